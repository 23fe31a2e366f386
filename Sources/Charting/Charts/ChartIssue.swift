/// What is likely wrong with a chart; it is drawn all the same.
public enum ChartIssue: Hashable, Sendable {
  case noData
  /// Lines without `series` whose vertices run back, so that several lines were joined into one.
  case joinedSeries(axis: String)
  /// Columns of one mark with different numbers of values.
  case mismatchedLengths(labels: [String], counts: [Int])
  /// Values without a place on a logarithmic scale.
  case nonPositive(label: String, count: Int, first: Double)
  /// Numbers where the other values on an axis are categories.
  case mixedAxis(label: String)
  /// A domain that is not a range of finite numbers, or not positive on a logarithmic scale.
  case unusableDomain(axis: String)

  /// The issue in words, without a full stop.
  public var message: String {
    switch self {
    case .noData:
      "the chart has no data"
    case .joinedSeries(let axis):
      "line marks run back along “\(axis)”: several series are joined into one line"
    case .mismatchedLengths(let labels, let counts):
      "columns of one plot differ in length: "
        + zip(labels, counts).map { "“\($0)” has \($1)" }.joined(separator: ", ")
    case .nonPositive(let label, let count, let first):
      "“\(label)” has \(count) \(count == 1 ? "value" : "values") that a logarithmic scale cannot show, "
        + "the first is \(NumberFormat.significant(first, digits: 6))"
    case .mixedAxis(let label):
      "“\(label)” holds numbers and categories on one axis"
    case .unusableDomain(let axis):
      "the domain of the \(axis) scale cannot be used"
    }
  }

  /// What to do about it.
  public var hint: String {
    switch self {
    case .noData: "check that the loop over the data runs at least once"
    case .joinedSeries: "name the lines with series: .value(…) or .foregroundStyle(by: .value(…))"
    case .mismatchedLengths: "give every column the same number of values, or a single one"
    case .nonPositive: "leave these values out, or use a linear scale"
    case .mixedAxis: "make all values numbers, or all of them strings"
    case .unusableDomain: "give two different finite bounds, both positive for a logarithmic scale"
    }
  }
}
