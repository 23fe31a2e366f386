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
    return RenderedChart(
      figure: figure(scene, layout, id: id, title: name, description: description),
      table: DataTable(scene, layout).node(caption: name), description: description,
      issues: scene.issues + domains.issues)
  }

  private func figure(
    _ scene: Scene, _ layout: ChartLayout, id: String, title: String, description: String
  ) -> Node {
    let names = [
      Node("title", [.id("\(id)-title")], [.text(title)]),
      Node("desc", [.id("\(id)-desc")], [.text(description)]),
    ]
    let box: [Attribute] = [
      .class("gc-box"), Attribute("tabindex", "0"), Attribute("role", "group"),
      Attribute("aria-label", title),
    ]
    let svg = Node("svg", attributes(layout, id), names + content(scene, layout, id))
    return Node("div", box, [svg])
  }

  private func content(_ scene: Scene, _ layout: ChartLayout, _ id: String) -> [Node] {
    let axes = AxisRenderer(layout, options)
    let marks = MarkRenderer(scene: scene, layout: layout, options: options)
    let legends = LegendRenderer(layout)
    let isMap = scene.layers.contains { $0.shape == .rectangle && layout.color != nil }
    let clip = clipping(layout, id)
    return legends.title() + legends.legend() + clip.definition
      + (isMap ? [] : axes.grid())
      + [SVG.group(clip.use, marks.nodes())]
      + axes.axes() + axes.labels() + legends.colorBar() + AnnotationRenderer(marks).nodes()
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

  private func attributes(_ layout: ChartLayout, _ id: String) -> [Attribute] {
    let (width, height) = (pixels(layout.width), pixels(layout.height))
    return [
      .class("gc \(ChartStyle.widthClass(layout.width))"), Attribute("viewBox", "0 0 \(width) \(height)"),
      Attribute("width", width), Attribute("height", height), Attribute("role", "img"),
      Attribute("aria-labelledby", "\(id)-title"), Attribute("aria-describedby", "\(id)-desc"),
    ]
  }
}
