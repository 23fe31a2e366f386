print(7 + 3, 7 - 3, 7 * 3, 7 / 3, 7 % 3)
print(-7 / 3, -7 % 3, 7 / -3, 7 % -3)
print(1_000_000, 0xff, 0b1010, 0o17, -0x10)
var n = 10
n += 5; n -= 3; n *= 4; n /= 5; n %= 7
print(n)
print(2 + 3 * 4 - 10 / 2 % 3)
print((2 + 3) * 4)
print(-n, +n, -(-n))
print(Int.max, Int.min)
print((-9).magnitude, (-9).signum(), 0.signum(), 12.isMultiple(of: 4))
let (q, r) = 17.quotientAndRemainder(dividingBy: 5)
print(q, r)
print(abs(-5), min(3, 1, 2), max(3, 9, 2))
// expect: 10 4 21 2 1
// expect: -2 -1 -2 1
// expect: 1000000 255 10 15 -16
// expect: 2
// expect: 12
// expect: 20
// expect: -2 2 2
// expect: 9223372036854775807 -9223372036854775808
// expect: 9 -1 0 true
// expect: 3 2
// expect: 5 1 9
