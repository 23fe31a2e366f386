import Diagnostics
import TeXMath
import Testing

enum TeXConverterForTests {
  static func convert(_ view: SourceView) -> [Diagnostic] {
    TeXConverter().convert(view, display: true).diagnostics
  }
}

/// Whatever comes in, a formula or diagnostics come out, and only MathML Core.
@Suite struct RobustnessTests {
  @Test func everyPrefixEnds() {
    for (source, _) in formulas {
      let bytes = Array(source.utf8)
      for length in 0...bytes.count {
        let file = SourceFile(id: FileID(0), path: "f", bytes: Array(bytes[..<length]))
        let formula = TeXConverter().convert(SourceView(file), display: true)
        for diagnostic in formula.diagnostics { #expect(diagnostic.span.end <= length) }
      }
    }
  }

  @Test func tokenSoupsEnd() {
    let tokens = [
      "{", "}", "[", "]", "(", ")", "|", "^", "_", "'", "&", "$", "#1", "%\n", " ", "~", "a", "1", ".", ",",
      "-", "=",
      "é", "∑", "\\\\", "\\", "\\left", "\\right", "\\middle", "\\big", "\\frac", "\\sqrt", "\\text",
      "\\begin{matrix}",
      "\\end{matrix}", "\\begin{align}", "\\end{align}", "\\begin{array}{c|c}", "\\end{array}", "\\begin",
      "\\end",
      "\\hline", "\\newcommand", "\\def", "\\a", "\\sum", "\\limits", "\\hat", "\\mathbf", "\\mathrm",
      "\\not",
      "\\operatorname", "\\substack", "\\xrightarrow", "\\tag", "\\label", "\\color", "\\kern", "\\hspace",
      "\\,", "\\!",
      "\\sideset", "\\prescript", "\\pmod", "\\displaystyle", "\\rm", "\\boxed", "\\underbrace", "\\log",
      "\\|", "\\{",
    ]
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      let count = Int.random(in: 1...30, using: &generator)
      let soup = (0..<count).map { _ in tokens.randomElement(using: &generator) ?? "" }.joined()
      let formula = convert(soup, display: true)
      #expect(!formula.equations.isEmpty)
    }
  }

  @Test func randomBytesEnd() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...40, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let file = SourceFile(id: FileID(0), path: "f", bytes: bytes)
      _ = TeXConverter().convert(SourceView(file), display: false)
    }
  }

  /// What hangs on one base is no nesting, however much it is.
  @Test(arguments: [
    "x^", "x_", "x'", "x^a", "x'^2", "\\limits", "|", "(", "\\overset a", "\\hat", "{}^", "\\bf",
  ])
  func longChainsEnd(piece: String) {
    let formula = convert(String(repeating: piece, count: 20_000), display: true)
    #expect(!formula.equations.isEmpty)
  }

  @Test func expansionIsBounded() {
    let doubling = #"\def\a#1{#1#1#1#1}\a{\a{\a{\a{\a{\a{\a{\a{\a{\a{x}}}}}}}}}}"#
    #expect(messages(doubling).contains { $0.contains("expands without end") })
    #expect(messages(String(repeating: "x^2 + ", count: 20_000)).isEmpty)
  }

  /// However often a macro calls itself with all that it holds, only so many tokens come of it.
  @Test func expandedTokensAreCounted() {
    let long = #"\newcommand{\E}[2][p]{"# + String(repeating: "#2 z", count: 100) + #"\E{X}} \text{\E{Y}}"#
    #expect(messages(long).contains { $0.contains("expands without end") })
    // Two hundred uses of three hundred tokens are within the limit.
    let many =
      #"\def\a#1{"# + String(repeating: "#1+z", count: 100) + "} " + String(repeating: #"\a{x}"#, count: 200)
    #expect(messages(many).isEmpty)
  }

  /// A macro with ten thousand mistakes is told about at once: no hint is searched for that nobody reads.
  @Test func mistakesOfAMacroAreOne() {
    let wrong = String(repeating: #"\colour{ble}\begin{alinged}\end{alinged}\text{\nope}"#, count: 900)
    let formula = #"\def\a{"# + wrong + #"} \a\a\a\a\a\a\a"#
    #expect((1...8).contains(messages(formula).count))
  }

  @Test func onlyMathMLCore() {
    for (source, _) in formulas {
      let formula = convert(source, display: true)
      #expect(formula.diagnostics.isEmpty, "\(source)")
      checkIsCore(formula.node, source)
    }
  }
}
