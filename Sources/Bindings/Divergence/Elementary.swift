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
      hostInPlace("func log(_ x: Vector) -> Vector") { (x: inout Vector) in x = log(consume x) },
      hostInPlace("func log2(_ x: Vector) -> Vector") { (x: inout Vector) in x = log2(consume x) },
      hostInPlace("func log10(_ x: Vector) -> Vector") { (x: inout Vector) in x = log10(consume x) },
      hostInPlace("func log1p(_ x: Vector) -> Vector") { (x: inout Vector) in x = log1p(consume x) },
      hostInPlace("func exp(_ x: Vector) -> Vector") { (x: inout Vector) in x = exp(consume x) },
      hostInPlace("func expm1(_ x: Vector) -> Vector") { (x: inout Vector) in x = expm1(consume x) },
      hostInPlace("func sqrt(_ x: Vector) -> Vector") { (x: inout Vector) in x = sqrt(consume x) },
      hostInPlace("func abs(_ x: Vector) -> Vector") { (x: inout Vector) in x = abs(consume x) },
      hostInPlace("func pow(_ x: Vector, _ y: Double) -> Vector") { (x: inout Vector, y: Double) in
        x = pow(consume x, y)
      },
      hostInPlace("func sin(_ x: Vector) -> Vector") { (x: inout Vector) in x = sin(consume x) },
      hostInPlace("func cos(_ x: Vector) -> Vector") { (x: inout Vector) in x = cos(consume x) },
      hostInPlace("func tanh(_ x: Vector) -> Vector") { (x: inout Vector) in x = tanh(consume x) },
    ])
  }
}
