@testable import Commands

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder of its own for a test, removed at its end.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/gibbs-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw FileError(.create, "/tmp") }
    path = String(cString: made)
  }

  deinit {
    try? Files.remove(path)
  }

  subscript(name: String) -> String { path + "/" + name }

  /// Writes a file, and the folders above it.
  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Files.createFolders(Path.parent(of: self[name]))
    try Files.write(bytes, to: self[name])
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Files.read(self[name]), as: UTF8.self)
  }

  /// What the folder or one within it holds, hidden files included.
  func names(_ folder: String = "") throws -> [String] { try Files.names(in: Path.join(path, folder)) }

  func link(_ name: String, to target: String) { _ = symlink(target, self[name]) }
}
