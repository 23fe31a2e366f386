#include "CElementary.h"

#if defined(__x86_64__)

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

// Without FMA among the targets nothing can be contracted; this says so for every other compiler too.
#pragma STDC FP_CONTRACT OFF

#define AVX2 __attribute__((target("avx2")))
#define INLINE static inline __attribute__((always_inline)) AVX2

typedef double Lanes __attribute__((vector_size(32)));
typedef uint64_t Bits __attribute__((vector_size(32)));
typedef int64_t Mask __attribute__((vector_size(32)));

INLINE Lanes all(double value) { return (Lanes){value, value, value, value}; }

INLINE Lanes load(const double *x) {
  Lanes lanes;
  memcpy(&lanes, x, sizeof lanes);
  return lanes;
}

INLINE void store(double *y, Lanes lanes) { memcpy(y, &lanes, sizeof lanes); }

/// Whether every lane lies strictly between the bounds; a NaN answers no.
INLINE bool areBetween(double low, Lanes x, double high) {
  Mask outside = ~((x > all(low)) & (x < all(high)));
  return __builtin_ia32_movmskpd256((Lanes)outside) == 0;
}

// Divergence's Elementary/ExponentialKernel.swift says why each step is as it is.
INLINE Lanes exponential(Lanes x, const struct ExponentialConstants *constants) {
  const double *c = constants->tail;
  Lanes rounder = all(constants->integerRounder);
  Lanes rounded = x * all(constants->reciprocalOfLn2) + rounder;
  Lanes k = rounded - rounder;
  Lanes high = x - k * all(constants->ln2Head);
  Lanes low = k * all(constants->ln2Tail);
  Lanes r = high - low;
  Lanes r2 = r * r;
  Lanes r4 = r2 * r2;
  Lanes first = (all(c[0]) + all(c[1]) * r) + (all(c[2]) + all(c[3]) * r) * r2;
  Lanes second = (all(c[4]) + all(c[5]) * r) + (all(c[6]) + all(c[7]) * r) * r2;
  Lanes third = (all(c[8]) + all(c[9]) * r) + all(c[10]) * r2;
  Lanes tail = first + (second + third * r4) * r4;
  Lanes mantissa = all(1) + (high + (r2 * tail - low));
  return (Lanes)((Bits)mantissa + ((Bits)rounded << 52));
}

AVX2 static size_t exponentials(
  const double *x, double shift, double *y, size_t count, const struct ExponentialConstants *constants
) {
  size_t i = 0;
  for (; i + 4 <= count; i += 4) {
    Lanes lanes = load(x + i) - all(shift);
    if (!areBetween(constants->low, lanes, constants->high)) break;
    store(y + i, exponential(lanes, constants));
  }
  return i;
}

/// A number below 2^52 as a double, by way of the bits of 2^52 plus it.
INLINE Lanes number(Bits bits) {
  const uint64_t twoTo52 = 0x4330000000000000;
  return (Lanes)(bits | (Bits){twoTo52, twoTo52, twoTo52, twoTo52}) - all(0x1p52);
}

// Divergence's Elementary/LogarithmKernel.swift says why each step is as it is.
INLINE Lanes logarithm(Lanes x, const struct LogarithmConstants *constants) {
  const double *c = constants->tail;
  const uint64_t rootOfHalf = 0x3fe6a09e667f3bcd, one = 0x3ff0000000000000, mantissa = 0x000fffffffffffff;
  Bits shifted = (Bits)x + (one - rootOfHalf);
  Lanes m = (Lanes)((shifted & mantissa) + rootOfHalf);
  Lanes k = number(shifted >> 52) - all(1023);
  Lanes f = m - all(1);
  Lanes s = f / (all(2) + f);
  Lanes z = s * s;
  Lanes z2 = z * z;
  Lanes first = (all(c[0]) + all(c[1]) * z) + (all(c[2]) + all(c[3]) * z) * z2;
  Lanes second = (all(c[4]) + all(c[5]) * z) + all(c[6]) * z2;
  Lanes tail = z * (first + second * (z2 * z2));
  Lanes halfSquare = all(0.5) * f * f;
  Lanes small = s * (halfSquare + tail) + k * all(constants->ln2Tail);
  return k * all(constants->ln2Head) + (f - (halfSquare - small));
}

AVX2 static size_t logarithms(
  const double *x, double *y, size_t count, const struct LogarithmConstants *constants
) {
  size_t i = 0;
  for (; i + 4 <= count; i += 4) {
    Lanes lanes = load(x + i);
    if (!areBetween(constants->low, lanes, constants->high)) break;
    store(y + i, logarithm(lanes, constants));
  }
  return i;
}

// Summation.swift says why each step is as it is.
INLINE void add(Lanes x, Lanes *high, Lanes *low) {
  Lanes sum = *high + x;
  Lanes rounded = sum - *high;
  *low += (*high - (sum - rounded)) + (x - rounded);
  *high = sum;
}

// The terms of four elements at a time, from the front, to the sums.
#define ADD_FROM_FRONT(terms)                              \
  size_t i = 0;                                            \
  Lanes high = load(sum->high), low = load(sum->low);      \
  for (; i + 4 <= count; i += 4) add(terms, &high, &low);  \
  store(sum->high, high);                                  \
  store(sum->low, low);                                    \
  return i

AVX2 static size_t sums(const double *x, size_t count, struct CompensatedLanes *sum) {
  ADD_FROM_FRONT(load(x + i));
}

AVX2 static size_t products(const double *x, const double *y, size_t count, struct CompensatedLanes *sum) {
  ADD_FROM_FRONT(load(x + i) * load(y + i));
}

AVX2 static size_t weightedDifferences(
  const double *w, const double *x, double xShift, const double *y, double yShift, size_t count,
  struct CompensatedLanes *sum
) {
  ADD_FROM_FRONT(load(w + i) * ((load(x + i) - all(xShift)) - (load(y + i) - all(yShift))));
}

static inline bool hasAVX2(void) { return __builtin_cpu_supports("avx2"); }

#else

// No such processor: the names stand for nothing, and nothing is taken.
#define hasAVX2() 0
#define exponentials(...) 0
#define logarithms(...) 0
#define sums(...) 0
#define products(...) 0
#define weightedDifferences(...) 0

#endif

size_t exponentialsFromFront(
  const double *x, double shift, double *y, size_t count, const struct ExponentialConstants *constants
) {
  return hasAVX2() ? exponentials(x, shift, y, count, constants) : 0;
}

size_t logarithmsFromFront(
  const double *x, double *y, size_t count, const struct LogarithmConstants *constants
) {
  return hasAVX2() ? logarithms(x, y, count, constants) : 0;
}

size_t sumFromFront(const double *x, size_t count, struct CompensatedLanes *sum) {
  return hasAVX2() ? sums(x, count, sum) : 0;
}

size_t productsFromFront(const double *x, const double *y, size_t count, struct CompensatedLanes *sum) {
  return hasAVX2() ? products(x, y, count, sum) : 0;
}

size_t weightedDifferencesFromFront(
  const double *w, const double *x, double xShift, const double *y, double yShift, size_t count,
  struct CompensatedLanes *sum
) {
  return hasAVX2() ? weightedDifferences(w, x, xShift, y, yShift, count, sum) : 0;
}
