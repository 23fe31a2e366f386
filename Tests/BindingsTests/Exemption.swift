/// Differences between the libraries and their interfaces that are meant, each with its reason. An entry that ends
/// in a dot stands for a type with all members, one that begins with a dot for a member of any type, one that ends
/// in a parenthesis for all overloads.
enum Exemption {
  enum Direction {
    case notNameable
    case notExported
  }

  /// Exported by a library, not nameable in a cell.
  static let notNameable: [(String, String)] = [
    ("Distribution.", "its outcome is an associated type; cells have the protocols of the three kinds"),
    ("Fittable.", "cells have its functions on each family; its outcome is an associated type"),
    ("ContinuousFamily.", families), ("DiscreteFamily.", families), (".family", families),
    (".asNormal", families),
    ("Chart.render(id:title:)", drawing), ("ChartGrid.render(id:title:)", drawing),
    ("TernaryChart.render(id:title:)", drawing),
    ("RenderedChart.", drawing), ("ChartIssue.", drawing), ("ChartStyle.", drawing),
    ("Datum.", data), ("Plottable.", data), ("PrimitivePlottableProtocol.", data), ("Double.datum", data),
    ("Int.datum", data), ("String.datum", data), ("Double.init(datum:)", data), ("Int.init(datum:)", data),
    ("String.init(datum:)", data),
    ("ChartView.", views), ("Chart.changed(_:)", views), ("TernaryChart.changed(_:)", views),
    ("ChartContentBuilder.buildArray(_:)", builder), ("ChartContentBuilder.buildOptional(_:)", builder),
    ("ChartContentBuilder.buildEither(first:)", builder),
    ("ChartContentBuilder.buildEither(second:)", builder),
    ("ChartGridBuilder.buildArray(_:)", builder), ("ChartGridBuilder.buildOptional(_:)", builder),
    ("ChartGridBuilder.buildEither(first:)", builder), ("ChartGridBuilder.buildEither(second:)", builder),
    ("AxisContentBuilder.buildArray(_:)", builder), ("AxisContentBuilder.buildOptional(_:)", builder),
    ("AxisContentBuilder.buildEither(first:)", builder),
    ("AxisContentBuilder.buildEither(second:)", builder),
    ("AxisMarkBuilder.buildArray(_:)", builder), ("AxisMarkBuilder.buildOptional(_:)", builder),
    ("AxisMarkBuilder.buildEither(first:)", builder), ("AxisMarkBuilder.buildEither(second:)", builder),
  ]

  private static let families = "how the library finds closed forms, which it does for cells too"
  private static let drawing = "a page draws charts; a cell has no use for a tree of SVG"
  private static let views = "the interface declares the modifiers for each kind of chart"
  private static let data = "`.value(_:_:)` is declared for each type that can be plotted"
  private static let builder = "the checker gathers the parts of a builder's closure itself"

  /// Nameable in a cell under this declaration, exported in another form.
  static let notExported: [(String, String)] = [
    ("Vector.count", collection), ("Vector.isEmpty", collection), ("Vector.indices", collection),
    ("Vector.first", collection), ("Vector.last", collection), ("Vector.makeIterator()", collection),
    ("Int.random(in:using:)", random), ("Double.random(in:using:)", random), ("Bool.random(using:)", random),
    ("Array.randomElement(using:)", random), ("Array.shuffle(using:)", random),
    ("Array.shuffled(using:)", random),
    ("ClaimOrBool.", "stands for the library's two overloads of `verifyAll`"),
  ]

  private static let collection = "a RandomAccessCollection has it from Swift"
  private static let random = "Swift has it for any generator; ours is the only one"
  /// The host's part of functions written in the language of cells begins with the library's name.
  static func isHidden(_ name: String) -> Bool {
    name.split(separator: ".").contains {
      $0.hasPrefix("_") || $0.hasPrefix("Divergence_") || $0.hasPrefix("Charting_")
    }
  }

  static func reason(for name: String, in direction: Direction) -> String? {
    let table = direction == .notNameable ? notNameable : notExported
    return table.first { covers($0.0, name) }?.1
  }

  static func covers(_ entry: String, _ name: String) -> Bool {
    if entry.hasPrefix(".") { return name.hasSuffix(entry) }
    if entry.hasSuffix("(") { return name.hasPrefix(entry) }
    return entry.hasSuffix(".") ? name.hasPrefix(entry) || name + "." == entry : name == entry
  }

  /// Members of a type that the other side declares on a protocol of it.
  static func isInherited(_ name: String, from surface: PublicSurface) -> Bool {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return false }
    var ancestors = Array(surface.conformances[parts[0]] ?? []), seen: Set<String> = []
    while let ancestor = ancestors.popLast() {
      if surface.names.contains(ancestor + "." + parts[1]) { return true }
      if seen.insert(ancestor).inserted { ancestors += surface.conformances[ancestor] ?? [] }
    }
    return false
  }

  /// The `==` of a type that is Equatable: Swift synthesizes it.
  static func isSynthesized(_ name: String, in surface: PublicSurface) -> Bool {
    guard name.hasSuffix(".==(_:_:)") else { return false }
    let protocols = surface.conformances[String(name.dropLast(".==(_:_:)".count))] ?? []
    return protocols.contains("Equatable") || protocols.contains("Hashable")
  }
}
