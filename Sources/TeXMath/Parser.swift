import Diagnostics

/// TeX's stomach: reads expanded tokens into nodes.
///
/// It never stops at a mistake: it reports it, steps over it and reads on, so that one formula can show
/// several. A formula with a report is not shown, so what stands in for the mistake does not matter.
struct Parser {
  var expander: MacroExpander
  var reports: Reports
  var equations = EquationCollector()
  let isDisplay: Bool
  private var lookahead: Token?
  private var openings: [Opening] = []
  private var depth = 0

  /// How deep atoms may nest; each level costs stack, and no formula that a person reads has a third of it.
  static let depthLimit = 40

  init(_ source: SourceView, display: Bool, macros: [String: TeXMacro]) {
    self.expander = MacroExpander(source.bytes, macros: macros)
    self.reports = Reports(source)
    self.isDisplay = display
  }

  /// The whole formula.
  mutating func parseFormula() -> [MathNode] {
    let nodes = parseList(in: .formula)
    collectProblems()
    return nodes
  }

  // MARK: Tokens

  /// The next expanded token that is no space, without taking it.
  mutating func peek() -> Token {
    if let token = lookahead { return token }
    let token = expander.nextNonSpace()
    lookahead = token
    return token
  }

  /// Takes the next expanded token that is no space.
  @discardableResult
  mutating func take() -> Token {
    let token = peek()
    lookahead = nil
    return token
  }

  /// Takes the next token with spaces, expanded.
  mutating func takeWithSpaces() -> Token {
    if let token = lookahead {
      lookahead = nil
      return token
    }
    return expander.next()
  }

  /// Takes the next token as it stands, spaces included.
  mutating func takeRaw() -> Token {
    if let token = lookahead {
      lookahead = nil
      return token
    }
    return expander.nextRaw()
  }

  mutating func putBack(_ token: Token) {
    if let later = lookahead { expander.putBack(later) }
    lookahead = nil
    expander.putBack(token)
  }

  /// Takes the next token if it is this character.
  mutating func take(character: Unicode.Scalar) -> Token? {
    peek().isCharacter(character) ? take() : nil
  }

  // MARK: Lists

  /// Nodes up to the token that ends the opening, which is left to the caller.
  mutating func parseList(in opening: Opening) -> [MathNode] {
    openings.append(opening)
    defer { openings.removeLast() }
    var nodes: [MathNode] = []
    nodes.reserveCapacity(8)
    var needsMatching = false
    while true {
      let token = peek()
      if opening.isClosed(by: token) || token.kind == .end { break }
      if Opening.isStructural(token) {
        if closesOuter(token) { break }
        reportStray(token)
        continue
      }
      let atom = parseAtom()
      needsMatching = needsMatching || FenceMatcher.concerns(atom)
      if let atom { nodes.append(atom) }
    }
    return needsMatching ? FenceMatcher.match(nodes) : nodes
  }

  /// Whether an opening outside the innermost one waits for this token. `&` and `\\` in braces do not reach
  /// the alignment around them.
  private func closesOuter(_ token: Token) -> Bool {
    let isCellEnd = token.isCharacter("&") || token.isCommand("\\") || token.isCommand("cr")
    for opening in openings.dropLast().reversed() {
      if opening.isClosed(by: token) { return !isCellEnd || !innermostIsBrace }
    }
    return false
  }

  /// The opening that the next token stands in.
  var innermost: Opening { openings.last ?? .formula }

  private var innermostIsBrace: Bool {
    if case .brace = openings.last { return true }
    return false
  }

  /// Whether the next token stands inside a part of the formula.
  var isNested: Bool { openings.count > 1 }

  /// Whether some alignment is open, however far out.
  var isInAlignment: Bool {
    openings.contains { if case .environment = $0 { true } else { false } }
  }

  // MARK: Atoms

  /// A nucleus with its scripts, or nil for a command that leaves nothing.
  private mutating func parseAtom() -> MathNode? {
    let first = peek()
    let startsWithScript = first.isCharacter("^") || first.isCharacter("_") || first.isCharacter("'")
    let base = startsWithScript ? nil : parseNucleus()
    if !startsWithScript, base == nil { return nil }
    return parseScripts(on: base)
  }

  /// One atom without scripts, or nil for a command that leaves nothing.
  mutating func parseNucleus() -> MathNode? {
    let token = take()
    guard enterLevel(at: token) else { return nil }
    defer { leaveLevel() }
    switch token.kind {
    case .command: return parseCommand(token)
    case .character: return parseCharacter(token)
    case .space, .end: return nil
    }
  }

