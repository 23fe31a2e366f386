extension StandardLibrary {
  /// What every sequence can do, and the sequences that this makes.
  static let sequences = #"""
    protocol IteratorProtocol<Element> {
      associatedtype Element
      mutating func next() -> Element?
    }
    protocol Sequence<Element> {
      associatedtype Element
      associatedtype Iterator: IteratorProtocol = Self where Iterator.Element == Element
      func makeIterator() -> Iterator
      var underestimatedCount: Int { get }
    }
    extension Sequence where Iterator == Self {
      func makeIterator() -> Self { self }
    }
    extension Sequence {
      var underestimatedCount: Int { 0 }
      func _collected() -> [Element] {
        var result: [Element] = []
        for element in self { result.append(element) }
        return result
      }
      func map<T>(_ transform: (Element) throws -> T) rethrows -> [T] {
        var result: [T] = []
        for element in self { result.append(try transform(element)) }
        return result
      }
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self { if try isIncluded(element) { result.append(element) } }
        return result
      }
      func compactMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T] {
        var result: [T] = []
        for element in self { if let value = try transform(element) { result.append(value) } }
        return result
      }
      func flatMap<S: Sequence>(_ transform: (Element) throws -> S) rethrows -> [S.Element] {
        var result: [S.Element] = []
        for element in self { result.append(contentsOf: try transform(element)) }
        return result
      }
      func reduce<Result>(_ initial: Result, _ next: (Result, Element) throws -> Result) rethrows -> Result {
        var result = initial
        for element in self { result = try next(result, element) }
        return result
      }
      func reduce<Result>(into initial: Result, _ update: (inout Result, Element) throws -> Void) rethrows -> Result {
        var result = initial
        for element in self { try update(&result, element) }
        return result
      }
      func forEach(_ body: (Element) throws -> Void) rethrows { for element in self { try body(element) } }
      func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool {
        for element in self { if try predicate(element) { return true } }
        return false
      }
      func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool {
        for element in self { if !(try predicate(element)) { return false } }
        return true
      }
      func first(where predicate: (Element) throws -> Bool) rethrows -> Element? {
        for element in self { if try predicate(element) { return element } }
        return nil
      }
      func count(where predicate: (Element) throws -> Bool) rethrows -> Int {
        var count = 0
        for element in self { if try predicate(element) { count += 1 } }
        return count
      }
      func enumerated() -> EnumeratedSequence<Self> { EnumeratedSequence(_base: self) }
      func reversed() -> [Element] { _collected()._backwards() }
      func sorted(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> [Element] {
        var result = _collected()
        try result.sort(by: areInIncreasingOrder)
        return result
      }
      func min(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
        var best: Element? = nil
        for element in self {
          if let known = best {
            if try areInIncreasingOrder(element, known) { best = element }
          } else {
            best = element
          }
        }
        return best
      }
      func max(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
        var best: Element? = nil
        for element in self {
          if let known = best {
            if try areInIncreasingOrder(known, element) { best = element }
          } else {
            best = element
          }
        }
        return best
      }
      func prefix(_ maxLength: Int) -> PrefixSequence<Self> {
        precondition(maxLength >= 0, "Can't take a prefix of negative length from a sequence")
        return PrefixSequence(_base: self, _maxLength: maxLength)
      }
      func prefix(while predicate: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self {
          if !(try predicate(element)) { break }
          result.append(element)
        }
        return result
      }
      func suffix(_ maxLength: Int) -> [Element] {
        precondition(maxLength >= 0, "Can't take a suffix of negative length from a sequence")
        return Array(_collected().suffix(maxLength))
      }
      func dropFirst(_ k: Int = 1) -> DropFirstSequence<Self> {
        precondition(k >= 0, "Can't drop a negative number of elements from a sequence")
        return DropFirstSequence(_base: self, _limit: k)
      }
      func dropLast(_ k: Int = 1) -> [Element] {
        precondition(k >= 0, "Can't drop a negative number of elements from a sequence")
        return Array(_collected().dropLast(k))
      }
      func drop(while predicate: (Element) throws -> Bool) rethrows -> DropWhileSequence<Self> {
        var elements: [Element] = []
        var isDropping = true
        for element in self {
          if isDropping, try predicate(element) { continue }
          isDropping = false
          elements.append(element)
        }
        return DropWhileSequence(_elements: elements)
      }
      func split(
        maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true,
        whereSeparator isSeparator: (Element) throws -> Bool
      ) rethrows -> [ArraySlice<Element>] {
        try _collected().split(
          maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: isSeparator)
      }
      func elementsEqual<S: Sequence>(_ other: S, by areEquivalent: (Element, S.Element) throws -> Bool) rethrows -> Bool {
        var others = other.makeIterator()
        for element in self {
          guard let next = others.next(), try areEquivalent(element, next) else { return false }
        }
        return others.next() == nil
      }
      func starts<S: Sequence>(with prefix: S, by areEquivalent: (Element, S.Element) throws -> Bool) rethrows -> Bool {
        var own = makeIterator()
        for wanted in prefix {
          guard let next = own.next(), try areEquivalent(next, wanted) else { return false }
        }
        return true
      }
      func lexicographicallyPrecedes<S: Sequence>(
        _ other: S, by areInIncreasingOrder: (Element, Element) throws -> Bool
      ) rethrows -> Bool where S.Element == Element {
        var (a, b) = (makeIterator(), other.makeIterator())
        while true {
          guard let y = b.next() else { return false }
          guard let x = a.next() else { return true }
          if try areInIncreasingOrder(x, y) { return true }
          if try areInIncreasingOrder(y, x) { return false }
        }
      }
      var lazy: LazySequence<Self> { LazySequence(_base: self) }
      func shuffled<R: RandomNumberGenerator>(using generator: inout R) -> [Element] {
        var result = _collected()
        result.shuffle(using: &generator)
        return result
      }
    }
    extension Sequence where Element: Equatable {
      func contains(_ element: Element) -> Bool {
        for other in self { if other == element { return true } }
        return false
      }
      func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [ArraySlice<Element>] {
        split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: { $0 == separator })
      }
      func elementsEqual<S: Sequence>(_ other: S) -> Bool where S.Element == Element { elementsEqual(other, by: ==) }
      func starts<S: Sequence>(with prefix: S) -> Bool where S.Element == Element { starts(with: prefix, by: ==) }
    }
    extension Sequence where Element: Comparable {
      func sorted() -> [Element] {
        var result = _collected()
        result.sort()
        return result
      }
      func min() -> Element? {
        var best: Element? = nil
        for element in self {
          if let known = best { if element < known { best = element } } else { best = element }
        }
        return best
      }
      func max() -> Element? {
        var best: Element? = nil
        for element in self {
          if let known = best { if known < element { best = element } } else { best = element }
        }
        return best
      }
      func lexicographicallyPrecedes<S: Sequence>(_ other: S) -> Bool where S.Element == Element {
        lexicographicallyPrecedes(other, by: <)
      }
    }
    extension Sequence where Element: StringProtocol {
      func joined(separator: String = "") -> String {
        var result = ""
        var isFirst = true
        for element in self {
          if isFirst { isFirst = false } else { result += separator }
          result += element._string()
        }
        return result
      }
    }
    extension Sequence where Element: Sequence {
      func joined() -> FlattenSequence<Self> { FlattenSequence(_base: self) }
      func joined<S: Sequence>(separator: S) -> JoinedSequence<Self> where S.Element == Element.Element {
        JoinedSequence(_base: self, _separator: ContiguousArray(separator))
      }
    }

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
      var count: Int { _base.reduce(0) { $0 + $1.count } }
      func _first(in outer: Base.Index) -> Index {
        var outer = outer
        while outer < _base.endIndex {
          if !_base[outer].isEmpty { return Index(_outer: outer, _inner: _base[outer].startIndex) }
          outer = _base.index(after: outer)
        }
        return endIndex
      }
      func index(after i: Index) -> Index {
        let part = _base[i._outer]
        let next = part.index(after: i._inner!)
        return next < part.endIndex ? Index(_outer: i._outer, _inner: next) : _first(in: _base.index(after: i._outer))
      }
      subscript(position: Index) -> Base.Element.Element { _base[position._outer][position._inner!] }
    }
    extension FlattenSequence: BidirectionalCollection where Base: BidirectionalCollection, Base.Element: BidirectionalCollection {
      func index(before i: Index) -> Index {
        if let inner = i._inner, inner > _base[i._outer].startIndex {
          return Index(_outer: i._outer, _inner: _base[i._outer].index(before: inner))
        }
        var outer = _base.index(before: i._outer)
        while _base[outer].isEmpty { outer = _base.index(before: outer) }
        return Index(_outer: outer, _inner: _base[outer].index(before: _base[outer].endIndex))
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
    struct AnyIterator<Element>: IteratorProtocol, Sequence {
      let _next: () -> Element?
      init(_ body: @escaping () -> Element?) { _next = body }
      init<I: IteratorProtocol>(_ base: I) where I.Element == Element {
        var copy = base
        _next = { copy.next() }
      }
      func next() -> Element? { _next() }
    }
    struct AnySequence<Element>: Sequence {
      let _make: () -> AnyIterator<Element>
      init<I: IteratorProtocol>(_ makeUnderlyingIterator: @escaping () -> I) where I.Element == Element {
        _make = { AnyIterator(makeUnderlyingIterator()) }
      }
      init<S: Sequence>(_ base: S) where S.Element == Element { _make = { AnyIterator(base.makeIterator()) } }
      func makeIterator() -> AnyIterator<Element> { _make() }
    }
    struct UnfoldSequence<Element, State>: Sequence, IteratorProtocol {
      var _state: State
      let _next: (inout State) -> Element?
      var _done = false
      mutating func next() -> Element? {
        if _done { return nil }
        if let element = _next(&_state) { return element }
        _done = true
        return nil
      }
    }
    typealias UnfoldFirstSequence<T> = UnfoldSequence<T, (T?, Bool)>
    func sequence<T>(first: T, next: @escaping (T) -> T?) -> UnfoldFirstSequence<T> {
      let start: (T?, Bool) = (first, true)
      return UnfoldSequence(
        _state: start,
        _next: { state in
          if state.1 {
            state.1 = false
          } else {
            guard let known = state.0 else { return nil }
            state.0 = next(known)
          }
          return state.0
        })
    }
    func sequence<T, State>(state: State, next: @escaping (inout State) -> T?) -> UnfoldSequence<T, State> {
      UnfoldSequence(_state: state, _next: next)
    }
    struct IteratorSequence<Base: IteratorProtocol>: Sequence, IteratorProtocol {
      var _base: Base
      init(_ base: Base) { _base = base }
      mutating func next() -> Base.Element? { _base.next() }
    }

    """#
}
