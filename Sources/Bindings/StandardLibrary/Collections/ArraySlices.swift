extension StandardLibrary {
  /// Parts of arrays, with the indices they have there.
  static let arraySlices = #"""
    /// The elements are those of an array from which the slice was taken; the element at an index lies `_offset` before
    /// it. Whoever changes a slice takes its elements out first.
    struct ArraySlice<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral, _PlainCollection {
      typealias Index = Int
      typealias Indices = Range<Int>
      typealias SubSequence = ArraySlice<Element>
      typealias ArrayLiteralElement = Element
      var _elements: [Element]
      var _offset: Int
      private(set) var startIndex: Int
      private(set) var endIndex: Int
      init(_elements: [Element], _offset: Int, startIndex: Int, endIndex: Int) {
        self._elements = _elements
        self._offset = _offset
        self.startIndex = startIndex
        self.endIndex = endIndex
      }
      init() { self.init(_elements: [], _offset: 0, startIndex: 0, endIndex: 0) }
      init(arrayLiteral elements: Element...) { self.init(elements) }
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        let array = elements._collected()
        self.init(_elements: array, _offset: 0, startIndex: 0, endIndex: array.count)
      }
      init(repeating element: Element, count: Int) { self.init(Array(repeating: element, count: count)) }
      struct Iterator: IteratorProtocol {
        let _elements: [Element]
        var _position: Int
        let _end: Int
        mutating func next() -> Element? {
          if _position == _end { return nil }
          _position += 1
          return _elements[_position - 1]
        }
      }
      func makeIterator() -> Iterator {
        Iterator(_elements: _elements, _position: startIndex - _offset, _end: endIndex - _offset)
      }
      func _collected() -> [Element] { _elements._slice(startIndex - _offset, endIndex - _offset) }
      var count: Int { endIndex - startIndex }
      var isEmpty: Bool { startIndex == endIndex }
      var indices: Range<Int> { Range(uncheckedBounds: (lower: startIndex, upper: endIndex)) }
      func index(after i: Int) -> Int { i + 1 }
      func index(before i: Int) -> Int { i - 1 }
      func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }
      func distance(from start: Int, to end: Int) -> Int { end - start }
      subscript(index: Int) -> Element {
        get {
          precondition(index >= startIndex && index < endIndex, "Index out of bounds")
          return _elements[index - _offset]
        }
        set {
          precondition(index >= startIndex && index < endIndex, "Index out of bounds")
          _own()
          _elements[index - _offset] = newValue
        }
      }
      subscript(bounds: Range<Int>) -> ArraySlice<Element> {
        get {
          precondition(bounds.lowerBound >= startIndex && bounds.upperBound <= endIndex, "Range out of bounds")
          return ArraySlice(
            _elements: _elements, _offset: _offset, startIndex: bounds.lowerBound, endIndex: bounds.upperBound)
        }
        set { replaceSubrange(bounds, with: newValue) }
      }
      subscript<R: RangeExpression>(r: R) -> ArraySlice<Element> where R.Bound == Int {
        get { self[r.relative(to: self)] }
        set { self[r.relative(to: self)] = newValue }
      }
      mutating func _own() {
        if _offset == startIndex && _elements.count == count { return }
        _elements = _collected()
        _offset = startIndex
      }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with elements: C) where C.Element == Element {
        precondition(subrange.lowerBound >= startIndex && subrange.upperBound <= endIndex, "Range out of bounds")
        _own()
        _elements._replace(subrange.lowerBound - _offset, subrange.upperBound - _offset, elements._indexed())
        endIndex = startIndex + _elements.count
      }
      mutating func append(_ element: Element) {
        _own()
        _elements.append(element)
        endIndex += 1
      }
      mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
        replaceSubrange(startIndex..<endIndex, with: try filter { !(try shouldBeRemoved($0)) })
      }
      mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
        _own()
        try _elements.sort(by: areInIncreasingOrder)
      }
    }
    extension ArraySlice: CustomStringConvertible, CustomDebugStringConvertible {
      var description: String { _collected().description }
      var debugDescription: String { "ArraySlice(\(_collected()))" }
    }
    extension ArraySlice: Equatable where Element: Equatable {
      static func == (a: ArraySlice<Element>, b: ArraySlice<Element>) -> Bool { a._collected() == b._collected() }
    }
    extension ArraySlice: Hashable where Element: Hashable {
      func hash(into hasher: inout Hasher) { hasher.combine(_collected()) }
    }

    """#
}
