extension StandardLibrary {
  /// Collections that show a part of others, or little of anything.
  static let collectionViews = #"""
    struct Slice<Base: Collection>: Collection {
      let _startIndex: Base.Index
      let _endIndex: Base.Index
      var _base: Base
      var base: Base { _base }
      var startIndex: Base.Index { _startIndex }
      var endIndex: Base.Index { _endIndex }
      var indices: Base.Indices { _base.indices[_startIndex..<_endIndex] }
      func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
      func index(_ i: Base.Index, offsetBy distance: Int) -> Base.Index { _base.index(i, offsetBy: distance) }
      func index(_ i: Base.Index, offsetBy distance: Int, limitedBy limit: Base.Index) -> Base.Index? {
        _base.index(i, offsetBy: distance, limitedBy: limit)
      }
      func distance(from start: Base.Index, to end: Base.Index) -> Int { _base.distance(from: start, to: end) }
      subscript(position: Base.Index) -> Base.Element {
        precondition(_startIndex <= position && position < _endIndex, "Index out of bounds")
        return _base[position]
      }
      subscript(bounds: Range<Base.Index>) -> Slice<Base> {
        precondition(_startIndex <= bounds.lowerBound && bounds.upperBound <= _endIndex, "Range out of bounds")
        return Slice(_startIndex: bounds.lowerBound, _endIndex: bounds.upperBound, _base: _base)
      }
    }
    extension Slice: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }
    }
    extension Slice: RandomAccessCollection where Base: RandomAccessCollection {}
    extension Slice: LazySequenceProtocol where Base: LazySequenceProtocol {}
    extension Slice: _PlainCollection where Base: _PlainCollection {}
    extension Slice: MutableCollection where Base: MutableCollection {
      subscript(position: Base.Index) -> Base.Element {
        get {
          precondition(_startIndex <= position && position < _endIndex, "Index out of bounds")
          return _base[position]
        }
        set {
          precondition(_startIndex <= position && position < _endIndex, "Index out of bounds")
          _base[position] = newValue
        }
      }
      subscript(bounds: Range<Base.Index>) -> Slice<Base> {
        get {
          precondition(_startIndex <= bounds.lowerBound && bounds.upperBound <= _endIndex, "Range out of bounds")
          return Slice(_startIndex: bounds.lowerBound, _endIndex: bounds.upperBound, _base: _base)
        }
        set { _write(newValue, in: bounds) }
      }
    }
    struct DefaultIndices<Elements: Collection>: Collection {
      let _elements: Elements
      let _startIndex: Elements.Index
      let _endIndex: Elements.Index
      var startIndex: Elements.Index { _startIndex }
      var endIndex: Elements.Index { _endIndex }
      func index(after i: Elements.Index) -> Elements.Index { _elements.index(after: i) }
      func index(_ i: Elements.Index, offsetBy distance: Int) -> Elements.Index { _elements.index(i, offsetBy: distance) }
      func index(_ i: Elements.Index, offsetBy distance: Int, limitedBy limit: Elements.Index) -> Elements.Index? {
        _elements.index(i, offsetBy: distance, limitedBy: limit)
      }
      func distance(from start: Elements.Index, to end: Elements.Index) -> Int {
        _elements.distance(from: start, to: end)
      }
      subscript(position: Elements.Index) -> Elements.Index { position }
      subscript(bounds: Range<Elements.Index>) -> DefaultIndices<Elements> {
        DefaultIndices(_elements: _elements, _startIndex: bounds.lowerBound, _endIndex: bounds.upperBound)
      }
    }
    extension DefaultIndices: BidirectionalCollection where Elements: BidirectionalCollection {
      func index(before i: Elements.Index) -> Elements.Index { _elements.index(before: i) }
    }
    struct CollectionOfOne<Element>: RandomAccessCollection, MutableCollection, _PlainCollection {
      var _element: Element
      init(_ element: Element) { _element = element }
      var startIndex: Int { 0 }
      var endIndex: Int { 1 }
      subscript(position: Int) -> Element {
        get {
          precondition(position == 0, "Index out of range")
          return _element
        }
        set {
          precondition(position == 0, "Index out of range")
          _element = newValue
        }
      }
    }
    extension CollectionOfOne: CustomDebugStringConvertible {
      var debugDescription: String { "CollectionOfOne(\(String(reflecting: _element)))" }
    }
    struct EmptyCollection<Element>: RandomAccessCollection, _PlainCollection {
      init() {}
      var startIndex: Int { 0 }
      var endIndex: Int { 0 }
      subscript(position: Int) -> Element { preconditionFailure("Index out of range") }
    }
    struct Repeated<Element>: RandomAccessCollection, _PlainCollection {
      let count: Int
      let repeatedValue: Element
      var startIndex: Int { 0 }
      var endIndex: Int { count }
      subscript(position: Int) -> Element {
        precondition(position >= 0 && position < count, "Index out of range")
        return repeatedValue
      }
    }
    func repeatElement<T>(_ element: T, count n: Int) -> Repeated<T> {
      precondition(n >= 0, "Repetition count should be non-negative")
      return Repeated(count: n, repeatedValue: element)
    }

    """#
}
