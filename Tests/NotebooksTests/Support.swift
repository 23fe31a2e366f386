import Diagnostics
import Testing

@testable import Notebooks

/// A text read as a notebook.
struct Reading {
  let file: SourceFile
  let notebook: Notebook
  let diagnostics: [Diagnostic]

  init(_ text: String, options: NotebookReader.Options = .init()) {
    self.init(bytes: Array(text.utf8), options: options)
  }

  init(bytes: [UInt8], options: NotebookReader.Options = .init()) {
    file = SourceFile(id: FileID(0), path: "test.md", bytes: bytes)
    (notebook, diagnostics) = NotebookReader(options: options).read(file)
  }

  var dump: String { TreeDump.dump(notebook, of: file) }

  /// `line:column id`, one a line.
  var problems: String {
    diagnostics.map { diagnostic in
      let place = file.position(at: diagnostic.span.start)
      return "\(place.line):\(place.column) \(diagnostic.id)"
    }.joined(separator: "\n")
  }

  /// What the file holds at a span.
  func text(_ span: SourceSpan) -> String { file.text(span.range) }
}

/// Checks the tree of a notebook without mistakes.
func checkTree(_ text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let reading = Reading(text)
  #expect(reading.dump == expected, sourceLocation: sourceLocation)
  #expect(reading.problems == "", sourceLocation: sourceLocation)
}

/// Checks the problems of a notebook, each as `line:column id`.
func checkProblems(_ text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(Reading(text).problems == expected, sourceLocation: sourceLocation)
}
