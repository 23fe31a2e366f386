extension StandardLibrary {
  /// Ranges and strides.
  static let ranges = #"""
    enum UnboundedRange_ {
      static postfix func ... (_: UnboundedRange_) {}
    }
    protocol RangeExpression<Bound> {
      associatedtype Bound: Comparable
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound
      func contains(_ element: Bound) -> Bool
    }
    func ~= <R: RangeExpression>(pattern: R, value: R.Bound) -> Bool { pattern.contains(value) }

    struct Range<Bound: Comparable>: RangeExpression, Equatable {
      let lowerBound: Bound
      let upperBound: Bound
      init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
        lowerBound = bounds.lower
        upperBound = bounds.upper
      }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound { self }
      func contains(_ value: Bound) -> Bool { lowerBound <= value && value < upperBound }
      func contains(_ other: Range<Bound>) -> Bool {
        other.isEmpty || (lowerBound <= other.lowerBound && other.upperBound <= upperBound)
      }
      func contains(_ other: ClosedRange<Bound>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound < upperBound
      }
      var isEmpty: Bool { lowerBound == upperBound }
      func overlaps(_ other: Range<Bound>) -> Bool {
        !isEmpty && !other.isEmpty && lowerBound < other.upperBound && other.lowerBound < upperBound
      }
      func overlaps(_ other: ClosedRange<Bound>) -> Bool { other.overlaps(self) }
      func clamped(to limits: Range<Bound>) -> Range<Bound> {
        let low = limits.lowerBound > lowerBound ? limits.lowerBound : limits.upperBound < lowerBound ? limits.upperBound : lowerBound
        let high = limits.upperBound < upperBound ? limits.upperBound : limits.lowerBound > upperBound ? limits.lowerBound : upperBound
        return Range(uncheckedBounds: (lower: low, upper: high))
      }
    }
    extension Range: CustomStringConvertible, CustomDebugStringConvertible {
      var description: String { "\(lowerBound)..<\(upperBound)" }
      var debugDescription: String { "Range(\(String(reflecting: lowerBound))..<\(String(reflecting: upperBound)))" }
    }
    extension Range: Sendable where Bound: Sendable {}
    extension Range: Hashable where Bound: Hashable {
      func hash(into hasher: inout Hasher) {
        hasher.combine(lowerBound)
        hasher.combine(upperBound)
      }
    }
    extension Range: RandomAccessCollection, _PlainCollection where Bound: Strideable, Bound.Stride == Int {
      typealias Element = Bound
      typealias Index = Bound
      typealias Indices = Range<Bound>
      typealias SubSequence = Range<Bound>
      typealias Iterator = IndexingIterator<Range<Bound>>
      init(_ other: ClosedRange<Bound>) {
        self.init(uncheckedBounds: (lower: other.lowerBound, upper: other.upperBound.advanced(by: 1)))
      }
      var startIndex: Bound { lowerBound }
      var endIndex: Bound { upperBound }
      var count: Int { lowerBound.distance(to: upperBound) }
      var indices: Range<Bound> { self }
      func makeIterator() -> IndexingIterator<Range<Bound>> { IndexingIterator(_elements: self, _position: lowerBound) }
      func contains(_ value: Bound) -> Bool { lowerBound <= value && value < upperBound }
      func _customContainsEquatableElement(_ element: Bound) -> Bool? { contains(element) }
      var first: Bound? { isEmpty ? nil : lowerBound }
      var last: Bound? { isEmpty ? nil : upperBound.advanced(by: -1) }
      subscript(position: Bound) -> Bound {
        precondition(contains(position), "Index out of range")
        return position
      }
      subscript(bounds: Range<Bound>) -> Range<Bound> {
        precondition(lowerBound <= bounds.lowerBound && bounds.upperBound <= upperBound, "Range out of bounds")
        return bounds
      }
    }

    struct ClosedRange<Bound: Comparable>: RangeExpression, Equatable {
      let lowerBound: Bound
      let upperBound: Bound
      init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
        lowerBound = bounds.lower
        upperBound = bounds.upper
      }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        Range(uncheckedBounds: (lower: lowerBound, upper: collection.index(after: upperBound)))
      }
      func contains(_ value: Bound) -> Bool { lowerBound <= value && value <= upperBound }
      func contains(_ other: ClosedRange<Bound>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
      }
      var isEmpty: Bool { false }
      func overlaps(_ other: ClosedRange<Bound>) -> Bool {
        lowerBound <= other.upperBound && other.lowerBound <= upperBound
      }
      func overlaps(_ other: Range<Bound>) -> Bool {
        !other.isEmpty && lowerBound < other.upperBound && other.lowerBound <= upperBound
      }
      func clamped(to limits: ClosedRange<Bound>) -> ClosedRange<Bound> {
        let low = limits.lowerBound > lowerBound ? limits.lowerBound : limits.upperBound < lowerBound ? limits.upperBound : lowerBound
        let high = limits.upperBound < upperBound ? limits.upperBound : limits.lowerBound > upperBound ? limits.lowerBound : upperBound
        return ClosedRange(uncheckedBounds: (lower: low, upper: high))
      }
    }
    extension ClosedRange: CustomStringConvertible, CustomDebugStringConvertible {
      var description: String { "\(lowerBound)...\(upperBound)" }
      var debugDescription: String { "ClosedRange(\(String(reflecting: lowerBound))...\(String(reflecting: upperBound)))" }
    }
    extension ClosedRange: Sendable where Bound: Sendable {}
    extension ClosedRange: Hashable where Bound: Hashable {
      func hash(into hasher: inout Hasher) {
        hasher.combine(lowerBound)
        hasher.combine(upperBound)
      }
    }
    extension ClosedRange: RandomAccessCollection, _PlainCollection where Bound: Strideable, Bound.Stride == Int {
      typealias Element = Bound
      typealias SubSequence = Slice<ClosedRange<Bound>>
      enum Index: Comparable, CustomDebugStringConvertible {
        case inRange(Bound)
        case pastEnd
        static func < (a: Index, b: Index) -> Bool {
          switch (a, b) {
          case (.inRange(let x), .inRange(let y)): return x < y
          case (.inRange, .pastEnd): return true
          case (.pastEnd, _): return false
          }
        }
        static func == (a: Index, b: Index) -> Bool {
          switch (a, b) {
          case (.inRange(let x), .inRange(let y)): return x == y
          case (.pastEnd, .pastEnd): return true
          default: return false
          }
        }
        var debugDescription: String {
          let type = "(extension in Swift):Swift.ClosedRange<Swift.Int>.Index"
          if case .inRange(let bound) = self { return "\(type).inRange(\(bound))" }
          return "\(type).pastEnd"
        }
      }
      struct Iterator: IteratorProtocol {
        var _position: Bound
        let _end: Bound
        var _isDone: Bool
        mutating func next() -> Bound? {
          if _isDone { return nil }
          let value = _position
          if _position == _end { _isDone = true } else { _position = _position.advanced(by: 1) }
          return value
        }
      }
      init(_ other: Range<Bound>) {
        precondition(!other.isEmpty, "Can't form an empty closed range")
        self.init(uncheckedBounds: (lower: other.lowerBound, upper: other.upperBound.advanced(by: -1)))
      }
      func makeIterator() -> Iterator { Iterator(_position: lowerBound, _end: upperBound, _isDone: false) }
      func contains(_ value: Bound) -> Bool { lowerBound <= value && value <= upperBound }
      func _customContainsEquatableElement(_ element: Bound) -> Bool? { contains(element) }
      var startIndex: Index { .inRange(lowerBound) }
      var endIndex: Index { .pastEnd }
      var count: Int { lowerBound.distance(to: upperBound) + 1 }
      var first: Bound? { lowerBound }
      var last: Bound? { upperBound }
      func index(after i: Index) -> Index {
        guard case .inRange(let bound) = i else { preconditionFailure("Incrementing past end index") }
        return bound == upperBound ? .pastEnd : .inRange(bound.advanced(by: 1))
      }
      func index(before i: Index) -> Index {
        guard case .inRange(let bound) = i else { return .inRange(upperBound) }
        precondition(bound > lowerBound, "Incrementing past start index")
        return .inRange(bound.advanced(by: -1))
      }
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        let start = _offset(of: i)
        precondition(start + distance >= 0 && start + distance <= count, "Advancing past end index")
        return start + distance == count ? .pastEnd : .inRange(lowerBound.advanced(by: start + distance))
      }
      func distance(from start: Index, to end: Index) -> Int { _offset(of: end) - _offset(of: start) }
      func _offset(of i: Index) -> Int {
        if case .inRange(let bound) = i { return lowerBound.distance(to: bound) }
        return count
      }
      subscript(position: Index) -> Bound {
        guard case .inRange(let bound) = position else { preconditionFailure("Index out of range") }
        return bound
      }
    }

    struct PartialRangeFrom<Bound: Comparable>: RangeExpression {
      let lowerBound: Bound
      init(_ bound: Bound) { lowerBound = bound }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        let end = collection.endIndex
        precondition(lowerBound <= end, "Range requires lowerBound <= upperBound")
        return Range(uncheckedBounds: (lower: lowerBound, upper: end))
      }
      func contains(_ value: Bound) -> Bool { lowerBound <= value }
    }
    extension PartialRangeFrom: Sequence where Bound: Strideable, Bound.Stride == Int {
      typealias Element = Bound
      struct Iterator: IteratorProtocol {
        var _current: Bound
        mutating func next() -> Bound? {
          let value = _current
          _current = _current.advanced(by: 1)
          return value
        }
      }
      func makeIterator() -> Iterator { Iterator(_current: lowerBound) }
    }
    struct PartialRangeThrough<Bound: Comparable>: RangeExpression {
      let upperBound: Bound
      init(_ bound: Bound) { upperBound = bound }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        Range(uncheckedBounds: (lower: collection.startIndex, upper: collection.index(after: upperBound)))
      }
      func contains(_ value: Bound) -> Bool { value <= upperBound }
    }
    struct PartialRangeUpTo<Bound: Comparable>: RangeExpression {
      let upperBound: Bound
      init(_ bound: Bound) { upperBound = bound }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        let start = collection.startIndex
        precondition(start <= upperBound, "Range requires lowerBound <= upperBound")
        return Range(uncheckedBounds: (lower: start, upper: upperBound))
      }
      func contains(_ value: Bound) -> Bool { value < upperBound }
    }

    """#
}
