// A type that fulfils one of a protocol's overloads keeps the defaults of the others.
protocol Curve {
  func height(_ x: Double) -> Double
  func height(_ xs: [Double]) -> [Double]
  func height(_ name: String) -> String
  func height(at x: Int) -> Double
}
extension Curve {
  func height(_ xs: [Double]) -> [Double] { xs.map { height($0) } }
  func height(_ name: String) -> String { name + "?" }
  func height(at x: Int) -> Double { height(Double(x)) }
}
struct Square: Curve {
  func height(_ x: Double) -> Double { x * x }
}
struct Cube: Curve {
  func height(_ x: Double) -> Double { x * x * x }
  func height(_ name: String) -> String { name + "!" }
}
func all<C: Curve>(_ curve: C) -> String {
  "\(curve.height(2.0)) \(curve.height([1.0, 3.0])) \(curve.height("x")) \(curve.height(at: 4))"
}
print(Square().height(2), Square().height([1.0, 3]), Square().height("x"), Square().height(at: 4))
print(all(Square()))
print(all(Cube()))
// expect: 4.0 [1.0, 9.0] x? 16.0
// expect: 4.0 [1.0, 9.0] x? 16.0
// expect: 8.0 [1.0, 27.0] x! 64.0
