import Testing

@testable import Publishing

@Suite struct CourseTests {
  private func order(_ chapters: [(name: String, number: String?)], _ order: [String] = []) -> [String] {
    let texts = chapters.map { chapter in
      (chapter.name, (chapter.number.map { "---\nnumber: \($0)\n---\n" } ?? "") + "a")
    }
    let site = Published(texts, settings: Course.Settings(order: order))
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
    #expect(published.pages.map(\.path) == ["index.html", "style.css"])
  }

  @Test func addresses() {
    #expect(percentEncoded("a b#é") == "a%20b%23%C3%A9")
    #expect(relativePath(of: "./a/b%20c.png?x#y") == "a/b c.png")
    #expect(relativePath(of: "https://a.b") == nil)
    #expect(relativePath(of: "#a") == nil)
    #expect(relativePath(of: "a%2") == "a%2")
  }
}
