/// The folder that a build makes. It is replaced as a whole or not at all.
struct OutputFolder {
  /// As the author typed it.
  let path: String
  private let target: String

  /// A folder is known as a build's own by this in its index page, which every site has.
  static let marker = "<meta name=\"generator\" content=\"Gibbs"

  init(_ path: String) {
    self.path = Path.trimmed(path)
    target = Path.resolved(path)
  }

  /// Whether a build may put its site here, asked before any work is done.
  func check() throws(CommandError) {
    switch Files.kind(of: target) {
    case .missing: return
    case .file, .special:
      throw CommandError("output-is-file", "'\(path)' is a file, so no site can be written there")
    case .folder:
      if try isReplaceable() { return }
      throw CommandError(
        "foreign-output", "'\(path)' holds files that no build has made, so it is not replaced",
        hint: "choose another folder with -o, or remove it yourself")
    }
  }

  /// Refuses an output that would swallow its notebooks, or be read as one of them.
  func checkDistance(from notebooks: String) throws(CommandError) {
    let source = Path.resolved(notebooks)
    if Path.lies(source, in: target) {
      throw CommandError(
        "nested-output", "the notebooks '\(notebooks)' lie in the output folder '\(path)', which is replaced",
        hint: "choose another folder with -o")
    }
    if Files.kind(of: source) == .folder, Path.lies(target, in: source) {
      throw CommandError(
        "nested-output", "the output folder '\(path)' lies in the notebooks' folder '\(notebooks)'",
        hint: "choose another folder with -o")
    }
  }

  /// Writes the site beside the old one and puts it in its place in one step. Whatever goes wrong, and
  /// where `isInterrupted` says so, the old one stays whole and nothing is left behind.
  ///
  /// - Returns: false where it was interrupted.
  func replace(with files: [OutputFile], isInterrupted: () -> Bool) throws(CommandError) -> Bool {
    do throws(FileError) {
      return try replaceFolder(files, isInterrupted)
    } catch {
      throw CommandError(error)
    }
  }

  private func replaceFolder(_ files: [OutputFile], _ isInterrupted: () -> Bool) throws(FileError) -> Bool {
    try Files.createFolders(Path.parent(of: target))
    let staging = try StagingFolder(beside: target)
    do throws(FileError) {
      for file in files {
        if isInterrupted() { break }
        try staging.write(file)
      }
      if !isInterrupted() {
        try staging.takePlace()
        return true
      }
    } catch {
      staging.remove()
      throw error
    }
    staging.remove()
    return false
  }

  private func isReplaceable() throws(CommandError) -> Bool {
    do throws(FileError) {
      if try Files.names(in: target).isEmpty { return true }
      let index = Path.join(target, "index.html")
      guard Files.kind(of: index) == .file else { return false }
      return String(decoding: try Files.read(index).prefix(1 << 14), as: UTF8.self).contains(
        OutputFolder.marker)
    } catch {
      throw CommandError(error)
    }
  }
}

/// A file of a site, by its path from the site's root.
struct OutputFile {
  let path: String
  let contents: [UInt8]
}
