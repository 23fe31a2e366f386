// What Divergence does most to long vectors, for processors with AVX2 and FMA or with AVX-512.
//
// Divergence's own code, which is written in Swift, defines the results. These functions run the same IEEE
// operations in the same order, more lanes to an instruction, and so give the same bits.
//
// Each takes as many elements from the front as it can, and returns how many, a multiple of 4. Swift does the rest.

#ifndef CELEMENTARY_H
#define CELEMENTARY_H

#include <stddef.h>
#include <stdint.h>

/// The bits of the doubles nearest to 2^(j/8), less j * 2^49, so that n * 2^49 makes of them those of 2^(n/8) for every n
/// that is j modulo 8.
static const uint64_t eighthsOfPowers[8] = {
  0x3ff0000000000000, 0x3fef72b83c7d517b, 0x3fef06fe0a31b715, 0x3feebfdad5362a27,
  0x3feea09e667f3bcd, 0x3feeace5422aa0db, 0x3feee89f995ad3ad, 0x3fef5818dcfba487,
};

/// What those doubles lack, relative to them.
static const double restsOfPowers[8] = {
  0x0.0p+0, -0x1.01b15eaa59348p-55, 0x1.34d754db0abb6p-55, 0x1.690cebb7aafb0p-56,
  -0x1.3b3efbf5e2228p-54, 0x1.db72fc1f0eab4p-55, 0x1.c1a7792cb3387p-55, 0x1.4a385a63d07a7p-56,
};

/// The entry for n of the first table, as a double of these bits.
static inline double scaleOfEighths(uint64_t n) {
  double scale;
  __builtin_memcpy(&scale, &eighthsOfPowers[n & 7], sizeof scale);
  return scale;
}

/// The entry for n of the second table.
static inline double restOfEighths(uint64_t n) { return restsOfPowers[n & 7]; }

/// How many doubles the processor's vectors hold, 4 with AVX2 and FMA, 8 with AVX-512, or 0 where it has neither.
int widestLanes(void);

/// The numbers of the exponential's kernel.
struct ExponentialConstants {
  /// Arguments strictly between these have results that are normal doubles.
  double low, high;
  /// An eighth of ln 2 in two parts whose products with every n are exact.
  double reciprocal, integerRounder, head, rest;
  /// Of (e^r - 1 - r) / r^2, lowest degree first.
  double tail[6];
};

/// The numbers of the logarithm's kernel.
struct LogarithmConstants {
  /// Arguments strictly between these are positive normal doubles.
  double low, high;
  /// The first 84 bits of ln 2 in two parts whose products with every exponent are exact.
  double ln2Head, ln2Middle;
  /// Of the logarithm's tail on [sqrt 1/2, sqrt 2), lowest degree first.
  double tail[7];
};

/// The numbers of the terms of a Kullback-Leibler divergence.
struct DivergenceConstants {
  struct LogarithmConstants logarithm;
  /// Quotients strictly between these have logarithms that are worth taking.
  double low, high;
  /// Below the square of ln 2 the square of a logarithm means: near one another.
  double squareOfLn2;
  /// Of (atanh r / r - 1) / r^2, lowest degree first.
  double tail[11];
};

/// The numbers of the terms of a Jensen-Shannon divergence.
struct JensenShannonConstants {
  struct LogarithmConstants logarithm;
  /// Of (v atanh v + ln(1 - v^2)/2 - v^2/2) / v^4, lowest degree first.
  double tail[13];
};

/// What is done to two numbers.
enum Operation { plus, minus, times, over };

/// Fills `z` with `x operation y`, element by element. An operand of which there is only one goes with every
/// element. `z` may be the same memory as either.
size_t combinationsFromFront(
  int lanes, enum Operation operation, const double *x, int isOneX, const double *y, int isOneY, double *z,
  size_t count);

/// Eight running sums, lane by lane, with what rounding took from them. The functions that add to them take eight
/// elements at a time.
struct CompensatedLanes {
  double high[8], low[8];
};

/// Fills `y` with e^(x - shift), so many lanes at a time, at most the widest. It stops before a vector that
/// has an element out of range. Both may be the same memory.
size_t exponentialsFromFront(
  int lanes, const double *x, double shift, double *y, size_t count, const struct ExponentialConstants *constants);

/// Fills `y` with the natural logarithms of `x`, and stops as `exponentialsFromFront` does.
size_t logarithmsFromFront(
  int lanes, const double *x, double *y, size_t count, const struct LogarithmConstants *constants);

/// Adds p[i] * ln q[i], 0 where p[i] is 0, to lane i mod 8. It stops before eight with a q that has no ordinary
/// logarithm.
size_t codeLengthsFromFront(
  int lanes, const double *p, const double *q, size_t count, const struct LogarithmConstants *constants,
  struct CompensatedLanes *sum);

/// Adds p[i] * ln(p[i] / q[i]) - p[i] + q[i] to lane i mod 8. It stops before eight with an extreme quotient.
size_t divergenceTermsFromFront(
  int lanes, const double *p, const double *q, size_t count, const struct DivergenceConstants *constants,
  struct CompensatedLanes *sum);

/// Adds what an outcome adds to the Jensen-Shannon divergence to lane i mod 8. It stops before eight with what is no number.
size_t jensenShannonTermsFromFront(
  int lanes, const double *p, const double *q, size_t count, const struct JensenShannonConstants *constants,
  struct CompensatedLanes *sum);

/// Adds x[i] to lane i mod 8.
size_t sumFromFront(int lanes, const double *x, size_t count, struct CompensatedLanes *sum);

/// Adds x[i] * y[i] to lane i mod 8.
size_t productsFromFront(
  int lanes, const double *x, const double *y, size_t count, struct CompensatedLanes *sum);

/// Adds w[i] * ((x[i] - xShift) - (y[i] - yShift)) to lane i mod 8.
size_t weightedDifferencesFromFront(
  int lanes, const double *w, const double *x, double xShift, const double *y, double yShift, size_t count,
  struct CompensatedLanes *sum);

/// Takes elements that lie at most `slack` from start + step * i, up to a vector with one that does not.
size_t evenFromFront(const double *x, double start, double step, double slack, size_t count);

#endif
