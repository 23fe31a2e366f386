import Markup

/// Draws remarks beside their marks, within the plot, and out of each other's way.
struct AnnotationRenderer {
  private let marks: MarkRenderer
  private let size = ChartStyle.textSize
  private let gap = 6.0

  init(_ marks: MarkRenderer) {
    self.marks = marks
  }

  func nodes() -> [Node] {
    guard marks.scene.layers.contains(where: { !$0.annotations.isEmpty }) else { return [] }
    let curves = marks.scene.layers.filter { $0.shape == .line }.flatMap(trace)
    var taken: [Box] = []
    var nodes: [Node] = []
    for layer in marks.scene.layers {
      for placed in layer.annotations {
        guard let anchor = anchor(layer, layer.rows[placed.row]) else { continue }
        let box = free(box(placed.annotation, anchor, layer.shape), taken, curves)
        taken.append(box)
        nodes += node(placed.annotation, box, onBar: layer.shape == .bar)
      }
    }
    return nodes
  }

  /// The box of the mark itself.
  private func anchor(_ layer: Layer, _ row: Row) -> Box? {
    switch layer.shape {
    case .bar, .rectangle, .rule: return layer.shape == .rule ? rule(row) : marks.box(row)
    case .area:
      return marks.point(Row(x: row.x, xEnd: nil, y: row.yEnd, yEnd: nil, shade: nil)).map { around($0, 0) }
    case .line, .point: return marks.point(row).map { around($0, layer.shape == .point ? 4 : 1) }
    }
  }

  private func rule(_ row: Row) -> Box? {
    let plot = marks.layout.plot
    if row.xEnd == nil, let x = row.x.flatMap(marks.layout.x.position) {
      return Box(left: x, top: plot.top, right: x, bottom: plot.bottom)
    }
    guard let y = row.y.flatMap(marks.layout.y.position) else { return nil }
    return Box(left: plot.left, top: y, right: plot.right, bottom: y)
  }

  private func around(_ point: Point, _ room: Double) -> Box {
    Box(left: point.x - room, top: point.y - room, right: point.x + room, bottom: point.y + room)
  }

  private func box(_ annotation: Annotation, _ anchor: Box, _ shape: Mark.Shape) -> Box {
    let width = TextMetrics.width(annotation.text, size: size)
    let height = size * 1.25
    var middle = Point(x: (anchor.left + anchor.right) / 2, y: (anchor.top + anchor.bottom) / 2)
    switch annotation.position {
    case .overlay: break
    case .automatic, .top:
      if shape == .rule, anchor.width == 0 {
        // Beside the head of an upright rule, where its line does not run through the words.
        middle = Point(x: anchor.right + gap + width / 2, y: anchor.top + height / 2)
      } else if shape == .rule {
        middle = Point(x: anchor.right - width / 2, y: anchor.top - height / 2 - 2)
      } else {
        middle.y = anchor.top - height / 2 - 3
      }
    case .bottom:
      if shape == .rule, anchor.width == 0 {
        middle = Point(x: anchor.right + gap + width / 2, y: anchor.bottom - height / 2 - 2)
      } else {
        middle.y = anchor.bottom + height / 2 + 3
        if shape == .rule { middle.x = anchor.right - width / 2 }
      }
    case .leading: middle.x = anchor.left - gap - width / 2
    case .trailing: middle.x = anchor.right + gap + width / 2
    }
    return Box(
      left: middle.x - width / 2, top: middle.y - height / 2, right: middle.x + width / 2,
      bottom: middle.y + height / 2)
  }

  /// Places along a line, near enough to each other that no word fits between two of them.
  private func trace(_ layer: Layer) -> [Point] {
    LineShape.runs(layer.rows.map(marks.point)).flatMap { run in
      zip(run, run.dropFirst()).flatMap { start, end in
        let steps = min(Int(max(abs(end.x - start.x), abs(end.y - start.y)) / 4) + 1, 400)
        return (0...steps).map { step in
          let share = Double(step) / Double(steps)
          return Point(x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share)
        }
      }
    }
  }

  /// Within the plot; then upwards or downwards past curves and the remarks that stand already.
  private func free(_ wanted: Box, _ taken: [Box], _ curves: [Point]) -> Box {
    let plot = marks.layout.plot
    let box = wanted.moved(into: plot)
    for step in 0..<32 {
      for direction in [-1.0, 1] {
        let shift = direction * Double(step) * size * 0.6
        let candidate = Box(
          left: box.left, top: box.top + shift, right: box.right, bottom: box.bottom + shift)
        if candidate.moved(into: plot) == candidate, !taken.contains(where: candidate.overlaps),
          !curves.contains(where: candidate.contains)
        {
          return candidate
        }
      }
    }
    return box
  }

  private func node(_ annotation: Annotation, _ box: Box, onBar: Bool) -> [Node] {
    let text = SVG.text(
      annotation.text, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 + size * 0.35,
      anchor: "middle", className: "gc-halo")
    guard annotation.position == .overlay, onBar else { return [text] }
    let pill = Node(
      "rect",
      [
        .class("gc-pill"), Attribute("x", pixels(box.left - 5)), Attribute("y", pixels(box.top - 1)),
        Attribute("width", pixels(box.width + 10)), Attribute("height", pixels(box.height + 2)),
        Attribute("rx", "4"),
      ])
    return [pill, text]
  }
}
