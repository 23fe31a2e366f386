// A member of a library's type that a cell says again is meant wherever cells ask for it, and by nobody else.
extension Array {
  var count: Int { 7 }
  var isEmpty: Bool { true }
  var first: Element? { nil }
}
extension String {
  func uppercased() -> String { "x" }
  func hasPrefix(_ text: String) -> Bool { false }
}
extension Int {
  var description: String { "mine" }
  static func + (a: Int, b: Int) -> Int { 12 }
  static prefix func - (a: Int) -> Int { 13 }
  init(_ x: Double) { self = 14 }
  func isMultiple(of other: Int) -> Bool { true }
}
extension Double {
  static let pi = 3.0
  func rounded() -> Double { 8 }
}
extension Set { func contains(_ element: Element) -> Bool { false } }
extension Dictionary { subscript(key: Key) -> Value? { nil } }
extension Bool { mutating func toggle() { self = true } }
print([1].count, [1].isEmpty, [1].first as Any, [1].last as Any)
print("a".uppercased(), "ab".hasPrefix("a"))
let one = 1
print(one.description, one, "\(one)", one + one, -one, 1 + 2, Int(2.5), one.isMultiple(of: 2))
print([1, 2].reduce(0) { $0 - $1 }, one - one)
print(Double.pi, 2 * .pi as Double, 2.5.rounded())
print(Set([1]).contains(1), [1: 2][1] as Any)
var flag = true
flag.toggle()
print(flag)
func generic<C: Collection>(_ c: C) -> Int { c.count }
print(generic([1, 2]))
func add<T: AdditiveArithmetic>(_ a: T, _ b: T) -> T { a + b }
print(add(1, 2))
// expect: 7 true nil Optional(1)
// expect: x false
// expect: mine 1 1 12 13 12 14 true
// expect: -3 0
// expect: 3.0 6.0 8.0
// expect: false nil
// expect: true
// expect: 2
// expect: 3
