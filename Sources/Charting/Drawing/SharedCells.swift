import Markup

/// The cells of maps, which are written once: a second drawing of the chart shows those of the first, stretched to its
/// plot.
struct SharedCells {
  private let id: String
  /// The plot of the drawing that holds the cells; nil within that drawing.
  private let source: Box?

  /// `id` begins the ids of the groups that hold cells.
  init(id: String, from source: Box? = nil) {
    self.id = id
    self.source = source
  }

  func nodes(_ layer: Layer, _ index: Int, _ plot: Box, draw: () -> [Node]) -> [Node] {
    guard layer.shape == .rectangle || layer.shape == .contour, layer.isShaded else { return draw() }
    let name = "\(id)-cells-\(index)"
    guard let source else { return [SVG.group([.id(name)], draw())] }
    return [Node("use", [.href("#\(name)"), Attribute("transform", Self.stretch(source, plot))])]
  }

  private static func stretch(_ source: Box, _ target: Box) -> String {
    let (x, y) = (target.width / source.width, target.height / source.height)
    let (left, top) = (target.left - source.left * x, target.top - source.top * y)
    let numbers = [x, 0, 0, y, left, top].map { NumberFormat.plain($0, decimals: 4) }
    return "matrix(\(numbers.joined(separator: " ")))"
  }
}
