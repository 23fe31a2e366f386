extension StandardLibrary {
  /// Dictionaries and sets. They keep the order in which keys came in.
  static let tables = #"""
    @representation("dictionary") struct Dictionary<Key: Hashable, Value>: Collection, ExpressibleByDictionaryLiteral {
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
      struct Keys: Collection, Equatable, CustomStringConvertible, CustomDebugStringConvertible {
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
      struct Values: MutableCollection, CustomStringConvertible, CustomDebugStringConvertible {
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

    protocol SetAlgebra<Element>: Equatable, ExpressibleByArrayLiteral {
      associatedtype Element
      init()
      func contains(_ member: Element) -> Bool
      func union(_ other: Self) -> Self
      func intersection(_ other: Self) -> Self
      func symmetricDifference(_ other: Self) -> Self
      mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element)
      mutating func remove(_ member: Element) -> Element?
      mutating func update(with newMember: Element) -> Element?
      mutating func formUnion(_ other: Self)
      mutating func formIntersection(_ other: Self)
      mutating func formSymmetricDifference(_ other: Self)
      func subtracting(_ other: Self) -> Self
      func isSubset(of other: Self) -> Bool
      func isDisjoint(with other: Self) -> Bool
      func isSuperset(of other: Self) -> Bool
      var isEmpty: Bool { get }
      mutating func subtract(_ other: Self)
    }
    protocol OptionSet<RawValue>: SetAlgebra {
      associatedtype RawValue
      associatedtype Element = Self
      associatedtype ArrayLiteralElement = Self
      init(rawValue: RawValue)
      var rawValue: RawValue { get }
    }
    extension OptionSet where RawValue: FixedWidthInteger, Element == Self {
      init() { self.init(rawValue: 0) }
      init(arrayLiteral elements: Self...) {
        self.init()
        for element in elements { formUnion(element) }
      }
      static func == (a: Self, b: Self) -> Bool { a.rawValue == b.rawValue }
      func contains(_ member: Self) -> Bool { isSuperset(of: member) }
      func union(_ other: Self) -> Self { Self(rawValue: rawValue | other.rawValue) }
      func intersection(_ other: Self) -> Self { Self(rawValue: rawValue & other.rawValue) }
      func symmetricDifference(_ other: Self) -> Self { Self(rawValue: rawValue ^ other.rawValue) }
      func subtracting(_ other: Self) -> Self { intersection(symmetricDifference(other)) }
      @discardableResult mutating func insert(_ newMember: Self) -> (inserted: Bool, memberAfterInsert: Self) {
        let old = intersection(newMember)
        let isIn = contains(newMember)
        if !isIn { formUnion(newMember) }
        return (inserted: !isIn, memberAfterInsert: isIn ? old : newMember)
      }
      @discardableResult mutating func remove(_ member: Self) -> Self? {
        let common = intersection(member)
        if common.isEmpty { return nil }
        self = Self(rawValue: rawValue & ~member.rawValue)
        return common
      }
      @discardableResult mutating func update(with newMember: Self) -> Self? {
        let old = intersection(newMember)
        formUnion(newMember)
        return old.isEmpty ? nil : old
      }
      mutating func formUnion(_ other: Self) { self = union(other) }
      mutating func formIntersection(_ other: Self) { self = intersection(other) }
      mutating func formSymmetricDifference(_ other: Self) { self = symmetricDifference(other) }
      mutating func subtract(_ other: Self) { self = subtracting(other) }
      func isSubset(of other: Self) -> Bool { intersection(other) == self }
      func isSuperset(of other: Self) -> Bool { other.isSubset(of: self) }
      func isDisjoint(with other: Self) -> Bool { intersection(other).isEmpty }
      var isEmpty: Bool { rawValue == 0 }
    }
    @representation("set") struct Set<Element: Hashable>: Collection, SetAlgebra {
      typealias ArrayLiteralElement = Element
      typealias SubSequence = Slice<Set<Element>>
      init(arrayLiteral elements: Element...) { self.init(elements) }
      @intrinsic("set.make") init()
      init(minimumCapacity: Int) { self.init() }
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        var result = Set<Element>()
        for element in elements { result._add(element) }
        self = result
      }
      struct Index: Comparable, Hashable {
        let _position: Int
        static func < (a: Index, b: Index) -> Bool { a._position < b._position }
      }
      @intrinsic("set.count") var count: Int { get }
      var isEmpty: Bool { count == 0 }
      @intrinsic("set.contains") func contains(_ element: Element) -> Bool
      @discardableResult @intrinsic("set.insert") mutating func _add(_ element: Element) -> Bool
      @discardableResult @intrinsic("set.remove") mutating func _drop(_ element: Element) -> Bool
      @intrinsic("set.elements") func _elements() -> [Element]
      func makeIterator() -> IndexingIterator<[Element]> { _elements().makeIterator() }
      func _collected() -> [Element] { _elements() }
      var startIndex: Index { Index(_position: 0) }
      var endIndex: Index { Index(_position: count) }
      func index(after i: Index) -> Index { Index(_position: i._position + 1) }
      func distance(from start: Index, to end: Index) -> Int { end._position - start._position }
      subscript(position: Index) -> Element {
        precondition(position._position < count, "Attempting to access Set elements using an invalid index")
        return _elements()[position._position]
      }
      func firstIndex(of element: Element) -> Index? { _elements().firstIndex(of: element).map { Index(_position: $0) } }
      @discardableResult mutating func insert(_ element: Element) -> (inserted: Bool, memberAfterInsert: Element) {
        (inserted: _add(element), memberAfterInsert: element)
      }
      @discardableResult mutating func update(with element: Element) -> Element? {
        _add(element) ? nil : element
      }
      @discardableResult mutating func remove(_ element: Element) -> Element? { _drop(element) ? element : nil }
      @discardableResult mutating func remove(at position: Index) -> Element {
        let element = self[position]
        _drop(element)
        return element
      }
      @discardableResult mutating func removeFirst() -> Element {
        precondition(!isEmpty, "Can't removeFirst from an empty Set")
        return remove(at: startIndex)
      }
      mutating func popFirst() -> Element? { isEmpty ? nil : remove(at: startIndex) }
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { self = Set<Element>() }
      mutating func reserveCapacity(_ count: Int) {}
      func _widened<T>(_ convert: (Element) -> T) -> Set<T> {
        var result = Set<T>()
        for element in self { result._add(convert(element)) }
        return result
      }
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Set<Element> {
        var result = Set<Element>()
        for element in self { if try isIncluded(element) { result._add(element) } }
        return result
      }
      func union<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        var result = self
        for element in other { result._add(element) }
        return result
      }
      func union(_ other: Set<Element>) -> Set<Element> {
        var result = self
        for element in other { result._add(element) }
        return result
      }
      func intersection<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element { intersection(Set(other)) }
      func intersection(_ other: Set<Element>) -> Set<Element> { filter { other.contains($0) } }
      func subtracting<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        var result = self
        for element in other { result._drop(element) }
        return result
      }
      func subtracting(_ other: Set<Element>) -> Set<Element> { filter { !other.contains($0) } }
      func symmetricDifference<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        symmetricDifference(Set(other))
      }
      func symmetricDifference(_ other: Set<Element>) -> Set<Element> {
        subtracting(other).union(other.subtracting(self))
      }
      mutating func formUnion<S: Sequence>(_ other: S) where S.Element == Element { for element in other { _add(element) } }
      mutating func formUnion(_ other: Set<Element>) { for element in other { _add(element) } }
      mutating func formIntersection<S: Sequence>(_ other: S) where S.Element == Element { self = intersection(other) }
      mutating func formIntersection(_ other: Set<Element>) { self = intersection(other) }
      mutating func subtract<S: Sequence>(_ other: S) where S.Element == Element { for element in other { _drop(element) } }
      mutating func subtract(_ other: Set<Element>) { for element in other { _drop(element) } }
      mutating func formSymmetricDifference<S: Sequence>(_ other: S) where S.Element == Element {
        self = symmetricDifference(other)
      }
      mutating func formSymmetricDifference(_ other: Set<Element>) { self = symmetricDifference(other) }
      func isSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element { isSubset(of: Set(other)) }
      func isSubset(of other: Set<Element>) -> Bool { allSatisfy { other.contains($0) } }
      func isSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element { other.allSatisfy { contains($0) } }
      func isSuperset(of other: Set<Element>) -> Bool { other.allSatisfy { contains($0) } }
      func isStrictSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element { isStrictSubset(of: Set(other)) }
      func isStrictSubset(of other: Set<Element>) -> Bool { count < other.count && isSubset(of: other) }
      func isStrictSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element { isStrictSuperset(of: Set(other)) }
      func isStrictSuperset(of other: Set<Element>) -> Bool { other.isStrictSubset(of: self) }
      func isDisjoint<S: Sequence>(with other: S) -> Bool where S.Element == Element { !other.contains { contains($0) } }
      func isDisjoint(with other: Set<Element>) -> Bool { !other.contains { contains($0) } }
    }
    extension Set: CustomStringConvertible, CustomDebugStringConvertible {
      @intrinsic("describe") var description: String { get }
      @intrinsic("describe.debug") var debugDescription: String { get }
    }
    extension Set: Sendable where Element: Sendable {}
    extension Set: Equatable {
      @intrinsic("equal") static func == (a: Set<Element>, b: Set<Element>) -> Bool
    }
    extension Set: Hashable {
      func hash(into hasher: inout Hasher) { _mix(&hasher._state, self) }
    }

    """#
}
