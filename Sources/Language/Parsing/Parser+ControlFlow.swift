import Diagnostics

/// `if`, `guard`, the loops and `do`.
extension Parser {
  mutating func parseIf(_ label: Identifier?) throws(Failure) -> IfSyntax {
    let start = index
    return try nested { parser throws(Failure) in
      parser.advance()
      let conditions = try parser.parseConditions("'if'")
      let body = try parser.parseBlock(
        "expected '{' after 'if' condition", hint: "Swift wants braces around the body")
      let otherwise = parser.take(.elseKeyword) ? try parser.parseElse() : nil
      return IfSyntax(
        label: label, conditions: conditions, body: body, otherwise: otherwise, span: parser.span(from: start)
      )
    }
  }

  private mutating func parseElse() throws(Failure) -> IfSyntax.ElseSyntax {
    if at(.ifKeyword) { return .elseIf(try parseIf(nil)) }
    return .block(try parseBlock("expected '{' or 'if' after 'else'"))
  }

  mutating func parseGuard() throws(Failure) -> Statement.Kind {
    advance()
    let conditions = try parseConditions("'guard'")
    try expect(.elseKeyword, "expected 'else' after 'guard' condition")
    return .guardElse(conditions, try parseBlock("expected '{' after 'guard' else"))
  }

  mutating func parseWhile(_ label: Identifier?) throws(Failure) -> Statement.Kind {
    advance()
    let conditions = try parseConditions("'while'")
    return .whileLoop(label: label, conditions, try parseBlock("expected '{' after 'while' condition"))
  }

  mutating func parseRepeat(_ label: Identifier?) throws(Failure) -> Statement.Kind {
    advance()
    let body = try parseBlock("expected '{' after 'repeat'")
    try expect(.whileKeyword, "expected 'while' after body of 'repeat' statement")
    return .repeatWhile(label: label, body, try parseExpression())
  }

  mutating func parseFor(_ label: Identifier?) throws(Failure) -> Statement.Kind {
    advance()
    if at(.tryKeyword) || at(word: "await") {
      refuse("'for \(text(of: current))' is not supported in cells", at: span(of: current))
      advance()
      if at(word: "await") { advance() }
    }
    try refuseOldLoop()
    let pattern =
      take(.caseKeyword) ? try parsePattern(binds: nil) : try parseBindingPattern(isVariable: false)
    let type = take(.colon) ? try parseType() : nil
    guard take(.inKeyword) else {
      throw fail(
        "expected-token", "expected 'in' after for-each pattern",
        hint: "write 'for \(loopExample) in 0..<10 { … }'")
    }
    let sequence = try parseCondition()
    let filter = take(.whereKeyword) ? try parseCondition() : nil
    if current.startsLine, !at(.leftBrace), case .binding(let name, _) = pattern.kind {
      // What follows speaks of the loop's variable.
      _ = failWithoutBrace("expected '{' to start the body of for-each loop")
      return .declaration(Declaration(.invalid(name), attributes: [], modifiers: [], at: name.span))
    }
    let body = try parseBlock("expected '{' to start the body of for-each loop")
    return .forIn(
      ForSyntax(label: label, pattern: pattern, type: type, sequence: sequence, filter: filter, body: body))
  }

  private var loopExample: String {
    index > 0 && tokens[index - 1].kind == .identifier ? text(of: tokens[index - 1]) : "i"
  }

  mutating func parseDo(_ label: Identifier?) throws(Failure) -> Statement.Kind {
    advance()
    let thrown = at(.throwsKeyword) ? try parseEffects().type : nil
    let mayThrowBefore = mayThrow
    let body = try parseBlock("expected '{' after 'do'")
    let mayThrowInside = mayThrow
    var handlers: [CatchSyntax] = []
    if at(.catchKeyword) { mayThrow = mayThrowBefore }
    while take(.catchKeyword) { handlers.append(try parseCatch()) }
    if let last = handlers.last, !last.catchesAll { mayThrow = mayThrow || mayThrowInside }
    if handlers.isEmpty, at(.whileKeyword), !current.startsLine {
      throw fail("do-while", "'do'-'while' is not a loop in Swift", hint: "write 'repeat { … } while …'")
    }
    if let thrown, handlers.isEmpty {
      throw fail(
        "do-throws", at: thrown.span, "a 'do' statement with a 'throws' clause must have at least one 'catch'"
      )
    }
    return .doCatch(label: label, throwing: thrown, body, handlers)
  }

