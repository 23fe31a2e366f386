import Divergence
import Machine

extension Surface: HostBridged {
  public var hostDescription: String { description }
}

extension DivergenceLibrary {
  static func addSurfaces(to builder: inout LibraryBuilder) {
    builder.group(
      "@representation(\"host\") struct Surface: Equatable, Sendable, CustomStringConvertible",
      surfaceInitializers + [
        host("init(over rows: Vector, _ columns: Vector, _ function: (Double, Double) -> Double)", tabulate),
        host("var rows: Vector { get }") { (x: Surface) in x.rows },
        host("var columns: Vector { get }") { (x: Surface) in x.columns },
        host("var values: Vector { get }") { (x: Surface) in x.values },
        host("subscript(row: Int, column: Int) -> Double { get }") {
          (x: Surface, row: Int, column: Int) throws(Trap) in
          try requireIndex(row, below: x.rows.count)
          try requireIndex(column, below: x.columns.count)
          return x[row, column]
        },
        host("func min() -> Double") { (x: Surface) in x.min() },
        host("func max() -> Double") { (x: Surface) in x.max() },
        host("func argmin() -> (row: Int, column: Int)") { (x: Surface) in
          let place = x.argmin()
          return Pair(place.row, place.column)
        },
        host("func minimizer() -> (row: Double, column: Double)") { (x: Surface) in
          let place = x.minimizer()
          return Pair(place.row, place.column)
        },
        host("var description: String { get }") { (x: Surface) in x.description },
        host("static func == (a: Surface, b: Surface) -> Bool") { (a: Surface, b: Surface) in a == b },
      ])
  }

  private static var surfaceInitializers: [HostDeclaration] {
    [
      forms(
        "init(rows|validatingRows rows: Vector, columns: Vector, values: Vector)"
      ) { (rows: Vector, columns: Vector, values: Vector) throws(ValidationError) in
        try Surface(validatingRows: rows, columns: columns, values: values)
      }
    ]
  }

  /// Row after row, as the library does it; the function is the cell's own and may stop the cell.
  private static func tabulate(
    _ rows: Vector, _ columns: Vector, _ function: Callback2<Double, Double, Double>, _ caller: Caller
  ) throws(Trap) -> Surface {
    let (count, overflow) = rows.count.multipliedReportingOverflow(by: columns.count)
    try caller.reserve(doubles: overflow ? Int.max : count)
    var values: [Double] = []
    for row in rows.elements {
      for column in columns.elements { values.append(try function(row, column)) }
    }
    return try unlessRefused { () throws(ValidationError) in
      try Surface(validatingRows: rows, columns: columns, values: Vector(values))
    }
  }
}
