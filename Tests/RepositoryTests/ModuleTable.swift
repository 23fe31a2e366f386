/// The table of modules in `Sources/README.md`.
struct ModuleTable {
  /// Modules in the table's order, each with what it may import.
  let rows: [(module: String, imports: Set<String>)]

  var modules: [String] { rows.map(\.module) }

  /// Reads the rows of the table whose head begins "module" and ends "may import".
  init(markdown text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let table = lines.drop { !$0.hasPrefix("| module |") }.dropFirst(2).prefix { $0.hasPrefix("|") }
    rows = table.map { line in
      let cells = line.split(separator: "|").map(ModuleTable.codes)
      return (cells.first?.first ?? String(line), Set(cells.last ?? []))
    }
  }

  static func ofSources() throws -> ModuleTable {
    ModuleTable(markdown: try Checkout.text("Sources/README.md"))
  }

  subscript(module: String) -> Set<String>? {
    rows.first { $0.module == module }?.imports
  }

  /// What stands between backquotes.
  private static func codes(_ cell: Substring) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
