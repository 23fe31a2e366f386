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
      /// The elements as an array, one index after another.
      func _indexed() -> [Element]
    }
    extension Collection where Iterator == IndexingIterator<Self> {
      func makeIterator() -> IndexingIterator<Self> { IndexingIterator(_elements: self, _position: startIndex) }
    }
    extension Collection where SubSequence == Slice<Self> {
      subscript(bounds: Range<Index>) -> Slice<Self> {
        let (start, end) = (startIndex, endIndex)
        precondition(start <= bounds.lowerBound, "Out of bounds: range begins before startIndex")
        precondition(bounds.upperBound <= end, "Out of bounds: range ends after endIndex")
        return Slice(_startIndex: bounds.lowerBound, _endIndex: bounds.upperBound, _base: self)
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
      func _collected() -> [Element] { count == 0 ? [] : _walked() }
      func _indexed() -> [Element] { map { $0 } }
      func map<T, E: Error>(_ transform: (Element) throws(E) -> T) throws(E) -> [T] {
        let total = count
        var result: [T] = []
        if total == 0 { return result }
        var i = startIndex
        for _ in 0..<total {
          result.append(try transform(self[i]))
          i = index(after: i)
        }
        precondition(i == endIndex, "invalid Collection: count differed in successive traversals")
        return result
      }
      var underestimatedCount: Int { count }
      var isEmpty: Bool { startIndex == endIndex }
      var count: Int { distance(from: startIndex, to: endIndex) }
      var first: Element? {
        let start = startIndex
        return start == endIndex ? nil : self[start]
      }
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
      func formIndex(_ i: inout Index, offsetBy distance: Int, limitedBy limit: Index) -> Bool {
        let reached = index(i, offsetBy: distance, limitedBy: limit)
        i = reached ?? limit
        return reached != nil
      }
      func distance(from start: Index, to end: Index) -> Int {
        precondition(start <= end, "Only BidirectionalCollections can have end come before start")
        var (count, position) = (0, start)
        while position != end {
          count += 1
          position = index(after: position)
        }
        return count
      }
      /// In which direction a distance leads; nothing, or what asks whether the collection can be walked backwards.
      func _step(of distance: Int) -> Int {
        if distance >= 0 { return distance == 0 ? 0 : 1 }
        _ = index(endIndex, offsetBy: -1, limitedBy: startIndex)
        return -1
      }
      /// Walks a view of the collection step by step; nil where the limit stands in the way.
      func _steps<I: Equatable>(_ distance: Int, from start: I, to limit: I?, _ advance: (I, Int) -> I) -> I? {
        var i = start
        let step = _step(of: distance)
        for _ in 0..<abs(distance) {
          if i == limit { return nil }
          i = advance(i, step)
        }
        return i
      }
      subscript<R: RangeExpression>(r: R) -> SubSequence where R.Bound == Index { self[r.relative(to: self)] }
      subscript(x: (UnboundedRange_) -> Void) -> SubSequence { self[startIndex..<endIndex] }
      func prefix(_ maxLength: Int) -> SubSequence {
        precondition(maxLength >= 0, "Can't take a prefix of negative length from a collection")
        let end = index(startIndex, offsetBy: maxLength, limitedBy: endIndex) ?? endIndex
        return self[startIndex..<end]
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
        let skipped = _max(0, count - maxLength)
        return self[(index(startIndex, offsetBy: skipped, limitedBy: endIndex) ?? endIndex)..<endIndex]
      }
      func dropFirst(_ k: Int = 1) -> SubSequence {
        precondition(k >= 0, "Can't drop a negative number of elements from a collection")
        return self[(index(startIndex, offsetBy: k, limitedBy: endIndex) ?? endIndex)..<endIndex]
      }
      func dropLast(_ k: Int = 1) -> SubSequence {
        precondition(k >= 0, "Can't drop a negative number of elements from a collection")
        let kept = _max(0, count - k)
        let end = index(startIndex, offsetBy: kept, limitedBy: endIndex) ?? endIndex
        return self[startIndex..<end]
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
        let isWhole = maxSplits == 0 || isEmpty
        let last = endIndex
        var end = isWhole ? last : start
        while end != last, result.count < maxSplits {
          let isEnd = try isSeparator(self[end])
          if isEnd, start != end || !omittingEmptySubsequences { result.append(self[start..<end]) }
          end = index(after: end)
          if isEnd { start = end }
        }
        if start != last || !omittingEmptySubsequences { result.append(self[start..<last]) }
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
      func randomElement<R: RandomNumberGenerator>(using generator: inout R) -> Element? {
        if isEmpty { return nil }
        return self[index(startIndex, offsetBy: Int.random(in: 0..<count, using: &generator))]
      }
    }
    /// A collection that hands out its elements without a call of an author's function: nobody can tell how it is walked.
    protocol _PlainCollection: Collection {}
    extension _PlainCollection {
      func _collected() -> [Element] { _walked() }
      func _indexed() -> [Element] { _collected() }
      func map<T, E: Error>(_ transform: (Element) throws(E) -> T) throws(E) -> [T] {
        var result: [T] = []
        for element in self { result.append(try transform(element)) }
        return result
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
      @discardableResult mutating func removeFirst() -> Element { _takeFirst() }
      mutating func removeFirst(_ k: Int) { _dropFirst(k) }
      mutating func _takeFirst() -> Element {
        precondition(!isEmpty, "Can't remove items from an empty collection")
        let element = self[startIndex]
        self = self[index(after: startIndex)..<endIndex]
        return element
      }
      mutating func _dropFirst(_ k: Int) {
        precondition(k >= 0 && k <= count, "Can't remove more items from a collection than it contains")
        self = self[index(startIndex, offsetBy: k)..<endIndex]
      }
    }

    """#
}
