// A function inside a generic one speaks of its parameters, also where it captures nothing.
struct Wide: Equatable { var x = 1, y = 2, z = 3 }
func picked<T>(_ values: [T], _ firsts: [Bool]) -> [T] {
  func pick(_ a: T, _ b: T, _ isFirst: Bool) -> T { isFirst ? a : b }
  return firsts.map { pick(values[0], values[1], $0) }
}
print(picked([Wide(), Wide(x: 9)], [true, false]).map(\.x), picked(["a", "b"], [false]), picked([1.5, 2.5], [true]))
// expect: [1, 9] ["b"] [1.5]
func largest<T: Comparable>(_ values: [T]) -> T? {
  func larger(_ a: T, _ b: T) -> T { a > b ? a : b }
  return values.isEmpty ? nil : values.dropFirst().reduce(values[0], larger)
}
print(largest([3, 9, 2]) as Any, largest(["b", "a"]) ?? "", largest([Double]()) as Any)
// expect: Optional(9) b nil
func exchanged<T>(_ a: T, _ b: T) -> (T, T) {
  func exchange(_ pair: (T, T)) -> (T, T) { (pair.1, pair.0) }
  return exchange((a, b))
}
print(exchanged(1, 2), exchanged(Wide(), Wide(z: 0)).1 == Wide())
// expect: (2, 1) true
struct Box<T> {
  var value: T
  func twice() -> [T] {
    func again(_ value: T, _ n: Int) -> [T] { n == 0 ? [] : [value] + again(value, n - 1) }
    return again(value, 2)
  }
}
print(Box(value: Wide()).twice().count, Box(value: "s").twice())
// expect: 2 ["s", "s"]
extension Array where Element: Comparable {
  func inserted() -> [Element] {
    func insert(_ x: Element, into list: [Element]) -> [Element] {
      var list = list
      list.insert(x, at: list.firstIndex { $0 > x } ?? list.count)
      return list
    }
    return reduce([]) { insert($1, into: $0) }
  }
}
print([3, 1, 2].inserted(), ["b", "a"].inserted())
// expect: [1, 2, 3] ["a", "b"]
func counted<T: Hashable, U>(_ values: [T], by key: (T) -> U) -> [T: Int] {
  func add(_ value: T, to counts: inout [T: Int]) { counts[value, default: 0] += 1 }
  func all(_ values: ArraySlice<T>, _ counts: [T: Int]) -> [T: Int] {
    guard let first = values.first else { return counts }
    var counts = counts
    add(first, to: &counts)
    return all(values.dropFirst(), counts)
  }
  return all(values[...], [:])
}
print(counted([1, 1]) { $0 }, counted(["x"]) { $0.count })
// expect: [1: 2] ["x": 1]
