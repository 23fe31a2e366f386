func isSame(_ x: some Equatable) -> Bool { x == x }
func total(_ xs: some Sequence<Int>) -> Int { xs.reduce(0, +) }
print(isSame(1), isSame("a"), isSame(Double.nan), total([1, 2]), total(1...3), total(Set([5])))
// expect: true true false 3 6 5
