// Of functions that take the arguments equally well, the one is meant that takes less.
let ints = [1, 2], missing: Int? = nil, i = 1
struct Plain {}

func a<T: Comparable>(_ x: T) -> String { "Comparable" }
func a<T: Equatable>(_ x: T) -> String { "Equatable" }
func a<T>(_ x: T) -> String { "T" }
print(a(1), a(true), a(Plain()))
// expect: Comparable Equatable T
func b<S: Sequence>(_ x: S) -> String { "Sequence" }
func b<C: Collection>(_ x: C) -> String { "Collection" }
print(b(1...2), b([1]), b(stride(from: 0, to: 2, by: 1)), b("a"))
// expect: Collection Collection Sequence Collection
func c<T>(_ x: [T]) -> String { "[T]" }
func c<T>(_ x: T) -> String { "T" }
print(c(ints), c([1]), c([]), c(1))
// expect: [T] [T] [T] T
func d<T: Comparable>(_ x: [T]) -> String { "Comparable" }
func d<T>(_ x: [T]) -> String { "T" }
print(d(ints), d([true]), d([[1]]))
// expect: Comparable T T
func e<S: Sequence>(_ x: S) -> String where S.Element == Int { "Int" }
func e<S: Sequence>(_ x: S) -> String { "S" }
print(e(1...2), e(ints), e("a"), e([1.5]))
// expect: Int Int S S
func f<T>(_ x: T, _ y: T) -> String { "T, T" }
func f<T, U>(_ x: T, _ y: U) -> String { "T, U" }
print(f(1, 2), f(1, "a"), f(i, 2), f(i, 2.5), f(1, 2.5))
// expect: T, T T, U T, T T, U T, U
func g<T>(_ x: T?) -> String { "T?" }
func g<T>(_ x: T) -> String { "T" }
print(g(1), g(missing), g(ints.first), g(i))
// expect: T T? T? T
func h(_ x: Any?) -> String { "Any?" }
func h(_ x: Any) -> String { "Any" }
print(h(1), h(missing), h(nil), h(i))
// expect: Any Any? Any? Any
func k(_ x: any Numeric) -> String { "any Numeric" }
func k(_ x: any Equatable) -> String { "any Equatable" }
print(k(1), k(1.5), k("a"), k(ints[0]))
// expect: any Numeric any Numeric any Equatable any Numeric
func l(_ x: [Int]) -> String { "[Int]" }
func l(_ x: [Any]) -> String { "[Any]" }
print(l([1]), l([1.5]))
// expect: [Int] [Any]
struct Tower {
  func add<T: Comparable>(_ x: T) -> String { "Comparable" }
  func add<T>(_ x: T) -> String { "T" }
}
print(Tower().add(1), Tower().add(Plain()))
// expect: Comparable T
func kept<T: Hashable>(_ x: T) { print("hashable") }
func kept<T>(_ x: T?) { print("optional") }
kept(1) // expect: hashable
kept(Optional("a")) // expect: hashable
kept(nil as Double?) // expect: hashable
kept { 1 } // expect: optional
