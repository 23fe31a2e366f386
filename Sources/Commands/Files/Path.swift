/// Paths as text.
enum Path {
  /// What stands before the last name: empty for a bare name, `/` for what lies at the root.
  static func parent(of path: String) -> String {
    let path = trimmed(path)
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : trimmed(String(path[..<slash]))
  }

  /// The last name of a path.
  static func name(of path: String) -> String {
    let path = trimmed(path)
    return path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// A name in a folder; the folder `.` and the empty one stay unwritten. No name means the folder itself.
  static func join(_ folder: String, _ name: String) -> String {
    if name.isEmpty { return folder }
    if folder.isEmpty || folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Without slashes at its end.
  static func trimmed(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// The absolute path without links and dots; names that do not exist yet are taken as they stand.
  static func resolved(_ path: String) -> String {
    if let resolved = Files.resolved(path) { return resolved }
    let parent = parent(of: path)
    return join(parent == path ? "/" : resolved(parent.isEmpty ? "." : parent), name(of: path))
  }

  /// Whether a resolved path is a resolved folder or lies in it.
  static func lies(_ path: String, in folder: String) -> Bool {
    path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }
}