  /// Counts one more level, or ends the parse where there are too many.
  mutating func enterLevel(at token: Token) -> Bool {
    guard depth < Parser.depthLimit else {
      reports.add(
        "nested-too-deep", token,
        "the formula nests more than \(Parser.depthLimit) levels deep", hint: "split it into several")
      abort()
      return false
    }
    depth += 1
    return true
  }

  mutating func leaveLevel() { depth -= 1 }

  /// A formula within text; the text's brace ends it as well as its dollar.
  mutating func parseTextFormula() -> [MathNode] {
    openings.append(.brace)
    defer { openings.removeLast() }
    return parseList(in: .dollar)
  }

  /// Reads no further and reports no more.
  private mutating func abort() {
    reports.close()
    expander.stop()
    lookahead = nil
  }

  private mutating func parseCharacter(_ token: Token) -> MathNode? {
    if token.isCharacter("{") { return .group(parseBraced(after: token)) }
    if token.isDigit { return .number(token.text) }
    if token.isCharacter("~") { return .space(Spacing.word) }
    if token.text.utf8.count > 1, let bigOperator = Operators.byCharacter[token.text] {
      return .bigOperator(bigOperator)
    }
    if let symbol = symbol(for: token) { return .symbol(symbol) }
    reports.add(
      "unexpected-character", token, "the character \(token.text) has no meaning here",
      hint: token.text == "#" ? "#1 stands for an argument in a macro's body only" : nil)
    return nil
  }

  /// What a character stands for: letters for themselves, others by the tables.
  private func symbol(for token: Token) -> Symbol? {
    if token.isLetter { return .letter(token.text) }
    if token.ascii != 0 { return SymbolTable.typed[Int(token.ascii)] }
    if let symbol = SymbolTable.byCharacter[token.text] { return symbol }
    let isForeign = (token.text.utf8.first ?? 0) >= 0x80 && token.text != "\u{FFFD}"
    return isForeign ? Symbol(token.text, .ordinary, .sign) : nil
  }

  // MARK: Reports

  private mutating func reportStray(_ token: Token) {
    take()
    switch token.spelling {
    case "}":
      reports.add(
        "unbalanced-brace", token, "this closing brace has no opening one", hint: "write \\} for the sign")
    case "&":
      reports.add(
        "misplaced-alignment", token, strayAlignment,
        hint: "align lines in \\begin{aligned} … \\end{aligned}; write \\& for the sign")
    case "$":
      reports.add("misplaced-dollar", token, "a dollar sign inside a formula", hint: "write \\$ for the sign")
    case "\\\\", "\\cr":
      reports.add(
        "misplaced-line-break", token, "\(token.spelling) outside an alignment",
        hint: "put the lines into \\begin{aligned} … \\end{aligned}")
    case "\\end":
      let name = readWords(of: token, what: "its name in braces")?.text ?? ""
      reports.add("unbalanced-environment", token, "\\end{\(name)} without \\begin{\(name)}")
    case "\\right", "\\middle":
      _ = readDelimiter(after: token)
      reports.add("unbalanced-fence", token, "\(token.spelling) without \\left")
    default: reports.add("unexpected-token", token, "\(token.spelling) has no meaning here")
    }
  }

  private var strayAlignment: String {
    isInAlignment ? "& inside braces cannot end the cell around them" : "& outside an alignment"
  }

  private mutating func collectProblems() {
    for problem in expander.problems { reports.add(problem) }
  }
}

/// What a list stands in, which decides how it ends.
enum Opening {
  case formula
  case brace
  case bracket
  case left
  /// A cell of an environment.
  case environment
  /// A formula within text.
  case dollar
  /// A line of `\substack`.
  case line

  func isClosed(by token: Token) -> Bool {
    switch self {
    case .formula: token.kind == .end
    case .brace: token.isCharacter("}")
    case .bracket: token.isCharacter("]")
    case .left: token.isCommand("right") || token.isCommand("middle")
    case .environment:
      token.isCharacter("&") || token.isCommand("\\") || token.isCommand("cr") || token.isCommand("end")
    case .dollar: token.isCharacter("$")
    case .line: token.isCharacter("}") || token.isCommand("\\")
    }
  }

  /// Whether a token ends some opening, so that it is never an atom.
  static func isStructural(_ token: Token) -> Bool {
    switch token.kind {
    case .character: token.isCharacter("}") || token.isCharacter("&") || token.isCharacter("$")
    case .command: isStructural(command: token.text)
    case .space: false
    case .end: true
    }
  }

  private static func isStructural(command: String) -> Bool {
    switch command.utf8.count {
    case 1: command == "\\"
    case 2: command == "cr"
    case 3: command == "end"
    case 5: command == "right"
    case 6: command == "middle"
    default: false
    }
  }
}
