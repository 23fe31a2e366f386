import Execution

/// The notebooks that a command is asked for.
struct CourseFolder {
  /// Paths as the author would type them, in the order in which they run.
  let notebooks: [String]
  /// The notebooks beside the one that was asked for: not run for themselves, but known to references and to `uses:`.
  let neighbours: [String]
  /// `course.yml` and `topics.yml` beside them, where they are.
  let courseFile: String?
  let topicsFile: String?
  /// What lies beside them; nil where one notebook alone was asked for, whose folder may hold anything.
  let assets: CourseAssets?

  /// A folder means every `.md` in it (not in folders within), a file means itself.
  init(_ path: String) throws(CommandError) {
    switch Files.kind(of: path) {
    case .missing:
      throw CommandError(
        "missing-notebooks", "there is no file or folder '\(path)'",
        hint: "name the folder that holds your notebooks, or one notebook")
    case .file, .special:
      guard path.hasSuffix(".md") else { throw CourseFolder.notANotebook(path) }
      let folder = Path.parent(of: path)
      let beside = try? CourseFolder.notebooks(in: folder.isEmpty ? "." : folder)
      neighbours = (beside ?? []).filter { Path.name(of: $0) != Path.name(of: path) }
      (notebooks, assets) = ([path], nil)
      (courseFile, topicsFile) = try (
        CourseFolder.file("course", in: folder), CourseFolder.file("topics", in: folder)
      )
    case .folder:
      let folder = Path.trimmed(path)
      notebooks = try CourseFolder.notebooks(in: folder)
      neighbours = []
      assets = try CourseAssets(in: folder)
      (courseFile, topicsFile) = try (
        CourseFolder.file("course", in: folder), CourseFolder.file("topics", in: folder)
      )
    }
  }

  /// The path of `NAME.yml`, or nil where there is none.
  private static func file(_ name: String, in folder: String) throws(CommandError) -> String? {
    let path = Path.join(folder, name + ".yml")
    if Files.kind(of: path) == .file { return path }
    let other = Path.join(folder, name + ".yaml")
    guard Files.kind(of: other) == .file else { return nil }
    throw CommandError("misnamed-file", "'\(other)' is not read", hint: "name it \(name).yml")
  }

  static func notANotebook(_ path: String) -> CommandError {
    CommandError("not-a-notebook", "'\(path)' is no notebook: its name does not end in .md")
  }

  private static func notebooks(in folder: String) throws(CommandError) -> [String] {
    let names: [String]
    do throws(FileError) { names = try Files.names(in: folder) } catch { throw CommandError(error) }
    let found = names.filter { name in
      guard name.hasSuffix(".md"), !name.hasPrefix(".") else { return false }
      // A name that leads nowhere is kept, so that reading it says why.
      let kind = Files.kind(of: Path.join(folder, name))
      return kind == .file || kind == .missing
    }
    guard !found.isEmpty else {
      throw CommandError(
        "no-notebooks", "no notebooks in '\(folder)'", hint: "a notebook is a file whose name ends in .md")
    }
    return NotebookOrder.sorted(found).map { Path.join(folder, $0) }
  }
}
