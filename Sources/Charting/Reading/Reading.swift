/// What a chart holds, in the words of its channels: what the description and the table are written from.
struct Reading {
  let drawing: Drawing
  let layout: ChartLayout
  var scene: Scene { drawing.scene }
  let xLabel: String
  let yLabel: String

  init(_ drawing: Drawing, _ layout: ChartLayout) {
    self.drawing = drawing
    self.layout = layout
    let names = AxisNames(drawing.scene)
    xLabel = drawing.options.x.label ?? names.x
    yLabel = drawing.options.y.label ?? names.y
  }

  /// The names of the three corners of a ternary chart.
  var corners: [String] {
    let labels = scene.layers.first { !$0.labels.shares.isEmpty }?.labels.shares ?? []
    return (drawing.options.corners ?? []).enumerated().map { index, name in
      if !name.isEmpty { return name }
      return index < labels.count ? labels[index] : ["a", "b", "c"][index]
    }
  }

  /// A name from the axes, for a chart without a title.
  var title: String {
    if let title = drawing.options.title { return title }
    switch drawing.plane {
    case .ternary: return corners.joined(separator: ", ")
    case .polar: return scene.layers.first.map { "Shares of \($0.labels.shade)" } ?? "Shares"
    case .cartesian: break
    }
    if xLabel.isEmpty || yLabel.isEmpty {
      return xLabel.isEmpty && yLabel.isEmpty ? "Chart" : "Chart of \(xLabel)\(yLabel)"
    }
    return "\(yLabel) over \(xLabel)"
  }

  /// A value along an axis: a number, or the name of a category.
  func place(_ value: Double, _ scale: PositionScale, digits: Int) -> String {
    scale.category(value.rounded()) ?? NumberFormat.significant(value, digits: digits)
  }

  /// The middle of a bar or a cell; a place as it is.
  static func middle(_ starts: [Double], _ ends: [Double], _ row: Int) -> Double {
    ends.count == starts.count && !ends.isEmpty ? (starts[row] + ends[row]) / 2 : starts[row]
  }

  /// The middles of bars and cells; places as they are.
  static func middles(_ starts: [Double], _ ends: [Double]) -> [Double] {
    ends.count == starts.count && !ends.isEmpty ? zip(starts, ends).map { ($0 + $1) / 2 } : starts
  }

  /// What bars and stacked areas measure from end to end.
  static func lengths(_ starts: [Double], _ ends: [Double]) -> [Double] {
    ends.count == starts.count ? zip(starts, ends).map { $1 - $0 } : starts
  }
}

extension Layer {
  /// The places of rows along the axis on which a reader looks them up.
  var along: [Double] {
    lies ? Reading.middles(y, key.columns.yEnd ? [] : yEnd) : Reading.middles(x, key.columns.xEnd ? [] : xEnd)
  }

  /// The same for one row, where not all are wanted.
  func place(along row: Int) -> Double {
    lies
      ? Reading.middle(y, key.columns.yEnd ? [] : yEnd, row)
      : Reading.middle(x, key.columns.xEnd ? [] : xEnd, row)
  }

  /// What the rows measure: bars and areas by themselves, not where a stack holds them.
  var amounts: [Double] {
    switch shape {
    case .bar, .area:
      isBand ? (lies ? xEnd : yEnd) : lies ? Reading.lengths(x, xEnd) : Reading.lengths(y, yEnd)
    case .rectangle, .contour, .sector: shade
    case .line, .point, .rule: y
    }
  }

  /// Whether bars and areas were given by both of their ends.
  var isBand: Bool { key.columns.xEnd || key.columns.yEnd }

  /// Bars and areas that were given one end.
  var standsOnAxis: Bool { (shape == .bar || shape == .area) && !isBand }
}
