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

  @Test func `a legend in a small frame makes the chart taller, not its plot invisible`() {
    let drawing = Samples.crowded.render(id: "c").figure.elements.first { $0.name == "svg" }
    let height = drawing?[attribute: "height"].flatMap { Double($0) } ?? 0
    #expect(height > 200)
  }
}
