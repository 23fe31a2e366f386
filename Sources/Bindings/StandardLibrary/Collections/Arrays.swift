extension StandardLibrary {
  /// Arrays.
  static let arrays = #"""
    @representation("array") struct Array<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral, _PlainCollection {
      typealias Index = Int
      typealias Indices = Range<Int>
      typealias SubSequence = ArraySlice<Element>
      typealias Iterator = IndexingIterator<[Element]>
      typealias ArrayLiteralElement = Element
      init() { self = [] }
      init(arrayLiteral elements: Element...) { self = elements }
      @intrinsic("array.make") init(repeating element: Element, count: Int)
      init<S: Sequence>(_ elements: S) where S.Element == Element { self = elements._collected() }
      @intrinsic("array.count") var count: Int { get }
      var isEmpty: Bool { count == 0 }
      var indices: Range<Int> { Range(uncheckedBounds: (lower: 0, upper: count)) }
      var startIndex: Int { 0 }
      var endIndex: Int { count }
      func index(after i: Int) -> Int { i + 1 }
      func index(before i: Int) -> Int { i - 1 }
      func formIndex(after i: inout Int) { i += 1 }
      func formIndex(before i: inout Int) { i -= 1 }
      func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }
      func distance(from start: Int, to end: Int) -> Int { end - start }
      func makeIterator() -> IndexingIterator<[Element]> { IndexingIterator(_elements: self, _position: 0) }
      func _collected() -> [Element] { self }
      @intrinsic("array.element array.setElement") subscript(index: Int) -> Element { get set }
      subscript(bounds: Range<Int>) -> ArraySlice<Element> {
        get {
          precondition(
            bounds.lowerBound >= 0 && bounds.upperBound <= count,
            bounds.lowerBound < 0 ? "Negative Array index is out of range" : "Array index is out of range")
          return ArraySlice(_elements: self, _offset: 0, startIndex: bounds.lowerBound, endIndex: bounds.upperBound)
        }
        set { _replace(bounds.lowerBound, bounds.upperBound, Array(newValue)) }
      }
      subscript<R: RangeExpression>(r: R) -> ArraySlice<Element> where R.Bound == Int {
        get { self[r.relative(to: self)] }
        set { self[r.relative(to: self)] = newValue }
      }
      subscript(x: (UnboundedRange_) -> Void) -> ArraySlice<Element> {
        get { self[0..<count] }
        set { self = Array(newValue) }
      }
      func _widened<T>(_ convert: (Element) -> T) -> [T] { map(convert) }
      @intrinsic("array.slice") func _slice(_ start: Int, _ end: Int) -> [Element]
      var first: Element? { isEmpty ? nil : self[0] }
      var last: Element? { isEmpty ? nil : self[count - 1] }
      @intrinsic("array.append") mutating func append(_ element: Element)
      mutating func append<S: Sequence>(contentsOf elements: S) where S.Element == Element {
        _ = elements.underestimatedCount
        for element in elements { append(element) }
      }
      mutating func insert(_ element: Element, at index: Int) { _replace(index, index, [element]) }
      mutating func insert<C: Collection>(contentsOf elements: C, at index: Int) where C.Element == Element {
        _replace(index, index, elements._indexed())
      }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with elements: C) where C.Element == Element {
        _replace(subrange.lowerBound, subrange.upperBound, elements._indexed())
      }
      @intrinsic("array.replace") mutating func _replace(_ start: Int, _ end: Int, _ elements: [Element])
      @discardableResult @intrinsic("array.remove") mutating func remove(at index: Int) -> Element
      @discardableResult @intrinsic("array.removeLast") mutating func removeLast() -> Element
      mutating func removeLast(_ k: Int) {
        precondition(k >= 0 && k <= count, "Can't remove more items from a collection than it has")
        _replace(count - k, count, [])
      }
      @discardableResult mutating func removeFirst() -> Element {
        precondition(count > 0, "Can't remove first element from an empty collection")
        return remove(at: 0)
      }
      mutating func removeFirst(_ k: Int) {
        precondition(k >= 0 && k <= count, "Can't remove more items from a collection than it has")
        _replace(0, k, [])
      }
      mutating func removeSubrange(_ bounds: Range<Int>) { _replace(bounds.lowerBound, bounds.upperBound, []) }
      mutating func popLast() -> Element? { isEmpty ? nil : removeLast() }
      @intrinsic("array.removeAll") mutating func _removeAll()
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { _removeAll() }
      mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
        var kept: [Element] = []
        for element in self { if !(try shouldBeRemoved(element)) { kept.append(element) } }
        self = kept
      }
      @intrinsic("array.reserve") mutating func reserveCapacity(_ count: Int)
      @intrinsic("array.swap") mutating func swapAt(_ i: Int, _ j: Int)
      mutating func reverse() { self = _backwards() }
      @intrinsic("array.reversed") func _backwards() -> [Element]
      func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Int? {
        for index in 0..<count { if try predicate(self[index]) { return index } }
        return nil
      }
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self { if try isIncluded(element) { result.append(element) } }
        return result
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
    extension Array: CustomStringConvertible, CustomDebugStringConvertible {
      @intrinsic("describe") var description: String { get }
      @intrinsic("describe") var debugDescription: String { get }
    }
    extension Array: Sendable where Element: Sendable {}
    extension Array: Equatable where Element: Equatable {
      @intrinsic("equal") static func == (a: [Element], b: [Element]) -> Bool
    }
    extension Array: Hashable where Element: Hashable {
      func hash(into hasher: inout Hasher) { _mix(&hasher._state, self) }
    }

    """#
}
