print(1 + 2 * 3 - 4 / 2, 7 - 2 - 1, 2 * (3 + 4), -2 * 3, 10 % 4 * 2)
print((1 < 2) == true, !true || true && false, 3 > 2 ? 1 + 1 : 5, 5 & 3 + 1, 1 << 2 + 1)
let n: Int? = nil
print(n ?? 1 + 1, (n ?? 1) + 1, 1...3 ~= 2)
let x = 3
print(-x, x - -x, x+1, x + 1, ~x & 7)
// expect: 5 4 14 -6 4
// expect: true false 2 2 5
// expect: 2 2 true
// expect: -3 6 4 4 4
