import Testing

@testable import Commands

@Suite struct PathTests {
  @Test(arguments: [
    ("a/b", "a", "b"), ("a/b/", "a", "b"), ("b", "", "b"), ("/b", "/", "b"), ("a//b", "a", "b"),
    ("/", "/", ""),
  ])
  func parts(_ path: String, _ parent: String, _ name: String) {
    #expect(Path.parent(of: path) == parent)
    #expect(Path.name(of: path) == name)
  }

  @Test func joining() {
    #expect(Path.join("a", "b") == "a/b")
    #expect(Path.join("a/", "b") == "a/b")
    #expect(Path.join(".", "b") == "b")
    #expect(Path.join(".", "") == ".")
    #expect(Path.join("", "b") == "b")
    #expect(Path.join("/", "b") == "/b")
  }

  @Test func resolvingFollowsLinksAndTakesNewNamesAsTheyStand() throws {
    let folder = try TemporaryFolder()
    try Files.createFolder(folder["real"])
    folder.link("link", to: folder["real"])
    let real = try #require(Files.resolved(folder["real"]))
    #expect(Path.resolved(folder["link"]) == real)
    #expect(Path.resolved(folder["link/new/x"]) == real + "/new/x")
    #expect(Path.resolved(folder["real/../real/"]) == real)
  }

  @Test func nesting() {
    #expect(Path.lies("/a/b", in: "/a"))
    #expect(Path.lies("/a", in: "/a"))
    #expect(Path.lies("/a", in: "/"))
    #expect(!Path.lies("/ab", in: "/a"))
    #expect(!Path.lies("/a", in: "/a/b"))
  }
}
