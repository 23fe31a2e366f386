#include "CElementary.h"

#if defined(__x86_64__)

#include <immintrin.h>
#include <stdbool.h>
#include <string.h>

// Fused multiply-add, which both widths have, gives other bits but where a product is exact: there it is asked for.
#pragma STDC FP_CONTRACT OFF

#define LANES 4
#define WIDTH "Width4.h"
#define TARGET "avx2,fma"
#define NAMED(name) name##4
#include "Kernels.h"

#define LANES 8
#define WIDTH "Width8.h"
#define TARGET "avx512f,avx512dq"
#define NAMED(name) name##8
#include "Kernels.h"

#define AVX2 __attribute__((target("avx2")))

AVX2 static size_t even(const double *x, double start, double step, double slack, size_t count) {
  size_t i = 0;
  Lanes4 place = {0, 1, 2, 3};
  for (; i + 4 <= count; i += 4, place += 4) {
    Lanes4 elements;
    memcpy(&elements, x + i, sizeof elements);
    Lanes4 distance = elements - (start + step * place);
    if (!__builtin_reduce_and((distance <= slack) & (distance >= -slack))) break;
  }
  return i;
}

int widestLanes(void) {
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq")) return 8;
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? 4 : 0;
}

#else

int widestLanes(void) { return 0; }

// No such processor: the names stand for nothing, and nothing is taken.
#define combinations4(...) 0
#define combinations8(...) 0
#define exponentials4(...) 0
#define exponentials8(...) 0
#define logarithms4(...) 0
#define logarithms8(...) 0
#define codeLengths4(...) 0
#define codeLengths8(...) 0
#define divergenceTerms4(...) 0
#define divergenceTerms8(...) 0
#define jensenShannonTerms4(...) 0
#define jensenShannonTerms8(...) 0
#define sums4(...) 0
#define sums8(...) 0
#define products4(...) 0
#define products8(...) 0
#define weightedDifferences4(...) 0
#define weightedDifferences8(...) 0
#define even(...) 0

#endif

size_t combinationsFromFront(
  int lanes, enum Operation operation, const double *x, int isOneX, const double *y, int isOneY, double *z,
  size_t count
) {
  if (lanes == 8) return combinations8(operation, x, isOneX, y, isOneY, z, count);
  return lanes == 4 ? combinations4(operation, x, isOneX, y, isOneY, z, count) : 0;
}

size_t exponentialsFromFront(
  int lanes, const double *x, double shift, double *y, size_t count,
  const struct ExponentialConstants *constants
) {
  if (lanes == 8) return exponentials8(x, shift, y, count, constants);
  return lanes == 4 ? exponentials4(x, shift, y, count, constants) : 0;
}

size_t logarithmsFromFront(
  int lanes, const double *x, double *y, size_t count, const struct LogarithmConstants *constants
) {
  if (lanes == 8) return logarithms8(x, y, count, constants);
  return lanes == 4 ? logarithms4(x, y, count, constants) : 0;
}

size_t codeLengthsFromFront(
  int lanes, const double *p, const double *q, size_t count, const struct LogarithmConstants *constants,
  struct CompensatedLanes *sum
) {
  if (lanes == 8) return codeLengths8(p, q, count, constants, sum);
  return lanes == 4 ? codeLengths4(p, q, count, constants, sum) : 0;
}

size_t divergenceTermsFromFront(
  int lanes, const double *p, const double *q, size_t count, const struct DivergenceConstants *constants,
  struct CompensatedLanes *sum
) {
  if (lanes == 8) return divergenceTerms8(p, q, count, constants, sum);
  return lanes == 4 ? divergenceTerms4(p, q, count, constants, sum) : 0;
}

size_t jensenShannonTermsFromFront(
  int lanes, const double *p, const double *q, size_t count, const struct JensenShannonConstants *constants,
  struct CompensatedLanes *sum
) {
  if (lanes == 8) return jensenShannonTerms8(p, q, count, constants, sum);
  return lanes == 4 ? jensenShannonTerms4(p, q, count, constants, sum) : 0;
}

size_t sumFromFront(int lanes, const double *x, size_t count, struct CompensatedLanes *sum) {
  if (lanes == 8) return sums8(x, count, sum);
  return lanes == 4 ? sums4(x, count, sum) : 0;
}

size_t productsFromFront(
  int lanes, const double *x, const double *y, size_t count, struct CompensatedLanes *sum
) {
  if (lanes == 8) return products8(x, y, count, sum);
  return lanes == 4 ? products4(x, y, count, sum) : 0;
}

size_t weightedDifferencesFromFront(
  int lanes, const double *w, const double *x, double xShift, const double *y, double yShift, size_t count,
  struct CompensatedLanes *sum
) {
  if (lanes == 8) return weightedDifferences8(w, x, xShift, y, yShift, count, sum);
  return lanes == 4 ? weightedDifferences4(w, x, xShift, y, yShift, count, sum) : 0;
}

size_t evenFromFront(const double *x, double start, double step, double slack, size_t count) {
  return widestLanes() ? even(x, start, step, slack, count) : 0;
}
