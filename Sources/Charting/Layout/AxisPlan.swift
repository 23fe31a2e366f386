/// The marks of one side of the plot, placed so that no label touches another.
struct AxisPlan {
  let side: Side
  var gridLines: [Stroke] = []
  var ticks: [Stroke] = []
  var minorTicks: [Double] = []
  var labels: [Label] = []
  var turn = Turn.level
  var issues: [ChartIssue] = []

  enum Side {
    case bottom, top, leading, trailing
    var isAcross: Bool { self == .bottom || self == .top }
  }

  /// How labels stand: as usual, climbing at 45°, or upright.
  enum Turn {
    case level, slanted, upright
  }

  /// A line at a place along the axis.
  struct Stroke: Hashable {
    let position: Double
    var length = AxisPlan.tickLength
    var style: StrokeStyle?
    var color: Color?
  }

  struct Label {
    let position: Double
    let lines: [String]
    var color: Color?

    var width: Double { lines.map { TextMetrics.width($0, size: ChartStyle.textSize) }.max() ?? 0 }
  }

  static let tickLength = 5.0
  static let gap = 4.0
  static let lineHeight = ChartStyle.textSize * 1.2

  /// The longest tick.
  var reach: Double { ticks.map { $0.length }.max() ?? (minorTicks.isEmpty ? 0 : 3) }

  /// The widest label.
  var width: Double { labels.map { $0.width }.max() ?? 0 }

  /// The room that ticks and labels take beside the plot.
  var thickness: Double {
    guard !labels.isEmpty else { return reach }
    let room =
      switch (side.isAcross, turn) {
      case (false, _): width + 2
      case (true, .level): Double(labels.map { $0.lines.count }.max() ?? 1) * Self.lineHeight
      case (true, .slanted): (width + ChartStyle.textSize) * 0.7072
      case (true, .upright): width
      }
    return reach + Self.gap + room
  }

  /// How far labels reach beyond the ends of an axis across.
  func overhang(_ start: Double, _ end: Double) -> (start: Double, end: Double) {
    guard side.isAcross else { return (0, 0) }
    var result = (start: 0.0, end: 0.0)
    for label in labels {
      let (left, right) = extent(label)
      result.start = max(result.start, start - left)
      result.end = max(result.end, right - end)
    }
    return result
  }

  /// What a label takes up along the axis.
  func extent(_ label: Label) -> (Double, Double) {
    let height = Self.lineHeight
    switch (side.isAcross, turn) {
    case (true, .level): return (label.position - label.width / 2, label.position + label.width / 2)
    case (true, .slanted): return (label.position - (label.width + 4) * 0.7072, label.position + height / 2)
    case (true, .upright): return (label.position - height / 2, label.position + height / 2)
    case (false, _):
      let tall = height * Double(label.lines.count) / 2
      return (label.position - tall, label.position + tall)
    }
  }

  /// Whether two labels touch or nearly do.
  var touches: Bool {
    let spans = labels.map(extent).sorted { $0.0 < $1.0 }
    let room = side.isAcross && turn == .level ? 9.0 : 0
    return zip(spans, spans.dropFirst()).contains { $0.1 + room > $1.0 }
  }

  /// Without the labels that touch one before them.
  mutating func dropTouchingLabels() {
    var kept: [Label] = []
    var spans: [(Double, Double)] = []
    let room = side.isAcross && turn == .level ? 9.0 : 0
    for label in labels {
      let span = extent(label)
      if spans.contains(where: { $0.0 < span.1 + room && span.0 < $0.1 + room }) { continue }
      kept.append(label)
      spans.append(span)
    }
    labels = kept
  }
}

extension [AxisPlan] {
  /// The room that the axes of a side take beside the plot.
  func thickness(_ side: AxisPlan.Side) -> Double {
    filter { $0.side == side }.map { $0.thickness }.max() ?? 0
  }
}
