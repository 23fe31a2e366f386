import Language
import Testing

@testable import Publishing

/// Other languages in plain colours: what is marked in a line of each, and as what.
@Suite struct HighlightingTests {
  /// `class:text` of each marked part.
  private func marks(_ code: String, _ language: String) throws -> [String] {
    let bytes = Array(code.utf8)
    return PlainHighlighter.classes(of: bytes, in: try #require(Grammar.named(language))).map {
      "\($0.class):" + String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    (
      "python", "@cache\ndef f(x): return rb'a\\'#' + x_1 # b'c",
      [
        "attribute:@cache", "keyword:def", "keyword:return", "string:rb'a\\'#'", "comment:# b'c",
      ]
    ),
    (
      "Python", "\"\"\"a\nb\"\"\" 0x1F + 1.5e-3", ["string:\"\"\"a\nb\"\"\"", "number:0x1F", "number:1.5e-3"]
    ),
    ("py", "'open\nif", ["string:'open", "keyword:if"]),
    ("py", "iffy = range(1, 2)", ["number:1", "number:2"]),
    (
      "r", "x <- if (is.na(y)) NULL else 3L # c",
      ["keyword:if", "keyword:NULL", "keyword:else", "number:3L", "comment:# c"]
    ),
    ("r", "`a b` <- \"x\ny\"", ["string:`a b`", "string:\"x\ny\""]),
    (
      "julia", "#= a #= b =# =# A' * 'c' + @time f(x)' # d",
      ["comment:#= a #= b =# =#", "string:'c'", "attribute:@time", "comment:# d"]
    ),
    ("jl", "1:2.5 end r\"a\"", ["number:1", "number:2.5", "keyword:end", "string:r\"a\""]),
    (
      "bash", "for f in $1 ${a#b}; do echo '\\' \"x $y\" a#b; done # c",
      [
        "keyword:for", "keyword:in", "attribute:$1", "attribute:${a", "keyword:do", "string:'\\'",
        "string:\"x $y\"", "keyword:done", "comment:# c",
      ]
    ),
    (
      "json", "{\"a\": [1.5, -2e3, true, \"b\"], \"c\" : null}",
      [
        "type:\"a\"", "number:1.5", "number:2e3", "keyword:true", "string:\"b\"", "type:\"c\"",
        "keyword:null",
      ]
    ),
    (
      "yaml", "a: 1 # b\n- c-d: 'e: f'\n  g: true\nh: http://x#y\n- i",
      ["type:a", "number:1", "comment:# b", "type:c-d", "string:'e: f'", "type:g", "keyword:true", "type:h"]
    ),
    ("yml", "a: &b [x]\nc: *b", ["type:a", "attribute:&b", "type:c", "attribute:*b"]),
  ])
  func language(name: String, code: String, expected: [String]) throws {
    #expect(try marks(code, name) == expected)
  }

  @Test func otherLanguagesArePlain() {
    for name in ["", "text", "cobol"] { #expect(Grammar.named(name) == nil) }
  }

  /// Whatever the text, the marked parts ascend and lie within it.
  @Test func anyTextEnds() throws {
    let parts = [
      "\"", "'", "\\", "#", "#=", "=#", "\n", "$", "${", "@", "é", "1.", "e+", "a:", "- ", "`", "rb", " ",
      "r\"",
    ]
    var state: UInt64 = 1
    for round in 0..<2000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var (rest, text) = (state >> 20, "")
      while rest > 0 {
        text += parts[Int(rest % UInt64(parts.count))]
        rest /= UInt64(parts.count)
      }
      let names = ["python", "r", "julia", "bash", "json", "yaml"]
      let grammar = try #require(Grammar.named(names[round % names.count]))
      var end = 0
      for (range, _) in PlainHighlighter.classes(of: Array(text.utf8), in: grammar) {
        #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= text.utf8.count, "\(text)")
        end = range.upperBound
      }
    }
  }
}
