import Foundation

/// The working copy that these tests stand in.
enum Checkout {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func path(_ name: String) -> String { root.appending(path: name).path(percentEncoded: false) }

  static func text(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: name), encoding: .utf8)
  }

  /// Paths of all files in a folder and those within it, from that folder, in order.
  static func files(in folder: String) -> [String] {
    (FileManager.default.enumerator(atPath: path(folder))?.compactMap { $0 as? String } ?? [])
      .filter { !isFolder(folder + "/" + $0) }.sorted()
  }

  /// Names of the folders that stand directly in a folder.
  static func folders(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(folder)).filter { isFolder(folder + "/" + $0) }
      .sorted()
  }

  /// Paths of the files that git knows, from the root.
  static func trackedFiles() throws -> [String] {
    try lines(of: ["git", "ls-files", "-z"])
  }

  /// Swift files that git knows or would take. The scripts of `CaseTests` are data: their lines are what they test.
  static func swiftFiles() throws -> [String] {
    try lines(of: ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", "*.swift"])
      .filter { !$0.hasPrefix("Tests/CaseTests/Cases/") && FileManager.default.fileExists(atPath: path($0)) }
  }

  /// Tracked files, other than binary ones, in which one of the words occurs. Far faster than reading all.
  static func textFiles(holdingAnyOf words: [String]) throws -> [String] {
    let search = ["git", "grep", "-z", "--files-with-matches", "-I", "--fixed-strings"]
    return try lines(of: search + words.flatMap { ["-e", $0] }, nothingFound: 1)
  }

  /// `nothingFound` is the status by which a program says that there are none.
  private static func lines(of command: [String], nothingFound: Int32 = 0) throws -> [String] {
    let result = try Command.run(command)
    guard result.status == 0 || result.status == nothingFound else {
      throw CommandFailure(command: command, output: result.output)
    }
    return Set(result.output.split(separator: "\0").map(String.init)).sorted()
  }

  private static func isFolder(_ name: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path(name), isDirectory: &isFolder) && isFolder.boolValue
  }
}

/// A program that ended badly.
struct CommandFailure: Error, CustomStringConvertible {
  let command: [String]
  let output: String

  var description: String { "'\(command.joined(separator: " "))' failed:\n\(output)" }
}
