import CCmark
import Diagnostics
import Foundation
import Notebooks

@testable import Publishing

/// A text as our reader, tree and serializer give it in CommonMark alone.
func commonMarkHTML(_ text: String) -> String {
  let options = NotebookReader.Options(dialect: .commonMark, allowsRawHTML: true, checksAddresses: false)
  return html(text, options)
}

/// A text as the body of a notebook's page.
func notebookHTML(_ text: String) -> String {
  html(text, NotebookReader.Options(allowsRawHTML: true, checksAddresses: false))
}

private func html(_ text: String, _ options: NotebookReader.Options) -> String {
  let file = SourceFile(id: FileID(0), path: "a.md", text: text)
  let chapter = Chapter(
    name: "a", source: file, notebook: NotebookReader(options: options).read(file).0)
  let publisher = Publisher(engine: Engine(name: "Gibbs", version: "0"))
  let (bytes, _) = publisher.fragment(of: chapter, in: Course(chapters: [chapter]), result: nil)
  return String(decoding: bytes, as: UTF8.self)
}

/// What libcmark's own renderer makes of a text.
func libcmarkHTML(_ text: String) -> String {
  guard let html = cmark_markdown_to_html(text, text.utf8.count, CMARK_OPT_UNSAFE) else { return "" }
  defer { free(html) }
  return String(cString: html)
}
