import Testing

@testable import Notebooks

/// CommonMark alone: nothing that notebooks add to it means anything.
@Suite struct DialectTests {
  @Test(arguments: [
    "---\ntitle: x\n---", "$a_1$ $$b$$", "a[^b]\n\n[^b]: c", "> [!Note] t\n> b", "| a |\n|---|\n| b |",
    "- [x] a", "# a {#b}", "```swift\na\n```", "```output\n```", "`\\(a)`", "[](#x) [](y)", "<b onclick=x>",
    "[a](javascript:b)", "![](a.png)", "```\na", "<!-- a",
  ])
  func nothingIsAddedAndNothingIsWrong(text: String) {
    let reading = Reading(text, options: .init(dialect: .commonMark, allowsRawHTML: true))
    #expect(reading.problems == "")
    #expect(reading.notebook.executables.isEmpty)
    for word in [
      "Math", "Callout", "Cell", "Table", "Reference", "Footnote", "Expression", "Item [x]", "Comment",
    ] {
      #expect(!reading.dump.contains(word), "\(text)")
    }
  }

  @Test func aLanguageIsReadWithItsEscapes() {
    let reading = Reading("``` a\\*b&ouml;c d\nx\n```")
    #expect(reading.dump == "Code a*böc \"x\\n\" @1:1-3:4")
  }
}
