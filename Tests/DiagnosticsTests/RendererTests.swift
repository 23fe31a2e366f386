import Diagnostics
import Testing

@Suite struct RendererTests {
  private let sources: SourceMap = {
    var map = SourceMap()
    map.add(path: "ch.md", bytes: Array("let é = totl\nnext\tline\n".utf8))
    return map
  }()

  private func span(_ start: Int, _ end: Int) -> SourceSpan {
    SourceSpan(file: FileID(0), start: start, end: end)
  }

  @Test func textShowsPlaceLineCaretsAndHint() {
    let diagnostic = Diagnostic.error(
      "unknown-name", at: span(9, 13), "cannot find 'totl' in scope", hint: "did you mean 'total'?")
    #expect(
      TextRenderer(sources).render(diagnostic) == """
        ch.md:1:9: error: cannot find 'totl' in scope
         1 | let é = totl
           |         ^^^^
          hint: did you mean 'total'?

        """)
  }

  @Test func notesHavePlacesOfTheirOwn() {
    let note = Diagnostic.Note("declared here", at: span(14, 18))
    let text = TextRenderer(sources).render(.warning("w", at: span(0, 3), "odd", notes: [note]))
    #expect(text.contains("ch.md:1:1: warning: odd\n 1 | let é = totl\n   | ^^^\n"))
    #expect(text.contains("ch.md:2:1: note: declared here\n 2 | next\tline\n   | ^^^^\n"))
  }

  @Test func tabsKeepTheCaretInPlace() {
    let text = TextRenderer(sources).render(.error("e", at: span(19, 23), "here"))
    #expect(text.hasSuffix(" 2 | next\tline\n   |     \t^^^^\n"))
  }

  @Test func coloursComeOnlyWhenAskedFor() {
    let diagnostic = Diagnostic.error("e", at: span(0, 3), "odd")
    #expect(!TextRenderer(sources).render(diagnostic).contains("\u{1B}"))
    #expect(TextRenderer(sources, style: .colored).render(diagnostic).contains("\u{1B}[31m"))
  }

  @Test func longLinesAreCutAroundTheMistake() {
    var map = SourceMap()
    map.add(path: "long.md", bytes: Array((String(repeating: "a", count: 400) + "BAD" + "z").utf8))
    let text = TextRenderer(map).render(.error("e", at: span(400, 403), "here"))
    let lines = text.split(separator: "\n")
    #expect(lines[1].count < 140)
    let start = lines[1].distance(
      from: lines[1].startIndex, to: lines[1].firstIndex(of: "B") ?? lines[1].endIndex)
    #expect(
      lines[2].distance(from: lines[2].startIndex, to: lines[2].firstIndex(of: "^") ?? lines[2].endIndex)
        == start)
  }

  @Test func controlCharactersDoNotReachTheTerminal() {
    var map = SourceMap()
    map.add(path: "c.md", bytes: [0x61, 0x1B, 0x62])
    #expect(TextRenderer(map).render(.error("e", at: span(0, 1), "x")).contains("a\u{FFFD}b"))
  }

  @Test func jsonHasOneObjectALine() {
    let diagnostic = Diagnostic.error("unknown-name", at: span(9, 13), "no \"totl\"", hint: "a\\b")
    #expect(
      JSONRenderer(sources).render([diagnostic]) == #"""
        {"severity":"error","id":"unknown-name","message":"no \"totl\"","file":"ch.md","line":1,"column":9,"endLine":1,"endColumn":13,"hint":"a\\b"}

        """#)
  }

  @Test func diagnosticsSortByPlaceAndKeepTheirOrder() {
    let all = [(5, "b"), (1, "a"), (5, "c")].map { Diagnostic.error($0.1, at: span($0.0, 6), "") }
    #expect(all.sortedByPlace.map { $0.id } == ["a", "b", "c"])
  }
}