  private mutating func parseCatch() throws(Failure) -> CatchSyntax {
    let start = index - 1
    var items: [CaseItemSyntax] = []
    while !at(.leftBrace) {
      let first = index
      let pattern =
        at(.whereKeyword) ? Pattern(.wildcard, at: span(of: current)) : try parsePattern(binds: nil)
      let isWhole = index == first
      let filter = take(.whereKeyword) ? try parseCondition() : nil
      items.append(CaseItemSyntax(pattern: pattern, filter: filter))
      if isWhole || !take(.comma) { break }
    }
    let body = try parseBlock("expected '{' after 'catch' pattern")
    return CatchSyntax(items: items, body: body, span: span(from: start))
  }
}

/// Conditions.
extension Parser {
  /// An expression before a `{` that begins a body.
  mutating func parseCondition() throws(Failure) -> Expression {
    let outer = isBeforeBody
    isBeforeBody = true
    defer { isBeforeBody = outer }
    return try parseValue()
  }

  private mutating func parseConditions(_ keyword: String) throws(Failure) -> [ConditionSyntax] {
    if at(.leftBrace) {
      throw fail("expected-condition", "missing condition in \(keyword) statement")
    }
    var conditions = [try parseOneCondition()]
    while take(.comma) {
      if at(.leftBrace) || at(.elseKeyword) {
        throw fail("expected-condition", "expected expression in conditional")
      }
      let word = missingWord(after: conditions[conditions.count - 1])
      if let word { reportMissing(word) }
      conditions.append(try word == nil ? parseOneCondition() : parseBinding(isVariable: word == "var"))
    }
    return conditions
  }

  private mutating func parseOneCondition() throws(Failure) -> ConditionSyntax {
    if take(.caseKeyword) {
      let pattern = try parsePattern(binds: nil)
      let type = take(.colon) ? try parseType() : nil
      if let type { refuse("a type after the pattern of 'case' is not supported in cells", at: type.span) }
      guard takeEqual() else {
        throw fail(
          "expected-equal", "expected '=' after the pattern of 'case'", hint: "write 'case … = value'")
      }
      return .pattern(pattern, try parseCondition())
    }
    guard at(.letKeyword) || at(.varKeyword) else {
      if at(.pound) { try refuseDirective() }
      return .expression(try parseBooleanCondition())
    }
    let isVariable = at(.varKeyword)
    advance()
    return try parseBinding(isVariable: isVariable)
  }

  private mutating func parseBinding(isVariable: Bool) throws(Failure) -> ConditionSyntax {
    let pattern = try parseBindingPattern(isVariable: isVariable)
    let type = take(.colon) ? try parseType() : nil
    return .optionalBinding(pattern, type, takeEqual() ? try parseCondition() : nil)
  }

  /// The word that stands before the name in a condition, but not again before the next, `if let a = x, b = y`.
  private func missingWord(after condition: ConditionSyntax) -> String? {
    guard case .optionalBinding(let pattern, _, _) = condition,
      case .binding(_, let isVariable) = pattern.kind,
      at(.identifier), peek().kind == .equal
    else { return nil }
    return isVariable ? "var" : "let"
  }

  private mutating func reportMissing(_ word: String) {
    report(
      "expected-binding", at: span(of: current), "expected '\(word)' in conditional",
      hint: "write '\(word) \(text(of: current)) = …'")
  }

  private mutating func parseBooleanCondition() throws(Failure) -> Expression {
    let condition = try parseCondition()
    guard case .assignment = condition.kind else { return condition }
    throw fail(
      "assignment-condition", at: condition.span, "use of '=' in a boolean context, did you mean '=='?",
      hint: "'==' compares; for an optional write 'if let x = …'")
  }
}
