import Divergence
import Machine

extension DivergenceLibrary {
  /// The elementary functions, of numbers and of vectors.
  static func addElementary(to builder: inout LibraryBuilder) {
    builder.add([
      elementary("func log(_ x: Double) -> Double", { log($0) }, .log),
      elementary("func log2(_ x: Double) -> Double", { log2($0) }, .log2),
      elementary("func log10(_ x: Double) -> Double", { log10($0) }, .log10),
      elementary("func log1p(_ x: Double) -> Double", { log1p($0) }, .log1p),
      elementary("func exp(_ x: Double) -> Double", { exp($0) }, .exp),
      elementary("func expm1(_ x: Double) -> Double", { expm1($0) }, .expm1),
      elementary("func sqrt(_ x: Double) -> Double", { sqrt($0) }, .squareRoot),
      host("func pow(_ x: Double, _ y: Double) -> Double") { (x: Double, y: Double) in pow(x, y) },
      elementary("func sin(_ x: Double) -> Double", { sin($0) }, .sin),
      elementary("func cos(_ x: Double) -> Double", { cos($0) }, .cos),
      elementary("func tanh(_ x: Double) -> Double", { tanh($0) }, .tanh),
      elementary("func tan(_ x: Double) -> Double", { tan($0) }),
      elementary("func atan(_ x: Double) -> Double", { atan($0) }),
      elementary("func sigmoid(_ x: Double) -> Double", { sigmoid($0) }),
      elementary("func logit(_ p: Double) -> Double", { logit($0) }),
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

  /// A function of one number, and of many by the kernel for vectors where there is one.
  private static func elementary(
    _ text: String, _ one: @escaping (Double) -> Double, _ many: ElementFunction? = nil
  ) -> HostDeclaration {
    .elementary(text, ElementaryFunction(one, many: many.map { function in { function.fill($0, $1) } }))
  }
}
