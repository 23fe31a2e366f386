// Eight running sums with what rounding took from them, whatever the width: term i goes to lane i mod 8. Kernels.h
// includes it for each width.

typedef struct {
  Lanes high[8 / LANES], low[8 / LANES];
  /// 1, of which the compiler does not know.
  Lanes one;
} NAMED(Sum);
#define Sum NAMED(Sum)

INLINE Sum NAMED(loadSum)(const struct CompensatedLanes *from) {
  Sum sum;
  memcpy(sum.high, from->high, sizeof sum.high);
  memcpy(sum.low, from->low, sizeof sum.low);
  double one = 1;
  __asm__("" : "+x"(one));
  sum.one = NAMED(splat)(one);
  return sum;
}

INLINE void NAMED(storeSum)(struct CompensatedLanes *to, const Sum *sum) {
  memcpy(to->high, sum->high, sizeof sum->high);
  memcpy(to->low, sum->low, sizeof sum->low);
}

// a - b by the unit that multiplies: additions alone would leave it idle. a * 1 is exact.
INLINE Lanes NAMED(minus)(Lanes a, Lanes b, Lanes one) { return __builtin_elementwise_fma(a, one, -b); }

// Summation.swift says why each step is as it is.
INLINE void NAMED(add)(Lanes x, Sum *sum, int part) {
  const Lanes before = sum->high[part], high = before + x;
  const Lanes rounded = NAMED(minus)(high, before, sum->one);
  const Lanes lost = NAMED(minus)(before, high - rounded, sum->one) + NAMED(minus)(x, rounded, sum->one);
  sum->low[part] += lost;
  sum->high[part] = high;
}

#undef Sum
