/// What lies beside a course's notebooks: pictures and data, copied into the site as they are.
struct CourseAssets {
  /// Relative to the notebooks' folder, with `/` between folders, in the order of their names.
  let paths: [String]
  private let folder: String

  /// Hidden files, Markdown and YAML are left out; links to folders are not followed, so that there is an end.
  init(in folder: String) throws(CommandError) {
    self.folder = folder
    do throws(FileError) {
      paths = try CourseAssets.paths(in: folder, below: "")
    } catch {
      throw CommandError(error)
    }
  }

  /// Their contents. None may have the name of a page.
  func files(beside pages: [OutputFile]) throws(CommandError) -> [OutputFile] {
    var files: [OutputFile] = []
    for path in paths {
      if pages.contains(where: { $0.path == path }) {
        throw CommandError(
          "name-clash", "'\(Path.join(folder, path))' has the name of a file that the build makes",
          hint: "rename it")
      }
      do throws(FileError) {
        files.append(OutputFile(path: path, contents: try Files.read(Path.join(folder, path))))
      } catch {
        throw CommandError(error)
      }
    }
    return files
  }

  private static func paths(in root: String, below folder: String) throws(FileError) -> [String] {
    var paths: [String] = []
    for name in try Files.names(in: Path.join(root, folder)) where isShown(name) {
      let path = Path.join(folder, name)
      let place = Path.join(root, path)
      switch Files.kind(of: place) {
      case .file: paths.append(path)
      case .folder: if !Files.isLink(place) { paths += try Self.paths(in: root, below: path) }
      case .missing, .special: break
      }
    }
    return paths
  }

  private static func isShown(_ name: String) -> Bool {
    !name.hasPrefix(".") && ![".md", ".yml", ".yaml"].contains { name.hasSuffix($0) }
  }
}
