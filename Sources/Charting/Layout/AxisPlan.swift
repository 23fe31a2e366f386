/// The ticks of an axis and their labels, placed so that none touches another.
struct AxisPlan: Hashable, Sendable {
  struct Label: Hashable, Sendable {
    let position: Double
    let lines: [String]
  }

  let ticks: [Double]
  let labels: [Label]
  /// True if the labels climb at 45° because they are too long to stand side by side.
  let slanted: Bool

  private static let size = ChartStyle.textSize
  private static let gap = 9.0

  init(ticks: [Double], labels: [Label], slanted: Bool = false) {
    self.ticks = ticks
    self.labels = labels
    self.slanted = slanted
  }

  /// Along the bottom: fewer ticks until the labels fit; names of categories are broken into lines or slanted.
  static func across(_ scale: PositionScale) -> AxisPlan {
    if let band = scale.band { return names(scale, band) }
    guard case .continuous(let domain, let type) = scale.kind else { return AxisPlan(ticks: [], labels: []) }
    let length = abs(scale.end - scale.start)
    for count in stride(from: max(4, Int(length / 64)), through: 1, by: -1) {
      let ticks = type == .log ? Ticks.logarithmic(domain, count: count) : .linear(domain, count: count)
      let plan = plain(scale, ticks)
      if !plan.touches { return plan }
    }
    return AxisPlan(ticks: [], labels: [])
  }

  /// Up the side: a line of text needs its height.
  static func upright(_ scale: PositionScale) -> AxisPlan {
    if let band = scale.band, case .categories(let names) = scale.kind {
      let every = max(1, Int((size * 1.2 / max(band, 0.1)).rounded(.up)))
      let kept = names.indices.filter { $0 % every == 0 }
      return AxisPlan(
        ticks: [],
        labels: kept.map {
          Label(position: scale.position(of: Double($0)) ?? 0, lines: [shortened(names[$0])])
        })
    }
    return plain(scale, scale.ticks)
  }

  /// The widest label in pixels.
  var width: Double {
    labels.flatMap { $0.lines }.map { TextMetrics.width($0, size: Self.size) }.max() ?? 0
  }

  /// The height that the labels need below an axis.
  var height: Double {
    if slanted { return (width + Self.size) * 0.7072 }
    return Double(labels.map { $0.lines.count }.max() ?? 0) * Self.size * 1.2
  }

  private static func plain(_ scale: PositionScale, _ ticks: Ticks) -> AxisPlan {
    let placed = ticks.values.compactMap { value in
      scale.position(of: value).map { Label(position: $0, lines: [scale.label(value, ticks.notation)]) }
    }
    return AxisPlan(ticks: placed.map { $0.position }, labels: placed)
  }

  private static func names(_ scale: PositionScale, _ band: Double) -> AxisPlan {
    guard case .categories(let names) = scale.kind else { return AxisPlan(ticks: [], labels: []) }
    let places = names.indices.map { scale.position(of: Double($0)) ?? 0 }
    let broken = zip(names, places).map { name, place in
      Label(position: place, lines: TextMetrics.lines(name, size: size, width: band - gap))
    }
    let plan = AxisPlan(ticks: [], labels: broken)
    if plan.width <= band - gap / 2, broken.allSatisfy({ $0.lines.count <= 3 }) { return plan }
    let every = max(1, Int((size * 1.7 / max(band, 0.1)).rounded(.up)))
    let kept = names.indices.filter { $0 % every == 0 }
    let slanted = kept.map { Label(position: places[$0], lines: [shortened(names[$0])]) }
    return AxisPlan(ticks: [], labels: slanted, slanted: true)
  }

  private static func shortened(_ name: String) -> String {
    guard TextMetrics.width(name, size: size) > 150 else { return name }
    var text = name
    while !text.isEmpty, TextMetrics.width(text + "…", size: size) > 150 { text.removeLast() }
    return text + "…"
  }

  private var touches: Bool {
    let spans = labels.map { label in
      let half = TextMetrics.width(label.lines.first ?? "", size: Self.size) / 2
      return (left: label.position - half, right: label.position + half)
    }
    return zip(spans, spans.dropFirst()).contains { $0.right + Self.gap > $1.left }
  }
}
