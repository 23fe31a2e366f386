import Foundation
import Markup
import TeXMath
import Testing

/// Formulas of information theory, statistics and learning as a course has them, by topic: in `Corpus/NAME.tex` one a
/// line, in `Corpus/NAME.mathml` what they become. Each was looked at in a browser, beside KaTeX's rendering.
///
/// `GIBBS_RECORD=1` writes the MathML anew; read the difference.
struct Corpus: Sendable, CustomTestStringConvertible {
  let name: String
  let formulas: [String]

  static let all = [
    "algebra", "analysis", "coding", "divergences", "environments", "inference", "information", "learning",
    "notation", "statistics",
  ].map(Corpus.init)

  private init(_ name: String) {
    self.name = name
    formulas = Corpus.lines(name + ".tex").filter { !$0.hasPrefix("%") }
  }

  var testDescription: String { name }

  static func lines(_ file: String) -> [String] {
    let text = try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    return (text ?? "").split(separator: "\n").map(String.init)
  }

  func record(_ lines: [String]) throws {
    let file = Corpus.folder.appendingPathComponent(name + ".mathml")
    try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Corpus")
}

@Suite struct CorpusTests {
  @Test func isLarge() {
    #expect(Corpus.all.reduce(0) { $0 + $1.formulas.count } >= 350)
  }

  @Test(arguments: Corpus.all)
  func isAccepted(corpus: Corpus) {
    for source in corpus.formulas {
      #expect(convert(source, display: true).diagnostics.isEmpty, "\(source)")
      let inText = convert(source, display: false).diagnostics.filter { $0.id != "misplaced-annotation" }
      #expect(inText.isEmpty, "\(source)")
    }
  }

  @Test(arguments: Corpus.all)
  func isWhatItWas(corpus: Corpus) throws {
    let lines = corpus.formulas.map { Serializer(.html).serialize(convert($0, display: true).node) }
    if ProcessInfo.processInfo.environment["GIBBS_RECORD"] == "1" { try corpus.record(lines) }
    let expected = Corpus.lines(corpus.name + ".mathml")
    #expect(lines.count == expected.count)
    for (line, expected) in zip(lines, expected) { #expect(line == expected) }
  }

  /// Nothing of TeX's own reaches the reader.
  @Test(arguments: Corpus.all)
  func leaksNothing(corpus: Corpus) {
    for source in corpus.formulas {
      let text = convert(source, display: true).node.plainText
      for sign in ["\\", "$", "&", "^^", "{", "}", "_", "#"] {
        let isMeant =
          source.contains("\\" + sign) || source.contains("begin{Bmatrix}")
          || (sign == "{" || sign == "}") && (source.contains("cases}") || source.contains("\\set{"))
        #expect(isMeant || !text.contains(sign), "\(sign) in \(source)")
      }
    }
  }

  @Test(arguments: Corpus.all)
  func isMathMLCore(corpus: Corpus) {
    for source in corpus.formulas { checkIsCore(convert(source, display: true).node, source) }
  }

  @Test func symbolsHaveOneMeaning() {
    #expect(mathML(#"\to"#) == mathML("→"))
    #expect(mathML(#"a \le b"#) == mathML("a ≤ b"))
    #expect(mathML(#"\sum_i"#) == mathML("∑_i"))
  }
}
