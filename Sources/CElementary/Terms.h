// Compensated sums, also of the terms of entropies and divergences, from two columns of probabilities straight to their
// sum. Kernels.h includes it for each width. Divergence's Measures/Entropy.swift and Divergences/PlainSums.swift say why each step is as it is.

// Lane by lane `where ? a : b`.
INLINE Lanes NAMED(select)(Bits where, Lanes a, Lanes b) {
  return (Lanes)((where & (Bits)a) | (~where & (Bits)b));
}

// Adds the terms to the sums, up to eight that have one which is not `ordinary`. `place` is where a vector begins.
#define ADD_TERMS(columns, isOrdinary, terms)                                 \
  NAMED(Sum) total = NAMED(loadSum)(sum);                                     \
  size_t i = 0;                                                               \
  for (; i + 8 <= count; i += 8) {                                            \
    Lanes added[8 / LANES];                                                   \
    bool areOrdinary = true;                                                  \
    for (int part = 0; part < 8 / LANES; part++) {                            \
      const size_t place = i + part * LANES;                                  \
      columns;                                                                \
      areOrdinary = areOrdinary && (isOrdinary);                              \
      added[part] = terms;                                                    \
    }                                                                         \
    if (!areOrdinary) break;                                                  \
    for (int part = 0; part < 8 / LANES; part++) NAMED(add)(added[part], &total, part); \
  }                                                                           \
  NAMED(storeSum)(sum, &total);                                               \
  return i

#define BOTH_COLUMNS const Lanes p = NAMED(load)(x + place), q = NAMED(load)(y + place)

__attribute__((target(TARGET))) static size_t NAMED(sums)(
  const double *x, size_t count, struct CompensatedLanes *sum
) {
  ADD_TERMS(, true, NAMED(load)(x + place));
}

__attribute__((target(TARGET))) static size_t NAMED(products)(
  const double *x, const double *y, size_t count, struct CompensatedLanes *sum
) {
  ADD_TERMS(BOTH_COLUMNS, true, p * q);
}

__attribute__((target(TARGET))) static size_t NAMED(weightedDifferences)(
  const double *w, const double *x, double xShift, const double *y, double yShift, size_t count,
  struct CompensatedLanes *sum
) {
  ADD_TERMS(BOTH_COLUMNS, true, NAMED(load)(w + place) * ((p - xShift) - (q - yShift)));
}

__attribute__((target(TARGET))) static size_t NAMED(codeLengths)(
  const double *x, const double *y, size_t count, const struct LogarithmConstants *given,
  struct CompensatedLanes *sum
) {
  const struct LogarithmConstants constants = *given;
  ADD_TERMS(
    BOTH_COLUMNS; const Bits isNothing = (Bits)(p == 0),
    __builtin_reduce_and((Bits)((q > constants.low) & (q < constants.high)) | isNothing),
    NAMED(select)(isNothing, (Lanes){}, p * NAMED(logarithm)(q, &constants)));
}

INLINE Lanes NAMED(divergenceTerm)(
  Lanes p, Lanes q, Lanes ratio, const struct DivergenceConstants *constants
) {
  const double *c = constants->tail;
  Lanes logarithm = NAMED(logarithm)(ratio, &constants->logarithm);
  Lanes difference = p - q;
  Lanes far = p * logarithm - difference;
  Lanes r = difference / (p + q);
  Lanes z = r * r;
  Lanes z2 = z * z;
  Lanes z4 = z2 * z2;
  Lanes first = (c[0] + z * c[1]) + z2 * (c[2] + z * c[3]);
  Lanes second = (c[4] + z * c[5]) + z2 * (c[6] + z * c[7]);
  Lanes third = (c[8] + z * c[9]) + z2 * c[10];
  Lanes tail = first + z4 * (second + z4 * third);
  Lanes near = difference * r * (1 + (1 + r) * r * tail);
  return NAMED(select)((Bits)(logarithm * logarithm < constants->squareOfLn2), near, far);
}

__attribute__((target(TARGET))) static size_t NAMED(divergenceTerms)(
  const double *x, const double *y, size_t count, const struct DivergenceConstants *given,
  struct CompensatedLanes *sum
) {
  const struct DivergenceConstants constants = *given;
  ADD_TERMS(
    BOTH_COLUMNS; const Lanes ratio = p / q; const Bits isNothing = (Bits)(p == 0),
    __builtin_reduce_and((Bits)((ratio > constants.low) & (ratio < constants.high)) | isNothing),
    NAMED(select)(isNothing, q, NAMED(divergenceTerm)(p, q, ratio, &constants)));
}

INLINE Lanes NAMED(jensenShannonTerm)(Lanes total, Lanes v, const struct JensenShannonConstants *constants) {
  const double *c = constants->tail;
  const Lanes one = NAMED(splat)(1);
  Lanes sum = 1 + v;
  Lanes rest = 1 - v;
  Lanes logOfSum = NAMED(logarithm)(NAMED(select)((Bits)(sum == 0), one, sum), &constants->logarithm);
  Lanes logOfRest = NAMED(logarithm)(NAMED(select)((Bits)(rest == 0), one, rest), &constants->logarithm);
  Lanes lost = (v - (sum - 1)) - (v + (rest - 1));
  Lanes far = 0.5 * ((sum * logOfSum + rest * logOfRest) + lost);
  Lanes z = v * v;
  Lanes z2 = z * z;
  Lanes z4 = z2 * z2;
  Lanes first = (c[0] + z * c[1]) + z2 * (c[2] + z * c[3]);
  Lanes second = (c[4] + z * c[5]) + z2 * (c[6] + z * c[7]);
  Lanes third = (c[8] + z * c[9]) + z2 * (c[10] + z * c[11]);
  Lanes tail = first + z4 * (second + z4 * (third + z4 * c[12]));
  Lanes near = z * (0.5 + z * tail);
  return 0.5 * total * NAMED(select)((Bits)(z < 0.25), near, far);
}

__attribute__((target(TARGET))) static size_t NAMED(jensenShannonTerms)(
  const double *x, const double *y, size_t count, const struct JensenShannonConstants *given,
  struct CompensatedLanes *sum
) {
  const struct JensenShannonConstants constants = *given;
  ADD_TERMS(
    BOTH_COLUMNS; const Lanes both = p + q;
    const Lanes v = NAMED(select)((Bits)(both == 0), (Lanes){}, (p - q) / both),
    __builtin_reduce_and(v * v <= 1), NAMED(jensenShannonTerm)(both, v, &constants));
}

#undef BOTH_COLUMNS
#undef ADD_TERMS
