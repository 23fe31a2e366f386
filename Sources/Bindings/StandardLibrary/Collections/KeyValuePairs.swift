extension StandardLibrary {
  /// Keys with values, in the order in which they are written, the same key as often as it is.
  static let keyValuePairs = #"""
    struct KeyValuePairs<Key, Value>: RandomAccessCollection, ExpressibleByDictionaryLiteral, _PlainCollection {
      typealias Element = (key: Key, value: Value)
      let _elements: [(Key, Value)]
      init(dictionaryLiteral elements: (Key, Value)...) { _elements = elements }
      var startIndex: Int { 0 }
      var endIndex: Int { _elements.count }
      subscript(position: Int) -> (key: Key, value: Value) {
        (key: _elements[position].0, value: _elements[position].1)
      }
    }
    extension KeyValuePairs: CustomStringConvertible, CustomDebugStringConvertible {
      var description: String {
        if isEmpty { return "[:]" }
        return "[" + map { "\(String(reflecting: $0.key)): \(String(reflecting: $0.value))" }.joined(separator: ", ") + "]"
      }
      var debugDescription: String { description }
    }
    extension KeyValuePairs: Sendable where Key: Sendable, Value: Sendable {}

    """#
}
