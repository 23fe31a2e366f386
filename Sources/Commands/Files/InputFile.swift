import Diagnostics

/// A file that a command is given, or `-` for standard input.
struct InputFile {
  let path: String
  /// Reads standard input.
  let input: () throws(FileError) -> [UInt8]

  /// With the name by which diagnostics know it.
  func read() throws(CommandError) -> SourceFile {
    do throws(FileError) {
      return path == "-"
        ? SourceFile(id: FileID(0), path: "<stdin>", bytes: try input())
        : SourceFile(id: FileID(0), path: path, bytes: try Files.read(path))
    } catch {
      throw CommandError(error)
    }
  }
}
