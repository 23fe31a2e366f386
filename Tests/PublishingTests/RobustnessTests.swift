import Testing

@testable import Publishing

/// Whatever stands in a notebook, publishing ends and says what is wrong.
@Suite struct RobustnessTests {
  @Test(arguments: [
    String(repeating: "> ", count: 300) + "a",
    String(repeating: "- ", count: 300) + "a",
    String(repeating: "> [!Note]\n> ", count: 50) + "b",
    String(repeating: "*a ", count: 500) + String(repeating: "b*", count: 500),
    "[^a]\n\n[^a]: b[^a]",
    "[^a]\n\n[^a]: [^b]\n\n[^b]: [^a]",
    "> [!Quiz]", "> [!Quiz]\n> - [x]", "# ", "$$$$", "", "\u{FEFF}",
    "# [](#a) {#a}\n\n[](#a)",
    (0..<30).map { "- [\($0 == 3 ? "x" : " ")] a" }.reduce("> [!Quiz] q\n") { $0 + "> " + $1 + "\n" },
  ])
  func anyText(text: String) {
    let published = Published(text)
    #expect(published.pages.map(\.path).contains("a.html"))
    #expect(published.text("a.html").hasSuffix("</html>\n"))
  }

  @Test func anEmptyCourse() {
    #expect(
      Published([]).pages.map(\.path) == [
        "index.html", "style.css", "fonts/math.woff2", "fonts/primes.woff2",
      ])
  }
}
