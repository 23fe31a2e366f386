/// How numbers become places along an axis.
public struct ScaleType: Hashable, Sendable {
  let kind: Kind

  enum Kind: Hashable, Sendable {
    case continuous(Transform)
    case category
  }

  public static let linear = ScaleType(kind: .continuous(.linear))
  /// Logarithmic; values that are not positive have no place.
  public static let log = ScaleType(kind: .continuous(.log))
  /// Linear around zero and logarithmic far from it, on both sides.
  public static let symmetricLog = ScaleType.symmetricLog(slopeAtZero: 1)
  /// In proportion to the square root; to minus that of their amount for negative values.
  public static let squareRoot = ScaleType.power(exponent: 0.5)
  /// Numbers as names of categories, in the order of their first appearance.
  public static let category = ScaleType(kind: .category)

  /// sign(x)·log(1 + |x·slopeAtZero|), with a positive slope.
  public static func symmetricLog(slopeAtZero: Double) -> ScaleType {
    let slope = slopeAtZero > 0 && slopeAtZero.isFinite ? slopeAtZero : 1
    return ScaleType(kind: .continuous(.symmetricLog(slopeAtZero: slope)))
  }

  /// sign(x)·|x|^exponent, with a positive exponent.
  public static func power(exponent: Double) -> ScaleType {
    let exponent = exponent > 0 && exponent.isFinite ? exponent : 1
    return ScaleType(kind: .continuous(.power(exponent: exponent)))
  }

  /// Linear for categories, whose numbers are their places.
  var transform: Transform {
    switch kind {
    case .continuous(let transform): transform
    case .category: .linear
    }
  }
}

extension ScaleType: CustomStringConvertible {
  public var description: String {
    switch kind {
    case .category: "category"
    case .continuous(.linear): "linear"
    case .continuous(.log): "log"
    case .continuous(.symmetricLog(let slope)): "symmetricLog(slopeAtZero: \(slope))"
    case .continuous(.power(let exponent)): "power(exponent: \(exponent))"
    }
  }
}

/// A function that grows, from a value to its place on a scale without units.
enum Transform: Hashable, Sendable {
  case linear
  case log
  case symmetricLog(slopeAtZero: Double)
  case power(exponent: Double)

  /// NaN for a value without a place.
  func place(_ value: Double) -> Double {
    switch self {
    // Halved, so that the width of no domain overflows.
    case .linear: value / 2
    case .log: Logarithm.log10(value)
    case .symmetricLog(let slope): signed(value) { Logarithm.log10(1 + min($0 * slope, 1e308)) }
    case .power(let exponent): signed(value) { Logarithm.power($0, exponent) }
    }
  }

  /// Whether a value has a place.
  func holds(_ value: Double) -> Bool {
    value.isFinite && (self != .log || value > 0)
  }

  private func signed(_ value: Double, _ function: (Double) -> Double) -> Double {
    value < 0 ? -function(-value) : function(value)
  }
}
