/// A value that a chart can place: a number or the name of a category.
public enum Datum: Hashable, Sendable {
  case number(Double)
  case category(String)

  /// The number, or nil for a category.
  var number: Double? {
    switch self {
    case .number(let value): value
    case .category: nil
    }
  }

  /// The name of a category; a number in digits.
  var name: String {
    switch self {
    case .number(let value): NumberFormat.significant(value, digits: 6)
    case .category(let name): name
    }
  }
}

/// A type whose values can be plotted: numbers, strings, and what stands for one of these.
///
/// An enumeration with raw values needs nothing but the conformance: `enum Fit: String, Plottable`.
public protocol Plottable {
  associatedtype PrimitivePlottable: PrimitivePlottableProtocol
  /// The number or string that is plotted.
  var primitivePlottable: PrimitivePlottable { get }
  /// The value that a plotted number or string stands for.
  init?(primitivePlottable: PrimitivePlottable)
}

/// A number or a string, which a chart can place as it is.
public protocol PrimitivePlottableProtocol: Plottable where PrimitivePlottable == Self {
  var datum: Datum { get }
  init?(datum: Datum)
}

extension PrimitivePlottableProtocol {
  public var primitivePlottable: Self { self }
  public init?(primitivePlottable: Self) { self = primitivePlottable }
}

extension Plottable where Self: RawRepresentable, RawValue: PrimitivePlottableProtocol {
  public var primitivePlottable: RawValue { rawValue }
  public init?(primitivePlottable: RawValue) { self.init(rawValue: primitivePlottable) }
}

extension Double: PrimitivePlottableProtocol {
  public var datum: Datum { .number(self) }

  public init?(datum: Datum) {
    guard let number = datum.number else { return nil }
    self = number
  }
}

extension Int: PrimitivePlottableProtocol {
  public var datum: Datum { .number(Double(self)) }

  /// Nil for a number that is not whole.
  public init?(datum: Datum) {
    guard let number = datum.number, let whole = Int(exactly: number) else { return nil }
    self = whole
  }
}

extension String: PrimitivePlottableProtocol {
  public var datum: Datum { .category(self) }

  public init?(datum: Datum) {
    guard case .category(let name) = datum else { return nil }
    self = name
  }
}
