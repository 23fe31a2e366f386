import Diagnostics

/// Lists of statements, where they end, and how reading goes on after a mistake.
extension Parser {
  mutating func parseTopLevel() -> [Statement] {
    var statements: [Statement] = []
    while !at(.end) {
      statements += parseStatements()
      guard at(.rightBrace) else { continue }
      report("extraneous-brace", at: span(of: current), "extraneous '}' at top level", hint: "remove it")
      advance()
    }
    return statements
  }

  /// Statements up to a closing brace, the end, or the next `case` of a `switch`.
  mutating func parseStatements() -> [Statement] {
    var statements: [Statement] = []
    while !at(.end), !at(.rightBrace), !isAtCaseLabel {
      if refuseSemicolon("';' statements are not allowed") { continue }
      let start = index
      statements.append(parseStatementOrSkip())
      if index == start { advance() }
      if take(.semicolon) { continue }
      checkSeparation(after: &statements[statements.count - 1])
      _ = take(.semicolon)
    }
    return statements
  }

  /// Refuses a semicolon that separates nothing; false where there is none.
  mutating func refuseSemicolon(_ message: String) -> Bool {
    guard at(.semicolon) else { return false }
    report("extraneous-semicolon", at: span(of: current), message, hint: "remove it")
    advance()
    return true
  }

  private mutating func parseStatementOrSkip() -> Statement {
    let start = index
    do throws(Failure) {
      return try parseStatement()
    } catch {
      skipStatement(from: start)
      return Statement(takeBrokenDeclaration() ?? .invalid, at: span(from: start))
    }
  }

  /// After a mistake in a function's signature its name is still declared.
  private mutating func takeBrokenDeclaration() -> Statement.Kind? {
    defer { brokenName = nil }
    return brokenName.map {
      .declaration(Declaration(.invalid($0), attributes: [], modifiers: [], at: $0.span))
    }
  }

  /// Two statements on one line want a semicolon; a line is reported once. A mere name before the place, `print x`, was
  /// not meant as a statement.
  private mutating func checkSeparation(after statement: inout Statement) {
    guard !current.startsLine, !at(.end), !at(.rightBrace), !isAtCaseLabel else { return }
    let isRepeated = crowdedUntil >= 0 && !hasLineBreak(from: crowdedUntil, to: index)
    crowdedUntil = index
    if !isRepeated { reportCrowding() }
    if statement.isName { statement = Statement(.invalid, at: statement.span) }
    if !isAtDeclaration, !startsStatementWord { skipLine(from: index) }
  }

  /// Whether a word such as `for` shows that another statement was meant.
  private var startsStatementWord: Bool {
    switch current.keyword {
    case .ifKeyword, .forKeyword, .whileKeyword, .guardKeyword, .switchKeyword, .returnKeyword,
      .repeatKeyword,
      .deferKeyword, .breakKeyword, .continueKeyword, .throwKeyword:
      true
    case _: false
    }
  }

  private func hasLineBreak(from first: Int, to last: Int) -> Bool {
    guard first < last else { return false }
    return tokens[(first + 1)...last].contains { $0.startsLine }
  }

  private mutating func reportCrowding() {
    if at(.rightParenthesis) || at(.rightBracket) {
      let bracket = text(of: current)
      report("extraneous-bracket", at: span(of: current), "extraneous '\(bracket)'", hint: "remove it")
      advance()
      return
    }
    report(
      "statement-separator", at: afterPrevious, "consecutive statements on a line must be separated by ';'",
      hint: crowdingHint)
  }

  private var crowdingHint: String? {
    let name = text(of: current)
    let isSpacing = current.kind == .prefixOperator && operators.infixGroup(name) != nil
    if isSpacing { return "for the infix operator write spaces on both sides of '\(name)', or none" }
    if name == "then" || name == "do" { return "Swift needs no '\(name)' here" }
    return nil
  }

  /// Goes to the end of the statement that began at `start`, out of the brackets that it opened.
  mutating func skipStatement(from start: Int) {
    split = 0
    let failed = index
    var place = start
    while place < failed { place = max(place, partners[place]) + 1 }
    index = min(max(place, failed), tokens.count - 1)
    if index > start, beginsStatementLine { return }
    skipLine(from: index)
  }

  /// To the next token that begins a line, over whole brackets.
  private mutating func skipLine(from start: Int) {
    while !at(.end), !at(.rightBrace), !at(.semicolon), !at(.interpolationClose) {
      if index > start, beginsStatementLine { return }
      if partners[index] > index { index = partners[index] }
      advance()
    }
  }

  /// Whether a new statement begins here on a line of its own, rather than the rest of a broken one.
  private var beginsStatementLine: Bool {
    guard current.startsLine else { return false }
    switch current.kind {
    case .period, .prefixPeriod, .binaryOperator, .infixQuestion, .comma, .colon, .equal, .arrow,
      .rightParenthesis, .rightBracket:
      return false
    case _: return true
    }
  }

  /// A brace is missed where the line ends that wants it.
  mutating func failWithoutBrace(_ expectation: String, hint: String? = nil) -> Failure {
    fail(
      "expected-brace", at: current.startsLine ? afterPrevious : span(of: current), expectation, hint: hint)
  }

