func identity<T>(_ x: T) -> T { x }
func pair<A, B>(_ a: A, _ b: B) -> (A, B) { (a, b) }
func largest<T: Comparable>(_ list: [T]) -> T? {
  var best: T?
  for x in list { if let b = best { if x > b { best = x } } else { best = x } }
  return best
}
func count<T: Equatable>(_ x: T, in list: [T]) -> Int { list.filter { $0 == x }.count }
func sum<T: Numeric>(_ list: [T]) -> T { list.reduce(0, +) }
func mean<T: BinaryFloatingPoint>(_ list: [T]) -> T { list.reduce(0, +) / T(list.count) }
func unique<T: Hashable>(_ list: [T]) -> [T] {
  var seen = Set<T>()
  return list.filter { seen.insert($0).inserted }
}
func apply<T, U>(_ x: T, _ f: (T) -> U) -> U { f(x) }
func total<S: Sequence>(_ s: S) -> Int where S.Element == Int { s.reduce(0, +) }
print(identity(3), identity("a"), pair(1, "b"), largest([3, 1, 2]) ?? 0, largest(["b", "c"])!, largest([Int]()) == nil)
print(count(1, in: [1, 2, 1]), sum([1, 2, 3]), sum([0.5, 1]), mean([1.0, 2.0]), unique([1, 2, 1]), apply(3) { "\($0)" })
print(total([1, 2]), total(1...4), total(Set([5])))
// expect: 3 a (1, "b") 3 c true
// expect: 2 6 1.5 1.5 [1, 2] 3
// expect: 3 10 5
