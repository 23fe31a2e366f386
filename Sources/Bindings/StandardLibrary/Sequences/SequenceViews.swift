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
    extension EnumeratedSequence: Collection where Base: Collection {
      struct Index: Comparable {
        let base: Base.Index
        let _offset: Int
        static func == (a: Index, b: Index) -> Bool { a.base == b.base }
        static func < (a: Index, b: Index) -> Bool { a.base < b.base }
      }
      var startIndex: Index { Index(base: _base.startIndex, _offset: 0) }
      var endIndex: Index { Index(base: _base.endIndex, _offset: 0) }
      var count: Int { _base.count }
      var isEmpty: Bool { _base.isEmpty }
      func _offset(of i: Index) -> Int { i.base == _base.endIndex ? _base.count : i._offset }
      func distance(from start: Index, to end: Index) -> Int {
        if start.base == _base.endIndex || end.base == _base.endIndex {
          return _base.distance(from: start.base, to: end.base)
        }
        return end._offset - start._offset
      }
      func index(after i: Index) -> Index { Index(base: _base.index(after: i.base), _offset: i._offset + 1) }
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        let base = _base.index(i.base, offsetBy: distance)
        return Index(base: base, _offset: (distance >= 0 ? i._offset : _offset(of: i)) + distance)
      }
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        guard let base = _base.index(i.base, offsetBy: distance, limitedBy: limit.base) else { return nil }
        return Index(base: base, _offset: (distance >= 0 ? i._offset : _offset(of: i)) + distance)
      }
      subscript(position: Index) -> (offset: Int, element: Base.Element) {
        precondition(_base.startIndex <= position.base && position.base < _base.endIndex, "Index out of bounds")
        return (offset: position._offset, element: _base[position.base])
      }
    }
    extension EnumeratedSequence: BidirectionalCollection where Base: RandomAccessCollection {
      func index(before i: Index) -> Index {
        Index(base: _base.index(before: i.base), _offset: _offset(of: i) - 1)
      }
    }
    extension EnumeratedSequence: RandomAccessCollection where Base: RandomAccessCollection {}
    extension EnumeratedSequence: _PlainCollection where Base: _PlainCollection {}
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
      let _iterator: Base.Iterator
      let _nextElement: Base.Element?
      struct Iterator: IteratorProtocol {
        var _iterator: Base.Iterator
        var _nextElement: Base.Element?
        mutating func next() -> Base.Element? {
          guard let next = _nextElement else { return nil }
          _nextElement = _iterator.next()
          return next
        }
      }
      func makeIterator() -> Iterator { Iterator(_iterator: _iterator, _nextElement: _nextElement) }
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
        return next == part.endIndex ? _first(in: _base.index(after: i._outer)) : Index(_outer: i._outer, _inner: next)
      }
      /// The index before, where one of `step` -1 is wanted; only a collection that is bidirectional has one.
      func _index(_ i: Index, step: Int) -> Index {
        if step > 0 { return index(after: i) }
        var outer = i._outer
        if outer == _base.endIndex { outer = _base.index(outer, offsetBy: -1) }
        var part = _base[outer]
        var inner = i._inner ?? part.endIndex
        while inner == part.startIndex {
          outer = _base.index(outer, offsetBy: -1)
          part = _base[outer]
          inner = part.endIndex
        }
        return Index(_outer: outer, _inner: part.index(inner, offsetBy: -1))
      }
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        _base._steps(distance, from: i, to: nil) { _index($0, step: $1) }!
      }
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        _base._steps(distance, from: i, to: limit) { _index($0, step: $1) }
      }
      func distance(from start: Index, to end: Index) -> Int {
        let isNegative = start > end
        if isNegative { _ = _base.distance(from: _base.endIndex, to: _base.startIndex) }
        if start._outer == end._outer {
          guard let i = start._inner, let j = end._inner else { return 0 }
          return _base[start._outer].distance(from: i, to: j)
        }
        let (lower, upper) = isNegative ? (end, start) : (start, end)
        let lowest = _base[lower._outer]
        var count = lowest.distance(from: lower._inner!, to: lowest.endIndex)
        var outer = _base.index(after: lower._outer)
        while outer < upper._outer {
          count += _base[outer].count
          outer = _base.index(after: outer)
        }
        if let inner = upper._inner {
          let highest = _base[upper._outer]
          count += highest.distance(from: highest.startIndex, to: inner)
        }
        return isNegative ? -count : count
      }
      subscript(position: Index) -> Base.Element.Element { _base[position._outer][position._inner!] }
      subscript(bounds: Range<Index>) -> Slice<FlattenSequence<Base>> {
        Slice(_startIndex: bounds.lowerBound, _endIndex: bounds.upperBound, _base: self)
      }
    }
    extension FlattenSequence: BidirectionalCollection where Base: BidirectionalCollection, Base.Element: BidirectionalCollection {
      func index(before i: Index) -> Index { _index(i, step: -1) }
    }
    struct JoinedSequence<Base: Sequence>: Sequence where Base.Element: Sequence {
      let _base: Base
      let _separator: ContiguousArray<Base.Element.Element>
      struct Iterator: IteratorProtocol {
        var _base: Base.Iterator
        let _separator: ContiguousArray<Base.Element.Element>
        var _inner: Base.Element.Iterator?
        /// The place in the separator; nil inside a part.
        var _place: Int?
        mutating func next() -> Base.Element.Element? {
          while true {
            if let place = _place {
              if place < _separator.count {
                _place = place + 1
                return _separator[place]
              }
              _place = nil
            }
            let isFirst = _inner == nil
            if let element = _inner?.next() { return element }
            guard let part = _base.next() else { return nil }
            _inner = part.makeIterator()
            if !isFirst { _place = 0 }
          }
        }
      }
      func makeIterator() -> Iterator {
        Iterator(_base: _base.makeIterator(), _separator: _separator, _inner: nil, _place: nil)
      }
      func _collected() -> [Base.Element.Element] {
        var result: [Base.Element.Element] = []
        var isFirst = true
        for part in _base {
          if isFirst { isFirst = false } else { result.append(contentsOf: _separator) }
          result.append(contentsOf: part)
        }
        return result
      }
    }

    """#
}
