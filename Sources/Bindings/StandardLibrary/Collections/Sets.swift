extension StandardLibrary {
  /// Sets. They keep the order in which elements came in.
  static let sets = #"""
    @representation("set") struct Set<Element: Hashable>: SetAlgebra, _PlainCollection {
      typealias ArrayLiteralElement = Element
      typealias SubSequence = Slice<Set<Element>>
      init(arrayLiteral elements: Element...) { self.init(elements) }
      @intrinsic("set.make") init()
      init(minimumCapacity: Int) { self.init() }
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        _ = elements.underestimatedCount
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
      func _customContainsEquatableElement(_ element: Element) -> Bool? { contains(element) }
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
