// Arithmetic, exponentials and logarithms with vectors of so many lanes. It is included once for each width:
//
// LANES      their number
// TARGET     the features that the code may use
// NAMED(n)   the name n for this width

#define INLINE static inline __attribute__((always_inline, target(TARGET)))

typedef double NAMED(Lanes) __attribute__((vector_size(8 * LANES)));
typedef uint64_t NAMED(Bits) __attribute__((vector_size(8 * LANES)));
#define Lanes NAMED(Lanes)
#define Bits NAMED(Bits)

// Divergence's Elementary/ExponentialKernel.swift says why each step is as it is.
INLINE Lanes NAMED(exponential)(Lanes x, const struct ExponentialConstants *constants) {
  const double *c = constants->tail;
  Lanes rounded = x * constants->reciprocalOfLn2 + constants->integerRounder;
  Lanes k = rounded - constants->integerRounder;
  Lanes high = x - k * constants->ln2Head;
  Lanes low = k * constants->ln2Tail;
  Lanes r = high - low;
  Lanes r2 = r * r;
  Lanes r4 = r2 * r2;
  Lanes first = (c[0] + c[1] * r) + (c[2] + c[3] * r) * r2;
  Lanes second = (c[4] + c[5] * r) + (c[6] + c[7] * r) * r2;
  Lanes third = (c[8] + c[9] * r) + c[10] * r2;
  Lanes tail = first + (second + third * r4) * r4;
  Lanes mantissa = 1 + (high + (r2 * tail - low));
  return (Lanes)((Bits)mantissa + ((Bits)rounded << 52));
}

// Divergence's Elementary/LogarithmKernel.swift says why each step is as it is.
INLINE Lanes NAMED(logarithm)(Lanes x, const struct LogarithmConstants *constants) {
  const double *c = constants->tail;
  const uint64_t rootOfHalf = 0x3fe6a09e667f3bcd, one = 0x3ff0000000000000, mantissa = 0x000fffffffffffff;
  Bits shifted = (Bits)x + (one - rootOfHalf);
  Lanes m = (Lanes)((shifted & mantissa) + rootOfHalf);
  // A number n below 2^52 lies in the low bits of 2^52 + n.
  Lanes exponent = (Lanes)((shifted >> 52) | 0x4330000000000000) - 0x1p52;
  Lanes k = exponent - 1023;
  Lanes f = m - 1;
  Lanes s = f / (2 + f);
  Lanes z = s * s;
  Lanes z2 = z * z;
  Lanes first = (c[0] + c[1] * z) + (c[2] + c[3] * z) * z2;
  Lanes second = (c[4] + c[5] * z) + c[6] * z2;
  Lanes tail = z * (first + second * (z2 * z2));
  Lanes halfSquare = 0.5 * f * f;
  Lanes small = s * (halfSquare + tail) + k * constants->ln2Tail;
  return k * constants->ln2Head + (f - (halfSquare - small));
}

// Fills `to` with the kernel of what `change` makes of `from`, up to a vector that has an element which does
// not lie strictly between the bounds.
#define FILL(kernel, change)                                                                \
  size_t i = 0;                                                                             \
  for (; i + LANES <= count; i += LANES) {                                                  \
    Lanes x;                                                                                \
    memcpy(&x, from + i, sizeof x);                                                         \
    x = x change;                                                                           \
    if (!__builtin_reduce_and((x > constants.low) & (x < constants.high))) break;           \
    x = NAMED(kernel)(x, &constants);                                                       \
    memcpy(to + i, &x, sizeof x);                                                           \
  }                                                                                         \
  return i

__attribute__((target(TARGET))) static size_t NAMED(exponentials)(
  const double *from, double shift, double *to, size_t count, const struct ExponentialConstants *given
) {
  const struct ExponentialConstants constants = *given;
  if (shift == 0) {
    FILL(exponential, );
  } else {
    FILL(exponential, - shift);
  }
}

__attribute__((target(TARGET))) static size_t NAMED(logarithms)(
  const double *from, double *to, size_t count, const struct LogarithmConstants *given
) {
  const struct LogarithmConstants constants = *given;
  FILL(logarithm, );
}

INLINE Lanes NAMED(load)(const double *x) {
  Lanes lanes;
  memcpy(&lanes, x, sizeof lanes);
  return lanes;
}

// The number in every lane: taking 0 away keeps the sign of -0.
INLINE Lanes NAMED(splat)(double x) { return x - (Lanes){}; }

// One loop for each operation and each shape of the operands, so that nothing is asked within a loop.
#define COMBINE(first, operation, second)              \
  for (; i + LANES <= count; i += LANES) {             \
    Lanes result = (first) operation (second);         \
    memcpy(z + i, &result, sizeof result);             \
  }                                                    \
  return i
#define COMBINE_SHAPES(operation)                                                        \
  if (isOneX) { COMBINE(oneX, operation, NAMED(load)(y + i)); }                          \
  if (isOneY) { COMBINE(NAMED(load)(x + i), operation, oneY); }                          \
  COMBINE(NAMED(load)(x + i), operation, NAMED(load)(y + i))

__attribute__((target(TARGET))) static size_t NAMED(combinations)(
  enum Operation operation, const double *x, int isOneX, const double *y, int isOneY, double *z, size_t count
) {
  size_t i = 0;
  if (count == 0) return 0;
  const Lanes oneX = NAMED(splat)(*x), oneY = NAMED(splat)(*y);
  switch (operation) {
    case plus: COMBINE_SHAPES(+);
    case minus: COMBINE_SHAPES(-);
    case times: COMBINE_SHAPES(*);
    case over: COMBINE_SHAPES(/);
  }
  return i;
}

#include "Terms.h"

#undef COMBINE_SHAPES
#undef COMBINE
#undef FILL
#undef Bits
#undef Lanes
#undef INLINE
#undef NAMED
#undef TARGET
#undef LANES
