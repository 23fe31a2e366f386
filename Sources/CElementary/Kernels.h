// Arithmetic, exponentials, logarithms and sums with vectors of so many lanes. It is included once for each width:
//
// LANES      their number
// WIDTH      the header with what is done differently at this width
// TARGET     the features that the code may use
// NAMED(n)   the name n for this width

#define INLINE static inline __attribute__((always_inline, target(TARGET)))

typedef double NAMED(Lanes) __attribute__((vector_size(8 * LANES)));
typedef uint64_t NAMED(Bits) __attribute__((vector_size(8 * LANES)));
#define Lanes NAMED(Lanes)
#define Bits NAMED(Bits)

// The number in every lane: taking 0 away keeps the sign of -0.
INLINE Lanes NAMED(splat)(double x) { return x - (Lanes){}; }

INLINE Lanes NAMED(load)(const double *x) {
  Lanes lanes;
  memcpy(&lanes, x, sizeof lanes);
  return lanes;
}

#include WIDTH

// a * b + c for an exact a * b: rounded once, as the sum is without this instruction.
INLINE Lanes NAMED(addExact)(Lanes a, double b, Lanes c) {
  return __builtin_elementwise_fma(a, NAMED(splat)(b), c);
}

// Divergence's Elementary/ExponentialKernel.swift says why each step is as it is.
INLINE Lanes NAMED(exponential)(Lanes x, const struct ExponentialConstants *constants) {
  const double *c = constants->tail;
  Lanes rounded = x * constants->reciprocal + constants->integerRounder;
  Lanes n = rounded - constants->integerRounder;
  Lanes r = NAMED(addExact)(n, -constants->rest, NAMED(addExact)(n, -constants->head, x));
  Lanes r2 = r * r;
  Lanes tail = (c[0] + c[1] * r) + r2 * ((c[2] + c[3] * r) + r2 * (c[4] + c[5] * r));
  Lanes scale = (Lanes)(NAMED(eighths)((Bits)rounded) + ((Bits)rounded << 49));
  Lanes growth = r + (r2 * tail + NAMED(rests)((Bits)rounded));
  return scale + scale * growth;
}

// Divergence's Elementary/LogarithmKernel.swift says why each step is as it is.
INLINE Lanes NAMED(logarithm)(Lanes x, const struct LogarithmConstants *constants) {
  const double *c = constants->tail;
  const uint64_t rootOfHalf = 0x3fe6a09e667f3bcd;
  Bits k = (Bits)x - rootOfHalf;
  Lanes m = (Lanes)((Bits)x - (k & 0xfff0000000000000));
  Lanes f = m - 1;
  Lanes s = f / (m + 1);
  Lanes z = s * s;
  Lanes z2 = z * z;
  Lanes tail = z * ((c[0] + c[1] * z) + z2 * ((c[2] + c[3] * z) + z2 * ((c[4] + c[5] * z) + c[6] * z2)));
  Lanes exponent = NAMED(exponent)(k);
  Lanes small = NAMED(addExact)(exponent, -constants->ln2Middle, s * (f - tail));
  return NAMED(addExact)(exponent, constants->ln2Head, f - small);
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

// One loop for each operation and each shape of the operands, so that nothing is asked within a loop. The first elements
// go alone, up to where results lie in the lines of the cache as vectors do: a store that crosses a line costs two.
#define COMBINE(a, operation, b, first, second)                            \
  for (; i < count && (uintptr_t)(z + i) % sizeof(Lanes) != 0; i++) z[i] = (a) operation (b); \
  for (; i + LANES <= count; i += LANES) {                                 \
    Lanes result = (first) operation (second);                             \
    memcpy(z + i, &result, sizeof result);                                 \
  }                                                                        \
  for (; i < count; i++) z[i] = (a) operation (b);                         \
  return count
#define COMBINE_SHAPES(operation)                                                        \
  if (isOneX) { COMBINE(oneX[0], operation, y[i], oneX, NAMED(load)(y + i)); }           \
  if (isOneY) { COMBINE(x[i], operation, oneY[0], NAMED(load)(x + i), oneY); }           \
  COMBINE(x[i], operation, y[i], NAMED(load)(x + i), NAMED(load)(y + i))

// Quotients by one number, without dividing: a quotient q that is at most one last place off, its exact rest x - q*d, and
// q + rest/d, which is the quotient rounded to nearest where 1/d is (Markstein 1990). The first q is x times 1/d in two
// parts. Only vectors with something that is 0, or so small or large that a step underflows or overflows, are divided.
__attribute__((target(TARGET))) static size_t NAMED(quotients)(const double *x, double d, double *z, size_t count) {
  const double size = __builtin_fabs(d), reciprocal = 1 / d;
  if (!(size > 0x1p-300 && size < 0x1p300)) return 0;
  const Lanes high = NAMED(splat)(reciprocal), divisor = NAMED(splat)(d);
  const Lanes low = __builtin_elementwise_fma(-high, divisor, NAMED(splat)(1)) * high;
  const uint64_t least = (1023ULL - 600) << 53, span = 1200ULL << 53;
  size_t i = 0;
  for (; i + LANES <= count; i += LANES) {
    const Lanes dividend = NAMED(load)(x + i);
    Lanes quotient;
    // Shifted by its sign, a double's bits grow with its size.
    if (__builtin_expect(__builtin_reduce_and((Bits)((((Bits)dividend << 1) - least) < span)) != 0, 1)) {
      const Lanes near = __builtin_elementwise_fma(dividend, high, dividend * low);
      const Lanes rest = __builtin_elementwise_fma(-near, divisor, dividend);
      quotient = __builtin_elementwise_fma(rest, high, near);
    } else {
      quotient = dividend / divisor;
    }
    memcpy(z + i, &quotient, sizeof quotient);
  }
  return i;
}

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
    case over:
      if (isOneY && !isOneX) i = NAMED(quotients)(x, *y, z, count);
      COMBINE_SHAPES(/);
  }
  return i;
}

#include "Sums.h"
#include "Terms.h"

#undef COMBINE_SHAPES
#undef COMBINE
#undef FILL
#undef Bits
#undef Lanes
#undef INLINE
#undef NAMED
#undef TARGET
#undef WIDTH
#undef LANES
