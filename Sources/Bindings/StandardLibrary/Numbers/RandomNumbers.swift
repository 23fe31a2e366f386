extension StandardLibrary {
  /// Random values from a generator that the caller gives: there is none that would differ from run to run.
  static let randomNumbers = #"""
    protocol RandomNumberGenerator {
      mutating func next() -> UInt64
    }
    extension RandomNumberGenerator {
      mutating func _next(below bound: UInt64) -> UInt64 {
        var product = next().multipliedFullWidth(by: bound)
        if product.low < bound {
          let limit = (0 &- bound) % bound
          while product.low < limit { product = next().multipliedFullWidth(by: bound) }
        }
        return product.high
      }
      mutating func _next(below bound: UInt64, width: Int) -> UInt64 {
        if width == 64 { return _next(below: bound) }
        let mask: UInt64 = 1 << width - 1
        var product = (next() & mask) * bound
        if product & mask < bound {
          let limit = (mask + 1 - bound) % bound
          while product & mask < limit { product = (next() & mask) * bound }
        }
        return product >> width
      }
    }
    extension FixedWidthInteger {
      static func random<R: RandomNumberGenerator>(in range: Range<Self>, using generator: inout R) -> Self {
        precondition(!range.isEmpty, "Can't get random value with an empty range")
        let width = UInt64(_value: range.upperBound._bits() &- range.lowerBound._bits())
        let offset = generator._next(below: width, width: bitWidth)
        return Self(truncatingIfNeeded: range.lowerBound._bits() &+ offset._value)
      }
      static func random<R: RandomNumberGenerator>(in range: ClosedRange<Self>, using generator: inout R) -> Self {
        let width = UInt64(_value: range.upperBound._bits() &- range.lowerBound._bits())
        if width == UInt64.max >> (64 - bitWidth) { return Self(truncatingIfNeeded: generator.next()) }
        let offset = generator._next(below: width + 1, width: bitWidth)
        return Self(truncatingIfNeeded: range.lowerBound._bits() &+ offset._value)
      }
    }
    extension Double {
      static func random<R: RandomNumberGenerator>(in range: Range<Double>, using generator: inout R) -> Double {
        precondition(!range.isEmpty, "Can't get random value with an empty range")
        let width = range.upperBound - range.lowerBound
        precondition(width.isFinite, "There is no uniform distribution on an infinite range")
        while true {
          let unit = Double(generator.next() & 9007199254740991) * 0x1p-53
          let value = width * unit + range.lowerBound
          if value != range.upperBound { return value }
        }
      }
      static func random<R: RandomNumberGenerator>(in range: ClosedRange<Double>, using generator: inout R) -> Double {
        let width = range.upperBound - range.lowerBound
        precondition(width.isFinite, "There is no uniform distribution on an infinite range")
        let bits = Int.random(in: 0...9007199254740992, using: &generator)
        if bits == 9007199254740992 { return range.upperBound }
        return Double(bits) * 0x1p-53 * width + range.lowerBound
      }
    }
    extension Bool {
      static func random<R: RandomNumberGenerator>(using generator: inout R) -> Bool {
        (generator.next() >> 17) & 1 == 0
      }
    }

    """#
}
