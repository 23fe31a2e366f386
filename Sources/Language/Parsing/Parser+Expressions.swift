import Diagnostics

/// Expressions: sequences of operands and operators, which `OperatorFolding` makes into a tree.
extension Parser {
  mutating func parseExpression() throws(Failure) -> Expression {
    let outer = height
    height = 0
    defer { height = max(outer, height) }
    var sequence = OperatorSequence(try parseOperand())
    while try parseOperatorAndOperand(into: &sequence) {
      height += 1
      try limit(height)
    }
    height += 1
    return try fold(sequence)
  }

  /// Where `if` and `switch` may be expressions: behind `=`, `return` and `throw`.
  mutating func parseSource() throws(Failure) -> Expression {
    let start = index
    if at(.ifKeyword) { return Expression(.ifExpression(try parseIf(nil)), at: span(from: start)) }
    if at(.switchKeyword) {
      let value = try parseSwitch(nil)
      return Expression(.switchExpression(value), at: span(from: start))
    }
    return try parseValue()
  }

  /// The value that a statement or declaration wants.
  mutating func parseValue() throws(Failure) -> Expression {
    beginValue()
    return try parseExpression()
  }

  private mutating func parseOperand(behind last: SequenceOperator? = nil) throws(Failure) -> Expression {
    let start = index
    if at(word: "await"), !peek().startsLine, peek().kind == .identifier || peek().kind == .leftParenthesis {
      refuse(
        "'await' is not supported in cells", at: span(of: current),
        hint: "leave it out: cells run one after the other")
      advance()
    }
    guard at(.tryKeyword) else { return try parseUnary() }
    if let last, !last.allowsTry {
      report(
        "misplaced-try", at: span(of: current),
        "'try' cannot appear to the right of a non-assignment operator",
        hint: "write 'try' before the whole expression")
    }
    advance()
    let kind: TryKind =
      take(.postfixQuestion) ? .optional : take(.postfixExclamation) ? .forced : .propagating
    if kind == .propagating { mayThrow = true }
    // `try` covers everything to its right.
    let covered = try deeper { parser throws(Failure) in try parser.parseExpression() }
    return Expression(.tryExpression(kind, covered), at: span(from: start))
  }

  private mutating func parseOperatorAndOperand(into sequence: inout OperatorSequence) throws(Failure) -> Bool
  {
    switch current.kind {
    case .binaryOperator where !isForeignOperator: return try parseBinary(into: &sequence)
    case .equal where !isInPattern: return try parseAssignment(into: &sequence)
    case .infixQuestion: return try parseTernary(into: &sequence)
    case .keyword where at(.isKeyword) || (at(.asKeyword) && !isInPattern):
      sequence.rest.append((try parseCast(), Expression(.invalid, at: afterPrevious)))
      return true
    case .arrow:
      throw fail("unsupported", "a function type is not supported as a value in cells")
    case .prefixOperator where !current.startsLine && operators.infixGroup(text(of: current)) != nil:
      let name = text(of: current)
      throw fail(
        "operator-spacing", at: span(of: current), "'\(name)' must have consistent whitespace on both sides",
        hint: "write spaces on both sides of '\(name)', or none")
    case _: return false
    }
  }

  /// `*/` and the like are not operators here.
  private var isForeignOperator: Bool { current.isBroken }

  private mutating func parseBinary(into sequence: inout OperatorSequence) throws(Failure) -> Bool {
    let name = takeIdentifier()
    guard let group = operators.infixGroup(name.text) else {
      index -= 1
      throw failUnknownOperator(name)
    }
    if startsNoOperand { throw failOperand(after: name.text) }
    let joint = SequenceOperator(.infix(name), group: group, at: name.span)
    sequence.rest.append((joint, try parseOperand(behind: joint)))
    return true
  }

  private mutating func failUnknownOperator(_ name: Identifier) -> Failure {
    let near = nearestName(to: name.text, among: operators.infixNames)
    let hint: String? =
      switch name.text {
      case "**": "write 'pow(x, y)'"
      case "<>": "write '!='"
      case "=<": "write '<='"
      case "=>": "write '>='"
      case "=!": "write '!='"
      case _: near.map { "did you mean '\($0)'?" }
      }
    return fail("unknown-operator", at: name.span, "cannot find operator '\(name.text)' in scope", hint: hint)
  }

