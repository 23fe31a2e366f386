let double: (Int) -> Int = { $0 * 2 }
func smaller<T: Comparable>(_ a: T, _ b: T) -> T { a < b ? a : b }

let twice = { double(double($0)) }
let sum = { double($0) + $1 }
let next = { $0 + 1 }
let half = { $0 / 2.0 }
let mean = { ($0 + $1) / 2 }
let least = { smaller($0, 1) }
let isLess = { double($0) < $1 ? $0 : $1 }
let both = { $0 && !$1 }
print(twice(3), sum(3, 4), next(3), half(3), mean(3, 5), least(3), isLess(1, 5), both(true, false))
// expect: 12 10 4 1.5 4 1 1 true
let all = [{ double($0) }, { double($0) + 1 }]
print(all.map { $0(1) }, { $0 + 1 }(2))
// expect: [2, 3] 3
print([1, 2].reduce(1) { $0 * $1 }, zip([1], [2.5]).map { Double($0) * $1 })
// expect: 2 [2.5]
