import Diagnostics

/// `let`, `var` and accessors.
extension Parser {
  mutating func parseVariable() throws(Failure) -> VariableSyntax {
    let isConstant = at(.letKeyword)
    advance()
    var bindings: [PatternBindingSyntax] = []
    repeat {
      let start = index
      do throws(Failure) {
        bindings.append(try parseBinding(isConstant: isConstant))
      } catch {
        // What stands before the mistake is declared.
        guard !bindings.isEmpty else { throw error }
        skipStatement(from: start)
        break
      }
    } while take(.comma)
    return VariableSyntax(isConstant: isConstant, bindings: bindings)
  }

  private mutating func parseBinding(isConstant: Bool) throws(Failure) -> PatternBindingSyntax {
    let pattern = try parseBindingPattern(isVariable: !isConstant)
    let type = take(.colon) ? parseStatedType() : nil
    let initializer = takeEqual() ? parseInitializerValue() : valueCutShort(type)
    guard at(.leftBrace), hasAccessors(initializer) else {
      return PatternBindingSyntax(pattern: pattern, type: type, initializer: initializer, accessors: nil)
    }
    if isConstant { refuseComputedConstant() }
    if refusesObservers() {
      return PatternBindingSyntax(pattern: pattern, type: type, initializer: initializer, accessors: nil)
    }
    let accessors = try parseAccessors()
    return PatternBindingSyntax(pattern: pattern, type: type, initializer: initializer, accessors: accessors)
  }

  /// Where something else follows on the line, `let x == 1`, the value is unknown; that is reported once.
  private func valueCutShort(_ type: TypeSyntax?) -> Expression? {
    if type != nil || current.startsLine || endsBinding { return nil }
    return Expression(.invalid, at: span(of: current))
  }

  private var endsBinding: Bool {
    switch current.kind {
    case .comma, .semicolon, .leftBrace, .rightBrace, .end: true
    case _: false
    }
  }

  /// `let x: Int { … }`
  private mutating func refuseComputedConstant() {
    report(
      "computed-constant", at: span(of: current), "'let' declarations cannot be computed properties",
      hint: "write 'var' in place of 'let'")
  }

  private func hasAccessors(_ initializer: Expression?) -> Bool {
    initializer == nil || isObserver(peek())
  }

  func isObserver(_ token: Token) -> Bool { isText(token, "didSet") || isText(token, "willSet") }

  private mutating func parseStatedType() -> TypeSyntax {
    survive({ parser throws(Failure) in try parser.parseType() }, else: { TypeSyntax(.invalid, at: $0) })
  }

  private mutating func parseInitializerValue() -> Expression {
    survive({ parser throws(Failure) in try parser.parseSource() }, else: { Expression(.invalid, at: $0) })
  }

  /// After a mistake in its type or in its value the variable is still declared.
  private mutating func survive<Part>(
    _ parse: (inout Parser) throws(Failure) -> Part, else invalid: (SourceSpan) -> Part
  ) -> Part {
    let start = index
    do throws(Failure) {
      return try parse(&self)
    } catch {
      skipStatement(from: start)
      return invalid(span(from: start))
    }
  }

  private mutating func refusesObservers() -> Bool {
    let word = text(of: peek())
    guard isObserver(peek()) else { return false }
    refuse(
      "'\(word)' is not supported in cells", at: span(of: peek()),
      hint: "do its work where the variable is set")
    if partners[index] > index { index = partners[index] }
    advance()
    return true
  }

  /// `{ get … set … }`, or the body of a getter alone.
  mutating func parseAccessors() throws(Failure) -> AccessorsSyntax {
    let outer = mayThrow
    defer { mayThrow = outer }
    guard isAccessorWord(peek()) else {
      let body = try parseBlock("expected '{' to start getter definition")
      return AccessorsSyntax(getter: body, setter: nil, setterParameter: nil, hasSetter: false)
    }
    let start = index
    let accessors = try nested { parser throws(Failure) in
      parser.advance()
      return try parser.parseAccessorList()
    }
    closeBrace(openedAt: start, of: "variable get/set clause")
    return accessors
  }

