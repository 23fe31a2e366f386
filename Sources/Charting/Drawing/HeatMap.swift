import Markup

/// Draws cells with one path for each level of the colour scale; neighbours of one level in a row are one rectangle.
struct HeatMap {
  private let scale: ColorScale
  private let gap: Double

  private struct Cell {
    let box: Box
    let level: Int
    /// By reading order: from the top, then from the leading edge, in tenths of a pixel so that cells of one row agree.
    let order: Int64

    init(box: Box, level: Int) {
      self.box = box
      self.level = level
      order = Int64(tenths(box.top)) << 32 + Int64(tenths(box.left))
    }
  }

  /// `gap` is the rounding of corners; cells with round corners stand apart.
  init(_ scale: ColorScale, gap: Double = 0) {
    self.scale = scale
    self.gap = gap
  }

  func node(_ values: [Double], _ boxes: [Box?]) -> Node {
    var cells: [Cell] = []
    cells.reserveCapacity(values.count)
    for (value, box) in zip(values, boxes) {
      guard let box, let level = scale.level(of: value) else { continue }
      cells.append(Cell(box: box, level: level))
    }
    cells.sort { $0.order < $1.order }
    var paths = scale.levels.map { _ in PathText() }
    if gap > 0 {
      for cell in cells { paths[cell.level].rectangle(cell.box.grown(by: -0.5), corner: gap) }
    } else {
      for run in runs(cells) { paths[run.level].rectangle(overlapping(run.box)) }
    }
    return SVG.group(
      [.class("gc-cells")],
      zip(scale.levels, paths).filter { !$1.isEmpty }.map { SVG.path($1.text, [Attribute("fill", $0)]) })
  }

  /// Where a page shows the chart smaller, edges that only touch would let the background through.
  private func overlapping(_ box: Box) -> Box {
    Box(left: box.left, top: box.top, right: box.right + 0.4, bottom: box.bottom + 0.4)
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
