extension StandardLibrary {
  /// Arrays, dictionaries, sets and optionals.
  static let collections = """
    @representation("optional") enum Optional<Wrapped> {
      init(_ value: Wrapped) { self = value }
      static var none: Wrapped? { nil }
      static func some(_ value: Wrapped) -> Wrapped? { value }
      func map<T>(_ transform: (Wrapped) -> T) -> T? {
        if let value = self { return transform(value) }
        return nil
      }
      func flatMap<T>(_ transform: (Wrapped) -> T?) -> T? {
        if let value = self { return transform(value) }
        return nil
      }
    }
    extension Optional: Equatable where Wrapped: Equatable {
      @intrinsic("equal") static func == (a: Wrapped?, b: Wrapped?) -> Bool
    }
    extension Optional: Hashable where Wrapped: Hashable {}

    @representation("array") struct Array<Element>: Sequence {
      init() { self = [] }
      @intrinsic("array.make") init(repeating element: Element, count: Int)
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        var result: [Element] = []
        for element in elements { result.append(element) }
        self = result
      }
      @intrinsic("array.count") var count: Int { get }
      var isEmpty: Bool { count == 0 }
      var indices: Range<Int> { 0..<count }
      var startIndex: Int { 0 }
      var endIndex: Int { count }
      @intrinsic("array.element array.setElement") subscript(index: Int) -> Element { get set }
      subscript(range: Range<Int>) -> [Element] { _slice(range.lowerBound, range.upperBound) }
      subscript(range: ClosedRange<Int>) -> [Element] { _slice(range.lowerBound, range.upperBound + 1) }
      subscript(range: PartialRangeFrom<Int>) -> [Element] { _slice(range.lowerBound, count) }
      subscript(range: PartialRangeThrough<Int>) -> [Element] { _slice(0, range.upperBound + 1) }
      subscript(range: PartialRangeUpTo<Int>) -> [Element] { _slice(0, range.upperBound) }
      @intrinsic("array.slice") func _slice(_ start: Int, _ end: Int) -> [Element]
      var first: Element? { isEmpty ? nil : self[0] }
      var last: Element? { isEmpty ? nil : self[count - 1] }
      @intrinsic("array.append") mutating func append(_ element: Element)
      mutating func append<S: Sequence>(contentsOf elements: S) where S.Element == Element {
        for element in elements { append(element) }
      }
      mutating func insert(_ element: Element, at index: Int) { _replace(index, index, [element]) }
      @intrinsic("array.replace") mutating func _replace(_ start: Int, _ end: Int, _ elements: [Element])
      @discardableResult @intrinsic("array.remove") mutating func remove(at index: Int) -> Element
      @discardableResult @intrinsic("array.removeLast") mutating func removeLast() -> Element
      @discardableResult mutating func removeFirst() -> Element { remove(at: 0) }
      @discardableResult mutating func popLast() -> Element? { isEmpty ? nil : removeLast() }
      @intrinsic("array.removeAll") mutating func removeAll()
      mutating func removeAll(where shouldBeRemoved: (Element) -> Bool) {
        var kept: [Element] = []
        for element in self { if !shouldBeRemoved(element) { kept.append(element) } }
        self = kept
      }
      @intrinsic("array.reserve") mutating func reserveCapacity(_ count: Int)
      @intrinsic("array.swap") mutating func swapAt(_ i: Int, _ j: Int)
      mutating func reverse() { self = reversed() }
      @intrinsic("array.reversed") func reversed() -> [Element]
      func makeIterator() -> ArrayIterator<Element> { ArrayIterator(self) }
      func suffix(_ count: Int) -> [Element] {
        precondition(count >= 0, "Can't take a suffix of negative length from a collection")
        return _slice(_max(0, self.count - count), self.count)
      }
      func dropLast(_ count: Int = 1) -> [Element] {
        precondition(count >= 0, "Can't drop a negative number of elements from a collection")
        return _slice(0, _max(0, self.count - count))
      }
      func firstIndex(where predicate: (Element) -> Bool) -> Int? {
        for index in 0..<count { if predicate(self[index]) { return index } }
        return nil
      }
      func lastIndex(where predicate: (Element) -> Bool) -> Int? {
        var index = count
        while index > 0 {
          index -= 1
          if predicate(self[index]) { return index }
        }
        return nil
      }
      mutating func sort(by areInIncreasingOrder: (Element, Element) -> Bool) {
        if count < 2 { return }
        var source = self
        var target = self
        var width = 1
        while width < count {
          var low = 0
          while low < count {
            let middle = _min(low + width, count)
            let high = _min(low + 2 * width, count)
            var i = low
            var j = middle
            var k = low
            while k < high {
              if i < middle && (j >= high || !areInIncreasingOrder(source[j], source[i])) {
                target[k] = source[i]
                i += 1
              } else {
                target[k] = source[j]
                j += 1
              }
              k += 1
            }
            low = high
          }
          swap(&source, &target)
          width *= 2
        }
        self = source
      }
      static func + (a: [Element], b: [Element]) -> [Element] {
        var result = a
        result._appendAll(b)
        return result
      }
      static func += (a: inout [Element], b: [Element]) { a._appendAll(b) }
      @intrinsic("array.appendAll") mutating func _appendAll(_ other: [Element])
    }
    func _min(_ a: Int, _ b: Int) -> Int { b < a ? b : a }
    func _max(_ a: Int, _ b: Int) -> Int { b >= a ? b : a }
    extension Array where Element: Comparable {
      mutating func sort() { sort(by: { $0 < $1 }) }
    }
    extension Array where Element: Equatable {
      func split(separator: Element) -> [[Element]] {
        var parts: [[Element]] = []
        var part: [Element] = []
        for element in self {
          if element != separator {
            part.append(element)
          } else if !part.isEmpty {
            parts.append(part)
            part = []
          }
        }
        return part.isEmpty ? parts : parts + [part]
      }
      func firstIndex(of value: Element) -> Int? { firstIndex(where: { $0 == value }) }
      func lastIndex(of value: Element) -> Int? { lastIndex(where: { $0 == value }) }
    }
    extension Array: Equatable where Element: Equatable {
      @intrinsic("equal") static func == (a: [Element], b: [Element]) -> Bool
    }
    extension Dictionary: Equatable where Value: Equatable {
      @intrinsic("equal") static func == (a: [Key: Value], b: [Key: Value]) -> Bool
    }
    extension Set: Equatable {
      @intrinsic("equal") static func == (a: Set<Element>, b: Set<Element>) -> Bool
    }
    extension Array: Hashable where Element: Hashable {}
    struct ArrayIterator<Element>: IteratorProtocol {
      let elements: [Element]
      var index: Int
      init(_ elements: [Element]) {
        self.elements = elements
        index = 0
      }
      mutating func next() -> Element? {
        if index == elements.count { return nil }
        index += 1
        return elements[index - 1]
      }
    }

    @representation("dictionary") struct Dictionary<Key: Hashable, Value>: Sequence {
      typealias Element = (key: Key, value: Value)
      @intrinsic("dictionary.make") init()
      @intrinsic("dictionary.count") var count: Int { get }
      var isEmpty: Bool { count == 0 }
      @intrinsic("dictionary.element dictionary.setElement") subscript(key: Key) -> Value? { get set }
      subscript(key: Key, default value: @autoclosure () -> Value) -> Value {
        get { self[key] ?? value() }
        set { self[key] = newValue }
      }
      @intrinsic("dictionary.keys") func _keyList() -> [Key]
      @intrinsic("dictionary.values") func _valueList() -> [Value]
      var keys: [Key] { _keyList() }
      var values: [Value] { _valueList() }
      init(uniqueKeysWithValues pairs: [(Key, Value)]) {
        var result: [Key: Value] = [:]
        for pair in pairs {
          precondition(result[pair.0] == nil, "Duplicate keys of type are not allowed")
          result[pair.0] = pair.1
        }
        self = result
      }
      func filter(_ isIncluded: ((key: Key, value: Value)) -> Bool) -> [Key: Value] {
        var result: [Key: Value] = [:]
        for (key, value) in self { if isIncluded((key: key, value: value)) { result[key] = value } }
        return result
      }
      func mapValues<T>(_ transform: (Value) -> T) -> [Key: T] {
        var result: [Key: T] = [:]
        for (key, value) in self { result[key] = transform(value) }
        return result
      }
      @discardableResult mutating func removeValue(forKey key: Key) -> Value? {
        let old = self[key]
        self[key] = nil
        return old
      }
      func makeIterator() -> ZipIterator<Key, Value> { ZipIterator(first: _keyList(), second: _valueList(), index: 0) }
    }
    @representation("set") struct Set<Element: Hashable>: Sequence, ExpressibleByArrayLiteral {
      typealias ArrayLiteralElement = Element
      init(arrayLiteral elements: Element...) { self = Set(elements) }
      @intrinsic("set.make") init()
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        var result = Set<Element>()
        for element in elements { result.insert(element) }
        self = result
      }
      @intrinsic("set.count") var count: Int { get }
      var isEmpty: Bool { count == 0 }
      @intrinsic("set.contains") func contains(_ element: Element) -> Bool
      @intrinsic("set.insert") mutating func _add(_ element: Element) -> Bool
      @discardableResult mutating func insert(_ element: Element) -> (inserted: Bool, memberAfterInsert: Element) {
        (inserted: _add(element), memberAfterInsert: element)
      }
      @intrinsic("set.elements") func _elements() -> [Element]
      func makeIterator() -> ArrayIterator<Element> { ArrayIterator(_elements()) }
    }

    """
}
