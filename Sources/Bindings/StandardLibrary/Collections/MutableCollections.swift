extension StandardLibrary {
  /// What collections can do that change.
  static let mutableCollections = #"""
    protocol MutableCollection<Element>: Collection where SubSequence: MutableCollection {
      subscript(position: Index) -> Element { get set }
      subscript(bounds: Range<Index>) -> SubSequence { get set }
      mutating func swapAt(_ i: Index, _ j: Index)
    }
    extension MutableCollection where SubSequence == Slice<Self> {
      subscript(bounds: Range<Index>) -> Slice<Self> {
        get { Slice(_startIndex: bounds.lowerBound, _endIndex: bounds.upperBound, _base: self) }
        set { _write(newValue, in: bounds) }
      }
    }
    extension MutableCollection {
      subscript<R: RangeExpression>(r: R) -> SubSequence where R.Bound == Index {
        get { self[r.relative(to: self)] }
        set { self[r.relative(to: self)] = newValue }
      }
      subscript(x: (UnboundedRange_) -> Void) -> SubSequence {
        get { self[startIndex..<endIndex] }
        set { self[startIndex..<endIndex] = newValue }
      }
      mutating func _write<C: Collection>(_ elements: C, in bounds: Range<Index>) where C.Element == Element {
        var i = bounds.lowerBound
        for element in elements {
          precondition(
            i < bounds.upperBound,
            "Cannot replace a slice of a MutableCollection with a slice of a larger size")
          self[i] = element
          i = index(after: i)
        }
        precondition(
          i == bounds.upperBound, "Cannot replace a slice of a MutableCollection with a slice of a smaller size")
      }
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
      mutating func append<S: Sequence>(contentsOf elements: S) where S.Element == Element
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
        if keepCapacity { replaceSubrange(startIndex..<endIndex, with: EmptyCollection()) } else { self = Self() }
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
    // A slice becomes shorter where it lies: its indices stay those of the whole.
    extension RangeReplaceableCollection where Self == SubSequence {
      @discardableResult mutating func removeFirst() -> Element { _takeFirst() }
      mutating func removeFirst(_ k: Int) { _dropFirst(k) }
    }

    """#
}
