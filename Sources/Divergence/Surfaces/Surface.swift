/// Values over a grid of two coordinates, such as a loss over (μ, σ): one row for each first coordinate,
/// one column for each second.
public struct Surface: Equatable, Sendable {
  /// The first coordinate of each row.
  public let rows: Vector
  /// The second coordinate of each column.
  public let columns: Vector
  /// The values, row after row.
  public let values: Vector

  /// A value for each pair of coordinates, row after row. Another number of values, or no row or column,
  /// traps.
  public init(rows: Vector, columns: Vector, values: Vector) {
    self = orTrap(try Surface(validatingRows: rows, columns: columns, values: values))
  }

  /// As `init(rows:columns:values:)`, throwing what that one traps with.
  public init(
    validatingRows rows: Vector, columns: Vector, values: Vector
  ) throws(ValidationError) {
    try requireNotEmpty(rows.count, "the rows")
    try requireNotEmpty(columns.count, "the columns")
    try requireSameLength(values.count, rows.count * columns.count)
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  /// The surface of a function of the two coordinates.
  public init(over rows: Vector, _ columns: Vector, _ function: (Double, Double) -> Double) {
    let values = rows.flatMap { row in columns.map { function(row, $0) } }
    self.init(rows: rows, columns: columns, values: Vector(copying: values))
  }
}

extension Surface {
  /// The value in a row and a column, both numbered from 0.
  public subscript(row: Int, column: Int) -> Double {
    precondition(rows.indices.contains(row) && columns.indices.contains(column), "Index out of range")
    return values[row * columns.count + column]
  }

  /// The smallest value, NaN where there is one.
  public func min() -> Double { values.min() }

  /// The largest value, NaN where there is one.
  public func max() -> Double { values.max() }

  /// Where the smallest value stands: the first cell, row after row, that ties with it.
  ///
  /// Values that symmetry makes equal may differ in their last bits; they tie here when they are within
  /// 64 units of rounding of the smallest, so that the winner does not hang on those bits.
  public func argmin() -> (row: Int, column: Int) {
    let smallest = values.min()
    let limit = smallest + abs(smallest) * (64 * Double.ulpOfOne)
    let index = values.firstIndex { $0 <= limit } ?? values.argmin()
    return (index / columns.count, index % columns.count)
  }

  /// The coordinates of `argmin()`.
  public func minimizer() -> (row: Double, column: Double) {
    let place = argmin()
    return (rows[place.row], columns[place.column])
  }
}

extension Surface: CustomStringConvertible {
  public var description: String { "Surface(\(rows.count) × \(columns.count))" }
}
