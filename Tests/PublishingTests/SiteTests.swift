import Diagnostics
import Execution
import Foundation
import Markup
import Notebooks
import Publishing
import Testing

/// Whole small sites: a folder of notebooks and what it must become. `GIBBS_RECORD=1` writes anew what
/// they become; read the difference.
@Suite struct SiteTests {
  private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Sites")

  @Test(arguments: ["wrong-code", "everything"])
  func site(name: String) throws {
    let folder = folder.appendingPathComponent(name)
    let (pages, diagnostics) = try publish(folder)
    #expect(diagnostics.isEmpty)
    for page in pages where page.path.hasSuffix(".html") {
      try compare(page, in: folder.appendingPathComponent("expected"))
    }
  }

  @Test(arguments: ["wrong-code", "everything"])
  func sameSourcesGiveTheSameBytes(name: String) throws {
    let folder = folder.appendingPathComponent(name)
    #expect(try publish(folder).0 == publish(folder).0)
  }

  @Test(arguments: ["wrong-code", "everything"])
  func pagesKeepThePromisesOfTheFormat(name: String) throws {
    let pages = try publish(folder.appendingPathComponent(name)).0
    for page in pages where page.path.hasSuffix(".html") {
      let text = String(decoding: page.contents, as: UTF8.self)
      let attributes = Attributes(of: text)
      #expect(
        !text.contains("<script") && !text.contains(" style=")
          && attributes.names.allSatisfy { !$0.hasPrefix("on") })
      #expect(text.contains("default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'"))
      #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
      let ids = attributes["id"]
      #expect(Set(ids).count == ids.count, "an id is used twice on \(page.path)")
      for address in attributes["href"] where !address.hasPrefix("https:") {
        #expect(leads(address, from: page, among: pages), "\(address) on \(page.path) leads nowhere")
      }
    }
  }

  @Test func theStyleSheetIsSmall() throws {
    let sheet = try #require(
      publish(folder.appendingPathComponent("everything")).0.first { $0.path == "style.css" })
    // The budget is 15 KB compressed; text like this compresses to a third at most.
    #expect(sheet.contents.count < 45_000)
  }

  private func publish(_ folder: URL) throws -> ([SitePage], [Diagnostic]) {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".md")
    }
    let chapters = try names.sorted().enumerated().map { index, name in
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
      let file = SourceFile(id: FileID(Int32(index)), path: name, bytes: bytes)
      return Chapter(name: String(name.dropLast(3)), source: file, notebook: NotebookReader().read(file).0)
    }
    let results = chapters.map { handMadeResult($0.notebook, outputs($0.notebook)) }
    let course = Course(settings: Course.Settings(title: "Kullback–Leibler"), chapters: chapters, assets: [])
    return Publisher(engine: Engine(name: "Gibbs", version: "0.1.0")).publish(course, results: results)
  }

  /// A figure for each chart, claims of every shape for each `verify`.
  private func outputs(_ notebook: Notebook) -> [Int: [CellOutput]] {
    var outputs: [Int: [CellOutput]] = [:]
    for cell in notebook.cells {
      if cell.code.text.contains("Chart {") {
        let table = Node("table", [], [Node("tr", [], [Node("td", [], ["1"])])])
        outputs[cell.id.rawValue] = [.figure(Figure(image: Node("svg", []), table: table))]
      }
      if cell.code.text.contains("verify(") { outputs[cell.id.rawValue] = claims(at: notebook) }
    }
    return outputs
  }

  private func compare(_ page: SitePage, in folder: URL) throws {
    let file = folder.appendingPathComponent(page.path)
    if ProcessInfo.processInfo.environment["GIBBS_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(page.contents).write(to: file)
    }
    let expected = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let actual = String(decoding: page.contents, as: UTF8.self).split(separator: "\n")
    #expect(expected.count == actual.count)
    for (a, b) in zip(actual, expected) { #expect(a == b) }
  }

  private func leads(_ address: String, from page: SitePage, among pages: [SitePage]) -> Bool {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].isEmpty ? page.path : (parts[0].removingPercentEncoding ?? "")
    guard let target = pages.first(where: { $0.path == path }) else { return false }
    guard parts.count == 2, let id = parts[1].removingPercentEncoding else { return true }
    return Attributes(of: String(decoding: target.contents, as: UTF8.self))["id"].contains(id)
  }
}

/// The attributes of a page's tags, in order, by a plain scan: our own pages are quoted regularly.
private struct Attributes {
  private(set) var pairs: [(name: String, value: String)] = []

  init(of page: String) {
    for tag in page.split(separator: "<").dropFirst() {
      var rest = tag.prefix { $0 != ">" }
      while let equals = rest.firstIndex(of: "="), let space = rest[..<equals].lastIndex(of: " ") {
        let value = rest[equals...].dropFirst(2).prefix { $0 != "\"" }
        pairs.append((String(rest[rest.index(after: space)..<equals]), String(value)))
        rest = rest[value.endIndex...].dropFirst()
      }
    }
  }

  var names: [String] { pairs.map(\.name) }

  subscript(name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }
}
