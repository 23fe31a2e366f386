import Divergence
import Machine

extension DivergenceLibrary {
  /// The elementary functions, of numbers and of vectors.
  static func addElementary(to builder: inout LibraryBuilder) {
    builder.add([
      host("func log(_ x: Double) -> Double") { (x: Double) in log(x) },
      host("func log2(_ x: Double) -> Double") { (x: Double) in log2(x) },
      host("func log10(_ x: Double) -> Double") { (x: Double) in log10(x) },
      host("func log1p(_ x: Double) -> Double") { (x: Double) in log1p(x) },
      host("func exp(_ x: Double) -> Double") { (x: Double) in exp(x) },
      host("func expm1(_ x: Double) -> Double") { (x: Double) in expm1(x) },
      host("func sqrt(_ x: Double) -> Double") { (x: Double) in sqrt(x) },
      host("func pow(_ x: Double, _ y: Double) -> Double") { (x: Double, y: Double) in pow(x, y) },
      host("func sin(_ x: Double) -> Double") { (x: Double) in sin(x) },
      host("func cos(_ x: Double) -> Double") { (x: Double) in cos(x) },
      host("func tanh(_ x: Double) -> Double") { (x: Double) in tanh(x) },
      host("func tan(_ x: Double) -> Double") { (x: Double) in tan(x) },
      host("func atan(_ x: Double) -> Double") { (x: Double) in atan(x) },
      host("func sigmoid(_ x: Double) -> Double") { (x: Double) in sigmoid(x) },
      host("func logit(_ p: Double) -> Double") { (p: Double) in logit(p) },
      host("func logSumExp(_ x: Vector) -> Double") { (x: Vector) in logSumExp(x) },
    ])
    builder.add([
      elementwise("func log(_ x: Vector) -> Vector", .log),
      elementwise("func log2(_ x: Vector) -> Vector", .log2),
      elementwise("func log10(_ x: Vector) -> Vector", .log10),
      elementwise("func log1p(_ x: Vector) -> Vector", .log1p),
      elementwise("func exp(_ x: Vector) -> Vector", .exp),
      elementwise("func expm1(_ x: Vector) -> Vector", .expm1),
      elementwise("func sqrt(_ x: Vector) -> Vector", .squareRoot),
      elementwise("func abs(_ x: Vector) -> Vector", .magnitude),
      elementwise("func sin(_ x: Vector) -> Vector", .sin),
      elementwise("func cos(_ x: Vector) -> Vector", .cos),
      elementwise("func tanh(_ x: Vector) -> Vector", .tanh),
      withNumber("func pow(_ x: Vector, _ y: Double) -> Vector", .power),
    ])
  }
}
