/// Rows that are drawn alike: one line, one area, or all points, bars or cells of one look.
///
/// Values are in the units of the axes, categories by their index. A column is empty where the marks have no such
/// channel, else it has a value for each row.
/// An object, since it has many columns and passes through many hands; once a scene is made it does not change.
final class Layer {
  let key: LayerKey
  let style: MarkStyle
  let labels: ChannelLabels
  var x: [Double] = []
  var xEnd: [Double] = []
  var y: [Double] = []
  var yEnd: [Double] = []
  /// Numbers behind colours, the heights of a surface, or the shares of sectors.
  var shade: [Double] = []
  /// Numbers behind the areas of symbols.
  var size: [Double] = []
  /// The three shares of points of the simplex.
  var shares: [[Double]] = []
  /// Whether bars and areas measure across rather than up.
  var lies = false
  var annotations: [PlacedAnnotation] = []

  init(key: LayerKey, style: MarkStyle, labels: ChannelLabels) {
    self.key = key
    self.style = style
    self.labels = labels
  }

  var shape: Mark.Shape { key.shape }

  /// The name in a legend, a table and a description.
  var name: String? { key.color ?? key.lineStyle ?? key.symbol ?? key.position ?? key.series }

  /// The number of rows; of a surface, the number of its heights.
  var count: Int {
    switch shape {
    case .contour, .sector: shade.count
    case .line, .area, .bar, .point, .rule, .rectangle: max(x.count, y.count)
    }
  }

  /// What a row measures: the height of a cell, the end of a bar, the place of a point.
  var measures: [Double] {
    if shape == .rectangle || shape == .contour || shape == .sector { return shade }
    if lies { return xEnd.isEmpty ? x : xEnd }
    return yEnd.isEmpty ? y : yEnd
  }

  func isFinite(_ row: Int) -> Bool {
    (x.isEmpty || x[row].isFinite) && (xEnd.isEmpty || xEnd[row].isFinite)
      && (y.isEmpty || y[row].isFinite) && (yEnd.isEmpty || yEnd[row].isFinite)
  }

  /// The rows of rules, each place once: a rule written inside a loop is one rule.
  var distinctRules: [Int] {
    var seen = Set<[Double]>()
    return (0..<count).filter { row in
      let place = [x, xEnd, y, yEnd].map { row < $0.count ? $0[row] : 0 }
      return isFinite(row) && seen.insert(place).inserted
    }
  }

  /// Whether anything of the layer can be drawn.
  var hasData: Bool {
    switch shape {
    case .contour, .sector: shade.contains { $0.isFinite }
    case .line, .area, .bar, .point, .rule, .rectangle: (0..<count).contains(where: isFinite)
    }
  }
}

struct PlacedAnnotation {
  let row: Int
  let annotation: Annotation
}

/// What the channels of a layer are called.
struct ChannelLabels {
  let x: String
  let y: String
  let shade: String
  let size: String
  let shares: [String]

  init(_ channels: Channels) {
    x = channels.x?.label ?? channels.xEnd?.label ?? ""
    y = channels.yEnd?.label ?? channels.y?.label ?? ""
    shade = channels.z?.label ?? channels.color?.label ?? ""
    size = channels.size?.label ?? ""
    shares = channels.shares.map { $0.label }
  }
}

/// What must agree for rows to be drawn as one.
struct LayerKey: Hashable {
  let shape: Mark.Shape
  let plot: Int?
  let series: String?
  let color: String?
  let lineStyle: String?
  let symbol: String?
  let position: String?
  /// Which columns there are.
  let columns: Columns
  /// Nil for lines and areas, whose vertices are joined whatever their style.
  let style: MarkStyle?

  struct Columns: Hashable {
    let xEnd: Bool
    let x: Bool
    let yEnd: Bool
    let y: Bool
    let shade: Bool
    let size: Bool
  }
}