  /// Whether nothing that can begin an operand follows.
  private var startsNoOperand: Bool {
    switch current.kind {
    case .rightParenthesis, .rightBracket, .rightBrace, .comma, .colon, .semicolon, .end, .interpolationClose:
      true
    case _: false
    }
  }

  private mutating func failOperand(after name: String) -> Failure {
    fail(
      "expected-expression", at: span(of: current), "expected expression after operator",
      hint: "'\(name)' wants a value on its right")
  }

  private mutating func parseAssignment(into sequence: inout OperatorSequence) throws(Failure) -> Bool {
    let place = span(of: current)
    advance()
    let group = operators.group(named: "AssignmentPrecedence")
    let joint = SequenceOperator(.assignment, group: group, at: place)
    let isSource = at(.ifKeyword) || at(.switchKeyword)
    if !isSource, startsNoOperand { throw failOperand(after: "=") }
    sequence.rest.append((joint, isSource ? try parseSource() : try parseOperand(behind: joint)))
    return true
  }

  private mutating func parseTernary(into sequence: inout OperatorSequence) throws(Failure) -> Bool {
    let place = span(of: current)
    let middle = try nested { parser throws(Failure) in
      parser.advance()
      return try parser.parseExpression()
    }
    guard take(.colon) else {
      throw fail(
        "expected-token", at: afterPrevious, "expected ':' after '? ...' in ternary expression",
        hint: "write 'condition ? a : b'")
    }
    let group = operators.group(named: "TernaryPrecedence")
    let joint = SequenceOperator(.ternary(middle), group: group, at: place)
    sequence.rest.append((joint, try parseOperand(behind: joint)))
    return true
  }

  private mutating func parseCast() throws(Failure) -> SequenceOperator {
    let place = span(of: current)
    let isTest = at(.isKeyword)
    advance()
    let kind: CastKind =
      isTest ? .test : take(.postfixQuestion) ? .conditional : take(.postfixExclamation) ? .forced : .coercion
    let type = try parseType()
    return SequenceOperator(
      .cast(kind, type), group: operators.group(named: "CastingPrecedence"), at: place.union(type.span))
  }

  /// Refuses places with a '&' among what are no arguments.
  mutating func refusePlaces(among values: [Expression]) throws(Failure) {
    for value in values {
      if case .inoutArgument = value.kind { throw failAmpersand(at: value.span) }
    }
  }

  private mutating func failAmpersand(at span: SourceSpan) -> Failure {
    fail(
      "extraneous-ampersand", at: span, "use of extraneous '&'",
      hint: "'&' stands only before an argument for 'inout'")
  }

  /// An operand with its prefix operators.
  mutating func parseUnary() throws(Failure) -> Expression {
    let start = index
    switch current.kind {
    case .prefixOperator:
      if view.bytes[current.start] == 0x2F { throw failRegex() }
      return try parsePrefixed()
    case .prefixAmpersand:
      throw failAmpersand(at: span(of: current))
    case .binaryOperator where !current.isBroken:
      throw failBinaryAsPrefix()
    case .backslash: return try parseKeyPath()
    case _:
      let value = try parsePostfix(from: start)
      return value
    }
  }

  private mutating func failRegex() -> Failure {
    fail(
      "unsupported", "regex literals are not supported in cells", hint: "compare with a string's own methods")
  }

  private mutating func failBinaryAsPrefix() -> Failure {
    let name = text(of: current)
    guard operators.isPrefix(name) else {
      return fail("expected-expression", "expected expression before operator '\(name)'")
    }
    return fail(
      "operator-spacing", "unary operator cannot be separated from its operand",
      hint: "write '\(name)' right before its operand")
  }

  private mutating func parsePrefixed() throws(Failure) -> Expression {
    let start = index
    let name = identifier()
    guard operators.isPrefix(name.text) else {
      throw fail(
        "unknown-operator", "'\(name.text)' is not a prefix unary operator", hint: prefixHint(name.text))
    }
    return try deeper { parser throws(Failure) in
      parser.advance()
      let operand = try parser.parseUnary()
      return Expression(.prefix(name, operand), at: parser.span(from: start))
    }
  }

  private func prefixHint(_ name: String) -> String? {
    switch name {
    case "++": "write '+= 1' behind the variable"
    case "--": "write '-= 1' behind the variable"
    case _ where operators.infixGroup(name) != nil: "'\(name)' wants a value on its left too"
    case _: nearestName(to: name, among: operators.prefixOperatorNames).map { "did you mean '\($0)'?" }
    }
  }
}
