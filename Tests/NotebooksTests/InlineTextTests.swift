import Diagnostics
import Testing

@testable import Notebooks

/// Captions, alt texts, titles and summaries: Markdown of one line, in which interpolations may stand bare.
@Suite struct InlineTextTests {
  @Test func captionsHoldInlines() {
    checkTree(
      "> ```swift\n> //| caption: é *a \\(x)* `c` $y$ `\\(z)` \\$5 [d](e.html)\n> ```",
      """
      Quote @1:1-3:6
        Cell 0 "" @1:3-3:6
          caption @2:16-2:57
            Text "é " @2:16-2:18
            Emphasis @2:18-2:26
              Text "a " @2:19-2:21
              Expression 0 "x" @2:21-2:25
            Text " " @2:26-2:27
            CodeSpan "c" @2:27-2:30
            Text " " @2:30-2:31
            Math "y" @2:31-2:34
            Text " " @2:34-2:35
            Expression 1 "z" @2:35-2:41
            Text " $5 " @2:41-2:46
            Link "e.html" @2:46-2:57
              Text "d" @2:47-2:48
      """)
  }

  @Test(arguments: [
    ("summary: a \\(x) *b* $c$", "a ", "2:10-2:12"),
    ("summary: 'it''s \\(x) *b* $c$'", "it's ", "2:11-2:17"),
    ("summary: \"a \\\"\\(x)\\\" *b* $c$\"", "a \"", "2:11-2:15"),
    ("summary: \"a \\\\(x) *b* $c$\"", "a ", "2:11-2:13"),
    ("summary: >\n  a\n  \\(x)\n  *b* $c$", "a ", "3:3-4:1"),
    ("summary: |\n  a\n  \\(x)\n  *b* $c$", "a ", "3:3-4:1"),
    ("summary: a\n  \\(x)\n  *b* $c$", "a ", "2:10-3:1"),
  ])
  func frontMatterHoldsInlines(yaml: String, first: String, place: String) throws {
    let reading = Reading("---\n\(yaml)\n---\nx")
    #expect(reading.problems == "")
    let inlines = try #require(reading.notebook.frontMatter.summary).inlines
    #expect(reading.notebook.expressions.map { reading.text($0.span) } == ["\\(x)"])
    #expect(inlines.plainText.filter { $0 != "\"" } == first.filter { $0 != "\"" } + "x b c")
    #expect(reading.dump.contains("Text \(jsonString(first)) @\(place)"))
  }

  @Test(arguments: [
    ("---\ntitle: a `\\(x`\n---\nx", "2:11 unclosed-expression"),
    ("---\nsummary: >\n  a\n  b [](http://c.d)\n---\nx", "4:5 link-without-text"),
    ("---\nsummary: \"a\\u00e9 b\"\n---\nx", "2:10 front-matter-value"),
    ("```swift\n//| caption: a \\(x\n```", "2:16 unclosed-expression"),
    ("```swift\n//| alt: a $$x\n```", "2:12 unclosed-math"),
    ("```swift\n//| alt: a[^b]\n```", "2:11 unknown-footnote"),
    ("---\nmacros: {KL: [a, x]}\n---\nx", "2:14 invalid-macro"),
    ("---\nmacros:\n  a1: b\n---\nx", "3:3 invalid-macro"),
  ])
  func mistakesHavePlaces(text: String, expected: String) {
    checkProblems(text, expected)
  }

  @Test func macrosTakeArgumentsAndDefaults() {
    let macros = Reading("---\nmacros:\n  E: ['\\mathbb{E}_{#1}[#2]', 2, p]\n  \\R: x\n---\nx").notebook
      .frontMatter.macros
    #expect(macros.map(\.bareName) == ["E", "R"])
    #expect(macros.map(\.parameterCount) == [2, nil])
    #expect(macros.map(\.defaultArgument) == ["p", nil])
  }
}
