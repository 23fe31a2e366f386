import Diagnostics

/// What `\begin{name}` opens.
struct Environment: Hashable, Sendable {
  enum Argument: Hashable, Sendable {
    case none
    /// `[t]`, `[c]` or `[b]`, read and not used: MathML Core centres tables.
    case position
    /// A count of columns in braces: `alignat`.
    case count
    /// Columns in braces: `array`.
    case columns
  }
  let layout: Table.Layout
  let argument: Argument
  /// Whether its lines can carry numbers.
  let isTopLevel: Bool
  let isNumbered: Bool
  /// Cells of one line that are set without a table: `equation`.
  var isPlain = false
  /// The most columns, where the layout alone does not say.
  var columnLimit: Int?
}

enum Environments {
  static let commands: [String: Command] = ["begin": .environment]

  static let byName: [String: Environment] = {
    var table = matrices
    for (name, environment) in inner { table[name] = environment }
    for (name, environment) in displays { table[name] = environment }
    for (name, layout) in numbered {
      for (suffix, isNumbered) in [("", true), ("*", false)] {
        table[name + suffix] = Environment(
          layout: layout, argument: name.hasPrefix("alignat") ? .count : .none, isTopLevel: true,
          isNumbered: isNumbered)
      }
    }
    return table
  }()

  private static let matrices: [String: Environment] = {
    var table: [String: Environment] = [:]
    let fences: [(String, String, String)] = [
      ("", "", ""), ("p", "(", ")"), ("b", "[", "]"), ("B", "{", "}"), ("v", "|", "|"), ("V", "‖", "‖"),
    ]
    for (prefix, opening, closing) in fences {
      for star in ["", "*"] {
        table[prefix + "matrix" + star] = inner(.matrix(opening, closing), star.isEmpty ? .none : .position)
      }
    }
    return table
  }()

  private static let inner: [String: Environment] = [
    "smallmatrix": inner(.smallMatrix, .none),
    "cases": inner(.cases("{", "", isDisplay: false), .none),
    "dcases": inner(.cases("{", "", isDisplay: true), .none),
    "rcases": inner(.cases("", "}", isDisplay: false), .none),
    "drcases": inner(.cases("", "}", isDisplay: true), .none),
    "array": inner(.array([], endsWithRule: false), .columns),
    "darray": inner(.array([], endsWithRule: false), .columns),
    "subarray": inner(.substack([]), .columns),
    "aligned": inner(.alignment(isTight: false), .position),
    "alignedat": inner(.alignment(isTight: true), .count),
    "gathered": inner(.gathered, .position),
    "split": Environment(
      layout: .alignment(isTight: false), argument: .none, isTopLevel: false, isNumbered: false,
      columnLimit: 2),
  ]

  private static let displays: [(String, Environment)] = [
    ("equation", plain(isNumbered: true)), ("equation*", plain(isNumbered: false)),
    ("displaymath", plain(isNumbered: false)), ("math", plain(isNumbered: false)),
    ("multline", single(.multline, isNumbered: true)), ("multline*", single(.multline, isNumbered: false)),
  ]

  private static let numbered: [(String, Table.Layout)] = [
    ("align", .alignment(isTight: false)), ("alignat", .alignment(isTight: true)),
    ("flalign", .alignment(isTight: false)), ("gather", .gathered),
    ("eqnarray", .array(threeColumns, endsWithRule: false)),
  ]

  private static let threeColumns = [
    Table.Column(alignment: .right), Table.Column(alignment: .center), Table.Column(alignment: .left),
  ]

  private static func inner(_ layout: Table.Layout, _ argument: Environment.Argument) -> Environment {
    Environment(layout: layout, argument: argument, isTopLevel: false, isNumbered: false)
  }

  private static func plain(isNumbered: Bool) -> Environment {
    Environment(
      layout: .gathered, argument: .none, isTopLevel: true, isNumbered: isNumbered, isPlain: true)
  }

  /// An environment whose lines share one number.
  private static func single(_ layout: Table.Layout, isNumbered: Bool) -> Environment {
    Environment(layout: layout, argument: .none, isTopLevel: true, isNumbered: isNumbered)
  }
}

extension Parser {
  mutating func parseEnvironment(_ begin: Token) -> MathNode? {
    guard let words = readWords(of: begin, what: "its name in braces") else { return nil }
    let name = words.text
    guard let environment = Environments.byName[name] else {
      reportUnknownEnvironment(words)
      return skipUnknown(name, begin)
    }
    if environment.isTopLevel, isNested {
      let inner = innerName(of: name)
      reports.add(
        "misplaced-environment", begin, "\(name) inside another formula's part",
        hint: "\(inner) can stand there")
    }
    let layout = readLayout(environment, name, begin)
    let limit = environment.columnLimit ?? Table.columnLimit(of: layout)
    var body = TableReader(name: name, begin: begin, columnLimit: limit)
    readRows(into: &body, environment)
    readEnd(of: name, begin)
    if environment.isPlain { return .list(body.rows.flatMap { $0.cells.flatMap { $0 } }) }
    return .table(Table(layout: layout, rows: body.rows, hasFinalRule: body.hasPendingRule))
  }

  private func innerName(of name: String) -> String {
    let bare = name.hasSuffix("*") ? String(name.dropLast()) : name
    switch bare {
    case "align", "flalign", "eqnarray": return "aligned"
    case "alignat": return "alignedat"
    default: return "gathered"
    }
  }

