extension StandardLibrary {
  /// The sequences that sequences make of themselves: numbered, paired, cut, joined.
  static let sequenceViews = #"""
    struct EnumeratedSequence<Base: Sequence>: Sequence {
      let _base: Base
      struct Iterator: IteratorProtocol {
        var _base: Base.Iterator
        var _count: Int
        mutating func next() -> (offset: Int, element: Base.Element)? {
          guard let element = _base.next() else { return nil }
          _count += 1
          return (offset: _count - 1, element: element)
        }
      }
      func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), _count: 0) }
    }
    extension EnumeratedSequence: Collection, BidirectionalCollection where Base: BidirectionalCollection {
      typealias Index = Int
      var startIndex: Int { 0 }
      var endIndex: Int { _base.count }
      var count: Int { _base.count }
      func index(after i: Int) -> Int { i + 1 }
      func index(before i: Int) -> Int { i - 1 }
      subscript(position: Int) -> (offset: Int, element: Base.Element) {
        (offset: position, element: _base[_base.index(_base.startIndex, offsetBy: position)])
      }
    }
    func zip<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> Zip2Sequence<A, B> {
      Zip2Sequence(_sequence1: a, _sequence2: b)
    }
    struct Zip2Sequence<Sequence1: Sequence, Sequence2: Sequence>: Sequence {
      let _sequence1: Sequence1
      let _sequence2: Sequence2
      struct Iterator: IteratorProtocol {
        var _baseStream1: Sequence1.Iterator
        var _baseStream2: Sequence2.Iterator
        mutating func next() -> (Sequence1.Element, Sequence2.Element)? {
          guard let a = _baseStream1.next(), let b = _baseStream2.next() else { return nil }
          return (a, b)
        }
      }
      func makeIterator() -> Iterator {
        Iterator(_baseStream1: _sequence1.makeIterator(), _baseStream2: _sequence2.makeIterator())
      }
      var underestimatedCount: Int {
        let (a, b) = (_sequence1.underestimatedCount, _sequence2.underestimatedCount)
        return b < a ? b : a
      }
    }
    struct PrefixSequence<Base: Sequence>: Sequence {
      let _base: Base
      let _maxLength: Int
      struct Iterator: IteratorProtocol {
        var _base: Base.Iterator
        var _remaining: Int
        mutating func next() -> Base.Element? {
          if _remaining == 0 { return nil }
          _remaining -= 1
          return _base.next()
        }
      }
      func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), _remaining: _maxLength) }
      func prefix(_ maxLength: Int) -> PrefixSequence<Base> {
        PrefixSequence(_base: _base, _maxLength: maxLength < _maxLength ? maxLength : _maxLength)
      }
    }
    struct DropFirstSequence<Base: Sequence>: Sequence {
      let _base: Base
      let _limit: Int
      func makeIterator() -> Base.Iterator {
        var iterator = _base.makeIterator()
        for _ in 0..<_limit { if iterator.next() == nil { break } }
        return iterator
      }
      func dropFirst(_ k: Int = 1) -> DropFirstSequence<Base> { DropFirstSequence(_base: _base, _limit: _limit + k) }
    }
    struct DropWhileSequence<Base: Sequence>: Sequence {
      let _elements: [Base.Element]
      func makeIterator() -> IndexingIterator<[Base.Element]> { _elements.makeIterator() }
    }
    struct FlattenSequence<Base: Sequence>: Sequence where Base.Element: Sequence {
      let _base: Base
      struct Iterator: IteratorProtocol {
        var _base: Base.Iterator
        var _inner: Base.Element.Iterator?
        mutating func next() -> Base.Element.Element? {
          while true {
            if let element = _inner?.next() { return element }
            guard let next = _base.next() else { return nil }
            _inner = next.makeIterator()
          }
        }
      }
      func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), _inner: nil) }
      var underestimatedCount: Int { 0 }
    }
    extension FlattenSequence: Collection where Base: Collection, Base.Element: Collection {
      typealias SubSequence = Slice<FlattenSequence<Base>>
      struct Index: Comparable {
        let _outer: Base.Index
        let _inner: Base.Element.Index?
        static func < (a: Index, b: Index) -> Bool {
          if a._outer != b._outer { return a._outer < b._outer }
          guard let x = a._inner, let y = b._inner else { return false }
          return x < y
        }
      }
      var startIndex: Index { _first(in: _base.startIndex) }
      var endIndex: Index { Index(_outer: _base.endIndex, _inner: nil) }
      func _first(in outer: Base.Index) -> Index {
        let end = _base.endIndex
        var outer = outer
        while outer != end {
          let part = _base[outer]
          if !part.isEmpty { return Index(_outer: outer, _inner: part.startIndex) }
          outer = _base.index(after: outer)
        }
        return endIndex
      }
      func index(after i: Index) -> Index {
        let part = _base[i._outer]
        let next = part.index(after: i._inner!)
        return next < part.endIndex ? Index(_outer: i._outer, _inner: next) : _first(in: _base.index(after: i._outer))
      }
      func distance(from start: Index, to end: Index) -> Int {
        if start > end { return -distance(from: end, to: start) }
        var (count, outer, inner) = (0, start._outer, start._inner)
        while outer != end._outer {
          let part = _base[outer]
          count += part.distance(from: inner ?? part.startIndex, to: part.endIndex)
          outer = _base.index(after: outer)
          inner = nil
        }
        guard let last = end._inner else { return count }
        let part = _base[outer]
        return count + part.distance(from: inner ?? part.startIndex, to: last)
      }
      subscript(position: Index) -> Base.Element.Element { _base[position._outer][position._inner!] }
    }
    extension FlattenSequence: BidirectionalCollection where Base: BidirectionalCollection, Base.Element: BidirectionalCollection {
      func index(before i: Index) -> Index {
        var outer = i._outer == _base.endIndex ? _base.index(before: i._outer) : i._outer
        var part = _base[outer]
        var inner = i._inner ?? part.endIndex
        while inner == part.startIndex {
          outer = _base.index(before: outer)
          part = _base[outer]
          inner = part.endIndex
        }
        return Index(_outer: outer, _inner: part.index(before: inner))
      }
    }
    struct JoinedSequence<Base: Sequence>: Sequence where Base.Element: Sequence {
      let _base: Base
      let _separator: ContiguousArray<Base.Element.Element>
      func makeIterator() -> IndexingIterator<[Base.Element.Element]> {
        var result: [Base.Element.Element] = []
        var isFirst = true
        for part in _base {
          if isFirst { isFirst = false } else { result.append(contentsOf: _separator) }
          result.append(contentsOf: part)
        }
        return result.makeIterator()
      }
    }

    """#
}
