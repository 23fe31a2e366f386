enum Value: Equatable { case number(Double), truth(Bool), list([Value]), table([String: Value]) }
extension Value: ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  init(integerLiteral n: Int) { self = .number(Double(n)) }
  init(booleanLiteral b: Bool) { self = .truth(b) }
}
extension Value: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  init(arrayLiteral elements: Value...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, Value)...) {
    self = .table(Dictionary(uniqueKeysWithValues: elements))
  }
}
let value: Value = ["a": [1, 2], "b": ["c": true]]
print(value == ["a": [1, 2], "b": ["c": true]], value == [1, true], ["b": 2, "a": []] != value)
// expect: true false true
