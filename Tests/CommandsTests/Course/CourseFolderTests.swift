import Testing

@testable import Commands

@Suite struct CourseFolderTests {
  private func message(_ path: String) -> String? {
    do throws(CommandError) {
      _ = try CourseFolder(path)
      return nil
    } catch {
      return error.message
    }
  }

  @Test func folderMeansItsNotebooksByName() throws {
    let folder = try TemporaryFolder()
    for name in ["b.md", "a.md", ".hidden.md", "picture.png", "course.yml", "sub/c.md", "odd.md/x"] {
      try folder.write("", to: name)
    }
    #expect(try CourseFolder(folder.path + "/").notebooks == [folder["a.md"], folder["b.md"]])
  }

  @Test func fileMeansItself() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a.md")
    let course = try CourseFolder(folder["a.md"])
    #expect(course.notebooks == [folder["a.md"]])
  }

  @Test func mistakes() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a.txt")
    #expect(message(folder["none"]) == "there is no file or folder '\(folder["none"])'")
    #expect(message(folder["a.txt"]) == "'\(folder["a.txt"])' is no notebook: its name does not end in .md")
    #expect(message(folder.path) == "no notebooks in '\(folder.path)'")
  }
}
