import Testing

@testable import Commands

@Suite struct CourseAssetsTests {
  @Test func picturesAndDataAreFound() throws {
    let folder = try TemporaryFolder()
    for name in ["a.md", "course.yml", ".hidden", "z.png", "data/deep/x.csv", "data/README.md"] {
      try folder.write(name, to: name)
    }
    folder.link("loop", to: folder.path)
    let assets = try CourseAssets(in: folder.path)
    #expect(assets.paths == ["data/deep/x.csv", "z.png"])
    let files = try assets.files(beside: [])
    #expect(files.map(\.path) == assets.paths)
    #expect(files[0].contents == Array("data/deep/x.csv".utf8))
  }

  @Test func noneMayHaveTheNameOfAPage() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "style.css")
    let page = OutputFile(path: "style.css", contents: [])
    let error = #expect(throws: CommandError.self) { try CourseAssets(in: folder.path).files(beside: [page]) }
    #expect(error?.message == "'\(folder["style.css"])' has the name of a file that the build makes")
  }
}
