import Diagnostics
import Testing

@testable import Notebooks

/// Nothing that a file can hold makes the reader stop.
@Suite struct RobustnessTests {
  @Test func everyPrefixOfTheExampleIsRead() {
    let bytes = Array(exampleNotebook.utf8)
    for count in 0...bytes.count {
      let reading = Reading(bytes: Array(bytes[..<count]))
      #expect(!reading.diagnostics.contains { $0.id == "unreadable-text" })
    }
  }

  @Test func deepNestingIsRefused() {
    #expect(Reading(String(repeating: ">", count: 10_000) + " a").problems == "1:101 nested-too-deeply")
    #expect(
      Reading(String(repeating: "- ", count: 5_000) + "a").diagnostics.contains {
        $0.id == "nested-too-deeply"
      })
    let stars = Reading(String(repeating: "*a ", count: 500) + String(repeating: "b*", count: 500))
    #expect(stars.problems == "1:1 unreadable-text")
    #expect(
      Reading("---\na: " + String(repeating: "[", count: 20_000) + "\n---\nx").problems
        == "2:35 front-matter")
    #expect(
      Reading("---\na: " + String(repeating: "{b: ", count: 20_000) + "\n---\nx").problems
        == "2:125 front-matter"
    )
  }

  /// Random strings of Markdown's marks: the tree and the text always go together.
  @Test func randomMarksAreRead() {
    let parts = [
      "a", "b c", " ", "\n", "\n\n", "\r\n", "\t", "> ", "- ", "1. ", "    ", "# ", "*", "**", "_", "`", "``",
      "```\n", "$", "$$", "$x_1$", "\\", "\\*", "&amp;", "&", "[", "]", "(", ")", "[b]", "[b]: /u\n", "![",
      "<",
      "<http://a.b>", "<b>", "|", "| a |\n|---|\n", "---\n", "===\n", "{#id}", "[^x]", "[^x]: ",
      "[!Note] T\n",
      "- [x] ", "`\\(f)`", "\\(", "é", "\0", "  \n", "\\\n", "!",
    ]
    var state: UInt64 = 1
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<3000 {
      let text = (0...next(24)).map { _ in parts[next(parts.count)] }.joined()
      let isRead = !Reading(text).diagnostics.contains { $0.id == "unreadable-text" }
      #expect(isRead, "\(text.debugDescription)")
    }
  }

  /// Should libcmark's tree and the text that we found for it ever differ, the text is refused, whatever it lacks.
  @Test func treesOfOtherTextsAreRefused() {
    let texts = ["a ![b](c) *d*", "![b](c)", "[b](c) `d`", "<a:b> \\*", "**a** b\\\nc", "&amp; e", "x"]
    for markdown in texts {
      let tree = CommonMarkConverter.parse(Array(markdown.utf8))
      for text in texts {
        let file = SourceFile(id: FileID(0), path: "test.md", text: text)
        for length in 0...file.bytes.count {
          let content = LeafContent(file, file.bytes, ranges: [0..<length])
          var builder = InlineBuilder(tree, content, [], .init(), firstExpression: 0)
          let isRead = (try? builder.build(1, startingAt: 0)) != nil
          // The beginning of a link is a link too: `[b]` of `[b](c)`.
          let mayBeRead = markdown.hasPrefix(file.text(0..<length))
          #expect(!isRead || mayBeRead, "\(markdown) \(text) \(length)")
          #expect(isRead || length < file.bytes.count || text != markdown, "\(markdown)")
        }
      }
    }
  }

  @Test func longTextsTakeLinearTime() {
    for text in ["*", "[", "`$` ", "$a ", "$$a ", "*a ", "![", "|", "> ", "`a", "\\(", "{#", "<a:"] {
      _ = Reading(String(repeating: text, count: 20_000))
    }
    _ = Reading("---\nkeywords: [" + String(repeating: "é, ", count: 20_000) + "]\n---\nx")
  }
}
