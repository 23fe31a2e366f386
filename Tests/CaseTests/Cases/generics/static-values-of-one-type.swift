struct Box<T> { var x: T }
extension Box where T == Int {
  static let zero = Box(x: 0)
  static var count = 0
}
extension Box where T == String { static let zero = Box(x: "") }
extension Array where Element == Int { static let none = [0]; static var evens: [Int] { [2, 4] } }
Box<Int>.count += 2
print(Box<Int>.zero, Box<String>.zero.x.isEmpty, Box<Int>.count) // expect: Box<Int>(x: 0) true 2
print([Int].none, Array.none, [Int].evens) // expect: [0] [0] [2, 4]
let none: [Int] = .none
print(none) // expect: [0]
