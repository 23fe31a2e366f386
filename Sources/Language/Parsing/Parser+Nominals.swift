import Diagnostics

/// Structures, enumerations, protocols, extensions and what only they hold.
extension Parser {
  /// What kind of braces are around a declaration.
  enum Nominal {
    case none
    case typeBody
    case enumBody
    case protocolBody
  }

  /// Whether a declaration stands directly in a type.
  var isInType: Bool { nominal != .none }

  mutating func parseNominal(_ word: String) throws(Failure) -> NominalSyntax {
    advance()
    let name = try parseTypeName(word)
    if nominal == .protocolBody {
      report(
        "type-in-protocol", at: name.span, "type '\(name.text)' cannot be nested in a protocol",
        hint: "declare it outside the protocol")
    }
    let generics = try parseGenericParameters()
    let inherited = try parseInheritance()
    let requirements = try parseWhereClause()
    let kind: Nominal = word == "enum" ? .enumBody : word == "protocol" ? .protocolBody : .typeBody
    let members = try parseMembers(of: word, kind)
    return NominalSyntax(
      name: name, genericParameters: generics, inherited: inherited, requirements: requirements,
      members: members)
  }

  private mutating func parseTypeName(_ word: String) throws(Failure) -> Identifier {
    if atName { return takeIdentifier() }
    throw fail("expected-name", "expected identifier in \(word) declaration, found \(foundText)")
  }

  private mutating func parseInheritance() throws(Failure) -> [TypeSyntax] {
    guard take(.colon) else { return [] }
    var types: [TypeSyntax] = []
    repeat { types += try parseConstraints() } while take(.comma)
    return types
  }

  mutating func parseExtension() throws(Failure) -> ExtensionSyntax {
    advance()
    let type = try parseType()
    let inherited = try parseInheritance()
    let requirements = try parseWhereClause()
    let members = try parseMembers(of: "extension", .typeBody)
    return ExtensionSyntax(type: type, inherited: inherited, requirements: requirements, members: members)
  }

  private mutating func parseMembers(of what: String, _ kind: Nominal) throws(Failure) -> [Declaration] {
    guard at(.leftBrace) else {
      throw failWithoutBrace("expected '{' in \(what)", hint: "write the members in braces")
    }
    let start = index
    let outer = nominal
    nominal = kind
    defer { nominal = outer }
    let members = try nested { parser throws(Failure) in
      parser.advance()
      return parser.parseMemberList()
    }
    closeBrace(openedAt: start, of: what)
    return members
  }

  private mutating func parseMemberList() -> [Declaration] {
    var members: [Declaration] = []
    while !at(.rightBrace), !at(.end) {
      if refuseSemicolon("unexpected ';' separator") { continue }
      let start = index
      members.append(parseMemberOrSkip())
      if index == start { advance() }
      if take(.semicolon) { continue }
      if !current.startsLine, !at(.rightBrace), !at(.end) {
        report(
          "statement-separator", at: afterPrevious,
          "consecutive declarations on a line must be separated by ';'")
      }
    }
    return members
  }

  mutating func parseMemberOrSkip() -> Declaration {
    let start = index
    let outer = nominal
    do throws(Failure) {
      if at(.pound) { try refuseDirective() }
      return try parseDeclaration()
    } catch {
      nominal = outer
      brokenName = nil
      skipStatement(from: start)
      return Declaration(.invalid(nil), attributes: [], modifiers: [], at: span(from: start))
    }
  }

  mutating func parseEnumCases() throws(Failure) -> [EnumCaseSyntax] {
    guard nominal == .enumBody else {
      throw fail("misplaced-case", "enum 'case' is not allowed outside of an enum")
    }
    advance()
    var cases: [EnumCaseSyntax] = []
    repeat { cases.append(try parseEnumCase()) } while take(.comma)
    return cases
  }

  private mutating func parseEnumCase() throws(Failure) -> EnumCaseSyntax {
    guard atName else {
      if at(.keyword) {
        let word = text(of: current)
        throw fail(
          "keyword-as-name", "keyword '\(word)' cannot be used as an identifier here", hint: "write `\(word)`"
        )
      }
      throw fail(
        "expected-name", "expected identifier in enum 'case' declaration, found \(foundText)")
    }
    let name = takeIdentifier()
    let payload =
      at(.leftParenthesis) && !current.startsLine ? try parseTupleTypeElements(isPayload: true) : nil
    let rawValue = takeEqual() ? try parseValue() : nil
    return EnumCaseSyntax(name: name, payload: payload, rawValue: rawValue)
  }

  mutating func parseTypeAlias() throws(Failure) -> Declaration.Kind {
    advance()
    let name = try parseTypeName("typealias")
    let generics = try parseGenericParameters()
    guard takeEqual() else { throw fail("expected-equal", "expected '=' in type alias declaration") }
    return .typeAlias(name, generics, try parseType())
  }

  mutating func parseAssociatedType() throws(Failure) -> Declaration.Kind {
    advance()
    let name = try parseTypeName("associatedtype")
    let constraints = try parseInheritance()
    let standard = takeEqual() ? try parseType() : nil
    let requirements = try parseWhereClause()
    return .associatedType(
      AssociatedTypeSyntax(
        name: name, constraints: constraints, standard: standard, requirements: requirements))
  }
}
