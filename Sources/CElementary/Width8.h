// What AVX-512 does in its own way: Kernels.h includes it. `n` counts eighths of powers of two.

INLINE Bits NAMED(eighths)(Bits n) {
  return (Bits)_mm512_permutexvar_epi64((__m512i)n, _mm512_loadu_si512(eighthsOfPowers));
}

INLINE Lanes NAMED(rests)(Bits n) { return _mm512_permutexvar_pd((__m512i)n, _mm512_loadu_pd(restsOfPowers)); }

// The upper 12 bits, as a number with a sign.
INLINE Lanes NAMED(exponent)(Bits k) { return _mm512_cvtepi64_pd(_mm512_srai_epi64((__m512i)k, 52)); }
