/// What a legend names.
struct Legend {
  struct Entry {
    let name: String
    /// What is shown before the name: in the order of the layers that bear it.
    let samples: [Sample]

    var width: Double { Legend.swatch + Legend.gap + TextMetrics.width(name, size: ChartStyle.textSize) }

    /// Room for a line of text, and for large symbols.
    var height: Double { samples.reduce(Legend.rowHeight) { max($0, $1.height) } }
  }

  /// A piece of what bears a name.
  struct Sample {
    let kind: Kind
    let look: Look

    enum Kind: Hashable {
      case line
      /// A filled area, with its edge unless it is a band.
      case area(isBand: Bool)
      case bar
      case point(area: Double, isRing: Bool)
    }

    var height: Double {
      guard case .point(let area, _) = kind else { return 0 }
      return 2 * (area / 3.1416).squareRoot() + 4
    }
  }

  static let swatch = 24.0
  static let gap = 6.0
  static let rowHeight = 20.0
  static let entryGap = 18.0
  /// The area of symbols whose size tells nothing.
  static let symbolArea = 42.0
  let entries: [Entry]

  private init(entries: [Entry]) {
    self.entries = entries
  }

  static let empty = Legend(entries: [])

  init(_ scene: Scene, _ looks: [Look], size: SizeScale?, _ options: ChartOptions) {
    guard options.legend.visibility != .hidden else {
      entries = []
      return
    }
    let named = scene.legendNames.compactMap { name in Self.entry(name, scene, looks) }
    entries = named + Self.entries(size, scene, looks)
  }

  private static func entry(_ name: String, _ scene: Scene, _ looks: [Look]) -> Entry? {
    let indices = scene.layers.indices.filter { scene.layers[$0].name == name }
    guard !indices.isEmpty else { return nil }
    var samples: [Sample] = []
    for index in indices {
      for kind in kinds(scene.layers[index]) where !samples.contains(where: { $0.kind == kind }) {
        samples.append(Sample(kind: kind, look: looks[index]))
      }
    }
    return Entry(name: withMinusSigns(name), samples: samples)
  }

  private static func kinds(_ layer: Layer) -> [Sample.Kind] {
    let point = Sample.Kind.point(area: symbolArea, isRing: PointRenderer.areRings(layer.count))
    switch layer.shape {
    case .line: return layer.hasSymbols ? [.line, point] : [.line]
    case .rule, .contour: return [.line]
    case .area: return [.area(isBand: layer.isBand)]
    case .bar, .rectangle, .sector: return [.bar]
    case .point: return [point]
    }
  }

  /// Three sizes of symbols with the numbers they stand for.
  private static func entries(_ scale: SizeScale?, _ scene: Scene, _ looks: [Look]) -> [Entry] {
    guard let scale, scale.largest > 0,
      let index = scene.layers.firstIndex(where: { !$0.size.isEmpty })
    else { return [] }
    let ticks = Ticks.linear(0...scale.largest, count: 3)
    return ticks.values.filter { $0 > 0 }.suffix(3).enumerated().map { place, value in
      let number = NumberFormat.label(value, ticks.notation)
      let name = place == 0 && !scale.label.isEmpty ? "\(scale.label) \(number)" : number
      let sample = Sample(kind: .point(area: scale.area(of: value), isRing: true), look: looks[index])
      return Entry(name: name, samples: [sample])
    }
  }
}

/// A legend laid out: entries at places within a block.
struct LegendBlock {
  struct Item {
    let entry: Legend.Entry
    let x: Double
    let y: Double
  }

  private(set) var items: [Item] = []
  private(set) var width = 0.0
  private(set) var height = 0.0
  private(set) var rowHeight = Legend.rowHeight

  /// One row if it fits; else columns of one width.
  init(_ legend: Legend, width limit: Double, inColumn: Bool = false) {
    let entries = legend.entries.map { $0.fitted(limit) }
    let total = entries.reduce(-Legend.entryGap) { $0 + $1.width + Legend.entryGap }
    guard !entries.isEmpty else { return }
    let widest = entries.map { $0.width }.max() ?? 0
    if inColumn {
      place(entries, columns: 1, widest)
    } else if total <= limit {
      placeInRow(entries)
    } else {
      let columns = max(Int((limit + Legend.entryGap) / (widest + Legend.entryGap)), 1)
      let rows = (entries.count + columns - 1) / columns
      // As few columns as the rows need, so that the last row is not nearly empty.
      place(entries, columns: (entries.count + rows - 1) / rows, widest)
    }
  }

  private mutating func placeInRow(_ entries: [Legend.Entry]) {
    var x = 0.0
    for entry in entries {
      items.append(Item(entry: entry, x: x, y: 0))
      x += entry.width + Legend.entryGap
    }
    rowHeight = entries.map { $0.height }.max() ?? Legend.rowHeight
    (width, height) = (x - Legend.entryGap, rowHeight)
  }

  private mutating func place(_ entries: [Legend.Entry], columns: Int, _ widest: Double) {
    rowHeight = entries.map { $0.height }.max() ?? Legend.rowHeight
    for (index, entry) in entries.enumerated() {
      let x = Double(index % columns) * (widest + Legend.entryGap)
      items.append(Item(entry: entry, x: x, y: Double(index / columns) * rowHeight))
    }
    let used = min(columns, entries.count)
    width = Double(used) * (widest + Legend.entryGap) - Legend.entryGap
    height = Double((entries.count + columns - 1) / columns) * rowHeight
  }
}

extension Legend.Entry {
  fileprivate func fitted(_ limit: Double) -> Legend.Entry {
    let room = limit - Legend.swatch - Legend.gap
    let name = TextMetrics.shortened(name, size: ChartStyle.textSize, width: room)
    return Legend.Entry(name: name, samples: samples)
  }
}

extension Layer {
  /// Whether a line has points at its vertices.
  var hasSymbols: Bool { style.symbol != nil || key.symbol != nil }
}
