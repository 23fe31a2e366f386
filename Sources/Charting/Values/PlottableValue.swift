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
}

/// A type whose values can be plotted.
public protocol Plottable {
  /// The value as a chart holds it.
  var datum: Datum { get }
}

extension Double: Plottable {
  public var datum: Datum { .number(self) }
}

extension Int: Plottable {
  public var datum: Datum { .number(Double(self)) }
}

extension String: Plottable {
  public var datum: Datum { .category(self) }
}

/// Labelled data for one channel of a mark: one value, or a column of them for a plot.
/// A column of one value holds for every row of its mark.
public struct PlottableValue: Hashable, Sendable {
  /// What the values are, as an axis or a legend names it.
  public let label: String
  /// The values, in the order of the rows.
  public let values: [Datum]

  public init(label: String, values: [Datum]) {
    self.label = label
    self.values = values
  }

  /// One value: `.value("density", 0.4)`.
  public static func value<Value: Plottable>(_ label: String, _ value: Value) -> PlottableValue {
    PlottableValue(label: label, values: [value.datum])
  }

  /// A column: `.value("density", densities)`, for a plot over vectors.
  public static func value<Values: Sequence>(_ label: String, _ values: Values) -> PlottableValue
  where Values.Element: Plottable {
    PlottableValue(label: label, values: values.map { $0.datum })
  }

  /// The value of a row; a single value is repeated. Nil past the end and for an empty column.
  func row(_ index: Int) -> Datum? {
    if values.count == 1 { return values[0] }
    return index < values.count ? values[index] : nil
  }
}
