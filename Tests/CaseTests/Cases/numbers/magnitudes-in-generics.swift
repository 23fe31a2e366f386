extension FloatingPoint {
  func isClose(to other: Self, tolerance: Self = .ulpOfOne.squareRoot()) -> Bool {
    let scale = Swift.max(magnitude, other.magnitude, .leastNormalMagnitude)
    return (self - other).magnitude <= tolerance * scale
  }
}
func exactly<I: FixedWidthInteger, T: BinaryInteger>(_ value: T, as type: I.Type) -> I? { I(exactly: value) }
func exactly<I: FixedWidthInteger>(_ value: Double, as type: I.Type) -> I? { I(exactly: value) }
print((0.1 + 0.2).isClose(to: 0.3), 1.0.isClose(to: 1.1), 1.0.isClose(to: 1.1, tolerance: 0.2))
print(exactly(300, as: Int8.self) as Any, exactly(30 as UInt8, as: Int.self)!, exactly(2.5, as: Int.self) as Any)
// expect: true false true
// expect: nil 30 nil