  private func isAccessorWord(_ token: Token) -> Bool {
    token.kind == .identifier
      && ["get", "set", "mutating", "nonmutating", "_read", "_modify"].contains { isText(token, $0) }
  }

  private mutating func parseAccessorList() throws(Failure) -> AccessorsSyntax {
    var (getter, setter): (Block?, Block?) = (nil, nil)
    var parameter: Identifier?
    var (firstGet, firstSet): (SourceSpan?, SourceSpan?) = (nil, nil)
    while !at(.rightBrace), !at(.end) {
      let changesItself = isText(current, "mutating") && isText(peek(), "get")
      if changesItself {
        refuse(
          "'mutating get' is not supported in cells", at: span(of: current), hint: "write a mutating method")
        advance()
      }
      if take(word: "mutating") || take(word: "nonmutating") { continue }
      let place = span(of: current)
      if take(word: "get") {
        checkAccessor("getter", at: place, after: firstGet)
        firstGet = place
        let mayThrow = try parseGetterEffects()
        getter = at(.leftBrace) ? try parseBlock("expected '{' after 'get'") : nil
        if changesItself || mayThrow { getter = getter?.withoutStatements }
      } else if take(word: "set") {
        checkAccessor("setter", at: place, after: firstSet)
        firstSet = place
        parameter = try parseSetterParameter()
        setter = at(.leftBrace) ? try parseBlock("expected '{' after 'set'") : nil
      } else if isText(current, "_read") {
        (firstGet, getter) = (place, dropLendingAccessor("get"))
      } else if isText(current, "_modify") {
        (firstSet, setter) = (place, dropLendingAccessor("set"))
      } else {
        throw fail("expected-accessor", "expected 'get' or 'set' in variable get/set clause")
      }
    }
    if firstGet == nil, let firstSet {
      report("missing-getter", at: firstSet, "what has a setter must also have a getter")
    }
    return AccessorsSyntax(
      getter: getter, setter: setter, setterParameter: parameter, hasSetter: firstSet != nil)
  }

  /// Reads over `_read` and `_modify`, which lend a place instead of copying it.
  private mutating func dropLendingAccessor(_ replacement: String) -> Block {
    let start = index
    refuse(
      "'\(text(of: current))' is not supported in cells", at: span(of: current),
      hint: "write '\(replacement) { … }'")
    advance()
    if at(.leftBrace), partners[index] > index {
      index = partners[index]
      advance()
    }
    return Block([], at: span(from: start)).withoutStatements
  }

  private mutating func checkAccessor(_ name: String, at place: SourceSpan, after first: SourceSpan?) {
    if first != nil { report("repeated-accessor", at: place, "there is a \(name) already") }
  }

  private mutating func parseGetterEffects() throws(Failure) -> Bool {
    let start = span(of: current)
    guard try parseEffects().throwing else { return false }
    refuse("getters that throw are not supported in cells", at: start, hint: "write a method that throws")
    return true
  }

  private mutating func parseSetterParameter() throws(Failure) -> Identifier? {
    guard take(.leftParenthesis) else { return nil }
    guard atName else { throw fail("expected-name", "expected the name of the setter's parameter") }
    let name = takeIdentifier()
    try expect(.rightParenthesis, "expected ')' after setter parameter name")
    return name
  }
}

extension Block {
  /// What a refused accessor may do no other may: it is not looked at.
  fileprivate var withoutStatements: Block {
    Block([Statement(.returnValue(Expression(.invalid, at: span)), at: span)], at: span)
  }
}

extension VariableSyntax {
  /// What a refused `lazy` may speak of in its value no other value may: it is not looked at.
  var withoutValues: VariableSyntax {
    VariableSyntax(
      isConstant: isConstant,
      bindings: bindings.map {
        PatternBindingSyntax(
          pattern: $0.pattern, type: $0.type,
          initializer: $0.initializer.map { Expression(.invalid, at: $0.span) }, accessors: $0.accessors)
      })
  }
}
