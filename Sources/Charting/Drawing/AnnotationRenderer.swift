import Markup

/// Draws remarks beside their marks, within the plot, and out of each other's way.
struct AnnotationRenderer {
  private let marks: MarkRenderer
  private let gap = 6.0

  init(_ marks: MarkRenderer) {
    self.marks = marks
  }

  func nodes() -> [Node] {
    let layers = marks.drawing.scene.layers
    guard layers.contains(where: { !$0.annotations.isEmpty }) else { return [] }
    var room = RemarkRoom(marks)
    var nodes: [Node] = []
    for layer in layers {
      for placed in layer.annotations {
        guard let anchor = anchor(layer, placed.row) else { continue }
        let (annotation, shift) = (placed.annotation, layer.style.offset)
        let wanted = box(annotation, anchor.moved(x: shift.x, y: shift.y), layer)
        let box = annotation.position == .overlay ? room.take(wanted) : room.takeFree(wanted)
        let isOnColor = layer.shape == .bar && annotation.position == .overlay
        nodes += node(annotation, box, needsPill: isOnColor || marks.drawing.isMap)
      }
    }
    return nodes
  }

  // MARK: Where the mark is

  /// The box of the mark itself.
  private func anchor(_ layer: Layer, _ row: Int) -> Box? {
    switch layer.shape {
    case .bar, .rectangle: return marks.box(layer, row)
    case .rule: return rule(layer, row)
    case .area:
      let (xs, ys) = layer.lies ? (layer.xEnd, layer.y) : (layer.x, layer.yEnd)
      return marks.frame.point(xs[row], ys[row]).map { around($0, 0) }
    case .line, .point: return marks.frame.point(layer.x[row], layer.y[row]).map { around($0, layer.reach) }
    case .sector, .contour: return nil
    }
  }

  private func rule(_ layer: Layer, _ row: Int) -> Box? {
    let (plot, frame) = (marks.layout.plot, marks.frame)
    guard layer.isFinite(row) else { return nil }
    if layer.xEnd.isEmpty, !layer.x.isEmpty {
      guard let x = frame.x.position(of: layer.x[row]) else { return nil }
      let ends = layer.yEnd.isEmpty ? [] : [layer.y[row], layer.yEnd[row]].compactMap(frame.y.position)
      return Box(left: x, top: ends.min() ?? plot.top, right: x, bottom: ends.max() ?? plot.bottom)
    }
    guard !layer.y.isEmpty, let y = frame.y.position(of: layer.y[row]) else { return nil }
    let ends = layer.xEnd.isEmpty ? [] : [layer.x[row], layer.xEnd[row]].compactMap(frame.x.position)
    return Box(left: ends.min() ?? plot.left, top: y, right: ends.max() ?? plot.right, bottom: y)
  }

  private func around(_ point: Point, _ room: Double) -> Box {
    Box(left: point.x, top: point.y, right: point.x, bottom: point.y).grown(by: room)
  }

  // MARK: Where the words go

  private func box(_ annotation: Annotation, _ anchor: Box, _ layer: Layer) -> Box {
    let lines = annotation.text.lines
    let width = annotation.text.width
    let height = annotation.text.size * 1.25 * Double(lines.count)
    let middle = middle(annotation, anchor, layer, width: width, height: height)
    return Box(
      left: middle.x - width / 2, top: middle.y - height / 2, right: middle.x + width / 2,
      bottom: middle.y + height / 2)
  }

  private func middle(
    _ annotation: Annotation, _ anchor: Box, _ layer: Layer, width: Double, height: Double
  ) -> Point {
    if layer.shape == .rule, let place = besideRule(annotation, anchor, width: width, height: height) {
      return place
    }
    let across = aligned(annotation.alignment.across, anchor.left, anchor.right, width)
    let down = aligned(annotation.alignment.down, anchor.top, anchor.bottom, height)
    let beside = annotation.spacing ?? gap
    let near = annotation.spacing ?? 3
    let (leading, trailing) = (anchor.left - beside - width / 2, anchor.right + beside + width / 2)
    let (above, below) = (anchor.top - near - height / 2, anchor.bottom + near + height / 2)
    return switch position(annotation, layer) {
    case .overlay: Point(x: across, y: down)
    case .leading: Point(x: leading, y: down)
    case .trailing: Point(x: trailing, y: down)
    case .bottom: Point(x: across, y: below)
    case .topLeading: Point(x: leading + beside, y: above)
    case .topTrailing: Point(x: trailing - beside, y: above)
    case .bottomLeading: Point(x: leading + beside, y: below)
    case .bottomTrailing: Point(x: trailing - beside, y: below)
    case .top, .automatic: Point(x: across, y: above)
    }
  }

