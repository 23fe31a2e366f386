import Foundation
import Testing

/// The examples of CommonMark's and GFM's own specifications. They are not part of this repository: `run` beside
/// this file fetches them and says where they lie.
@Suite(.enabled(if: OfficialSuite.folder != nil)) struct OfficialSuiteTests {
  @Test func everyExampleOfCommonMark() throws {
    let examples = try OfficialSuite.examples(in: "commonmark.txt", kind: "")
    #expect(examples.count > 600)
    for example in examples {
      let ours = HTMLTokens.tokens(of: commonMarkHTML(example.markdown))
      let theirs = HTMLTokens.tokens(of: example.html)
      #expect(ours == theirs, "\(example.markdown)")
    }
  }

  /// Tables as they stand in notebooks; what our pages add to them is taken off.
  @Test func everyTableOfGFM() throws {
    let examples = try OfficialSuite.examples(in: "gfm.txt", kind: "table")
    #expect(examples.count >= 8)
    for example in examples {
      let ours = HTMLTokens.tokens(of: notebookHTML(example.markdown)).compactMap(withoutOurAdditions)
      let theirs = HTMLTokens.tokens(of: example.html).map { $0.replacing(" align=left", with: "") }
      #expect(ours == theirs, "\(example.markdown)")
    }
  }

  private func withoutOurAdditions(_ token: String) -> String? {
    if token.hasSuffix("/div") || token.contains("class=scroll") { return nil }
    return token.replacing(" scope=col", with: "").replacing(" class=", with: " align=")
  }
}

enum OfficialSuite {
  struct Example {
    let markdown: String
    let html: String
  }

  /// Where the specifications lie.
  static let folder = ProcessInfo.processInfo.environment["GIBBS_SPECIFICATIONS"]

  private static let fence = String(repeating: "`", count: 32)

  /// The examples of a specification's text: `example KIND`, Markdown, a dot, HTML, between long fences.
  static func examples(in file: String, kind: String) throws -> [Example] {
    let path = try #require(folder) + "/" + file
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let opening = ("\(fence) example " + kind).trimmingCharacters(in: .whitespaces)
    var examples: [Example] = []
    var rest = lines[...]
    while let start = rest.firstIndex(where: { $0.trimmingCharacters(in: .whitespaces) == opening }) {
      let body = rest[(start + 1)...]
      let dot = try #require(body.firstIndex(of: "."))
      let end = try #require(body[dot...].firstIndex { $0 == fence })
      examples.append(Example(markdown: text(body[..<dot]), html: text(body[(dot + 1)..<end])))
      rest = rest[(end + 1)...]
    }
    return examples
  }

  private static func text(_ lines: ArraySlice<Substring>) -> String {
    lines.map { $0.replacing("→", with: "\t") + "\n" }.joined()
  }
}
