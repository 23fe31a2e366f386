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
