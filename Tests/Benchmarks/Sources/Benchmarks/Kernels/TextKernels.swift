import Diagnostics
import Foundation
import Markup
import Notebooks
import Publishing
import TeXMath

func formulaKernels() throws {
  let formulas = try Texts.formulas().map { SourceView(SourceFile(id: FileID(0), path: "formula", text: $0)) }
  let converter = TeXConverter()
  time("1000 formulas") {
    formulas.map { Serializer(.html).bytes([converter.convert($0, display: true).node]) }
  }
}

func chapterTextKernels() throws {
  let chapter = try Texts.chapter()
  let file = SourceFile(id: FileID(0), path: "chapter.md", text: chapter)
  time("reading a notebook of 100 KB") { NotebookReader().read(file) }
  time("a notebook of 100 KB to HTML") { html(of: file) }
}

/// The body of the page that a notebook without cells becomes.
private func html(of file: SourceFile) -> [UInt8] {
  let chapter = Chapter(name: "chapter", source: file, notebook: NotebookReader().read(file).0)
  let publisher = Publisher(engine: Engine(name: "Gibbs", version: "0"))
  return publisher.fragment(of: chapter, in: Course(chapters: [chapter]), result: nil).0
}

/// What the contestants read.
enum Texts {
  /// The formulas that the tests hold, again and again, a thousand in all.
  static func formulas() throws -> [String] {
    let folder = URL(filePath: Places.file("../TeXMathTests/Corpus"))
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    let sorted = files.filter { $0.pathExtension == "tex" }.sorted { $0.path < $1.path }
    let lines = try sorted.flatMap { try String(contentsOf: $0, encoding: .utf8).split(separator: "\n") }
    let formulas = lines.filter { !$0.hasPrefix("%") }.map(String.init)
    return (0..<1000).map { formulas[$0 % formulas.count] }
  }

  /// Sections of a chapter with all that a text holds but code, up to 100 KB.
  static func chapter() throws -> String {
    let section = try String(contentsOfFile: Places.file("peers/texts/section.md"), encoding: .utf8)
    var text = ""
    var number = 1
    while text.utf8.count < 100_000 {
      text += section.replacingOccurrences(of: "NUMBER", with: "\(number)")
      number += 1
    }
    return text
  }
}
