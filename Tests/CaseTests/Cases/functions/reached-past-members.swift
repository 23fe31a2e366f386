// What a type has by a conformance under conditions hides nothing, and neither does what has no such name.
extension Range {
  func clamped(_ x: Bound) -> Bound { min(max(x, lowerBound), upperBound) }
}
extension ClosedRange where Bound == Int {
  func largest() -> Int { reduce(0) { max($0, $1) } + min()! }
}
extension String {
  func padded(to n: Int) -> String { self + String(repeating: ".", count: max(0, n - count)) }
  func latest() -> Character { max()! }
}
extension Array {
  func padding(to n: Int) -> Int { Swift.max(0, n - count) }
}
extension Double {
  var inUnit: Double { max(0, min(1, self)) }
}
struct Row<T> { var cells: [T] }
extension Row: Sequence where T: Comparable {
  func makeIterator() -> IndexingIterator<[T]> { cells.makeIterator() }
}
extension Row where T: Comparable {
  func both() -> (Int, T) { (min(1, 2), min()!) }
}
struct Noisy {
  func print(_ text: String) { Swift.print("noisy", text) }
  func go() { print("x") }
}
print((1..<3).clamped(5), (1...3).largest(), "ab".padded(to: 4), "ab".latest(), [1].padding(to: 3))
// expect: 3 4 ab.. b 2
print(2.5.inUnit, Row(cells: ["b", "a"]).both())
// expect: 1.0 (1, "a")
Noisy().go()
// expect: noisy x
