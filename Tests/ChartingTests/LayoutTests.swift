import Markup
import Testing

@testable import Charting

/// Every chart in its wide and in its narrow drawing.
private let drawings: [(name: String, element: Element)] = Samples.all.flatMap { name, chart in
  chart.render(id: name).figure.elements.filter { $0.name == "svg" }.enumerated().map { index, element in
    (index == 0 ? name : name + ", narrow", element)
  }
}

@Suite struct LayoutTests {
  @Test func `there are two drawings of a wide chart`() {
    #expect(drawings.count > Samples.all.count * 3 / 2)
  }

  @Test(arguments: drawings) func `no text leaves the frame`(name: String, drawing: Element) throws {
    let width = try #require(drawing[attribute: "width"].flatMap { Double($0) })
    let height = try #require(drawing[attribute: "height"].flatMap { Double($0) })
    for text in PlacedText.all(in: drawing) {
      #expect(text.isInside(width: width, height: height), "\(text.string) in \(name)")
    }
  }

  @Test(arguments: drawings) func `no text covers another`(name: String, drawing: Element) {
    let texts = PlacedText.all(in: drawing)
    for (index, text) in texts.enumerated() {
      for other in texts[(index + 1)...] where text.overlaps(other) {
        Issue.record("“\(text.string)” covers “\(other.string)” in \(name)")
      }
    }
  }

  /// The checks above must be able to fail.
  @Test func `overlapping and cut texts are found`() throws {
    let drawing = Element(
      "svg", [Attribute("width", "100"), Attribute("height", "50")],
      [
        SVG.text("abc", x: 10, y: 20), SVG.text("def", x: 20, y: 25),
        SVG.text("ghi", x: 95, y: 40, transform: "rotate(-45 95 40)"),
      ])
    let texts = PlacedText.all(in: drawing)
    #expect(texts[0].overlaps(texts[1]) && !texts[0].overlaps(texts[2]))
    #expect(texts[0].isInside(width: 100, height: 50) && !texts[2].isInside(width: 100, height: 50))
  }

  @Test func `panels of a grid line up`() throws {
    let besides = try origins(columns: 2)
    #expect(besides[0].y == besides[1].y, "plots of one row end at one height")
    let below = try origins(columns: 1)
    #expect(below[0].x == below[1].x, "plots of one column begin at one place")
  }

  /// The lower leading corners of two plots, the second with longer labels and a title.
  private func origins(columns: Int) throws -> [Point] {
    let small = Chart { LinePlot(x: .value("x", [0.0, 1]), y: .value("y", [0.0, 1])) }
    let large = Chart { LinePlot(x: .value("x", [0.0, 1]), y: .value("y", [0.0, 1_000_000])) }
    let grid = ChartGrid(columns: columns) {
      small.frame(width: 300)
      large.frame(width: 300).chartTitle("Larger")
    }
    return try grid.render(id: "g").figure.elements.filter { $0.name == "svg" }.map { drawing in
      let elements = Node.element(drawing).elements
      let axis = try #require(elements.first { $0[attribute: "class"] == "gc-axis" }?[attribute: "d"])
      let numbers = axis.dropFirst().prefix { $0 != "h" }.split(separator: " ").compactMap { Double($0) }
      return Point(x: numbers[0], y: numbers[1])
    }
  }

  @Test func `the bar of colours lies above the plot of a narrow chart`() throws {
    func bar(_ chart: Chart) throws -> (bar: Box, plot: Box) {
      let layout = ChartRenderer.layout(Drawing(chart))
      return (try #require(layout.colorBar).track(layout), layout.plot)
    }
    let narrow = try bar(Samples.map.frame(width: 200))
    #expect(narrow.bar.left == narrow.plot.left && narrow.bar.right == narrow.plot.right)
    #expect(narrow.bar.bottom < narrow.plot.top && narrow.plot.width > 160)
    let wide = try bar(Samples.map)
    #expect(wide.bar.top == wide.plot.top && wide.bar.left > wide.plot.right)
  }

  @Test func `zero is marked where something stands on it`() {
    let values = [-1.0, 2]
    func hasZeroLine(_ plot: some ChartContent) -> Bool { Drawing(Chart(marks: plot.marks)).hasZeroLine }
    let (x, y) = (PlottableValue.value("x", [0.0, 1]), PlottableValue.value("y", values))
    #expect(hasZeroLine(LinePlot(x: x, y: y)) && hasZeroLine(BarPlot(x: x, y: y)))
    #expect(hasZeroLine(AreaPlot(x: x, y: y)) && !hasZeroLine(AreaPlot(x: x, yStart: y, yEnd: y)))
    #expect(!hasZeroLine(PointPlot(x: x, y: y)))
  }

  @Test func `shares have decimals only where they need them`() {
    func words(_ shares: [Double]) -> [String] {
      let chart = Chart { for share in shares { SectorMark(angle: .value("s", share)) } }
      return chart.render(id: "c").figure.elements.filter { $0.name == "text" }.prefix(shares.count).map {
        $0.children.map { $0.plainText }.joined()
      }
    }
    #expect(Set(words([96, 4])) == ["s 96%", "s 4%"])
    #expect(Set(words([2, 1])) == ["s 66.7%", "s 33.3%"])
  }

  @Test func `a legend shows points as the chart does`() {
    func names(_ count: Int) -> [String] {
      let chart = Chart(0..<count) { k in
        PointMark(x: .value("x", k), y: .value("y", k)).foregroundStyle(by: .value("s", "a"))
      }
      let drawing = chart.frame(width: 300).render(id: "c").figure
      return drawing.elements.compactMap { $0[attribute: "class"] }.filter {
        ["gc-dot", "gc-ring"].contains($0)
      }
    }
    #expect(names(5) == ["gc-dot", "gc-dot"])
    #expect(names(50) == ["gc-ring", "gc-ring"])
  }

  @Test func `an area and the line along it are one sample of a legend`() {
    func lines(_ parts: [any ChartContent]) -> Int {
      let marks = parts.flatMap { $0.foregroundStyle(by: .value("s", "a")).marks }
      let figure = Chart(marks: marks).frame(width: 300).render(id: "c").figure
      return figure.elements.filter { $0[attribute: "class"] == "gc-line" }.count
    }
    let (x, y) = (PlottableValue.value("x", [0.0, 1]), PlottableValue.value("y", [1.0, 2]))
    #expect(lines([LinePlot(x: x, y: y)]) == 2)
    #expect(lines([AreaPlot(x: x, y: y)]) == 2)
    #expect(
      lines([AreaPlot(x: x, y: y), LinePlot(x: x, y: y)]) == 3, "two edges in the plot, one in the legend")
  }

  @Test func `a legend in a small frame makes the chart taller, not its plot invisible`() {
    let drawing = Samples.crowded.render(id: "c").figure.elements.first { $0.name == "svg" }
    let height = drawing?[attribute: "height"].flatMap { Double($0) } ?? 0
    #expect(height > 200)
  }
}

extension Drawing {
  fileprivate convenience init(_ chart: Chart) {
    let scene = Scene(chart.marks, chart.options)
    self.init(scene, Domains(scene, chart.options), chart.options)
  }
}
