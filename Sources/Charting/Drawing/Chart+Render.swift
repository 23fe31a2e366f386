import Markup

extension Chart {
  /// Draws the chart as inline SVG.
  ///
  /// - Parameters:
  ///   - id: Begins all ids within, so that they are unique in a page that gives each chart its own.
  ///   - title: What a screen reader calls the chart, such as its caption; else its own title, or its axes.
  public func render(id: String, title: String? = nil) -> RenderedChart {
    let scene = Scene(marks, options)
    let domains = Domains(scene, options)
    let layout = ChartLayout(scene, domains, options)
    let description = Description(scene, layout).text
    let name = title ?? options.title ?? Description.title(layout)
    let names = [
      Node("title", [.id("\(id)-title")], [.text(name)]),
      Node("desc", [.id("\(id)-desc")], [.text(description)]),
    ]
    let wide = Node("svg", attributes(layout, id, "gc-wide"), names + content(scene, layout, id))
    let narrow = isMap(scene, layout) ? nil : narrowed().map { $0.drawing(scene, domains, namedBy: id) }
    return RenderedChart(
      figure: box([wide] + (narrow.map { [$0] } ?? []), title: name),
      table: DataTable(scene, layout).node(caption: name), description: description,
      issues: scene.issues + domains.issues)
  }

  private func box(_ drawings: [Node], title: String) -> Node {
    let attributes: [Attribute] = [
      .class(drawings.count == 1 ? "gc-box" : "gc-box gc-adapts"), Attribute("tabindex", "0"),
      Attribute("role", "group"), Attribute("aria-label", title),
    ]
    return Node("div", attributes, drawings)
  }

  /// The chart for a page that is too narrow to show it at a legible size; nil where it fits any page.
  private func narrowed() -> Chart? {
    guard options.width > ChartStyle.narrowWidth else { return nil }
    let height = max(options.height * 0.9, min(options.height, 300))
    return frame(width: ChartStyle.narrowWidth, height: height)
  }

  /// The same chart again, called by the names that stand in the first drawing.
  private func drawing(_ scene: Scene, _ domains: Domains, namedBy id: String) -> Node {
    let layout = ChartLayout(scene, domains, options)
    return Node("svg", attributes(layout, id, "gc-narrow"), content(scene, layout, "\(id)-narrow"))
  }

  private func content(_ scene: Scene, _ layout: ChartLayout, _ id: String) -> [Node] {
    let axes = AxisRenderer(layout, options)
    let marks = MarkRenderer(scene: scene, layout: layout, options: options)
    let legends = LegendRenderer(layout)
    let clip = clipping(layout, id)
    return legends.title() + legends.legend() + clip.definition
      + (isMap(scene, layout) ? [] : axes.grid())
      + [SVG.group(clip.use, marks.nodes())]
      + axes.axes() + axes.labels() + legends.colorBar() + AnnotationRenderer(marks).nodes()
  }

  /// A heat map has no grid, and is drawn once: its cells would take as much room again.
  private func isMap(_ scene: Scene, _ layout: ChartLayout) -> Bool {
    scene.layers.contains { $0.shape == .rectangle && layout.color != nil }
  }

  /// Marks can leave the plot only where the author has set a domain.
  private func clipping(_ layout: ChartLayout, _ id: String) -> (definition: [Node], use: [Attribute]) {
    guard options.x.domain != nil || options.y.domain != nil else { return ([], []) }
    let plot = layout.plot
    let room = 4.0
    let rectangle = Node(
      "rect",
      [
        Attribute("x", pixels(plot.left - room)), Attribute("y", pixels(plot.top - room)),
        Attribute("width", pixels(plot.width + 2 * room)),
        Attribute("height", pixels(plot.height + 2 * room)),
      ])
    return (
      [Node("clipPath", [.id("\(id)-clip")], [rectangle])], [Attribute("clip-path", "url(#\(id)-clip)")]
    )
  }

  private func attributes(_ layout: ChartLayout, _ id: String, _ role: String) -> [Attribute] {
    let (width, height) = (pixels(layout.width), pixels(layout.height))
    return [
      .class("gc \(role) \(ChartStyle.widthClass(layout.width))"),
      Attribute("viewBox", "0 0 \(width) \(height)"),
      Attribute("width", width), Attribute("height", height), Attribute("role", "img"),
      Attribute("aria-labelledby", "\(id)-title"), Attribute("aria-describedby", "\(id)-desc"),
    ]
  }
}
