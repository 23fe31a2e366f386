extension StandardLibrary {
  /// Collections that can be walked backwards.
  static let bidirectionalCollections = #"""
    protocol BidirectionalCollection<Element>: Collection {
      func index(before i: Index) -> Index
      func index(_ i: Index, offsetBy distance: Int) -> Index
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index?
      func distance(from start: Index, to end: Index) -> Int
    }
    extension BidirectionalCollection {
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        var i = i
        if distance >= 0 {
          for _ in 0..<distance { i = index(after: i) }
        } else {
          for _ in 0..<(-distance) { i = index(before: i) }
        }
        return i
      }
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        var i = i
        for _ in 0..<(distance < 0 ? -distance : distance) {
          if i == limit { return nil }
          i = distance < 0 ? index(before: i) : index(after: i)
        }
        return i
      }
      func distance(from start: Index, to end: Index) -> Int {
        var (count, position) = (0, start)
        let isNegative = start > end
        while position != end {
          count += 1
          position = isNegative ? index(before: position) : index(after: position)
        }
        return isNegative ? -count : count
      }
      func formIndex(before i: inout Index) { i = index(before: i) }
      var last: Element? { isEmpty ? nil : self[index(before: endIndex)] }
      func last(where predicate: (Element) throws -> Bool) rethrows -> Element? {
        try lastIndex(where: predicate).map { self[$0] }
      }
      func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
        var i = endIndex
        while i != startIndex {
          i = index(before: i)
          if try predicate(self[i]) { return i }
        }
        return nil
      }
      func reversed() -> ReversedCollection<Self> { ReversedCollection(_base: self) }
      func suffix(_ maxLength: Int) -> SubSequence {
        precondition(maxLength >= 0, "Can't take a suffix of negative length from a collection")
        return self[(index(endIndex, offsetBy: -maxLength, limitedBy: startIndex) ?? startIndex)..<endIndex]
      }
      func dropLast(_ k: Int) -> SubSequence {
        precondition(k >= 0, "Can't drop a negative number of elements from a collection")
        let end = index(endIndex, offsetBy: -k, limitedBy: startIndex) ?? startIndex
        return self[startIndex..<end]
      }
    }
    extension BidirectionalCollection where Element: Equatable {
      func lastIndex(of element: Element) -> Index? {
        _customContainsEquatableElement(element) == false ? nil : lastIndex(where: { $0 == element })
      }
    }
    extension BidirectionalCollection where SubSequence == Self {
      mutating func popLast() -> Element? {
        if isEmpty { return nil }
        return removeLast()
      }
      @discardableResult mutating func removeLast() -> Element {
        precondition(!isEmpty, "Can't remove last element from an empty collection")
        let last = index(before: endIndex)
        let element = self[last]
        self = self[startIndex..<last]
        return element
      }
      mutating func removeLast(_ k: Int) {
        precondition(k >= 0 && k <= count, "Can't remove more items from a collection than it contains")
        self = self[startIndex..<index(endIndex, offsetBy: -k)]
      }
    }
    struct ReversedCollection<Base: BidirectionalCollection>: BidirectionalCollection {
      let _base: Base
      struct Index: Comparable {
        let base: Base.Index
        init(_ base: Base.Index) { self.base = base }
        static func < (a: Index, b: Index) -> Bool { a.base > b.base }
      }
      struct Iterator: IteratorProtocol {
        let _base: Base
        var _position: Base.Index
        mutating func next() -> Base.Element? {
          if _position == _base.startIndex { return nil }
          _position = _base.index(before: _position)
          return _base[_position]
        }
      }
      func makeIterator() -> Iterator { Iterator(_base: _base, _position: _base.endIndex) }
      var startIndex: Index { Index(_base.endIndex) }
      var endIndex: Index { Index(_base.startIndex) }
      func index(after i: Index) -> Index { Index(_base.index(before: i.base)) }
      func index(before i: Index) -> Index { Index(_base.index(after: i.base)) }
      func index(_ i: Index, offsetBy distance: Int) -> Index { Index(_base.index(i.base, offsetBy: -distance)) }
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        _base.index(i.base, offsetBy: -distance, limitedBy: limit.base).map { Index($0) }
      }
      func distance(from start: Index, to end: Index) -> Int { _base.distance(from: end.base, to: start.base) }
      subscript(position: Index) -> Base.Element { _base[_base.index(before: position.base)] }
      func reversed() -> Base { _base }
    }
    extension ReversedCollection: RandomAccessCollection where Base: RandomAccessCollection {}
    extension ReversedCollection: LazySequenceProtocol where Base: LazySequenceProtocol {}
    extension ReversedCollection: _PlainCollection where Base: _PlainCollection {}

    """#
}
