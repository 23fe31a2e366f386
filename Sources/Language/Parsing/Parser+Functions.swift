import Diagnostics

/// Functions, initializers and subscripts, and their generic parts.
extension Parser {
  mutating func parseFunction() throws(Failure) -> FunctionSyntax {
    advance()
    let name = try parseFunctionName()
    do throws(Failure) {
      return try parseSignatureAndBody(name)
    } catch {
      brokenName = name
      throw error
    }
  }

  private mutating func parseSignatureAndBody(_ name: Identifier) throws(Failure) -> FunctionSyntax {
    let generics = try parseGenericParameters()
    guard at(.leftParenthesis) else {
      throw fail(
        "expected-token", "expected '(' in argument list of function declaration",
        hint: "write '()' behind the name")
    }
    let parameters = try parseParameters()
    let effects = try parseEffects()
    let result = take(.arrow) ? try parseType() : nil
    let requirements = try parseWhereClause()
    let body = try parseBody(of: "function", name)
    return FunctionSyntax(
      name: name, genericParameters: generics, parameters: parameters, throwing: effects.throwing,
      rethrowing: effects.rethrowing, thrownType: effects.type, result: result, requirements: requirements,
      body: body)
  }

  private mutating func parseFunctionName() throws(Failure) -> Identifier {
    if atName { return takeIdentifier() }
    switch current.kind {
    case .prefixOperator, .postfixOperator, .binaryOperator, .equal, .prefixAmpersand, .postfixExclamation:
      return try parseOperatorName()
    case .keyword:
      let word = text(of: current)
      throw fail(
        "keyword-as-name", "keyword '\(word)' cannot be used as an identifier here",
        hint: "choose another name, or write `\(word)`")
    case _:
      throw fail("expected-name", "expected identifier in function declaration, found \(foundText)")
    }
  }

  private mutating func parseOperatorName() throws(Failure) -> Identifier {
    let token = current
    let range = operatorNameRange
    let name = Identifier(String(decoding: view.bytes[range], as: UTF8.self), at: view.span(range))
    if range.upperBound < token.end { split = range.count } else { advance() }
    return name
  }

  /// `<` of `func < <T>` or `func <(`: what is generic is set off by a space or follows another operator.
  var operatorNameRange: Range<Int> {
    let token = current
    let isGeneric =
      token.end - token.start > 1 && view.bytes[token.end - 1] == 0x3C && peek().kind == .identifier
      && peek().start == token.end
    return token.start..<(isGeneric ? token.end - 1 : token.end)
  }

  /// The body; in protocols and interfaces there is none.
  private mutating func parseBody(of what: String, _ name: Identifier) throws(Failure) -> Block? {
    let outer = mayThrow
    defer { mayThrow = outer }
    if at(.leftBrace) {
      let isRequirement = nominal == .protocolBody
      if isRequirement {
        report(
          "protocol-body", at: span(of: current),
          "protocol \(what == "function" ? "method" : what)s must not have bodies",
          hint: "put it in an extension of the protocol")
      }
      let body = try parseBlock("expected '{' in body of \(what) declaration")
      return isRequirement ? nil : body
    }
    guard mode == .cell, nominal != .protocolBody else { return nil }
    throw fail(
      "expected-brace", at: name.span, "expected '{' in body of \(what) declaration",
      hint: "write the body in braces")
  }

  mutating func parseInitializer() throws(Failure) -> Declaration.Kind {
    let name = takeIdentifier()
    let isFailable = take(operatorByte: 0x3F)
    if at(.postfixExclamation) {
      refuse("'init!' is not supported in cells", at: span(of: current), hint: "write 'init?'")
      advance()
    }
    let generics = try parseGenericParameters()
    guard at(.leftParenthesis) else {
      throw fail("expected-token", "expected '(' for initializer parameters")
    }
    let parameters = try parseParameters()
    let effects = try parseEffects()
    let requirements = try parseWhereClause()
    let body = try parseBody(of: "initializer", name)
    let function = FunctionSyntax(
      name: name, genericParameters: generics, parameters: parameters, throwing: effects.throwing,
      rethrowing: effects.rethrowing, thrownType: effects.type, result: nil, requirements: requirements,
      body: body)
    return .initializer(function, isFailable: isFailable)
  }

  mutating func parseSubscript() throws(Failure) -> Declaration.Kind {
    let name = takeIdentifier()
    let generics = try parseGenericParameters()
    guard at(.leftParenthesis) else { throw fail("expected-token", "expected '(' for subscript parameters") }
    let parameters = try parseParameters(isSubscript: true)
    try expect(.arrow, "expected '->' for subscript element type")
    let result = try parseType()
    let requirements = try parseWhereClause()
    guard at(.leftBrace) else {
      throw fail("expected-brace", "expected '{' in subscript to specify getter and setter implementation")
    }
    let accessors = try parseAccessors()
    let function = FunctionSyntax(
      name: name, genericParameters: generics, parameters: parameters, throwing: false, result: result,
      requirements: requirements, body: nil)
    return .subscripted(function, accessors)
  }

  // MARK: Parameters

  /// In a subscript a single name is no label.
  private mutating func parseParameters(isSubscript: Bool = false) throws(Failure) -> [ParameterSyntax] {
    try parseList(.rightParenthesis, "')'", in: "parameters") { parser throws(Failure) in
      try parser.parseParameter(isSubscript: isSubscript)
    }
  }

