import Markup
import Testing

@testable import Charting

/// The bytes of drawings and tables, as somebody has looked at them.
@Suite struct SnapshotTests {
  @Test(arguments: Samples.course.map { $0.name }) func `charts are as recorded`(name: String) throws {
    let chart = try #require(Samples.course.first { $0.name == name }?.chart)
    let rendered = chart.render(id: name)
    #expect(rendered.issues == [])
    expectSnapshot(Node("figure", [], [rendered.figure, rendered.table]), name)
  }

  @Test(arguments: Samples.all.map { $0.name }) func `markup keeps its promises`(name: String) throws {
    let chart = try #require(Samples.all.first { $0.name == name }?.chart)
    let elements = chart.render(id: name).figure.elements
    #expect(elements.allSatisfy { $0[attribute: "style"] == nil })
    let ids = elements.compactMap { $0[attribute: "id"] }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.hasPrefix(name) })
    for reference in elements.flatMap({ $0.attributes }).compactMap(reference) {
      #expect(ids.contains(reference), "\(reference)")
    }
    let drawings = elements.filter { $0.name == "svg" }
    #expect(drawings.allSatisfy { $0[attribute: "role"] == "img" })
    #expect(drawings.allSatisfy { $0[attribute: "aria-labelledby"] == "\(name)-title" })
  }

  /// The id that an attribute refers to.
  private func reference(_ attribute: Attribute) -> String? {
    if attribute.value.hasPrefix("url(#") { return String(attribute.value.dropFirst(5).dropLast()) }
    return attribute.name == "href" ? String(attribute.value.dropFirst()) : nil
  }

  @Test func `a file of its own has its style sheet`() {
    let svg = Samples.entropy.render(id: "c").svg
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(svg.contains("<style>") && svg.contains(".gc-line{"))
  }
}
