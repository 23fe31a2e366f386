// Of functions that hang on how an argument is written none hangs on one with a name or a type, or where only one of them
// takes the argument.
let ints = [3, 1, 2]
func a<T>(_ x: T) -> String { "T" }
func a<T>(_ x: [T]) -> String { "[T]" }
let reversed: [Int] = ints.reversed(), mapped = ints.map { $0 + 1 }, range = 1...2
print(a(reversed), a(mapped), a(range), a(ints.map { $0 } as [Int]), a(ints.count), a(ints.first ?? 0))
func b(_ x: [Double]) -> String { "numbers" }
func b(_ x: Double...) -> String { "one after another" }
print(b(1, 2, 3), b([1, 2]), b(ints.map { Double($0) }))
func c<T: Comparable>(_ x: T) -> String { "value" }
func c<S: Sequence>(_ x: S) -> String { "sequence" }
print(c(1...2), c(ints.map { $0 }), c(ints.max()!), c(ints.lazy.filter { $0 > 1 }))
// expect: [T] [T] T [T] T T
// expect: one after another numbers numbers
// expect: sequence sequence value sequence
