extension StandardLibrary {
  /// Dictionaries. They keep the order in which keys came in.
  static let dictionaries = #"""
    @representation("dictionary") struct Dictionary<Key: Hashable, Value>: ExpressibleByDictionaryLiteral, _PlainCollection {
      typealias Element = (key: Key, value: Value)
      typealias SubSequence = Slice<[Key: Value]>
      @intrinsic("dictionary.make") init()
      init(minimumCapacity: Int) { self = [:] }
      init(dictionaryLiteral elements: (Key, Value)...) { self.init(uniqueKeysWithValues: elements) }
      init<S: Sequence>(uniqueKeysWithValues pairs: S) where S.Element == (Key, Value) {
        var result: [Key: Value] = [:]
        for pair in pairs {
          precondition(result[pair.0] == nil, "Duplicate values for key: '\(pair.0)'")
          result[pair.0] = pair.1
        }
        self = result
      }
      init<S: Sequence>(_ pairs: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows
        where S.Element == (Key, Value)
      {
        var result: [Key: Value] = [:]
        for pair in pairs {
          if let known = result[pair.0] { result[pair.0] = try combine(known, pair.1) } else { result[pair.0] = pair.1 }
        }
        self = result
      }
      init<S: Sequence>(grouping values: S, by keyForValue: (S.Element) throws -> Key) rethrows
        where Value == [S.Element]
      {
        var result: [Key: [S.Element]] = [:]
        for value in values { result[try keyForValue(value), default: []].append(value) }
        self = result
      }
      struct Index: Comparable, Hashable {
        let _position: Int
        static func < (a: Index, b: Index) -> Bool { a._position < b._position }
      }
      struct Iterator: IteratorProtocol {
        let _keys: [Key]
        let _values: [Value]
        var _position: Int
        mutating func next() -> (key: Key, value: Value)? {
          if _position == _keys.count { return nil }
          _position += 1
          return (key: _keys[_position - 1], value: _values[_position - 1])
        }
      }
      func makeIterator() -> Iterator { Iterator(_keys: _keyList(), _values: _valueList(), _position: 0) }
      @intrinsic("dictionary.count") var count: Int { get }
      var isEmpty: Bool { count == 0 }
      @intrinsic("dictionary.element dictionary.setElement") subscript(key: Key) -> Value? { get set }
      @intrinsic("dictionary.entry dictionary.setEntry")
      subscript(key: Key, default value: @autoclosure () -> Value) -> Value { get set }
      @intrinsic("dictionary.keys") func _keyList() -> [Key]
      @intrinsic("dictionary.values") func _valueList() -> [Value]
      var startIndex: Index { Index(_position: 0) }
      var endIndex: Index { Index(_position: count) }
      func index(after i: Index) -> Index { Index(_position: i._position + 1) }
      func distance(from start: Index, to end: Index) -> Int { end._position - start._position }
      subscript(position: Index) -> (key: Key, value: Value) {
        precondition(position._position < count, "Attempting to access Dictionary elements using an invalid index")
        return (key: _keyList()[position._position], value: _valueList()[position._position])
      }
      func index(forKey key: Key) -> Index? { _keyList().firstIndex(of: key).map { Index(_position: $0) } }
      var keys: Keys { Keys(_dictionary: self) }
      var values: Values {
        get { Values(_dictionary: self) }
        set { self = newValue._dictionary }
      }
      struct Keys: _PlainCollection, Equatable, CustomStringConvertible, CustomDebugStringConvertible {
        let _dictionary: [Key: Value]
        func makeIterator() -> IndexingIterator<[Key]> { _dictionary._keyList().makeIterator() }
        func _collected() -> [Key] { _dictionary._keyList() }
        var startIndex: Dictionary<Key, Value>.Index { _dictionary.startIndex }
        var endIndex: Dictionary<Key, Value>.Index { _dictionary.endIndex }
        var count: Int { _dictionary.count }
        var isEmpty: Bool { _dictionary.isEmpty }
        func index(after i: Dictionary<Key, Value>.Index) -> Dictionary<Key, Value>.Index { _dictionary.index(after: i) }
        subscript(position: Dictionary<Key, Value>.Index) -> Key { _dictionary[position].key }
        func contains(_ element: Key) -> Bool { _dictionary[element] != nil }
        static func == (a: Keys, b: Keys) -> Bool { a.count == b.count && a.allSatisfy { b.contains($0) } }
        var description: String { _dictionary._keyList().description }
        var debugDescription: String { "Dictionary.Keys(\(description))" }
      }
      struct Values: MutableCollection, _PlainCollection, CustomStringConvertible, CustomDebugStringConvertible {
        var _dictionary: [Key: Value]
        func makeIterator() -> IndexingIterator<[Value]> { _dictionary._valueList().makeIterator() }
        func _collected() -> [Value] { _dictionary._valueList() }
        var startIndex: Dictionary<Key, Value>.Index { _dictionary.startIndex }
        var endIndex: Dictionary<Key, Value>.Index { _dictionary.endIndex }
        var count: Int { _dictionary.count }
        var isEmpty: Bool { _dictionary.isEmpty }
        func index(after i: Dictionary<Key, Value>.Index) -> Dictionary<Key, Value>.Index { _dictionary.index(after: i) }
        subscript(position: Dictionary<Key, Value>.Index) -> Value {
          get { _dictionary[position].value }
          set { _dictionary[_dictionary[position].key] = newValue }
        }
        var description: String { _dictionary._valueList().description }
        var debugDescription: String { "Dictionary.Values(\(description))" }
      }
      func filter(_ isIncluded: ((key: Key, value: Value)) throws -> Bool) rethrows -> [Key: Value] {
        var result: [Key: Value] = [:]
        for (key, value) in self { if try isIncluded((key: key, value: value)) { result[key] = value } }
        return result
      }
      func _widened<K, V>(_ key: (Key) -> K, _ value: (Value) -> V) -> [K: V] {
        var result: [K: V] = [:]
        for (known, element) in self { result[key(known)] = value(element) }
        return result
      }
      func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T] {
        var result: [Key: T] = [:]
        for (key, value) in self { result[key] = try transform(value) }
        return result
      }
      func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T] {
        var result: [Key: T] = [:]
        for (key, value) in self { if let new = try transform(value) { result[key] = new } }
        return result
      }
      @discardableResult mutating func updateValue(_ value: Value, forKey key: Key) -> Value? {
        let old = self[key]
        self[key] = value
        return old
      }
      @discardableResult mutating func removeValue(forKey key: Key) -> Value? {
        let old = self[key]
        self[key] = nil
        return old
      }
      @discardableResult mutating func remove(at index: Index) -> (key: Key, value: Value) {
        let element = self[index]
        self[element.key] = nil
        return element
      }
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { self = [:] }
      mutating func popFirst() -> (key: Key, value: Value)? {
        guard let element = first else { return nil }
        self[element.key] = nil
        return element
      }
      mutating func reserveCapacity(_ count: Int) {}
      mutating func merge(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows {
        for (key, value) in other {
          if let known = self[key] { self[key] = try combine(known, value) } else { self[key] = value }
        }
      }
      mutating func merge<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows
        where S.Element == (Key, Value)
      {
        for (key, value) in other {
          if let known = self[key] { self[key] = try combine(known, value) } else { self[key] = value }
        }
      }
      func merging(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value] {
        var result = self
        try result.merge(other, uniquingKeysWith: combine)
        return result
      }
      func merging<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value]
        where S.Element == (Key, Value)
      {
        var result = self
        try result.merge(other, uniquingKeysWith: combine)
        return result
      }
    }
    extension Dictionary: CustomStringConvertible, CustomDebugStringConvertible {
      @intrinsic("describe") var description: String { get }
      @intrinsic("describe") var debugDescription: String { get }
    }
    extension Dictionary: Sendable where Key: Sendable, Value: Sendable {}
    extension Dictionary: Equatable where Value: Equatable {
      @intrinsic("equal") static func == (a: [Key: Value], b: [Key: Value]) -> Bool
    }
    extension Dictionary: Hashable where Value: Hashable {
      func hash(into hasher: inout Hasher) { _mix(&hasher._state, self) }
    }

    """#
}
