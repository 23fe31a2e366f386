/// A table of doubles with the arithmetic of a matrix: `*` of two matrices is the matrix product.
public struct Matrix: Equatable, Sendable {
  /// How many rows there are.
  public let rowCount: Int
  /// How many columns there are.
  public let columnCount: Int
  /// The elements, row after row.
  public private(set) var elements: Vector

  /// A matrix of these rows. No row, or rows of different lengths, trap.
  public init(_ rows: [[Double]]) {
    self = orTrap(try Matrix(validating: rows))
  }

  /// As `init(_:)`, throwing what that one traps with.
  public init(validating rows: [[Double]]) throws(ValidationError) {
    try requireNotEmpty(rows.count, "the matrix")
    try requireNotEmpty(rows[0].count, "a row of the matrix")
    for (index, row) in rows.enumerated() where row.count != rows[0].count {
      throw .unevenRows(index: index)
    }
    self.init(rowCount: rows.count, columnCount: rows[0].count, adopting: rows.flatMap { $0 })
  }

  /// Elements row after row. A number of elements that the rows do not divide evenly traps.
  public init(rowCount: Int, columnCount: Int, elements: Vector) {
    self = orTrap(try Matrix(validatingRowCount: rowCount, columnCount: columnCount, elements: elements))
  }

  /// As `init(rowCount:columnCount:elements:)`, throwing what that one traps with.
  public init(
    validatingRowCount rowCount: Int, columnCount: Int, elements: Vector
  ) throws(ValidationError) {
    try requireCount(rowCount, "the number of rows", in: 1...Int(Int32.max))
    try requireCount(columnCount, "the number of columns", in: 1...Int(Int32.max))
    try requireSameLength(elements.count, rowCount * columnCount)
    self.init(rowCount: rowCount, columnCount: columnCount, adopting: elements.elements)
  }

  /// Known to be of the right number.
  init(rowCount: Int, columnCount: Int, adopting elements: [Double]) {
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.elements = Vector(copying: elements)
  }

  /// The matrix of a function of row and column, both counted from 0.
  init(rowCount: Int, columnCount: Int, _ element: (Int, Int) -> Double) {
    self.init(
      rowCount: rowCount, columnCount: columnCount,
      adopting: (0..<(rowCount * columnCount)).map { element($0 / columnCount, $0 % columnCount) })
  }
}

extension Matrix: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: [Double]...) { self.init(elements) }
}

extension Matrix {
  /// The element in a row and a column, both counted from 0. One outside traps.
  public subscript(row: Int, column: Int) -> Double {
    get {
      precondition(
        row >= 0 && row < rowCount && column >= 0 && column < columnCount, "Index out of range")
      return elements[row * columnCount + column]
    }
    set {
      precondition(
        row >= 0 && row < rowCount && column >= 0 && column < columnCount, "Index out of range")
      elements[row * columnCount + column] = newValue
    }
  }

  /// One row, counted from 0. A row outside traps.
  public func row(_ index: Int) -> Vector {
    precondition(index >= 0 && index < rowCount, "Index out of range")
    return elements.withUnsafeBufferPointer { elements in
      .copied(UnsafeBufferPointer(rebasing: elements[(index * columnCount)..<((index + 1) * columnCount)]))
    }
  }

  /// One column, counted from 0. A column outside traps.
  public func column(_ index: Int) -> Vector {
    precondition(index >= 0 && index < columnCount, "Index out of range")
    return Vector(copying: (0..<rowCount).map { self[$0, index] })
  }

  /// The rows, from the first to the last.
  public var rows: [Vector] { (0..<rowCount).map { row($0) } }

  /// The elements on the diagonal.
  public var diagonal: Vector { Vector(copying: (0..<min(rowCount, columnCount)).map { self[$0, $0] }) }

  /// Rows and columns exchanged.
  public var transposed: Matrix {
    Matrix(rowCount: columnCount, columnCount: rowCount) { self[$1, $0] }
  }

  /// 1 on the diagonal, 0 elsewhere. A size below 1 traps.
  public static func identity(_ size: Int) -> Matrix {
    orTrap(try requireCount(size, "the size", in: 1...Int(Int16.max)))
    return Matrix(rowCount: size, columnCount: size) { $0 == $1 ? 1 : 0 }
  }

  /// These elements on the diagonal, 0 elsewhere. No element traps.
  public static func diagonal(_ elements: Vector) -> Matrix {
    orTrap(try requireNotEmpty(elements.count, "the diagonal"))
    return Matrix(rowCount: elements.count, columnCount: elements.count) { $0 == $1 ? elements[$0] : 0 }
  }
}

extension Matrix: CustomStringConvertible {
  /// The rows as an array of arrays prints them.
  public var description: String {
    "[" + rows.map { $0.description }.joined(separator: ", ") + "]"
  }
}
