import Diagnostics

/// What `gibbs run` is given: a notebook (`.md`), a script (`.swift`), or `-` for a script on standard input.
struct ScriptFile {
  let path: String
  /// Reads standard input.
  let input: () throws(FileError) -> [UInt8]

  var isNotebook: Bool { path.hasSuffix(".md") }

  /// The text of a script.
  func read() throws(CommandError) -> SourceFile {
    guard path == "-" || path.hasSuffix(".swift") else {
      throw CommandError(
        "unknown-file-kind",
        "'\(path)' is neither a notebook nor a script: its name ends in neither .md nor .swift")
    }
    let file = try InputFile(path: path, input: input).read()
    if String(validating: file.bytes, as: UTF8.self) == nil {
      throw CommandError("not-utf-8", "'\(file.path)' is not UTF-8 text", hint: "save the file as UTF-8")
    }
    return file
  }
}
