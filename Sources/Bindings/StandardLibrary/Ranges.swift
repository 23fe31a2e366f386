extension StandardLibrary {
  /// Ranges and strides.
  static let ranges = """
    struct Range<Bound: Comparable>: Equatable {
      let lowerBound: Bound
      let upperBound: Bound
      init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
        lowerBound = bounds.lower
        upperBound = bounds.upper
      }
      func contains(_ value: Bound) -> Bool { lowerBound <= value && value < upperBound }
      static func ~= (range: Range<Bound>, value: Bound) -> Bool { range.contains(value) }
      var isEmpty: Bool { lowerBound == upperBound }
      func overlaps(_ other: Range<Bound>) -> Bool {
        lowerBound < other.upperBound && other.lowerBound < upperBound
      }
      func clamped(to limits: Range<Bound>) -> Range<Bound> {
        let low = min(max(lowerBound, limits.lowerBound), limits.upperBound)
        return low..<max(low, min(upperBound, limits.upperBound))
      }
    }
    extension Range: CustomStringConvertible {
      var description: String { "\\(lowerBound)..<\\(upperBound)" }
    }
    extension Range: Sequence where Bound == Int {
      typealias Element = Int
      func makeIterator() -> RangeIterator { RangeIterator(position: lowerBound, end: upperBound) }
      var count: Int { upperBound - lowerBound }
      var first: Int? { isEmpty ? nil : lowerBound }
      var last: Int? { isEmpty ? nil : upperBound - 1 }
    }
    struct RangeIterator: IteratorProtocol {
      typealias Element = Int
      var position: Int
      let end: Int
      mutating func next() -> Int? {
        if position == end { return nil }
        let value = position
        position += 1
        return value
      }
    }
    struct ClosedRange<Bound: Comparable>: Equatable {
      let lowerBound: Bound
      let upperBound: Bound
      init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
        lowerBound = bounds.lower
        upperBound = bounds.upper
      }
      func contains(_ value: Bound) -> Bool { lowerBound <= value && value <= upperBound }
      static func ~= (range: ClosedRange<Bound>, value: Bound) -> Bool { range.contains(value) }
      var isEmpty: Bool { false }
    }
    extension ClosedRange: CustomStringConvertible {
      var description: String { "\\(lowerBound)...\\(upperBound)" }
    }
    extension ClosedRange: Sequence where Bound == Int {
      typealias Element = Int
      func makeIterator() -> ClosedRangeIterator { ClosedRangeIterator(position: lowerBound, end: upperBound, isDone: false) }
      var count: Int { upperBound - lowerBound + 1 }
      var first: Int? { lowerBound }
      var last: Int? { upperBound }
    }
    struct ClosedRangeIterator: IteratorProtocol {
      typealias Element = Int
      var position: Int
      let end: Int
      var isDone: Bool
      mutating func next() -> Int? {
        if isDone { return nil }
        let value = position
        if position == end { isDone = true } else { position += 1 }
        return value
      }
    }
    struct PartialRangeFrom<Bound: Comparable> {
      let lowerBound: Bound
      init(_ bound: Bound) { lowerBound = bound }
      func contains(_ value: Bound) -> Bool { lowerBound <= value }
      static func ~= (range: PartialRangeFrom<Bound>, value: Bound) -> Bool { range.contains(value) }
    }
    struct PartialRangeThrough<Bound: Comparable> {
      let upperBound: Bound
      init(_ bound: Bound) { upperBound = bound }
      func contains(_ value: Bound) -> Bool { value <= upperBound }
      static func ~= (range: PartialRangeThrough<Bound>, value: Bound) -> Bool { range.contains(value) }
    }
    struct PartialRangeUpTo<Bound: Comparable> {
      let upperBound: Bound
      init(_ bound: Bound) { upperBound = bound }
      func contains(_ value: Bound) -> Bool { value < upperBound }
      static func ~= (range: PartialRangeUpTo<Bound>, value: Bound) -> Bool { range.contains(value) }
    }

    func stride(from start: Int, to end: Int, by step: Int) -> StrideTo<Int> {
      precondition(step != 0, "Stride size must not be zero")
      return StrideTo(start: start, end: end, step: step, isForward: step > 0, includesEnd: false)
    }
    func stride(from start: Int, through end: Int, by step: Int) -> StrideTo<Int> {
      precondition(step != 0, "Stride size must not be zero")
      return StrideTo(start: start, end: end, step: step, isForward: step > 0, includesEnd: true)
    }
    func stride(from start: Double, to end: Double, by step: Double) -> FloatStride {
      precondition(step != 0.0, "Stride size must not be zero")
      return FloatStride(start: start, end: end, step: step, includesEnd: false)
    }
    func stride(from start: Double, through end: Double, by step: Double) -> FloatStride {
      precondition(step != 0.0, "Stride size must not be zero")
      return FloatStride(start: start, end: end, step: step, includesEnd: true)
    }
    struct StrideTo<Element: Numeric & Comparable>: Sequence {
      let start: Element
      let end: Element
      let step: Element
      let isForward: Bool
      let includesEnd: Bool
      func makeIterator() -> StrideIterator<Element> { StrideIterator(position: start, stride: self) }
    }
    struct StrideIterator<Element: Numeric & Comparable>: IteratorProtocol {
      var position: Element
      let stride: StrideTo<Element>
      mutating func next() -> Element? {
        let isPast = stride.isForward ? position >= stride.end : position <= stride.end
        if isPast && !(stride.includesEnd && position == stride.end) { return nil }
        let value = position
        position += stride.step
        return value
      }
    }
    struct FloatStride: Sequence {
      typealias Element = Double
      let start: Double
      let end: Double
      let step: Double
      let includesEnd: Bool
      func makeIterator() -> FloatStrideIterator { FloatStrideIterator(index: 0, stride: self) }
    }
    struct FloatStrideIterator: IteratorProtocol {
      typealias Element = Double
      var index: Int
      let stride: FloatStride
      mutating func next() -> Double? {
        let value = stride.start + Double(index) * stride.step
        let isPast = stride.step > 0.0 ? value >= stride.end : value <= stride.end
        if isPast && !(stride.includesEnd && value == stride.end) { return nil }
        index += 1
        return value
      }
    }

    """
}
