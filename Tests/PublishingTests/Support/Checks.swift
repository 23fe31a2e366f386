import Diagnostics
import Execution
import Notebooks
import Testing

@testable import Publishing

/// A small course published from texts, with what was found wrong.
struct Published {
  let pages: [SitePage]
  let diagnostics: [Diagnostic]
  private let files: [SourceFile]

  /// Chapters by name; results are hand-made.
  init(
    _ notebooks: [(name: String, text: String)], outputs: [Int: [CellOutput]] = [:],
    topics: [Topic] = [], assets: Set<String>? = nil,
    settings: Course.Settings = Course.Settings(title: "A course"), macros: [MacroDefinition] = [],
    runs: Bool = true
  ) {
    let files = notebooks.enumerated().map { index, notebook in
      SourceFile(id: FileID(Int32(index)), path: notebook.name + ".md", text: notebook.text)
    }
    let chapters = zip(files, notebooks).map { file, notebook in
      Chapter(
        name: notebook.name, source: file, notebook: NotebookReader().read(file).0, macros: macros)
    }
    let results = runs ? chapters.map { handMadeResult($0.notebook, outputs) } : []
    let course = Course(settings: settings, chapters: chapters, topics: topics, assets: assets)
    let publisher = Publisher(engine: Engine(name: "Gibbs", version: "0"))
    (pages, diagnostics) = publisher.publish(course, results: results)
    self.files = files
  }

  init(_ text: String, outputs: [Int: [CellOutput]] = [:], assets: Set<String>? = nil) {
    self.init([("a", text)], outputs: outputs, assets: assets)
  }

  func text(_ path: String) -> String {
    pages.first { $0.path == path }.map { String(decoding: $0.contents, as: UTF8.self) } ?? ""
  }

  /// What the page `a.html` holds below its head.
  var body: String {
    let page = text("a.html")
    guard let start = page.range(of: "</header>\n", after: page.range(of: "<article>")?.upperBound),
      let end = page.range(of: "</article>")
    else { return page }
    return String(page[start.upperBound..<end.lowerBound])
  }

  /// The problems as `line:column id`, a line each.
  var problems: String {
    diagnostics.map { diagnostic in
      let place = files[Int(diagnostic.span.file.rawValue)].position(at: diagnostic.span.start)
      return "\(place.line):\(place.column) \(diagnostic.id)"
    }.joined(separator: "\n")
  }
}

extension String {
  /// The first occurrence of a text at or after a place.
  func range(of text: String, after start: Index? = nil) -> Range<Index>? {
    var index = start ?? startIndex
    while index < endIndex {
      if self[index...].hasPrefix(text) { return index..<self.index(index, offsetBy: text.count) }
      formIndex(after: &index)
    }
    return nil
  }
}

/// Publishes one notebook and compares the text of the page below its head.
func check(_ text: String, _ html: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let body = Published(text).body.split(separator: "\n").joined(separator: "\n")
  #expect(body == html, sourceLocation: sourceLocation)
}
