import Testing

@testable import Commands

@Suite struct OutputFolderTests {
  private let old = [index("old"), OutputFile(path: "gone.html", contents: [])]
  private let new = [index("new"), OutputFile(path: "fonts/math.woff2", contents: [1, 2])]

  private static func index(_ text: String) -> OutputFile {
    OutputFile(path: "index.html", contents: Array((OutputFolder.marker + " 1\">" + text).utf8))
  }

  private func build(_ files: [OutputFile], at path: String) throws {
    let folder = OutputFolder(path)
    try folder.check()
    #expect(try folder.replace(with: files) { false })
  }

  @Test func newFolderIsMadeWithThoseAboveIt() throws {
    let folder = try TemporaryFolder()
    try build(new, at: folder["a/b/site"])
    #expect(try folder.names("a/b") == ["site"])
    #expect(try Files.read(folder["a/b/site/fonts/math.woff2"]) == [1, 2])
  }

  @Test func oldSiteIsReplacedAsAWhole() throws {
    let folder = try TemporaryFolder()
    try build(old, at: folder["site"])
    try build(new, at: folder["site/"])
    #expect(try folder.names() == ["site"])
    #expect(try folder.names("site") == ["fonts", "index.html"])
    #expect(try folder.text("site/index.html").hasSuffix("new"))
  }

  @Test func emptyFolderAndLinkAreTaken() throws {
    let folder = try TemporaryFolder()
    try Files.createFolder(folder["real"])
    folder.link("link", to: "real")
    try build(new, at: folder["link"])
    #expect(try folder.names() == ["link", "real"])
    #expect(try folder.names("real") == ["fonts", "index.html"])
  }

  @Test func foreignFolderIsRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write("<title>mine</title>", to: "site/index.html")
    try folder.write("precious", to: "home/letter.txt")
    for name in ["site", "home"] {
      let error = #expect(throws: CommandError.self) { try OutputFolder(folder[name]).check() }
      #expect(error?.id == "foreign-output")
      #expect(error?.message == "'\(folder[name])' holds files that no build has made, so it is not replaced")
    }
  }

  @Test func fileIsRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "site")
    let error = #expect(throws: CommandError.self) { try OutputFolder(folder["site"]).check() }
    #expect(error?.message == "'\(folder["site"])' is a file, so no site can be written there")
  }

  @Test func outputAndNotebooksLieApart() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "notebooks/a.md")
    func refusal(_ output: String, _ notebooks: String) -> String? {
      do throws(CommandError) {
        try OutputFolder(folder[output]).checkDistance(from: folder[notebooks])
        return nil
      } catch {
        return error.id
      }
    }
    #expect(refusal("notebooks", "notebooks") == "nested-output")
    #expect(refusal("notebooks/site", "notebooks") == "nested-output")
    #expect(refusal("", "notebooks") == "nested-output")
    #expect(refusal("notebooks", "notebooks/a.md") == "nested-output")
    #expect(refusal("notebooks/site", "notebooks/a.md") == nil)
    #expect(refusal("notebooks2", "notebooks") == nil)
  }

  @Test func interruptionLeavesTheOldSite() throws {
    let folder = try TemporaryFolder()
    try build(old, at: folder["site"])
    var looks = 0
    let isDone = try OutputFolder(folder["site"]).replace(with: new) {
      looks += 1
      return looks > 1
    }
    #expect(!isDone)
    #expect(try folder.names() == ["site"])
    #expect(try folder.names("site") == ["gone.html", "index.html"])
  }

  @Test func failureLeavesTheOldSite() throws {
    let folder = try TemporaryFolder()
    try build(old, at: folder["site"])
    let clash = new + [OutputFile(path: "index.html/x", contents: [])]
    #expect(throws: CommandError.self) { try OutputFolder(folder["site"]).replace(with: clash) { false } }
    #expect(try folder.names() == ["site"])
    #expect(try folder.names("site") == ["gone.html", "index.html"])
  }

  @Test func placeThatCannotBeMade() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "file")
    let error = #expect(throws: CommandError.self) {
      try OutputFolder(folder["file/site"]).replace(with: new) { false }
    }
    #expect(error?.message.hasPrefix("cannot create '\(folder["file/site"])': ") == true)
  }

  @Test func exchangeInStepsDoesTheSame() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", to: "a/x")
    try folder.write("b", to: "b/x")
    try FolderExchange.exchangeInSteps(folder["a"], folder["b"])
    #expect(try folder.text("a/x") == "b")
    #expect(try folder.text("b/x") == "a")
    #expect(throws: FileError.self) { try FolderExchange.exchangeInSteps(folder["none"], folder["b"]) }
    #expect(try folder.names() == ["a", "b"])
  }
}
