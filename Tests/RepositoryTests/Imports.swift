/// What a Swift file imports.
enum Imports {
  /// Names of the modules in the `import` lines of a source text, with or without attributes and access levels.
  static func modules(of source: String) -> Set<String> {
    Set(source.split(separator: "\n").compactMap(module))
  }

  private static let accessLevels: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
  ]

  /// No regular expression: these lines are many, and tests are not optimized.
  private static func module(_ line: Substring) -> String? {
    let words = line.split(separator: " ", maxSplits: 5)
      .drop { $0.hasPrefix("@") || accessLevels.contains($0) }
    guard words.first == "import", let name = words.dropFirst().first(where: { !kinds.contains($0) }) else {
      return nil
    }
    return String(name.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
  }
}
