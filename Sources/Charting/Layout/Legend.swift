/// The entries of a legend, in rows that fit the width.
struct Legend: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    let name: String
    let look: Look
    /// What is shown before the name: in the order of the layers that bear it.
    let shapes: [Mark.Shape]
    let x: Double
    let row: Int

    /// Where the name ends, in pixels.
    var end: Double { x + Legend.swatch + 7 + TextMetrics.width(name, size: ChartStyle.textSize) }

    func moved(by shift: Double) -> Entry {
      Entry(name: name, look: look, shapes: shapes, x: x + shift, row: row)
    }
  }

  static let swatch = 28.0
  static let rowHeight = 21.0
  let entries: [Entry]

  var height: Double { Double((entries.last?.row ?? -1) + 1) * Self.rowHeight }

  init(_ scene: Scene, _ options: ChartOptions, left: Double, right: Double) {
    guard options.legend != .hidden else {
      entries = []
      return
    }
    var placed: [Entry] = []
    var x = left
    var row = 0
    for name in scene.legendNames {
      let layers = scene.layers.filter { $0.name == name }
      guard let layer = layers.first(where: { $0.shape == .line }) ?? layers.first else { continue }
      let width = Self.swatch + 7 + TextMetrics.width(name, size: ChartStyle.textSize) + 18
      if x > left, x + width - 18 > right { (x, row) = (left, row + 1) }
      var shapes: [Mark.Shape] = []
      for layer in layers where !shapes.contains(layer.shape) { shapes.append(layer.shape) }
      placed.append(Entry(name: name, look: Look(layer, scene, options), shapes: shapes, x: x, row: row))
      x += width
    }
    entries = placed
  }
}