  private mutating func reportUnknownEnvironment(_ name: Words) {
    if let instead = Refusals.environments[name.text] {
      return reports.add(
        "unsupported-environment", name, "\(name.text) has no place in formulas", hint: instead)
    }
    reports.add(
      "unknown-environment", name, "unknown environment \(name.text)",
      hint: nearestName(to: name.text, among: Environments.byName.keys).map { "did you mean \\begin{\($0)}?" }
        ?? "such as aligned, cases, pmatrix")
  }

  /// Reads an unknown environment as an alignment, to find further mistakes in it.
  private mutating func skipUnknown(_ name: String, _ begin: Token) -> MathNode? {
    var body = TableReader(name: name, begin: begin, columnLimit: nil)
    let stand = Environment(layout: .gathered, argument: .none, isTopLevel: false, isNumbered: false)
    readRows(into: &body, stand)
    readEnd(of: name, begin)
    return nil
  }

  // MARK: Rows

  private mutating func readRows(into body: inout TableReader, _ environment: Environment) {
    readRules(into: &body)
    while true {
      let row = readRow(body, environment)
      let ending = peek()
      let isLineEnd = ending.isCommand("\\") || ending.isCommand("cr")
      if !isLineEnd {
        let isEmpty = row.cells.allSatisfy { $0.isEmpty }
        if !isEmpty || body.rows.isEmpty { finish(row, into: &body, environment, isLast: true) }
        return
      }
      take()
      var finished = row
      if ending.text == "\\" { finished.gap = readGap(after: ending) }
      finish(finished, into: &body, environment, isLast: false)
      readRules(into: &body)
    }
  }

  private mutating func readRow(_ body: TableReader, _ environment: Environment) -> Table.Row {
    var cells = [parseList(in: .environment)]
    while peek().isCharacter("&") {
      let mark = take()
      cells.append(parseList(in: .environment))
      if let limit = body.columnLimit, cells.count == limit + 1 {
        reports.add(
          "extra-column", mark,
          "\(body.name) has \(limit) column\(limit == 1 ? "" : "s"), and this & begins another",
          hint: limit == 1 ? "aligned takes columns" : "end the row with \\\\")
      }
    }
    return Table.Row(cells)
  }

  private mutating func finish(
    _ row: Table.Row, into body: inout TableReader, _ environment: Environment, isLast: Bool
  ) {
    body.append(row)
    let isShared = environment.layout == .multline || environment.isPlain
    if environment.isTopLevel, isLast || !isShared { equations.endLine(isNumbered: environment.isNumbered) }
  }

  /// `[4pt]` right behind `\\`; a bracket after a space begins the next row.
  private mutating func readGap(after lineBreak: Token) -> Length? {
    _ = take(character: "*")
    let next = takeWithSpaces()
    guard next.isCharacter("[") else {
      putBack(next)
      return nil
    }
    putBack(next)
    guard let tokens = readOptionalTokens() else { return nil }
    return length(Words(tokens, of: lineBreak))
  }

  private mutating func readRules(into body: inout TableReader) {
    while peek().isCommand("hline") || peek().isCommand("hdashline") {
      take()
      body.hasPendingRule = true
    }
  }

  private mutating func readEnd(of name: String, _ begin: Token) {
    guard peek().isCommand("end") else {
      reports.add(
        "unbalanced-environment", begin, "\\begin{\(name)} without \\end{\(name)}", hint: "add \\end{\(name)}"
      )
      return
    }
    let end = take()
    guard let found = readWords(of: end, what: "its name in braces"), found.text != name else { return }
    reports.add(
      "unbalanced-environment", found, "\\end{\(found.text)} closes \\begin{\(name)}",
      hint: "write \\end{\(name)}")
  }

  // MARK: Arguments

  private mutating func readLayout(_ environment: Environment, _ name: String, _ begin: Token) -> Table.Layout
  {
    switch environment.argument {
    case .none: return environment.layout
    case .position:
      _ = readOptionalTokens()
      return environment.layout
    case .count:
      if let count = readWords(of: begin, what: "its number of columns in braces"), Int(count.text) == nil {
        reports.add(
          "invalid-columns", count, "\(count.text) is no number of columns", hint: "\\begin{\(name)}{2}")
      }
      return environment.layout
    case .columns:
      _ = readOptionalTokens()
      let (columns, endsWithRule) = readColumns(begin)
      if case .substack = environment.layout { return .substack(columns) }
      return .array(columns, endsWithRule: endsWithRule)
    }
  }

  /// `{l|cr}`.
  private mutating func readColumns(_ begin: Token) -> (columns: [Table.Column], endsWithRule: Bool) {
    var columns: [Table.Column] = []
    var hasRule = false
    for token in readTokens(of: begin, what: "its columns in braces") ?? [] where token.kind != .space {
      switch token.text {
      case "|", ":": hasRule = true
      case "l", "c", "r":
        let alignment: Table.Alignment = token.text == "l" ? .left : token.text == "r" ? .right : .center
        columns.append(Table.Column(alignment: alignment, hasRule: hasRule))
        hasRule = false
      default:
        reports.add(
          "invalid-columns", token, "\(token.spelling) is no column", hint: "l, c, r, and | for a rule")
      }
    }
    return (columns, hasRule)
  }
}

/// The rows of an environment as they are read.
struct TableReader {
  let name: String
  let begin: Token
  let columnLimit: Int?
  private(set) var rows: [Table.Row] = []
  /// A rule that stands above the next row.
  var hasPendingRule = false

  init(name: String, begin: Token, columnLimit: Int?) {
    self.name = name
    self.begin = begin
    self.columnLimit = columnLimit
  }

  mutating func append(_ row: Table.Row) {
    var row = row
    row.hasRule = hasPendingRule
    hasPendingRule = false
    rows.append(row)
  }
}
