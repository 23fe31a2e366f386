// What AVX2 does in its own way: Kernels.h includes it. `n` counts eighths of powers of two.

// The elements n modulo 8 of a table. A permutation reaches four doubles, as eight halves.
INLINE Bits NAMED(lookUp)(const void *table, Bits n) {
  __m256i low = _mm256_loadu_si256(table), high = _mm256_loadu_si256((const __m256i *)table + 1);
  __m256i halves = _mm256_slli_epi32(_mm256_shuffle_epi32((__m256i)n, 0xa0), 1);
  halves = _mm256_or_si256(halves, _mm256_set1_epi64x(1LL << 32));
  __m256d first = (__m256d)_mm256_permutevar8x32_epi32(low, halves);
  __m256d second = (__m256d)_mm256_permutevar8x32_epi32(high, halves);
  // Bit 2 of n, moved into the sign, chooses.
  return (Bits)_mm256_blendv_pd(first, second, (__m256d)(n << 61));
}

INLINE Bits NAMED(eighths)(Bits n) { return NAMED(lookUp)(eighthsOfPowers, n); }

INLINE Lanes NAMED(rests)(Bits n) { return (Lanes)NAMED(lookUp)(restsOfPowers, n); }

// The upper 12 bits, as a number with a sign: one n between -2048 and 2047 lies in the low bits of 2^52 + 2048 + n.
INLINE Lanes NAMED(exponent)(Bits k) {
  Bits biased = (k + (1ULL << 63)) >> 52;
  return (Lanes)(biased | 0x4330000000000000) - (0x1p52 + 2048);
}
