import Markup

extension Chart {
  /// Draws the chart as inline SVG.
  ///
  /// - Parameters:
  ///   - id: Begins all ids within, so that they are unique in a page that gives each chart its own.
  ///   - title: What a screen reader calls the chart, such as its caption; else its own title, or its axes.
  public func render(id: String, title: String? = nil) -> RenderedChart {
    let scene = Scene(marks, options)
    let layout = ChartRenderer.layout(Drawing(scene, Domains(scene, options), options))
    return ChartRenderer(layout, id: id, title: title).render()
  }
}

/// Draws a chart for wide pages and for narrow ones, and tells what it shows.
struct ChartRenderer {
  private let layout: ChartLayout
  private let id: String
  private let title: String?
  private var drawing: Drawing { layout.drawing }
  private var options: ChartOptions { drawing.options }

  /// `layout` is the one for a wide page; `margins` is the room around the plot that panels of a grid agree upon.
  init(_ layout: ChartLayout, id: String, title: String? = nil, margins: ChartLayout.Margins? = nil) {
    self.layout =
      margins.map { $0 == layout.margins ? layout : Self.layout(layout.drawing, $0) } ?? layout
    self.id = id
    self.title = title
  }

  /// The layout for a wide page.
  static func layout(
    _ drawing: Drawing, _ margins: ChartLayout.Margins = ChartLayout.Margins()
  ) -> ChartLayout {
    ChartLayout(
      drawing, width: drawing.options.width ?? ChartStyle.width, height: drawing.options.height,
      atLeast: margins)
  }

  func render() -> RenderedChart {
    let reading = Reading(drawing, layout)
    let description = Description(reading).text
    let name = title ?? reading.title
    let names = [
      Node("title", [.id("\(id)-title")], [.text(name)]),
      Node("desc", [.id("\(id)-desc")], [.text(description)]),
    ]
    let wide = Node(
      "svg", attributes(layout, "gc-wide"), names + content(layout, id, SharedCells(id: id)))
    let drawings = [wide] + (narrowLayout.map { [narrow($0)] } ?? [])
    return RenderedChart(
      figure: box(drawings, title: name), table: DataTable(reading).node(),
      description: description,
      issues: drawing.scene.issues + drawing.domains.issues + layout.issues)
  }

  private func box(_ drawings: [Node], title: String) -> Node {
    let attributes: [Attribute] = [
      .class(drawings.count == 1 ? "gc-box" : "gc-box gc-adapts"), Attribute("tabindex", "0"),
      Attribute("role", "group"), Attribute("aria-label", title),
    ]
    return Node("div", attributes, drawings)
  }

  /// The layout for a page that is too narrow for the chart, or that shows panels below each other; nil where the chart fits any page.
  private var narrowLayout: ChartLayout? {
    let fits = ChartStyle.panelWidth...ChartStyle.narrowWidth
    guard !fits.contains(layout.width) else { return nil }
    let height = options.height.map { max($0 * 0.9, min($0, 300)) }
    return ChartLayout(drawing, width: ChartStyle.narrowWidth, height: height)
  }

  /// The same chart again, called by the names that stand in the first drawing.
  private func narrow(_ narrow: ChartLayout) -> Node {
    let cells = SharedCells(id: id, from: layout.plot)
    return Node("svg", attributes(narrow, "gc-narrow"), content(narrow, "\(id)-narrow", cells))
  }

  private func attributes(_ layout: ChartLayout, _ role: String) -> [Attribute] {
    let (width, height) = (pixels(layout.width), pixels(layout.height.rounded(.up)))
    return [
      .class("gc \(role) \(ChartStyle.widthClass(layout.width))"),
      Attribute("viewBox", "0 0 \(width) \(height)"),
      Attribute("width", width), Attribute("height", height), Attribute("role", "img"),
      Attribute("aria-labelledby", "\(id)-title"), Attribute("aria-describedby", "\(id)-desc"),
    ]
  }

  // MARK: Content

  private func content(_ layout: ChartLayout, _ id: String, _ cells: SharedCells) -> [Node] {
    let patterns = Patterns(drawing.looks, id: id)
    let legends = LegendRenderer(drawing, layout, patterns)
    let heads = legends.title() + legends.legend() + definitions(patterns)
    if drawing.plane == .polar {
      let sectors = SectorRenderer(drawing, layout)
      return heads + sectors.nodes() + sectors.labels()
    }
    let clip = clipping(layout, id)
    let marks = MarkRenderer(
      drawing: drawing, layout: layout, patterns: patterns, cells: cells, clip: clip.use)
    let shapes = clip.definition + marks.nodes()
    let remarks = AnnotationRenderer(marks).nodes()
    let colorBar = ColorBarRenderer(drawing, layout)?.nodes() ?? []
    if drawing.plane == .ternary {
      let axes = TernaryAxes(layout, names: Reading(drawing, layout).corners)
      return heads + (drawing.isMap ? [] : axes.grid()) + shapes + axes.sides() + axes.labels()
        + colorBar + remarks
    }
    let axes = AxisRenderer(layout, drawing)
    return heads + axes.grid() + shapes + axes.axes() + axes.labels() + legends.lineEnds()
      + colorBar + emptiness(layout) + remarks
  }

  private func definitions(_ patterns: Patterns) -> [Node] {
    let definitions = patterns.definitions()
    return definitions.isEmpty ? [] : [Node("defs", [], definitions)]
  }

  /// Words where there would be marks.
  private func emptiness(_ layout: ChartLayout) -> [Node] {
    guard drawing.scene.issues.contains(.noData) else { return [] }
    let middle = layout.plot.middle
    return [SVG.text("no data", x: middle.x, y: middle.y, anchor: "middle", className: "gc-soft")]
  }

  /// Marks can leave the plot only where the author has set a domain.
  private func clipping(_ layout: ChartLayout, _ id: String) -> (definition: [Node], use: [Attribute]) {
    guard drawing.overflows else { return ([], []) }
    let room = layout.plot.grown(by: 1)
    let rectangle = Node(
      "rect",
      [
        Attribute("x", pixels(room.left)), Attribute("y", pixels(room.top)),
        Attribute("width", pixels(room.width)), Attribute("height", pixels(room.height)),
      ])
    return (
      [Node("clipPath", [.id("\(id)-clip")], [rectangle])], [Attribute("clip-path", "url(#\(id)-clip)")]
    )
  }
}
