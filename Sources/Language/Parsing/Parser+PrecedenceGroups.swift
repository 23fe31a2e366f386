import Diagnostics

/// Precedence groups, and their names where operators are declared.
extension Parser {
  mutating func parsePrecedenceGroup() throws(Failure) -> PrecedenceGroupSyntax {
    let start = index
    checkFileScope()
    advance()
    guard atName else { throw fail("expected-name", "expected identifier after 'precedencegroup'") }
    let name = takeIdentifier()
    guard at(.leftBrace) else { throw fail("expected-brace", "expected '{' after name of precedence group") }
    let brace = index
    advance()
    var reader = PrecedenceGroupReader()
    while !at(.rightBrace), !at(.end) {
      // With a mistake in it the group is declared too, so that its operators are.
      do { try readAttribute(&reader) } catch { skipAttributes() }
    }
    closeBrace(openedAt: brace, of: "precedence group")
    let group = PrecedenceGroupSyntax(
      name: name, higherThan: reader.higherThan, lowerThan: reader.lowerThan,
      associativity: reader.associativity,
      isAssignment: reader.isAssignment)
    guard operators.group(named: name.text) != nil || operators.groups.count < OperatorTable.groupLimit else {
      throw fail("nesting", at: span(from: start), "more than \(OperatorTable.groupLimit) precedence groups")
    }
    checkRelations(of: group)
    return group
  }

  /// The groups that a group is above or below are declared, and none of them leads back to it.
  private mutating func checkRelations(of group: PrecedenceGroupSyntax) {
    let related = group.higherThan + group.lowerThan
    for name in related { _ = checkGroup(name) }
    guard let first = related.first, let index = operators.group(named: group.name.text),
      operators.isHigher(index, than: index)
    else { return }
    report("operator-group", at: first.span, "cycle in 'higherThan' relation")
    // The others on the way round are not reported again.
    operators.add(
      PrecedenceGroupSyntax(
        name: group.name, higherThan: [], lowerThan: [], associativity: group.associativity,
        isAssignment: group.isAssignment))
  }

  private mutating func readAttribute(_ reader: inout PrecedenceGroupReader) throws(Failure) {
    let key = identifier()
    guard atName, peek().kind == .colon else {
      throw fail(
        "expected-attribute", "expected operator attribute identifier in precedence group",
        hint: "write 'higherThan:', 'lowerThan:', 'associativity:' or 'assignment:'")
    }
    if !reader.known.insert(key.text).inserted {
      report(
        "expected-attribute", at: key.span,
        "'\(key.text)' attribute for precedence group declared multiple times", hint: "leave it out")
    }
    advance()
    advance()
    switch key.text {
    case "higherThan": reader.higherThan = try parseGroupNames()
    case "lowerThan": reader.lowerThan = try parseGroupNames()
    case "associativity": reader.associativity = try parseAssociativity()
    case "assignment":
      reader.isAssignment = at(.trueKeyword)
      guard take(.trueKeyword) || take(.falseKeyword) else {
        throw fail("expected-attribute", "expected 'true' or 'false' after 'assignment'")
      }
    case _:
      throw fail(
        "expected-attribute", at: key.span, "'\(key.text)' is not a valid precedence group attribute",
        hint: "write 'higherThan', 'lowerThan', 'associativity' or 'assignment'")
    }
  }

  private mutating func skipAttributes() {
    while !at(.rightBrace), !at(.end) { advance() }
  }

  private mutating func parseGroupNames() throws(Failure) -> [Identifier] {
    var names: [Identifier] = []
    repeat { names.append(try parseGroupName()) } while take(.comma)
    return names
  }

  private mutating func parseAssociativity() throws(Failure) -> Associativity {
    if take(word: "left") { return .left }
    if take(word: "right") { return .right }
    if take(word: "none") { return .none }
    throw fail("expected-attribute", "expected 'none', 'left', or 'right' after 'associativity'")
  }

  // MARK: Names

  mutating func parseGroupName() throws(Failure) -> Identifier {
    guard atName else { throw fail("expected-name", "expected the name of a precedence group") }
    return takeIdentifier()
  }

  /// Whether a precedence group is declared; says so where it is not.
  mutating func checkGroup(_ name: Identifier) -> Bool {
    if operators.group(named: name.text) != nil { return true }
    let near = nearestName(to: name.text, among: operators.groupNames).map { "did you mean '\($0)'?" }
    report("unknown-group", at: name.span, "unknown precedence group '\(name.text)'", hint: near)
    return false
  }

  /// A group that nobody has declared binds more tightly than others, so that no use of its operators is wrong by that.
  mutating func addTightest(_ name: Identifier) {
    let tightest = Identifier("BitwiseShiftPrecedence", at: name.span)
    operators.add(
      PrecedenceGroupSyntax(
        name: name, higherThan: [tightest], lowerThan: [], associativity: .left, isAssignment: false))
  }
}

private struct PrecedenceGroupReader {
  var known: Set<String> = []
  var higherThan: [Identifier] = []
  var lowerThan: [Identifier] = []
  var associativity = Associativity.none
  var isAssignment = false
}
