import Foundation
import Markup
import Testing

@testable import Charting

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The charts of the built course, as readers get them.
@Suite struct CourseChartTests {
  private struct Drawing {
    let page: String
    let element: Element
  }

  private static let drawings: [Drawing] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "output")
    let pages = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return pages.filter { $0.hasSuffix(".html") }.sorted().flatMap { page -> [Drawing] in
      let html = (try? String(contentsOf: folder.appending(path: page), encoding: .utf8)) ?? ""
      return html.split(separator: "<svg class=\"gc ").dropFirst().compactMap { piece in
        let svg =
          "<svg class=\"gc " + piece.prefix(upTo: piece.range(of: "</svg>")?.upperBound ?? piece.endIndex)
        return SVGReader.element(svg).map { Drawing(page: page, element: $0) }
      }
    }
  }()

  @Test func `there are charts`() {
    #expect(Self.drawings.count > 50)
  }

  @Test func `no text is cut or covers another`() {
    for drawing in Self.drawings {
      let name = "\(drawing.page), \(drawing.element[attribute: "aria-labelledby"] ?? "")"
      let size = ["width", "height"].map { drawing.element[attribute: $0].flatMap { Double($0) } ?? 0 }
      let texts = PlacedText.all(in: drawing.element)
      for (index, text) in texts.enumerated() {
        #expect(text.isInside(width: size[0], height: size[1]), "“\(text.string)” in \(name)")
        for other in texts[(index + 1)...] where text.overlaps(other) {
          Issue.record("“\(text.string)” covers “\(other.string)” in \(name)")
        }
      }
    }
  }
}

/// Reads a drawing back from its text.
private final class SVGReader: NSObject, XMLParserDelegate {
  private var open: [Element] = []
  private var whole: Element?

  static func element(_ text: String) -> Element? {
    let reader = SVGReader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    return parser.parse() ? reader.whole : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(Element(name, attributes.map { Attribute($0.key, $0.value) }))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard !open.isEmpty else { return }
    open[open.count - 1].children.append(.text(text))
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    guard let element = open.popLast() else { return }
    if open.isEmpty { whole = element } else { open[open.count - 1].children.append(.element(element)) }
  }
}
