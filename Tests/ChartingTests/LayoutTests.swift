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

  @Test func `panels of a grid line up`() {
    let grid = ChartGrid(columns: 2) {
      Chart { LinePlot(x: .value("x", [0.0, 1]), y: .value("y", [0.0, 1])) }
      Chart { LinePlot(x: .value("x", [0.0, 1]), y: .value("y", [0.0, 1_000_000])) }.chartTitle("Larger")
    }
    let drawings = grid.render(id: "g").figure.elements.filter { $0.name == "svg" }
    let axes = drawings.map { drawing in
      Node.element(drawing).elements.first { $0[attribute: "class"] == "gc-axis" }?[attribute: "d"]
    }
    #expect(axes[0] == axes[1] && axes[0] != nil)
  }

  @Test func `a legend in a small frame makes the chart taller, not its plot invisible`() {
    let drawing = Samples.crowded.render(id: "c").figure.elements.first { $0.name == "svg" }
    let height = drawing?[attribute: "height"].flatMap { Double($0) } ?? 0
    #expect(height > 200)
  }
}