  private mutating func parseParameter(isSubscript: Bool) throws(Failure) -> ParameterSyntax {
    let start = index
    let attributes = try parseParameterAttributes()
    if mode == .cell, attributes.isEscaping || attributes.isAutoclosure {
      report(
        "misplaced-attribute", at: span(from: start),
        "this attribute can only be applied to types, not declarations",
        hint: "write it behind the ':', before the type")
    }
    guard atWord else {
      throw fail("expected-name", "expected parameter name followed by ':', found \(foundText)")
    }
    let first = takeIdentifier()
    let second = atWord ? takeIdentifier() : nil
    if !take(.colon), let parameter = parameterWithoutColon(first, second) { return parameter }
    let more = try parseParameterAttributes()
    let isInout = take(.inoutKeyword)
    let type = try parseType()
    let isVariadic = at(operator: "...")
    if isVariadic { advance() }
    let defaultValue = takeEqual() ? try parseValue() : nil
    let isLabelled = first.text != "_" && !(isSubscript && second == nil)
    return ParameterSyntax(
      label: isLabelled ? first : nil, name: second ?? first, type: type, isInout: isInout,
      isVariadic: isVariadic,
      isAutoclosure: more.isAutoclosure || attributes.isAutoclosure,
      isEscaping: more.isEscaping || attributes.isEscaping,
      builder: attributes.builder ?? more.builder,
      defaultValue: defaultValue)
  }

  /// Reports that a ':' is missing. Where no type follows either, the parameter is one of an unknown type, and a type
  /// without a name one without a label; nil where the type is to be read.
  private mutating func parameterWithoutColon(_ first: Identifier, _ second: Identifier?) -> ParameterSyntax?
  {
    let isType = second == nil && first.text != "_"
    report(
      "expected-token", at: span(of: current),
      isType
        ? "unnamed parameters must be written with the empty name '_'"
        : "expected ':' following argument label and parameter name",
      hint: "write '\(isType ? "_: \(first.text)" : "\((second ?? first).text): Type")'")
    guard at(.comma) || at(.rightParenthesis) else { return nil }
    return ParameterSyntax(
      label: isType || first.text == "_" ? nil : first,
      name: isType ? Identifier("_", at: first.span) : second ?? first,
      type: TypeSyntax(.invalid, at: first.span))
  }

  /// `@escaping`, `@autoclosure`, and in an interface the name of a builder.
  private mutating func parseParameterAttributes() throws(Failure) -> (
    isAutoclosure: Bool, isEscaping: Bool, builder: Identifier?
  ) {
    var result: (isAutoclosure: Bool, isEscaping: Bool, builder: Identifier?) = (false, false, nil)
    while at(.at) {
      advance()
      guard atWord else { throw fail("expected-name", "expected an attribute name") }
      let name = takeIdentifier()
      if name.text == "autoclosure" {
        result.isAutoclosure = true
      } else if name.text == "escaping" {
        result.isEscaping = true
      } else if mode == .interface {
        result.builder = name
      } else {
        refuse("attribute '@\(name.text)' is not supported in cells", at: name.span, hint: "leave it out")
      }
    }
    return result
  }

  // MARK: Generics

  mutating func parseGenericParameters() throws(Failure) -> [GenericParameterSyntax] {
    guard take(operatorByte: 0x3C) else { return [] }
    var parameters: [GenericParameterSyntax] = []
    repeat {
      if at(word: "each") || at(.letKeyword) {
        throw fail("unsupported", "parameter packs and value parameters are not supported in cells")
      }
      guard atName else { throw fail("expected-name", "expected an identifier to name generic parameter") }
      let name = takeIdentifier()
      parameters.append(
        GenericParameterSyntax(name: name, constraints: take(.colon) ? try parseConstraints() : []))
    } while take(.comma)
    guard take(operatorByte: 0x3E) else {
      throw fail("expected-token", "expected '>' to complete generic parameter list")
    }
    return parameters
  }

  /// `A & B`
  mutating func parseConstraints() throws(Failure) -> [TypeSyntax] {
    var constraints = [try parseConstraint()]
    while at(operator: "&") {
      advance()
      constraints.append(try parseConstraint())
    }
    return constraints
  }

  /// A named type; `&` behind it is left for the caller.
  private mutating func parseConstraint() throws(Failure) -> TypeSyntax {
    refuseAttributes()
    let start = index
    if at(.prefixOperator), isText(current, "~") {
      throw fail("unsupported", "noncopyable types are not supported in cells")
    }
    guard atName || at(.anyTypeKeyword) || at(.selfTypeKeyword) || at(.classKeyword) else {
      throw fail(
        "expected-type",
        "expected a class type or protocol-constrained type restricting it, found \(foundText)")
    }
    let name = takeIdentifier()
    var type = TypeSyntax(.named(name, try parseGenericArguments()), at: span(from: start))
    while at(.period), atWordAhead {
      try limit(index - start)
      advance()
      let name = takeIdentifier()
      type = TypeSyntax(.member(type, name, try parseGenericArguments()), at: span(from: start))
    }
    return type
  }

  private var atWordAhead: Bool { peek().kind == .identifier || peek().kind == .keyword }

  mutating func parseWhereClause() throws(Failure) -> [RequirementSyntax] {
    guard take(.whereKeyword) else { return [] }
    var requirements: [RequirementSyntax] = []
    repeat { requirements += try parseRequirement() } while take(.comma)
    return requirements
  }

  private mutating func parseRequirement() throws(Failure) -> [RequirementSyntax] {
    let subject = try parseType()
    if take(.colon) { return try parseConstraints().map { .conformance(subject, $0) } }
    guard at(operator: "==") else {
      throw fail("expected-token", "expected ':' or '==' to indicate a conformance or same-type requirement")
    }
    advance()
    return [.sameType(subject, try parseType())]
  }
}