  /// Above a mark; beside the end of a bar that lies.
  private func position(_ annotation: Annotation, _ layer: Layer) -> AnnotationPosition {
    annotation.position == .automatic && layer.shape == .bar && layer.lies ? .trailing : annotation.position
  }

  private func aligned(_ alignment: Double, _ start: Double, _ end: Double, _ size: Double) -> Double {
    let middle = (start + end) / 2
    return middle + alignment * max(end - start - size, 0) / 2
  }

  /// Beside the head of an upright rule, above the end of a level one, where its line does not run through the words.
  private func besideRule(
    _ annotation: Annotation, _ anchor: Box, width: Double, height: Double
  ) -> Point? {
    let beside = annotation.spacing ?? gap
    let near = annotation.spacing ?? 2
    let isUpright = anchor.width == 0
    switch (annotation.position, isUpright) {
    case (.automatic, true), (.top, true), (.topTrailing, true):
      return Point(x: anchor.right + beside + width / 2, y: anchor.top + height / 2)
    case (.topLeading, true): return Point(x: anchor.left - beside - width / 2, y: anchor.top + height / 2)
    case (.bottom, true), (.bottomTrailing, true):
      return Point(x: anchor.right + beside + width / 2, y: anchor.bottom - height / 2 - near)
    case (.bottomLeading, true):
      return Point(x: anchor.left - beside - width / 2, y: anchor.bottom - height / 2 - near)
    case (.automatic, false), (.top, false), (.topTrailing, false):
      return Point(x: anchor.right - width / 2, y: anchor.top - height / 2 - near)
    case (.topLeading, false): return Point(x: anchor.left + width / 2, y: anchor.top - height / 2 - near)
    case (.bottom, false), (.bottomTrailing, false):
      return Point(x: anchor.right - width / 2, y: anchor.bottom + height / 2 + near)
    case (.bottomLeading, false):
      return Point(x: anchor.left + width / 2, y: anchor.bottom + height / 2 + near)
    case (.overlay, _), (.leading, _), (.trailing, _): return nil
    }
  }

  // MARK: Drawing

  private func node(_ annotation: Annotation, _ box: Box, needsPill: Bool) -> [Node] {
    let text = annotation.text
    let height = text.size * 1.25
    let words = text.lines.enumerated().map { index, line in
      SVG.text(
        line, x: box.middle.x, y: box.top + height * (Double(index) + 0.5) + text.size * 0.35,
        anchor: "middle", className: text.classNames)
    }
    let colored = text.color.map { [SVG.group([SVG.color($0)], words)] } ?? words
    return needsPill ? [pill(box)] + colored : colored
  }

  private func pill(_ box: Box) -> Node {
    Node(
      "rect",
      [
        .class("gc-pill"), Attribute("x", pixels(box.left - 4)), Attribute("y", pixels(box.top - 0.5)),
        Attribute("width", pixels(box.width + 8)), Attribute("height", pixels(box.height + 1)),
        Attribute("rx", "3"),
      ])
  }
}

extension Text {
  var lines: [String] {
    string.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  var width: Double {
    isBold ? TextMetrics.boldWidth(string, size: size) : TextMetrics.width(string, size: size)
  }

  fileprivate var classNames: String {
    var names = ["gc-halo"]
    if size == ChartStyle.titleSize { names.append("gc-heading") } else if isBold { names.append("gc-bold") }
    if isItalic { names.append("gc-italic") }
    if color != nil { names.append("gc-words") }
    return names.joined(separator: " ")
  }
}

extension Layer {
  /// From the middle of a point to its rim, in pixels.
  fileprivate var reach: Double { shape == .point ? ((style.symbolSize ?? 40) / 3.1416).squareRoot() + 1 : 1 }
}
