// Division by powers of two is shifts: negative numbers still round towards zero.
func halves(_ n: Int) -> (Int, Int, Int, Int) { (n / 2, n % 2, n / 8, n % 8) }
for n in [-17, -16, -9, -8, -2, -1, 0, 1, 2, 7, 8, 9] { print(n, halves(n)) }
// expect: -17 (-8, -1, -2, -1)
// expect: -16 (-8, 0, -2, 0)
// expect: -9 (-4, -1, -1, -1)
// expect: -8 (-4, 0, -1, 0)
// expect: -2 (-1, 0, 0, -2)
// expect: -1 (0, -1, 0, -1)
// expect: 0 (0, 0, 0, 0)
// expect: 1 (0, 1, 0, 1)
// expect: 2 (1, 0, 0, 2)
// expect: 7 (3, 1, 0, 7)
// expect: 8 (4, 0, 1, 0)
// expect: 9 (4, 1, 1, 1)
print(halves(Int.min), halves(Int.max))
// expect: (-4611686018427387904, 0, -1152921504606846976, 0) (4611686018427387903, 1, 1152921504606846975, 7)
print(halves(-9223372036854775807).0, (Int.min + 1) / 1, Int.min % 1)
// expect: -4611686018427387903 -9223372036854775807 0

func kind(_ n: Int) -> String { n % 2 == 0 ? "even" : n % 3 == 0 ? "threes" : "other" }
print((-3...4).map { kind($0) })
// expect: ["threes", "even", "other", "even", "other", "even", "threes", "even"]

let flags = 0b1101
print(flags & 4, 8 & flags, flags & 2, flags & -1 == flags)
// expect: 4 8 0 true
