import Testing

@testable import Commands

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct FilesTests {
  @Test func bytesComeBackAsTheyWere() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    try Files.write(bytes, to: folder["x"])
    #expect(try Files.read(folder["x"]) == bytes)
  }

  @Test func namesAreSortedAndComplete() throws {
    let folder = try TemporaryFolder()
    for name in ["b", "é", ".hidden", "a", "B"] { try folder.write("", to: name) }
    #expect(try folder.names() == [".hidden", "B", "a", "b", "é"])
  }

  @Test func refusalsSayWhatAndWhy() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileError(.read, folder["none"], code: ENOENT)) { try Files.read(folder["none"]) }
    #expect(throws: FileError(.read, folder.path, code: EISDIR)) { try Files.read(folder.path) }
    #expect(throws: FileError(.list, folder["none"], code: ENOENT)) { try Files.names(in: folder["none"]) }
    #expect(throws: FileError(.write, folder["none/x"], code: ENOENT)) {
      try Files.write([], to: folder["none/x"])
    }
    #expect(
      CommandError(FileError(.read, "x.md", code: EACCES)).message == "cannot read 'x.md': permission denied")
  }

  @Test(.enabled(if: geteuid() != 0, "nothing is forbidden to root"))
  func unreadableFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "x")
    chmod(folder["x"], 0)
    #expect(throws: FileError(.read, folder["x"], code: EACCES)) { try Files.read(folder["x"]) }
  }

  @Test func removingTakesLinksAndNotWhatTheyNameTo() throws {
    let folder = try TemporaryFolder()
    try folder.write("kept", to: "kept/x")
    try folder.write("gone", to: "gone/deep/x")
    folder.link("gone/link", to: folder["kept"])
    try Files.remove(folder["gone"])
    #expect(try folder.names() == ["kept"])
    #expect(try folder.text("kept/x") == "kept")
  }

  @Test func replacedFileKeepsItsPermissionsAndItsLinks() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "x")
    chmod(folder["x"], 0o640)
    folder.link("link", to: "x")
    try Files.replace(folder["link"], with: Array("new".utf8))
    #expect(try folder.text("x") == "new")
    #expect(try folder.names() == ["link", "x"])
    var info = stat()
    lstat(folder["link"], &info)
    #expect(info.st_mode & S_IFMT == S_IFLNK)
    stat(folder["x"], &info)
    #expect(info.st_mode & 0o777 == 0o640)
  }
}
