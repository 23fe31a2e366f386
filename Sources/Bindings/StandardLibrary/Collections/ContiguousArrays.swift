extension StandardLibrary {
  /// Arrays by the name that promises elements side by side, as all of ours have them.
  static let contiguousArrays = #"""
    struct ContiguousArray<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral, _PlainCollection {
      typealias Index = Int
      typealias Indices = Range<Int>
      typealias SubSequence = ArraySlice<Element>
      typealias ArrayLiteralElement = Element
      var _elements: [Element]
      init() { _elements = [] }
      init(arrayLiteral elements: Element...) { _elements = elements }
      init<S: Sequence>(_ elements: S) where S.Element == Element { _elements = elements._collected() }
      init(repeating element: Element, count: Int) { _elements = Array(repeating: element, count: count) }
      func _collected() -> [Element] { _elements }
      func makeIterator() -> IndexingIterator<[Element]> { _elements.makeIterator() }
      var count: Int { _elements.count }
      var startIndex: Int { 0 }
      var endIndex: Int { _elements.count }
      subscript(index: Int) -> Element {
        get { _elements[index] }
        set { _elements[index] = newValue }
      }
      subscript(bounds: Range<Int>) -> ArraySlice<Element> {
        get { _elements[bounds] }
        set { _elements[bounds] = newValue }
      }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with elements: C) where C.Element == Element {
        _elements.replaceSubrange(subrange, with: elements)
      }
      mutating func append(_ element: Element) { _elements.append(element) }
    }
    extension ContiguousArray: CustomStringConvertible, CustomDebugStringConvertible {
      var description: String { _elements.description }
      var debugDescription: String { "ContiguousArray(\(_elements))" }
    }
    extension ContiguousArray: Equatable where Element: Equatable {
      static func == (a: ContiguousArray<Element>, b: ContiguousArray<Element>) -> Bool { a._elements == b._elements }
    }
    extension ContiguousArray: Hashable where Element: Hashable {
      func hash(into hasher: inout Hasher) { hasher.combine(_elements) }
    }

    """#
}
