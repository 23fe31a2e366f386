/// What is likely wrong with a chart; it is drawn all the same.
public enum ChartIssue: Hashable, Sendable {
  case noData
  /// Lines or areas without `series` whose vertices run back, so that several were joined into one.
  case joinedSeries(axis: String)
  /// Stacked areas with vertices at different places, which cannot stand on one another.
  case unalignedAreas(axis: String)
  /// Columns of one mark with different numbers of values.
  case mismatchedLengths(labels: [String], counts: [Int])
  /// Values without a place on a logarithmic scale.
  case nonPositive(label: String, count: Int, first: Double)
  /// Numbers where the other values on an axis are categories.
  case mixedAxis(label: String)
  /// A domain that is not a range of finite numbers, or not positive on a logarithmic scale.
  case unusableDomain(axis: String)
  /// Categories along an axis, of which not all can be named.
  case unnamedCategories(axis: String, named: Int, count: Int)
  /// Axis marks were asked about values that the axis does not have, since its scale was changed afterwards.
  case outdatedAxisMarks(axis: String)
  /// Marks with two places in a chart of the simplex.
  case placesInSimplex
  /// Marks with three shares in a chart with two axes.
  case sharesInPlane
  /// Triples that are negative, not finite, or all zero.
  case notShares(count: Int, first: [Double])
  /// The angle of a sector that is negative or not finite.
  case notAnAngle(label: String, first: Double)

  /// The issue in words, without a full stop.
  public var message: String {
    switch self {
    case .noData: "the chart has no data"
    case .joinedSeries(let axis):
      "marks run back or take turns along “\(axis)”: several series are joined into one"
    case .unalignedAreas(let axis): "stacked areas have their vertices at different places along “\(axis)”"
    case .mismatchedLengths(let labels, let counts):
      "columns of one plot differ in length: "
        + zip(labels, counts).map { "“\($0)” has \($1)" }.joined(separator: ", ")
    case .nonPositive(let label, let count, let first):
      "“\(label)” has \(count) \(count == 1 ? "value" : "values") that a logarithmic scale cannot show, "
        + "the first is \(short(first))"
    case .mixedAxis(let label): "“\(label)” holds numbers and categories on one axis"
    case .unusableDomain(let axis): "the domain of the \(axis) scale cannot be used"
    case .unnamedCategories(let axis, let named, let count):
      "only \(named) of \(count) categories can be named along the \(axis) axis"
    case .outdatedAxisMarks(let axis): "the marks of the \(axis) axis were made for another scale"
    case .placesInSimplex: "a mark of a ternary chart has x and y instead of three shares"
    case .sharesInPlane: "a mark with three shares stands in a chart with two axes"
    case .notShares(let count, let first):
      "\(count) \(count == 1 ? "triple is" : "triples are") no shares of a whole, the first is "
        + "(\(first.map(short).joined(separator: ", ")))"
    case .notAnAngle(let label, let first): "“\(label)” has the value \(short(first)), which is no angle"
    }
  }

  /// What to do about it.
  public var hint: String {
    switch self {
    case .noData: "check that the loop over the data runs at least once"
    case .joinedSeries: "name them with series: .value(…) or .foregroundStyle(by: .value(…))"
    case .unalignedAreas: "give all of them the same places, or stacking: .unstacked"
    case .mismatchedLengths: "give every column the same number of values, or a single one"
    case .nonPositive: "leave these values out, or use a linear or a symmetric logarithmic scale"
    case .mixedAxis: "make all values numbers, or all of them strings"
    case .unusableDomain: "give two different finite bounds, both positive for a logarithmic scale"
    case .unnamedCategories: "let the bars lie, with the categories on y, or make the frame larger"
    case .outdatedAxisMarks(let axis):
      "write chart\(axis == "x" ? "X" : "Y")Axis after the modifiers that set the scale"
    case .placesInSimplex: "give it a:, b: and c:, or use Chart"
    case .sharesInPlane: "use TernaryChart, or give it x: and y:"
    case .notShares: "shares are finite, not negative, and not all zero"
    case .notAnAngle: "angles of sectors are finite and not negative"
    }
  }
}

private func short(_ value: Double) -> String { NumberFormat.significant(value, digits: 6) }
