/// One row of a mark in the units of its axes: numbers, and categories by their index.
struct Row: Hashable, Sendable {
  var x: Double?
  var xEnd: Double?
  var y: Double?
  var yEnd: Double?
  /// The number behind a colour of a colour scale.
  let shade: Double?

  var isFinite: Bool {
    (x ?? 0).isFinite && (xEnd ?? 0).isFinite && (y ?? 0).isFinite && (yEnd ?? 0).isFinite
  }
}

/// Rows that are drawn alike: one line, one area, or all points, bars or cells of one look.
struct Layer: Hashable, Sendable {
  let key: LayerKey
  let style: MarkStyle
  let labels: AxisLabels
  var rows: [Row] = []
  var annotations: [PlacedAnnotation] = []

  var shape: Mark.Shape { key.shape }

  /// The name in a legend, a table and a description.
  var name: String? { key.color ?? key.lineStyle ?? key.symbol ?? key.series }
}

struct PlacedAnnotation: Hashable, Sendable {
  let row: Int
  let annotation: Annotation
}

struct AxisLabels: Hashable, Sendable {
  let x: String
  let y: String
  let shade: String?
}

/// What must agree for rows to be drawn as one.
struct LayerKey: Hashable, Sendable {
  let shape: Mark.Shape
  let plot: Int?
  let series: String?
  let color: String?
  let lineStyle: String?
  let symbol: String?
  /// Nil for lines and areas, whose vertices are joined whatever their style.
  let style: MarkStyle?
}
