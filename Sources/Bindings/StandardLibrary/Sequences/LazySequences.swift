extension StandardLibrary {
  /// What waits for its elements to be asked for.
  static let lazySequences = #"""
    protocol LazySequenceProtocol: Sequence {
      associatedtype Elements: Sequence = Self where Elements.Element == Element
      var elements: Elements { get }
    }
    extension LazySequenceProtocol where Elements == Self {
      var elements: Self { self }
    }
    extension LazySequenceProtocol {
      var lazy: Self { self }
      func map<T>(_ transform: @escaping (Element) -> T) -> LazyMapSequence<Elements, T> {
        LazyMapSequence(_base: elements, _transform: transform)
      }
      func filter(_ isIncluded: @escaping (Element) -> Bool) -> LazyFilterSequence<Elements> {
        LazyFilterSequence(_base: elements, _predicate: isIncluded)
      }
      func compactMap<T>(
        _ transform: @escaping (Element) -> T?
      ) -> LazyMapSequence<LazyFilterSequence<LazyMapSequence<Elements, T?>>, T> {
        let found = LazyMapSequence(_base: elements, _transform: transform)
        return LazyMapSequence(
          _base: LazyFilterSequence(_base: found, _predicate: { $0 != nil }), _transform: { $0! })
      }
      func flatMap<S: Sequence>(
        _ transform: @escaping (Element) -> S
      ) -> LazySequence<FlattenSequence<LazyMapSequence<Elements, S>>> {
        LazySequence(_base: FlattenSequence(_base: LazyMapSequence(_base: elements, _transform: transform)))
      }
      func prefix(while predicate: @escaping (Element) -> Bool) -> LazyPrefixWhileSequence<Elements> {
        LazyPrefixWhileSequence(_base: elements, _predicate: predicate)
      }
      func drop(while predicate: @escaping (Element) -> Bool) -> LazyDropWhileSequence<Elements> {
        LazyDropWhileSequence(_base: elements, _predicate: predicate)
      }
    }
    extension LazySequenceProtocol where Element: Sequence {
      func joined() -> LazySequence<FlattenSequence<Elements>> { LazySequence(_base: FlattenSequence(_base: elements)) }
    }

    struct LazySequence<Base: Sequence>: LazySequenceProtocol {
      let _base: Base
      var elements: Base { _base }
      func makeIterator() -> Base.Iterator { _base.makeIterator() }
      var underestimatedCount: Int { _base.underestimatedCount }
      func _customContainsEquatableElement(_ element: Base.Element) -> Bool? {
        _base._customContainsEquatableElement(element)
      }
      func _collected() -> [Base.Element] { _base._collected() }
    }
    extension LazySequence: Collection where Base: Collection {
      typealias SubSequence = Slice<LazySequence<Base>>
      var indices: Base.Indices { _base.indices }
      var startIndex: Base.Index { _base.startIndex }
      var endIndex: Base.Index { _base.endIndex }
      var isEmpty: Bool { _base.isEmpty }
      var count: Int { _base.count }
      func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
      func index(_ i: Base.Index, offsetBy distance: Int) -> Base.Index { _base.index(i, offsetBy: distance) }
      func index(_ i: Base.Index, offsetBy distance: Int, limitedBy limit: Base.Index) -> Base.Index? {
        _base.index(i, offsetBy: distance, limitedBy: limit)
      }
      func distance(from start: Base.Index, to end: Base.Index) -> Int { _base.distance(from: start, to: end) }
      subscript(position: Base.Index) -> Base.Element { _base[position] }
    }
    extension LazySequence: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }
    }
    extension LazySequence: RandomAccessCollection where Base: RandomAccessCollection {}

    struct LazyMapSequence<Base: Sequence, Element>: LazySequenceProtocol {
      let _base: Base
      let _transform: (Base.Element) -> Element
      struct Iterator: IteratorProtocol {
        var _base: Base.Iterator
        let _transform: (Base.Element) -> Element
        mutating func next() -> Element? {
          guard let element = _base.next() else { return nil }
          return _transform(element)
        }
      }
      func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), _transform: _transform) }
      var underestimatedCount: Int { _base.underestimatedCount }
    }
    extension LazyMapSequence: Collection where Base: Collection {
      typealias SubSequence = LazyMapSequence<Base.SubSequence, Element>
      var indices: Base.Indices { _base.indices }
      var startIndex: Base.Index { _base.startIndex }
      var endIndex: Base.Index { _base.endIndex }
      var isEmpty: Bool { _base.isEmpty }
      var count: Int { _base.count }
      func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
      func index(_ i: Base.Index, offsetBy distance: Int) -> Base.Index { _base.index(i, offsetBy: distance) }
      func index(_ i: Base.Index, offsetBy distance: Int, limitedBy limit: Base.Index) -> Base.Index? {
        _base.index(i, offsetBy: distance, limitedBy: limit)
      }
      func distance(from start: Base.Index, to end: Base.Index) -> Int { _base.distance(from: start, to: end) }
      subscript(position: Base.Index) -> Element { _transform(_base[position]) }
      subscript(bounds: Range<Base.Index>) -> LazyMapSequence<Base.SubSequence, Element> {
        LazyMapSequence<Base.SubSequence, Element>(_base: _base[bounds], _transform: _transform)
      }
    }
    extension LazyMapSequence {
      func map<T>(_ transform: @escaping (Element) -> T) -> LazyMapSequence<Base, T> {
        let first = _transform
        return LazyMapSequence<Base, T>(_base: _base, _transform: { transform(first($0)) })
      }
    }
    extension LazyMapSequence: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }
    }
    extension LazyMapSequence: RandomAccessCollection where Base: RandomAccessCollection {}

    struct LazyFilterSequence<Base: Sequence>: LazySequenceProtocol {
      let _base: Base
      let _predicate: (Base.Element) -> Bool
      struct Iterator: IteratorProtocol {
        var _base: Base.Iterator
        let _predicate: (Base.Element) -> Bool
        mutating func next() -> Base.Element? {
          while let element = _base.next() { if _predicate(element) { return element } }
          return nil
        }
      }
      func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), _predicate: _predicate) }
      var underestimatedCount: Int { 0 }
      func _customContainsEquatableElement(_ element: Base.Element) -> Bool? {
        _predicate(element) ? _base._customContainsEquatableElement(element) : false
      }
    }
    extension LazyFilterSequence: Collection where Base: Collection {
      typealias SubSequence = LazyFilterSequence<Base.SubSequence>
      var startIndex: Base.Index { _next(_base.startIndex) }
      var endIndex: Base.Index { _base.endIndex }
      func _next(_ start: Base.Index) -> Base.Index {
        var i = start
        while i != _base.endIndex, !_predicate(_base[i]) { i = _base.index(after: i) }
        return i
      }
      func index(after i: Base.Index) -> Base.Index {
        precondition(i != _base.endIndex, "Can't advance past endIndex")
        return _next(_base.index(after: i))
      }
      func _index(_ i: Base.Index, step: Int) -> Base.Index {
        var i = i
        repeat { i = _base.index(i, offsetBy: step) } while i != _base.endIndex && !_predicate(_base[i])
        return i
      }
      func index(_ i: Base.Index, offsetBy distance: Int) -> Base.Index {
        _base._steps(distance, from: i, to: nil) { _index($0, step: $1) }!
      }
      func index(_ i: Base.Index, offsetBy distance: Int, limitedBy limit: Base.Index) -> Base.Index? {
        _base._steps(distance, from: i, to: limit) { _index($0, step: $1) }
      }
      func distance(from start: Base.Index, to end: Base.Index) -> Int {
        _ = _base.distance(from: start, to: end)
        let isNegative = start > end
        var i = isNegative ? end : start
        var count = 0
        while i != (isNegative ? start : end) {
          count += 1
          i = index(after: i)
        }
        return isNegative ? -count : count
      }
      subscript(position: Base.Index) -> Base.Element { _base[position] }
      subscript(bounds: Range<Base.Index>) -> LazyFilterSequence<Base.SubSequence> {
        LazyFilterSequence<Base.SubSequence>(_base: _base[bounds], _predicate: _predicate)
      }
    }
    extension LazyFilterSequence {
      func filter(_ isIncluded: @escaping (Base.Element) -> Bool) -> LazyFilterSequence<Base> {
        let first = _predicate
        return LazyFilterSequence(_base: _base, _predicate: { first($0) && isIncluded($0) })
      }
    }
    extension LazyFilterSequence: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Base.Index) -> Base.Index {
        precondition(i != _base.startIndex, "Can't retreat before startIndex")
        var i = _base.index(before: i)
        while !_predicate(_base[i]) { i = _base.index(before: i) }
        return i
      }
    }

    """#
}
