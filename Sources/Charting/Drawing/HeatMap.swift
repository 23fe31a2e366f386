import Markup

/// Draws cells with one path for each level of the colour scale; neighbours of one level in a row are one rectangle.
struct HeatMap {
  private let scale: ColorScale
  private struct Cell {
    let box: Box
    let level: Int
  }

  init(_ scale: ColorScale) {
    self.scale = scale
  }

  func node(_ rows: [Row], box: (Row) -> Box?) -> Node {
    let cells = rows.compactMap { row in
      row.shade.flatMap(scale.level).flatMap { level in box(row).map { Cell(box: $0, level: level) } }
    }
    var paths = ColorScale.levels.map { _ in PathText(decimals: 1) }
    for run in runs(cells.sorted(by: readingOrder)) { paths[run.level].rectangle(overlapping(run.box)) }
    let nodes = zip(ColorScale.levels, paths).filter { !$1.text.isEmpty }
    return SVG.group(
      [.class("gc-cells")], nodes.map { SVG.path($1.text, [Attribute("fill", $0)]) })
  }

  /// Where a page shows the chart smaller, edges that only touch would let the background through.
  private func overlapping(_ box: Box) -> Box {
    Box(left: box.left, top: box.top, right: box.right + 0.4, bottom: box.bottom + 0.4)
  }

  private func readingOrder(_ first: Cell, _ second: Cell) -> Bool {
    let (a, b) = ((first.box.top * 10).rounded(), (second.box.top * 10).rounded())
    return a != b ? a < b : first.box.left < second.box.left
  }

  private func runs(_ cells: [Cell]) -> [Cell] {
    var result: [Cell] = []
    for cell in cells {
      if let last = result.last, last.level == cell.level, abs(last.box.top - cell.box.top) < 0.05,
        abs(last.box.bottom - cell.box.bottom) < 0.05, abs(last.box.right - cell.box.left) < 0.05
      {
        var box = last.box
        box.right = cell.box.right
        result[result.count - 1] = Cell(box: box, level: cell.level)
      } else {
        result.append(cell)
      }
    }
    return result
  }
}
