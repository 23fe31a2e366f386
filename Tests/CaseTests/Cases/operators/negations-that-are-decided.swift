let numbers = [1, 2]
print(numbers.map { -$0 }, [1.5, 2].map { -$0 }, (1...2).map { -$0 })
// expect: [-1, -2] [-1.5, -2.0] [-1, -2]
let stated: [Int] = [1, 2].map { -$0 }
print(stated, [1, 2].map { -$0 * 2 }, [1, 2].map { (x: Int) in -x }, [1, 2].map { $0 > 1 ? -$0 : $0 })
// expect: [-1, -2] [-2, -4] [-1, -2] [1, -2]
print([("a", 1)].map { name, n in -n }, [("a", 1)].map { ($0, -$1) }, [1: 2].map { k, v in -v })
// expect: [-1] [("a", -1)] [-2]
print([1, 2].map { "\(-$0)" }, [1, 2].enumerated().map { -$1 }, zip([1], [2]).map { -$0 * $1 })
// expect: ["-1", "-2"] [-1, -2] [-2]
func clamped(_ x: Int) -> Int { max(x, -1) }
print([1, 2].map { clamped(-$0) }, -max(1, numbers[0]), [1, 2].filter { -$0 < -1 })
// expect: [-1, -1] -1 [2]
let isSum = false
print((isSum ? (+) : (-))(5, 3), [5, 3].reduce(1, isSum ? (+) : (*)))
// expect: 2 15
func kind(_ x: Int) -> String { "whole" }
func kind(_ x: Double) -> String { "fraction" }
func fraction(_ x: Double) -> String { "\(x)" }
func fraction(_ x: String) -> String { x }
print(kind(-(1)), kind(-(2 + 3)), fraction(-(1)), [1, 2].map { kind(-$0) })
// expect: whole whole -1.0 ["whole", "whole"]
print(-(1) + 2, 1 + -(1) * 2, -(1) < 2, numbers.contains(-(1)), [1.5, 2].contains(-(1)), max(-(1), 2.5))
// expect: 1 -1 true false false 2.5
print([1, nil].compactMap { $0.map { -$0 } }, [1, 2].reduce(into: 0) { $0 += -$1 }, [-(2 + 3)])
// expect: [-1] -3 [-5]
print([1, 2].map { $0 < 2 ? -$0 : $0 }, numbers.sorted { -$0 < -$1 }, (-(1)).signum(), [1, 2].map { -$0 } == numbers)
// expect: [-1, 2] [2, 1] -1 false
