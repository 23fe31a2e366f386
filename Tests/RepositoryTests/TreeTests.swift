import Testing

/// What the repository holds, and what no file in it may say.
@Suite struct TreeTests {
  @Test func `the top level holds only what belongs there`() throws {
    let allowed: Set = ["Package.swift", "Sources", "Tests", "notebooks", "output", "README.md", "LICENSE"]
    let names = Set(try Checkout.trackedFiles().map { String($0.prefix { $0 != "/" }) })
    let strangers = names.filter { !$0.hasPrefix(".") && !allowed.contains($0) }.sorted()
    #expect(strangers == [], "at the top of the repository")
  }

  @Test func `no file names a place of one machine`() throws {
    for file in try Checkout.textFiles(holdingAnyOf: Forbidden.words) {
      let found = Forbidden.found(in: try Checkout.text(file))
      #expect(found == [], "\(file) names what only one machine has")
    }
  }

  @Test(arguments: [
    ("cd /" + "home/ada/gibbs", true), ("\"/" + "Users/ada\"", true), ("(/" + "root/x)", true),
    ("C:" + "\\Users\\ada", true), ("https://py" + "pi.org/simple", true),
    ("https://mirror.example.com/" + "artifactory/api", true), ("http://1" + "0.0.0.7:8080/", true),
    ("https://github.com/apple/swift", false), ("the root/branch of home/garden", false),
    ("mkdtemp in /tmp", false), ("http://127.0.0.1:8000/", false),
  ])
  func `places of a machine are recognized`(text: String, isOne: Bool) {
    #expect(Forbidden.found(in: text).isEmpty != isOne)
  }
}
