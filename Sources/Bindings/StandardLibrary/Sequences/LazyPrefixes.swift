extension StandardLibrary {
  /// What begins or ends where a test first fails, found when elements are asked for.
  static let lazyPrefixes = #"""
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
    extension LazyPrefixWhileSequence: Collection where Base: Collection {
      typealias SubSequence = Slice<LazyPrefixWhileSequence<Base>>
      /// `_base` is nil behind the last element.
      struct Index: Comparable {
        let _base: Base.Index?
        static func < (a: Index, b: Index) -> Bool {
          guard let x = a._base else { return false }
          guard let y = b._base else { return true }
          return x < y
        }
      }
      var startIndex: Index { Index(_base: _base.startIndex) }
      var endIndex: Index {
        if let first = _base.first, _predicate(first) { return Index(_base: nil) }
        return startIndex
      }
      func index(after i: Index) -> Index {
        precondition(i != endIndex, "Can't advance past endIndex")
        let next = _base.index(after: i._base!)
        return Index(_base: next != _base.endIndex && _predicate(_base[next]) ? next : nil)
      }
      subscript(position: Index) -> Base.Element { _base[position._base!] }
    }
    extension LazyPrefixWhileSequence: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Index) -> Index {
        if let position = i._base { return Index(_base: _base.index(before: position)) }
        var last = _base.startIndex
        while true {
          let next = _base.index(after: last)
          if next == _base.endIndex || !_predicate(_base[next]) { return Index(_base: last) }
          last = next
        }
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
    extension LazyDropWhileSequence: Collection where Base: Collection {
      typealias SubSequence = Slice<LazyDropWhileSequence<Base>>
      var startIndex: Base.Index {
        var start = _base.startIndex
        while start != _base.endIndex, _predicate(_base[start]) { start = _base.index(after: start) }
        return start
      }
      var endIndex: Base.Index { _base.endIndex }
      func index(after i: Base.Index) -> Base.Index {
        precondition(i < _base.endIndex, "Can't advance past endIndex")
        return _base.index(after: i)
      }
      subscript(position: Base.Index) -> Base.Element { _base[position] }
    }
    extension LazyDropWhileSequence: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Base.Index) -> Base.Index {
        precondition(i > startIndex, "Can't move before startIndex")
        return _base.index(before: i)
      }
    }

    """#
}
