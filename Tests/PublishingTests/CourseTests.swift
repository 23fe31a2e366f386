import Notebooks
import Testing

@testable import Publishing

@Suite struct CourseTests {
  private func part(_ title: String?, _ chapters: [String]) -> CourseFile.Part {
    let place = SourceSpanFixture.any
    return CourseFile.Part(
      title: title.map { Spanned($0, at: place) }, chapters: chapters.map { Spanned($0, at: place) })
  }

  private func order(_ chapters: [(name: String, number: String?)], _ order: [String] = []) -> [String] {
    let texts = chapters.map { chapter in
      (chapter.name, (chapter.number.map { "---\nnumber: \($0)\n---\n" } ?? "") + "a")
    }
    let site = Published(texts, settings: Course.Settings(parts: order.isEmpty ? [] : [part(nil, order)]))
    return site.pages.map(\.path).filter { $0.hasSuffix(".html") && $0 != "index.html" }.map {
      String($0.dropLast(5))
    }
  }

  @Test func numbersThenNames() {
    #expect(order([("c", "10"), ("b", "9"), ("z", nil), ("a", nil)]) == ["b", "c", "a", "z"])
    #expect(order([("x", "A.10"), ("y", "A.9"), ("z", "B")]) == ["y", "x", "z"])
    #expect(order([("ch10", nil), ("ch9", nil)]) == ["ch9", "ch10"])
  }

  @Test func theGivenOrderComesFirst() {
    #expect(order([("a", "1"), ("b", "2"), ("c", "3")], ["c", "b"]) == ["c", "b", "a"])
  }

  @Test func partsHaveNamesInTheIndexAndTheSidebar() {
    let settings = Course.Settings(parts: [part("First", ["b"]), part("Second", ["c", "a"])])
    let site = Published([("a", "# A"), ("b", "# B"), ("c", "# C")], settings: settings)
    #expect(site.problems == "")
    let index = site.text("index.html")
    #expect(index.contains("<h2 class=\"part\">First</h2>\n<ol class=\"course\">"))
    #expect(index.contains("<h3 class=\"entry-title\"><a href=\"b.html\">B</a></h3>"))
    #expect(site.text("a.html").contains("<p class=\"part-title\">Second</p>"))
    #expect(site.text("c.html").contains("<link rel=\"prev\" href=\"b.html\">"))
  }

  @Test func chaptersThatAreNotThereAndThoseThatAreNotListed() {
    let settings = Course.Settings(parts: [part(nil, ["intro", "a"])])
    let site = Published([("a", "# A"), ("intr", "# B")], settings: settings)
    #expect(site.diagnostics.map(\.id) == ["unknown-chapter", "unlisted-chapter"])
    #expect(site.diagnostics.first?.hint == "did you mean 'intr'?")
  }

  @Test func whatAChapterRequiresIsLinked() {
    let texts = [("a", "---\nrequires: [log]\nuses: [b]\n---\n# A"), ("b", "# B $x$")]
    let site = Published(
      texts, topics: [topic("log", "Logarithms", ["count"]), topic("count", "Counting", [])])
    #expect(site.problems == "")
    #expect(
      site.text("a.html").contains(
        "Builds on <span>Logarithms</span>, <a href=\"b.html\">B <math data-tex=\"x\"><mi>x</mi></math></a>"))
  }

  @Test(arguments: [
    ([("a", ["b"]), ("bb", [])], ["unknown-requirement"]),
    ([("a", ["a"])], ["circular-requirement"]),
    ([("a", ["b"]), ("b", ["c"]), ("c", ["b"])], ["circular-requirement"]),
    (
      [("a", ["b"]), ("b", ["a"]), ("c", ["d", "a"]), ("d", ["c"])],
      ["circular-requirement", "circular-requirement"]
    ),
    ([("a", ["b", "c"]), ("b", ["c"]), ("c", [])], []),
  ])
  func requirementsLeadSomewhere(topics: [(String, [String])], expected: [String]) {
    let site = Published([("x", "# X")], topics: topics.map { topic($0.0, $0.0, $0.1) })
    #expect(site.diagnostics.map(\.id) == expected)
  }

  /// A chain as long as a curriculum takes no stack and no square of its length.
  @Test func longChainsAreFollowed() {
    let chain = (0..<20_000).map { topic("t\($0)", "T", ["t\($0 + 1)"]) } + [topic("t20000", "T", ["t19999"])]
    #expect(Published([("x", "# X")], topics: chain).diagnostics.map(\.id) == ["circular-requirement"])
  }

  private func topic(_ id: String, _ title: String, _ requires: [String]) -> Topic {
    let place = SourceSpanFixture.any
    return Topic(
      id: Spanned(id, at: place), title: Spanned(title, at: place),
      requires: requires.map { Spanned($0, at: place) })
  }

  @Test func neighboursAreLinked() {
    let page = Published([("a", "# A"), ("b", "# B"), ("c", "# C")]).text("b.html")
    #expect(page.contains("<link rel=\"prev\" href=\"a.html\">"))
    #expect(page.contains("<a class=\"next\" rel=\"next\" href=\"c.html\">"))
  }

  @Test func titlesComeFromFrontMatterHeadingOrName() {
    let page = Published([("a", "---\ntitle: T\n---\n# H"), ("b", "# H *i*"), ("c", "x")]).text("index.html")
    #expect(page.contains("<a href=\"a.html\">T</a>"))
    #expect(page.contains("<a href=\"b.html\">H <em>i</em></a>"))
    #expect(page.contains("<a href=\"c.html\">c</a>"))
  }

  @Test func theNameOfTheIndexIsTaken() {
    let published = Published([("index", "# A")])
    #expect(published.problems == "1:1 reserved-name")
    #expect(!published.pages.contains { $0.path == "index.md" })
  }

  @Test func addresses() {
    #expect(percentEncoded("a b#é") == "a%20b%23%C3%A9")
    #expect(relativePath(of: "./a/b%20c.png?x#y") == "a/b c.png")
    #expect(relativePath(of: "https://a.b") == nil)
    #expect(relativePath(of: "#a") == nil)
    #expect(relativePath(of: "a%2") == "a%2")
  }
}
