// The terms of entropies and divergences, from two columns of probabilities straight to their sum. Kernels.h includes
// it for each width. Divergence's Measures/Entropy.swift and Divergences/PlainSums.swift say why each step is as it is.

// Lane by lane `where ? a : b`.
INLINE Lanes NAMED(select)(Bits where, Lanes a, Lanes b) {
  return (Lanes)((where & (Bits)a) | (~where & (Bits)b));
}

// Term i goes to lane i mod 4, whatever the width.
INLINE void NAMED(addTerms)(Lanes terms, Lanes4 *high, Lanes4 *low) {
  Lanes4 parts[LANES / 4];
  memcpy(parts, &terms, sizeof terms);
  for (int part = 0; part < LANES / 4; part++) add(parts[part], high, low);
}

// Adds the terms of x and y, up to a vector that has an element which is not `ordinary`.
#define ADD_TERMS(columns, isOrdinary, terms)                                 \
  Lanes4 high = load(sum->high), low = load(sum->low);                        \
  size_t i = 0;                                                               \
  for (; i + LANES <= count; i += LANES) {                                    \
    const Lanes p = NAMED(load)(x + i), q = NAMED(load)(y + i);               \
    columns;                                                                  \
    if (!__builtin_reduce_and(isOrdinary)) break;                             \
    NAMED(addTerms)(terms, &high, &low);                                      \
  }                                                                           \
  store(sum->high, high);                                                     \
  store(sum->low, low);                                                       \
  return i

__attribute__((target(TARGET))) static size_t NAMED(codeLengths)(
  const double *x, const double *y, size_t count, const struct LogarithmConstants *given,
  struct CompensatedLanes *sum
) {
  const struct LogarithmConstants constants = *given;
  ADD_TERMS(
    const Bits isNothing = (Bits)(p == 0), ((q > constants.low) & (q < constants.high)) | isNothing,
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
    const Lanes ratio = p / q; const Bits isNothing = (Bits)(p == 0),
    ((ratio > constants.low) & (ratio < constants.high)) | isNothing,
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
    const Lanes total = p + q;
    const Lanes v = NAMED(select)((Bits)(total == 0), (Lanes){}, (p - q) / total),
    v * v <= 1, NAMED(jensenShannonTerm)(total, v, &constants));
}

#undef ADD_TERMS
