func described<T>(_ value: Double, as type: T.Type) -> String { "\(value)" }
struct Box {
  let number: Double
  func value(_ type: Double.Type) -> Double? { number }
  func value(_ type: Int.Type) -> Int? { Int(exactly: number) }
}
print(described(2.5, as: Int.self))
print(Box(number: 2.5).value(Double.self) ?? 0, Box(number: 2.5).value(Int.self) ?? 0, Box(number: 3).value(Int.self)!)
// expect: 2.5
// expect: 2.5 0 3