  /// `{ statements }`
  mutating func parseBlock(
    _ expectation: @autoclosure () -> String, hint: String? = nil
  ) throws(Failure) -> Block {
    guard at(.leftBrace) else { throw failWithoutBrace(expectation(), hint: hint) }
    let start = index
    let outer = nominal
    nominal = .none
    defer { nominal = outer }
    let statements = try nested { parser throws(Failure) in
      parser.advance()
      return parser.parseStatements()
    }
    closeBrace(openedAt: start)
    return Block(statements, at: span(from: start))
  }

  /// The closing brace; without it, reading goes on as if it were there.
  mutating func closeBrace(openedAt start: Int, of what: String = "brace statement") {
    guard !take(.rightBrace) else { return }
    let note = Diagnostic.Note("to match this opening '{'", at: span(of: tokens[start]))
    report(
      "expected-brace", at: span(of: current), "expected '}' at end of \(what)", hint: "close it with '}'",
      notes: [note])
  }
}

/// One statement, by its first word.
extension Parser {
  private mutating func parseStatement() throws(Failure) -> Statement {
    let start = index
    let kind = try parseStatementKind()
    return Statement(kind, at: span(from: start))
  }

  private mutating func parseStatementKind() throws(Failure) -> Statement.Kind {
    if atName, peek().kind == .colon, let label = try parseLabel() { return try parseLabelled(label) }
    if isAtDeclaration { return .declaration(try parseDeclaration()) }
    switch current.keyword {
    case .ifKeyword, .switchKeyword, .forKeyword, .whileKeyword, .repeatKeyword, .doKeyword:
      return try parseLabelled(nil)
    case .guardKeyword: return try parseGuard()
    case .deferKeyword:
      advance()
      return .deferred(try parseBlock("expected '{' after 'defer'"))
    case .returnKeyword: return try parseReturn()
    case .breakKeyword: return .breakOut(parseJumpTarget())
    case .continueKeyword: return .continueLoop(parseJumpTarget())
    case .fallthroughKeyword:
      advance()
      return .fallThrough
    case .throwKeyword:
      advance()
      mayThrow = true
      return .throwError(try parseSource())
    case .caseKeyword, .defaultKeyword:
      throw fail("misplaced-case", "'\(text(of: current))' label can only appear inside a 'switch' statement")
    case .elseKeyword:
      throw fail("misplaced-else", "expected 'if' before 'else'", hint: "'else' follows the '}' of an 'if'")
    case .catchKeyword: throw fail("misplaced-catch", "expected 'do' before 'catch'")
    case _ where isAtForeignDeclaration: return .declaration(dropForeignDeclaration())
    case _: return try parseExpressionStatement()
    }
  }

  private mutating func parseExpressionStatement() throws(Failure) -> Statement.Kind {
    if at(.pound) { try refuseDirective() }
    if at(.leftBrace), depth == 0 {
      throw fail(
        "unused-closure", "braces alone are a closure that nothing calls",
        hint: "write 'do { … }' for a block")
    }
    return .expression(try parseExpression())
  }

  /// `name:` before a loop; nil where the colon belongs to something else.
  private mutating func parseLabel() throws(Failure) -> Identifier? {
    let after = peek(2)
    switch after.keyword {
    case .ifKeyword, .switchKeyword, .forKeyword, .whileKeyword, .repeatKeyword, .doKeyword:
      let label = takeIdentifier()
      advance()
      return label
    case _: return nil
    }
  }

  private mutating func parseLabelled(_ label: Identifier?) throws(Failure) -> Statement.Kind {
    switch current.keyword {
    case .ifKeyword: return .ifElse(try parseIf(label))
    case .switchKeyword: return .switchCase(try parseSwitch(label))
    case .forKeyword: return try parseFor(label)
    case .whileKeyword: return try parseWhile(label)
    case .repeatKeyword: return try parseRepeat(label)
    case _: return try parseDo(label)
    }
  }

  private mutating func parseReturn() throws(Failure) -> Statement.Kind {
    advance()
    let isBare = at(.rightBrace) || at(.semicolon) || at(.end) || isAtCaseLabel || startsStatement
    return .returnValue(isBare ? nil : try parseSource())
  }

  /// Whether the current token begins a new statement on a line of its own.
  private var startsStatement: Bool {
    guard current.startsLine, let keyword = current.keyword else { return false }
    switch keyword {
    case .ifKeyword, .switchKeyword, .selfKeyword, .selfTypeKeyword, .superKeyword, .tryKeyword, .nilKeyword,
      .trueKeyword, .falseKeyword, .anyTypeKeyword, .underscoreKeyword, .initKeyword:
      return false
    case _: return true
    }
  }

  /// The label after `break` or `continue`, on the same line.
  private mutating func parseJumpTarget() -> Identifier? {
    advance()
    return atName && !current.startsLine ? takeIdentifier() : nil
  }
}

extension Statement {
  /// Whether it is nothing but a name.
  fileprivate var isName: Bool {
    if case .expression(let expression) = kind, case .name = expression.kind { true } else { false }
  }
}
