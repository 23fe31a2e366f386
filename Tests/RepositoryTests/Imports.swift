/// What a Swift file imports.
enum Imports {
  /// Names of the modules in the `import` lines of a source text, with or without attributes and access levels.
  static func modules(of source: String) -> Set<String> {
    Set(source.split(separator: "\n").compactMap(module))
  }

  private static func module(_ line: Substring) -> String? {
    let pattern =
      /\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+/
    guard let match = line.prefixMatch(of: pattern) else { return nil }
    let words = line[match.range.upperBound...].split(separator: " ")
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
    guard let name = words.first(where: { !kinds.contains($0) }) else { return nil }
    return String(name.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
  }
}
