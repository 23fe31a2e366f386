// What Divergence does most to long vectors, for processors with AVX2 or AVX-512.
//
// Divergence's own code, which is written in Swift, defines the results. These functions run the same IEEE
// operations in the same order, more lanes to an instruction, and so give the same bits.
//
// Each takes as many elements from the front as it can, and returns how many, a multiple of 4. Swift does
// the rest.

#ifndef CELEMENTARY_H
#define CELEMENTARY_H

#include <stddef.h>

/// How many doubles the processor's vectors hold, 4 with AVX2 and 8 with AVX-512, or 0 where it has neither.
int widestLanes(void);

/// The numbers of the exponential's kernel.
struct ExponentialConstants {
  /// Arguments strictly between these have results that are normal doubles.
  double low, high;
  double reciprocalOfLn2, integerRounder, ln2Head, ln2Tail;
  /// Of (e^r - 1 - r) / r^2, lowest degree first.
  double tail[11];
};

/// The numbers of the logarithm's kernel.
struct LogarithmConstants {
  /// Arguments strictly between these are positive normal doubles.
  double low, high;
  double ln2Head, ln2Tail;
  /// Of the logarithm's tail on [sqrt 1/2, sqrt 2), lowest degree first.
  double tail[7];
};

/// What is done to two numbers.
enum Operation { plus, minus, times, over };

/// Fills `z` with `x operation y`, element by element. An operand of which there is only one goes with every
/// element. `z` may be the same memory as either.
size_t combinationsFromFront(
  int lanes, enum Operation operation, const double *x, int isOneX, const double *y, int isOneY, double *z,
  size_t count);

/// Four running sums, lane by lane, with what rounding took from them.
struct CompensatedLanes {
  double high[4], low[4];
};

/// Fills `y` with e^(x - shift), so many lanes at a time, at most the widest. It stops before a vector that
/// has an element out of range. Both may be the same memory.
size_t exponentialsFromFront(
  int lanes, const double *x, double shift, double *y, size_t count, const struct ExponentialConstants *constants);

/// Fills `y` with the natural logarithms of `x`, and stops as `exponentialsFromFront` does.
size_t logarithmsFromFront(
  int lanes, const double *x, double *y, size_t count, const struct LogarithmConstants *constants);

/// Adds x[i] to lane i mod 4.
size_t sumFromFront(const double *x, size_t count, struct CompensatedLanes *sum);

/// Adds x[i] * y[i] to lane i mod 4.
size_t productsFromFront(const double *x, const double *y, size_t count, struct CompensatedLanes *sum);

/// Adds w[i] * ((x[i] - xShift) - (y[i] - yShift)) to lane i mod 4.
size_t weightedDifferencesFromFront(
  const double *w, const double *x, double xShift, const double *y, double yShift, size_t count,
  struct CompensatedLanes *sum);

/// Takes elements that lie at most `slack` from start + step * i, up to a vector with one that does not.
size_t evenFromFront(const double *x, double start, double step, double slack, size_t count);

#endif
