extension StandardLibrary {
  /// What every collection can do.
  static let collections = #"""
    protocol Collection<Element>: Sequence {
      associatedtype Index: Comparable
      associatedtype Iterator = IndexingIterator<Self>
      associatedtype SubSequence: Collection = Slice<Self>
        where SubSequence.Element == Element, SubSequence.Index == Index, SubSequence.SubSequence == SubSequence
      associatedtype Indices: Collection = DefaultIndices<Self>
        where Indices.Element == Index, Indices.Index == Index, Indices.SubSequence == Indices
      var startIndex: Index { get }
      var endIndex: Index { get }
      var indices: Indices { get }
      var isEmpty: Bool { get }
      var count: Int { get }
      subscript(position: Index) -> Element { get }
      subscript(bounds: Range<Index>) -> SubSequence { get }
      func index(after i: Index) -> Index
      func index(_ i: Index, offsetBy distance: Int) -> Index
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index?
      func distance(from start: Index, to end: Index) -> Int
    }
    extension Collection where Iterator == IndexingIterator<Self> {
      func makeIterator() -> IndexingIterator<Self> { IndexingIterator(_elements: self, _position: startIndex) }
    }
    extension Collection where SubSequence == Slice<Self> {
      subscript(bounds: Range<Index>) -> Slice<Self> {
        Slice(_startIndex: bounds.lowerBound, _endIndex: bounds.upperBound, _base: self)
      }
    }
    extension Collection where Indices == DefaultIndices<Self> {
      var indices: DefaultIndices<Self> {
        DefaultIndices(_elements: self, _startIndex: startIndex, _endIndex: endIndex)
      }
    }
    struct IndexingIterator<Elements: Collection>: IteratorProtocol, Sequence {
      let _elements: Elements
      var _position: Elements.Index
      mutating func next() -> Elements.Element? {
        if _position == _elements.endIndex { return nil }
        let element = _elements[_position]
        _position = _elements.index(after: _position)
        return element
      }
    }
    extension Collection {
      var underestimatedCount: Int { count }
      var isEmpty: Bool { startIndex == endIndex }
      var count: Int { distance(from: startIndex, to: endIndex) }
      var first: Element? { startIndex == endIndex ? nil : self[startIndex] }
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        precondition(distance >= 0, "Only BidirectionalCollections can be advanced by a negative amount")
        var i = i
        for _ in 0..<distance { i = index(after: i) }
        return i
      }
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        precondition(distance >= 0, "Only BidirectionalCollections can be advanced by a negative amount")
        var i = i
        for _ in 0..<distance {
          if i == limit { return nil }
          i = index(after: i)
        }
        return i
      }
      func formIndex(after i: inout Index) { i = index(after: i) }
      func formIndex(_ i: inout Index, offsetBy distance: Int) { i = index(i, offsetBy: distance) }
      func distance(from start: Index, to end: Index) -> Int {
        var (count, position) = (0, start)
        if start <= end {
          while position != end {
            count += 1
            position = index(after: position)
          }
          return count
        }
        position = end
        while position != start {
          count -= 1
          position = index(after: position)
        }
        return count
      }
      subscript<R: RangeExpression>(r: R) -> SubSequence where R.Bound == Index { self[r.relative(to: self)] }
      subscript(x: (UnboundedRange_) -> Void) -> SubSequence { self[startIndex..<endIndex] }
      func prefix(_ maxLength: Int) -> SubSequence {
        precondition(maxLength >= 0, "Can't take a prefix of negative length from a collection")
        return self[startIndex..<(index(startIndex, offsetBy: maxLength, limitedBy: endIndex) ?? endIndex)]
      }
      func prefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
        var end = startIndex
        while end != endIndex, try predicate(self[end]) { end = index(after: end) }
        return self[startIndex..<end]
      }
      func prefix(upTo end: Index) -> SubSequence { self[startIndex..<end] }
      func prefix(through position: Index) -> SubSequence { self[startIndex..<index(after: position)] }
      func suffix(from start: Index) -> SubSequence { self[start..<endIndex] }
      func suffix(_ maxLength: Int) -> SubSequence {
        precondition(maxLength >= 0, "Can't take a suffix of negative length from a collection")
        let skipped = count - maxLength
        return self[index(startIndex, offsetBy: skipped < 0 ? 0 : skipped)..<endIndex]
      }
      func dropFirst(_ k: Int = 1) -> SubSequence {
        precondition(k >= 0, "Can't drop a negative number of elements from a collection")
        return self[(index(startIndex, offsetBy: k, limitedBy: endIndex) ?? endIndex)..<endIndex]
      }
      func dropLast(_ k: Int = 1) -> SubSequence {
        precondition(k >= 0, "Can't drop a negative number of elements from a collection")
        let kept = count - k
        return self[startIndex..<index(startIndex, offsetBy: kept < 0 ? 0 : kept)]
      }
      func drop(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
        var start = startIndex
        while start != endIndex, try predicate(self[start]) { start = index(after: start) }
        return self[start..<endIndex]
      }
      func split(
        maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true,
        whereSeparator isSeparator: (Element) throws -> Bool
      ) rethrows -> [SubSequence] {
        precondition(maxSplits >= 0, "Must take zero or more splits")
        var result: [SubSequence] = []
        var start = startIndex
        var end = startIndex
        while end != endIndex, result.count < maxSplits {
          if try isSeparator(self[end]) {
            if start != end || !omittingEmptySubsequences { result.append(self[start..<end]) }
            end = index(after: end)
            start = end
          } else {
            end = index(after: end)
          }
        }
        if start != endIndex || !omittingEmptySubsequences { result.append(self[start..<endIndex]) }
        return result
      }
      func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
        var i = startIndex
        while i != endIndex {
          if try predicate(self[i]) { return i }
          i = index(after: i)
        }
        return nil
      }
      func indices(where predicate: (Element) throws -> Bool) rethrows -> [Index] {
        var result: [Index] = []
        for i in indices { if try predicate(self[i]) { result.append(i) } }
        return result
      }
      func randomElement<R: RandomNumberGenerator>(using generator: inout R) -> Element? {
        if isEmpty { return nil }
        return self[index(startIndex, offsetBy: Int.random(in: 0..<count, using: &generator))]
      }
    }
    extension Collection where Element: Equatable {
      func firstIndex(of element: Element) -> Index? { firstIndex(where: { $0 == element }) }
      func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [SubSequence] {
        split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: { $0 == separator })
      }
    }
    extension Collection where SubSequence == Self {
      mutating func popFirst() -> Element? {
        guard let element = first else { return nil }
        self = self[index(after: startIndex)..<endIndex]
        return element
      }
      @discardableResult mutating func removeFirst() -> Element {
        precondition(!isEmpty, "Can't remove items from an empty collection")
        let element = self[startIndex]
        self = self[index(after: startIndex)..<endIndex]
        return element
      }
      mutating func removeFirst(_ k: Int) {
        precondition(k >= 0 && k <= count, "Can't remove more items from a collection than it contains")
        self = self[index(startIndex, offsetBy: k)..<endIndex]
      }
    }

    protocol BidirectionalCollection<Element>: Collection {
      func index(before i: Index) -> Index
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
      func dropLast(_ k: Int = 1) -> SubSequence {
        precondition(k >= 0, "Can't drop a negative number of elements from a collection")
        return self[startIndex..<(index(endIndex, offsetBy: -k, limitedBy: startIndex) ?? startIndex)]
      }
    }
    extension BidirectionalCollection where Element: Equatable {
      func lastIndex(of element: Element) -> Index? { lastIndex(where: { $0 == element }) }
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
      var count: Int { _base.count }
      func index(after i: Index) -> Index { Index(_base.index(before: i.base)) }
      func index(before i: Index) -> Index { Index(_base.index(after: i.base)) }
      func index(_ i: Index, offsetBy distance: Int) -> Index { Index(_base.index(i.base, offsetBy: -distance)) }
      func distance(from start: Index, to end: Index) -> Int { _base.distance(from: end.base, to: start.base) }
      subscript(position: Index) -> Base.Element { _base[_base.index(before: position.base)] }
      func reversed() -> Base { _base }
    }
    extension ReversedCollection: RandomAccessCollection where Base: RandomAccessCollection {}

    protocol RandomAccessCollection<Element>: BidirectionalCollection {}
    extension RandomAccessCollection where Index: Strideable, Index.Stride == Int {
      func index(after i: Index) -> Index { i.advanced(by: 1) }
      func index(before i: Index) -> Index { i.advanced(by: -1) }
      func index(_ i: Index, offsetBy distance: Int) -> Index { i.advanced(by: distance) }
      func distance(from start: Index, to end: Index) -> Int { start.distance(to: end) }
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        let space = i.distance(to: limit)
        if distance > 0 ? space >= 0 && space < distance : space <= 0 && distance < space { return nil }
        return i.advanced(by: distance)
      }
    }
    extension RandomAccessCollection where Index: Strideable, Index.Stride == Int, Indices == Range<Index> {
      var indices: Range<Index> { startIndex..<endIndex }
    }

    protocol MutableCollection<Element>: Collection {
      subscript(position: Index) -> Element { get set }
      mutating func swapAt(_ i: Index, _ j: Index)
    }
    extension MutableCollection {
      mutating func swapAt(_ i: Index, _ j: Index) {
        let kept = self[i]
        self[i] = self[j]
        self[j] = kept
      }
      mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Index {
        var low = startIndex
        while low != endIndex, !(try belongsInSecondPartition(self[low])) { low = index(after: low) }
        if low == endIndex { return low }
        var next = index(after: low)
        while next != endIndex {
          if !(try belongsInSecondPartition(self[next])) {
            swapAt(low, next)
            low = index(after: low)
          }
          next = index(after: next)
        }
        return low
      }
      mutating func shuffle<R: RandomNumberGenerator>(using generator: inout R) {
        var amount = count
        var current = startIndex
        while amount > 1 {
          let distance = Int.random(in: 0..<amount, using: &generator)
          amount -= 1
          swapAt(current, index(current, offsetBy: distance))
          current = index(after: current)
        }
      }
    }
    extension MutableCollection where Self: BidirectionalCollection {
      mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Index {
        var (low, high) = (startIndex, endIndex)
        while true {
          while true {
            if low == high { return low }
            if try belongsInSecondPartition(self[low]) { break }
            low = index(after: low)
          }
          while true {
            high = index(before: high)
            if low == high { return low }
            if !(try belongsInSecondPartition(self[high])) { break }
          }
          swapAt(low, high)
          low = index(after: low)
        }
      }
      mutating func reverse() {
        if isEmpty { return }
        var (low, high) = (startIndex, index(before: endIndex))
        while low < high {
          swapAt(low, high)
          low = index(after: low)
          high = index(before: high)
        }
      }
    }
    extension MutableCollection where Self: RandomAccessCollection {
      mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
        let elements = try _collected().sorted(by: areInIncreasingOrder)
        var i = startIndex
        for element in elements {
          self[i] = element
          i = index(after: i)
        }
      }
    }
    extension MutableCollection where Self: RandomAccessCollection, Element: Comparable {
      mutating func sort() { sort(by: <) }
    }

    protocol RangeReplaceableCollection<Element>: Collection {
      init()
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Index>, with newElements: C) where C.Element == Element
    }
    extension RangeReplaceableCollection {
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        self.init()
        append(contentsOf: elements)
      }
      init(repeating element: Element, count: Int) {
        self.init()
        for _ in 0..<count { append(element) }
      }
      mutating func append(_ element: Element) { replaceSubrange(endIndex..<endIndex, with: CollectionOfOne(element)) }
      mutating func append<S: Sequence>(contentsOf elements: S) where S.Element == Element {
        for element in elements { append(element) }
      }
      mutating func insert(_ element: Element, at i: Index) { replaceSubrange(i..<i, with: CollectionOfOne(element)) }
      mutating func insert<C: Collection>(contentsOf elements: C, at i: Index) where C.Element == Element {
        replaceSubrange(i..<i, with: elements)
      }
      @discardableResult mutating func remove(at i: Index) -> Element {
        precondition(!isEmpty, "Can't remove from an empty collection")
        let element = self[i]
        replaceSubrange(i..<index(after: i), with: EmptyCollection())
        return element
      }
      mutating func removeSubrange(_ bounds: Range<Index>) { replaceSubrange(bounds, with: EmptyCollection()) }
      mutating func removeSubrange<R: RangeExpression>(_ bounds: R) where R.Bound == Index {
        removeSubrange(bounds.relative(to: self))
      }
      mutating func replaceSubrange<C: Collection, R: RangeExpression>(_ subrange: R, with newElements: C)
        where C.Element == Element, R.Bound == Index
      {
        replaceSubrange(subrange.relative(to: self), with: newElements)
      }
      @discardableResult mutating func removeFirst() -> Element {
        precondition(!isEmpty, "Can't remove first element from an empty collection")
        return remove(at: startIndex)
      }
      mutating func removeFirst(_ k: Int) {
        precondition(k >= 0 && k <= count, "Can't remove more items from a collection than it has")
        removeSubrange(startIndex..<index(startIndex, offsetBy: k))
      }
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) {
        replaceSubrange(startIndex..<endIndex, with: EmptyCollection())
      }
      mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
        var kept = Self()
        for element in self { if !(try shouldBeRemoved(element)) { kept.append(element) } }
        self = kept
      }
      mutating func reserveCapacity(_ count: Int) {}
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Self {
        var result = Self()
        for element in self { if try isIncluded(element) { result.append(element) } }
        return result
      }
      static func + <S: Sequence>(a: Self, b: S) -> Self where S.Element == Element {
        var result = a
        result.append(contentsOf: b)
        return result
      }
      static func + <S: Sequence>(a: S, b: Self) -> Self where S.Element == Element {
        var result = Self()
        result.append(contentsOf: a)
        result.append(contentsOf: b)
        return result
      }
      static func += <S: Sequence>(a: inout Self, b: S) where S.Element == Element { a.append(contentsOf: b) }
    }
    extension RangeReplaceableCollection where Self: BidirectionalCollection {
      mutating func popLast() -> Element? { isEmpty ? nil : removeLast() }
      @discardableResult mutating func removeLast() -> Element {
        precondition(!isEmpty, "Can't remove last element from an empty collection")
        return remove(at: index(before: endIndex))
      }
      mutating func removeLast(_ k: Int) {
        precondition(k >= 0 && k <= count, "Can't remove more items from a collection than it has")
        removeSubrange(index(endIndex, offsetBy: -k)..<endIndex)
      }
    }

    struct Slice<Base: Collection>: Collection {
      let _startIndex: Base.Index
      let _endIndex: Base.Index
      let _base: Base
      var base: Base { _base }
      var startIndex: Base.Index { _startIndex }
      var endIndex: Base.Index { _endIndex }
      func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
      func index(_ i: Base.Index, offsetBy distance: Int) -> Base.Index { _base.index(i, offsetBy: distance) }
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
    struct DefaultIndices<Elements: Collection>: Collection {
      let _elements: Elements
      let _startIndex: Elements.Index
      let _endIndex: Elements.Index
      var startIndex: Elements.Index { _startIndex }
      var endIndex: Elements.Index { _endIndex }
      func index(after i: Elements.Index) -> Elements.Index { _elements.index(after: i) }
      subscript(position: Elements.Index) -> Elements.Index { position }
      subscript(bounds: Range<Elements.Index>) -> DefaultIndices<Elements> {
        DefaultIndices(_elements: _elements, _startIndex: bounds.lowerBound, _endIndex: bounds.upperBound)
      }
    }
    extension DefaultIndices: BidirectionalCollection where Elements: BidirectionalCollection {
      func index(before i: Elements.Index) -> Elements.Index { _elements.index(before: i) }
    }
    struct CollectionOfOne<Element>: RandomAccessCollection, MutableCollection {
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
    struct EmptyCollection<Element>: RandomAccessCollection {
      init() {}
      var startIndex: Int { 0 }
      var endIndex: Int { 0 }
      subscript(position: Int) -> Element { preconditionFailure("Index out of range") }
    }
    struct Repeated<Element>: RandomAccessCollection {
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
