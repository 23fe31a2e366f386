extension StandardLibrary {
  /// What waits for its elements to be asked for.
  static let lazySequences = #"""
    protocol LazySequenceProtocol<Element>: Sequence {}
    extension LazySequenceProtocol {
      func map<T>(_ transform: @escaping (Element) -> T) -> LazyMapSequence<Self, T> {
        LazyMapSequence(_base: self, _transform: transform)
      }
      func filter(_ isIncluded: @escaping (Element) -> Bool) -> LazyFilterSequence<Self> {
        LazyFilterSequence(_base: self, _predicate: isIncluded)
      }
      func compactMap<T>(_ transform: @escaping (Element) -> T?) -> LazyMapSequence<LazyFilterSequence<LazyMapSequence<Self, T?>>, T> {
        map(transform).filter { $0 != nil }.map { $0! }
      }
      func flatMap<S: Sequence>(_ transform: @escaping (Element) -> S) -> LazySequence<FlattenSequence<LazyMapSequence<Self, S>>> {
        LazySequence(_base: FlattenSequence(_base: map(transform)))
      }
      func prefix(while predicate: @escaping (Element) -> Bool) -> LazyPrefixWhileSequence<Self> {
        LazyPrefixWhileSequence(_base: self, _predicate: predicate)
      }
      func drop(while predicate: @escaping (Element) -> Bool) -> LazyDropWhileSequence<Self> {
        LazyDropWhileSequence(_base: self, _predicate: predicate)
      }
      func enumerated() -> LazySequence<EnumeratedSequence<Self>> {
        LazySequence(_base: EnumeratedSequence(_base: self))
      }
    }
    extension LazySequenceProtocol where Element: Sequence {
      func joined() -> LazySequence<FlattenSequence<Self>> { LazySequence(_base: FlattenSequence(_base: self)) }
    }

    struct LazySequence<Base: Sequence>: LazySequenceProtocol {
      let _base: Base
      var elements: Base { _base }
      func makeIterator() -> Base.Iterator { _base.makeIterator() }
      var underestimatedCount: Int { _base.underestimatedCount }
    }
    extension LazySequence: Collection where Base: Collection {
      typealias SubSequence = Slice<LazySequence<Base>>
      var startIndex: Base.Index { _base.startIndex }
      var endIndex: Base.Index { _base.endIndex }
      var count: Int { _base.count }
      func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
      func index(_ i: Base.Index, offsetBy distance: Int) -> Base.Index { _base.index(i, offsetBy: distance) }
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
      typealias SubSequence = Slice<LazyMapSequence<Base, Element>>
      var startIndex: Base.Index { _base.startIndex }
      var endIndex: Base.Index { _base.endIndex }
      var count: Int { _base.count }
      func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
      func index(_ i: Base.Index, offsetBy distance: Int) -> Base.Index { _base.index(i, offsetBy: distance) }
      func distance(from start: Base.Index, to end: Base.Index) -> Int { _base.distance(from: start, to: end) }
      subscript(position: Base.Index) -> Element { _transform(_base[position]) }
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
    }
    extension LazyFilterSequence: Collection where Base: Collection {
      typealias SubSequence = Slice<LazyFilterSequence<Base>>
      var startIndex: Base.Index { _next(_base.startIndex) }
      var endIndex: Base.Index { _base.endIndex }
      var underestimatedCount: Int { 0 }
      func _next(_ start: Base.Index) -> Base.Index {
        var i = start
        while i != _base.endIndex, !_predicate(_base[i]) { i = _base.index(after: i) }
        return i
      }
      func index(after i: Base.Index) -> Base.Index { _next(_base.index(after: i)) }
      subscript(position: Base.Index) -> Base.Element { _base[position] }
    }
    extension LazyFilterSequence: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Base.Index) -> Base.Index {
        var i = _base.index(before: i)
        while !_predicate(_base[i]) { i = _base.index(before: i) }
        return i
      }
    }

    struct LazyPrefixWhileSequence<Base: Sequence>: LazySequenceProtocol {
      let _base: Base
      let _predicate: (Base.Element) -> Bool
      struct Iterator: IteratorProtocol {
        var _base: Base.Iterator
        let _predicate: (Base.Element) -> Bool
        var _isDone: Bool
        mutating func next() -> Base.Element? {
          if _isDone { return nil }
          guard let element = _base.next(), _predicate(element) else {
            _isDone = true
            return nil
          }
          return element
        }
      }
      func makeIterator() -> Iterator {
        Iterator(_base: _base.makeIterator(), _predicate: _predicate, _isDone: false)
      }
    }
    struct LazyDropWhileSequence<Base: Sequence>: LazySequenceProtocol {
      let _base: Base
      let _predicate: (Base.Element) -> Bool
      struct Iterator: IteratorProtocol {
        var _base: Base.Iterator
        let _predicate: (Base.Element) -> Bool
        var _isDropping: Bool
        mutating func next() -> Base.Element? {
          while let element = _base.next() {
            if _isDropping, _predicate(element) { continue }
            _isDropping = false
            return element
          }
          return nil
        }
      }
      func makeIterator() -> Iterator {
        Iterator(_base: _base.makeIterator(), _predicate: _predicate, _isDropping: true)
      }
    }

    """#
}
