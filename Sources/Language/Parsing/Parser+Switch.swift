import Diagnostics

/// `switch`, as a statement or as an expression.
extension Parser {
  /// Whether the current token begins a case of the `switch` around it.
  var isAtCaseLabel: Bool {
    isInSwitch && (at(.caseKeyword) || at(.defaultKeyword) || at(.at) && isUnknownDefault)
  }

  mutating func parseSwitch(_ label: Identifier?) throws(Failure) -> SwitchSyntax {
    let start = index
    advance()
    if at(.leftBrace) { throw fail("expected-expression", "expected expression in 'switch' statement") }
    let subject = try parseCondition()
    guard at(.leftBrace) else {
      throw failWithoutBrace("expected '{' after 'switch' subject expression")
    }
    let brace = index
    let cases = try nested { parser throws(Failure) in
      parser.advance()
      return parser.parseCases()
    }
    closeBrace(openedAt: brace, of: "'switch' statement")
    return SwitchSyntax(label: label, subject: subject, cases: cases, span: span(from: start))
  }

  private mutating func parseCases() -> [CaseSyntax] {
    isInSwitch = true
    var cases: [CaseSyntax] = []
    while !at(.rightBrace), !at(.end) {
      if take(.semicolon) { continue }
      refuseUnknownDefault()
      if isAtCaseLabel {
        if cases.last?.isDefault == true { reportCaseAfterDefault() }
        cases.append(parseCaseOrSkip())
      } else {
        cases.append(skipStatementsOutsideCase())
      }
    }
    return cases
  }

  /// `@unknown default` is read as `default`.
  private mutating func refuseUnknownDefault() {
    guard at(.at), isUnknownDefault else { return }
    refuse("'@unknown default' is not supported in cells", at: span(of: current), hint: "write 'default:'")
    advance()
    advance()
  }

  /// To the next `case`; stands for one of an unknown pattern.
  private mutating func skipStatementsOutsideCase() -> CaseSyntax {
    let start = index
    report(
      "expected-case", at: span(of: current),
      "all statements inside a switch must be covered by a 'case' or 'default'",
      hint: "write 'case …:' before it")
    while !at(.end), !at(.rightBrace), !isAtCaseLabel {
      if partners[index] > index { index = partners[index] }
      advance()
    }
    return CaseSyntax(
      items: [CaseItemSyntax(pattern: Pattern(.invalid, at: span(from: start)), filter: nil)],
      isDefault: false, body: [], span: span(from: start))
  }

  private mutating func reportCaseAfterDefault() {
    report(
      "case-after-default", at: span(of: current),
      "additional 'case' blocks cannot appear after the 'default' block of a 'switch'",
      hint: "put 'default' last")
  }

  private mutating func parseCaseOrSkip() -> CaseSyntax {
    let start = index
    var items: [CaseItemSyntax] = []
    let isDefault = at(.defaultKeyword)
    let count = diagnostics.count
    advance()
    do throws(Failure) {
      if !isDefault { items = try parseCaseItems() }
      try expect(
        .colon, isDefault ? "expected ':' after 'default'" : "expected ':' after case items",
        hint: "write ':' behind it")
    } catch {
      items.append(CaseItemSyntax(pattern: Pattern(.invalid, at: span(from: start)), filter: nil))
      skipCaseHead(from: start)
    }
    let body = parseStatements()
    if body.isEmpty, diagnostics.count == count {
      let word = isDefault ? "default" : "case"
      report(
        "empty-case", at: span(of: tokens[start]),
        "'\(word)' label in a 'switch' must have at least one executable statement",
        hint: "write 'break' where there is nothing to do")
    }
    return CaseSyntax(items: items, isDefault: isDefault, body: body, span: span(from: start))
  }

  /// After a mistake in `case …:`, to behind the colon, if it stands on the same line.
  private mutating func skipCaseHead(from start: Int) {
    split = 0
    while !at(.end), !at(.rightBrace), !isAtCaseLabel, index == start || !current.startsLine {
      if take(.colon) { return }
      if partners[index] > index { index = partners[index] }
      advance()
    }
  }

  private mutating func parseCaseItems() throws(Failure) -> [CaseItemSyntax] {
    var items: [CaseItemSyntax] = []
    repeat {
      let pattern = try parsePattern(binds: nil)
      let filter = take(.whereKeyword) ? try parseExpression() : nil
      items.append(CaseItemSyntax(pattern: pattern, filter: filter))
    } while take(.comma)
    return items
  }
}
