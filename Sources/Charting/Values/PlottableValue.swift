/// Labelled data for one channel of a mark: one value, or a column of them for a plot.
/// A column of one value holds for every row of its mark.
public struct PlottableValue: Hashable, Sendable {
  /// What the values are, as an axis or a legend names it.
  public let label: String
  let column: Column

  init(_ label: String, _ column: Column) {
    self.label = label
    self.column = column
  }

  @usableFromInline
  init(_ label: String, numbers: [Double]) {
    self.init(label, .numbers(numbers))
  }

  /// One value: `.value("density", 0.4)`.
  public static func value<Value: Plottable>(_ label: String, _ value: Value) -> PlottableValue {
    PlottableValue(label, Column([value.primitivePlottable.datum]))
  }

  /// A column: `.value("density", densities)`, for a plot over vectors.
  public static func value<Values: Sequence>(_ label: String, _ values: Values) -> PlottableValue
  where Values.Element: Plottable {
    PlottableValue(label, Column(values.lazy.map { $0.primitivePlottable.datum }))
  }

  // Inlinable, so that long columns of numbers are read by code for the caller's own type of sequence.

  /// A column of numbers.
  @inlinable
  public static func value<Values: Sequence>(_ label: String, _ values: Values) -> PlottableValue
  where Values.Element == Double {
    PlottableValue(label, numbers: Array(values))
  }

  /// A column of whole numbers.
  @inlinable
  public static func value<Values: Sequence>(_ label: String, _ values: Values) -> PlottableValue
  where Values.Element == Int {
    PlottableValue(label, numbers: values.map { Double($0) })
  }
}

extension PlottableValue {
  /// The name that a row bears: of its category, or of its number, `k = 3`.
  func name(_ row: Int) -> String? {
    switch column[row] {
    case .category(let name): name
    case .number(let value): label.isEmpty ? short(value) : "\(label) = \(short(value))"
    case nil: nil
    }
  }

  private func short(_ value: Double) -> String { NumberFormat.significant(value, digits: 6) }
}

/// The values of a channel, in the order of the rows. All are numbers, or all are names.
enum Column: Hashable, Sendable {
  case numbers([Double])
  case names([String])

  /// Numbers, unless one of the values is a category.
  init<Data: Sequence>(_ data: Data) where Data.Element == Datum {
    var numbers: [Double] = []
    var names: [String] = []
    numbers.reserveCapacity(data.underestimatedCount)
    for datum in data {
      switch datum {
      case .number(let value) where names.isEmpty: numbers.append(value)
      case .number, .category:
        // The first name makes names of all numbers before it.
        if names.isEmpty { names = numbers.map { Datum.number($0).name } }
        names.append(datum.name)
      }
    }
    self = names.isEmpty ? .numbers(numbers) : .names(names)
  }

  var count: Int {
    switch self {
    case .numbers(let values): values.count
    case .names(let names): names.count
    }
  }

  var isNumeric: Bool {
    if case .numbers = self { return true }
    return false
  }

  /// The value of a row; a single value is repeated. Nil past the end and for an empty column.
  subscript(row: Int) -> Datum? {
    let index = count == 1 ? 0 : row
    guard index < count else { return nil }
    return switch self {
    case .numbers(let values): .number(values[index])
    case .names(let names): .category(names[index])
    }
  }

  /// The name that a row bears, if the column is one of names.
  func category(_ row: Int) -> String? {
    guard case .names(let names) = self else { return nil }
    let index = names.count == 1 ? 0 : row
    return index < names.count ? names[index] : nil
  }

  /// The numbers of so many rows; nil for names.
  func numbers(_ count: Int) -> [Double]? {
    guard case .numbers(let values) = self else { return nil }
    if values.count == count { return values }
    return values.count == 1 ? Array(repeating: values[0], count: count) : Array(values.prefix(count))
  }
}
