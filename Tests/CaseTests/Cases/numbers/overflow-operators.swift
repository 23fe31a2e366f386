let big = Int.max
print(big &+ 1 == Int.min, Int.min &- 1 == Int.max, big &* 2)
print(1 << 10, -1 >> 3, 1 << 63, 1 << 64, 5 >> 70)
print(6 & 3, 6 | 3, 6 ^ 3, ~6)
var bits = 1
bits <<= 4; bits |= 3; bits &= 18; bits ^= 7; bits >>= 1
print(bits)
print(40.leadingZeroBitCount, 40.trailingZeroBitCount, 40.nonzeroBitCount)
// expect: true true -2
// expect: 1024 -1 -9223372036854775808 0 0
// expect: 2 7 5 -7
// expect: 10
// expect: 58 3 2
