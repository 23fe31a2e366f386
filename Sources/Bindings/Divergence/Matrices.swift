import Divergence
import Machine

extension Matrix: HostBridged {
  public var hostDescription: String { withoutSignedNaN(description) }
}

extension DivergenceLibrary {
  static func addMatrices(to builder: inout LibraryBuilder) {
    builder.group(
      "@representation(\"host\") struct Matrix: Equatable, Sendable, ExpressibleByArrayLiteral, CustomStringConvertible",
      matrixInitializers + matrixElements)
    builder.group("extension Matrix", matrixArithmetic)
  }

  private static var matrixInitializers: [HostDeclaration] {
    [
      .swift("typealias ArrayLiteralElement = [Double]"),
      host("init(arrayLiteral elements: [Double]...)") { (rows: [[Double]]) throws(ValidationError) in
        try Matrix(validating: rows)
      },
      host("static func identity(_ size: Int) -> Matrix") { (size: Int, caller: Caller) throws(Trap) in
        try unlessRefused { () throws(ValidationError) in
          try requireCount(size, "the size", in: 1...Int(Int16.max))
        }
        try caller.reserve(doubles: size * size)
        return Matrix.identity(size)
      },
      host("static func diagonal(_ elements: Vector) -> Matrix") {
        (elements: Vector, caller: Caller) throws(Trap) in
        try unlessRefused { () throws(ValidationError) in try requireNotEmpty(elements.count, "the diagonal")
        }
        try caller.reserve(doubles: elements.count * elements.count)
        return Matrix.diagonal(elements)
      },
      forms(
        "init(_|validating rows: [[Double]])"
      ) { (rows: [[Double]]) throws(ValidationError) in try Matrix(validating: rows) },
      forms(
        "init(rowCount|validatingRowCount rowCount: Int, columnCount: Int, elements: Vector)"
      ) { (rows: Int, columns: Int, elements: Vector) throws(ValidationError) in
        try Matrix(validatingRowCount: rows, columnCount: columns, elements: elements)
      },
    ]
  }

  private static var matrixElements: [HostDeclaration] {
    [
      host("var rowCount: Int { get }") { (a: Matrix) in a.rowCount },
      host("var columnCount: Int { get }") { (a: Matrix) in a.columnCount },
      host("var elements: Vector { get }") { (a: Matrix) in a.elements },
      host("var rows: [Vector] { get }") { (a: Matrix) in a.rows },
      host("var diagonal: Vector { get }") { (a: Matrix) in a.diagonal },
      host("var transposed: Matrix { get }") { (a: Matrix) in a.transposed },
      host("func row(_ index: Int) -> Vector") { (a: Matrix, index: Int) throws(Trap) in
        try requireIndex(index, below: a.rowCount)
        return a.row(index)
      },
      host("func column(_ index: Int) -> Vector") { (a: Matrix, index: Int) throws(Trap) in
        try requireIndex(index, below: a.columnCount)
        return a.column(index)
      },
      .swift(
        """
        subscript(row: Int, column: Int) -> Double {
          get { element(row, column) }
          set { setElement(row, column, newValue) }
        }
        """),
      host("private func element(_ row: Int, _ column: Int) -> Double") {
        (a: Matrix, row: Int, column: Int) throws(Trap) in
        try requirePlace(row, column, in: a)
        return a[row, column]
      },
      hostChanging("private mutating func setElement(_ row: Int, _ column: Int, _ value: Double)") {
        (a: inout Matrix, row: Int, column: Int, value: Double) throws(Trap) in
        try requirePlace(row, column, in: a)
        a[row, column] = value
        return Nothing()
      },
      host("var description: String { get }") { (a: Matrix) in a.hostDescription },
      host("static func == (a: Matrix, b: Matrix) -> Bool") { (a: Matrix, b: Matrix) in a == b },
    ]
  }

  private static func requirePlace(_ row: Int, _ column: Int, in matrix: Matrix) throws(Trap) {
    try requireIndex(row, below: matrix.rowCount)
    try requireIndex(column, below: matrix.columnCount)
  }

  private static var matrixArithmetic: [HostDeclaration] {
    [
      host("static func + (a: Matrix, b: Matrix) -> Matrix") {
        (a: Matrix, b: Matrix) throws(ValidationError) in
        try requireSameShape(a, b)
        return a + b
      },
      host("static func - (a: Matrix, b: Matrix) -> Matrix") {
        (a: Matrix, b: Matrix) throws(ValidationError) in
        try requireSameShape(a, b)
        return a - b
      },
      host("static func * (a: Matrix, b: Matrix) -> Matrix") {
        (a: Matrix, b: Matrix) throws(ValidationError) in
        try requireSameLength(a.columnCount, b.rowCount)
        return a * b
      },
      host("static func * (a: Matrix, x: Vector) -> Vector") {
        (a: Matrix, x: Vector) throws(ValidationError) in
        try requireSameLength(a.columnCount, x.count)
        return a * x
      },
      host("static func * (a: Matrix, b: Double) -> Matrix") { (a: Matrix, b: Double) in a * b },
      host("static func * (a: Double, b: Matrix) -> Matrix") { (a: Double, b: Matrix) in a * b },
      host("static func / (a: Matrix, b: Double) -> Matrix") { (a: Matrix, b: Double) in a / b },
    ]
  }
}
