import Diagnostics

/// Declarations: attributes, modifiers, and which declaration follows them.
extension Parser {
  /// Whether a declaration begins at the current token.
  var isAtDeclaration: Bool {
    if at(.at) { return !isUnknownDefault }
    guard let keyword = current.keyword else { return isAtContextualDeclaration }
    switch keyword {
    case .letKeyword, .varKeyword, .funcKeyword, .structKeyword, .enumKeyword, .protocolKeyword,
      .extensionKeyword, .typealiasKeyword, .associatedtypeKeyword, .classKeyword, .importKeyword,
      .operatorKeyword, .precedencegroupKeyword, .staticKeyword, .publicKeyword, .privateKeyword,
      .fileprivateKeyword, .internalKeyword, .deinitKeyword:
      return true
    case .subscriptKeyword: return true
    case .initKeyword: return isInType
    case _: return false
    }
  }

  var isUnknownDefault: Bool { isText(peek(), "unknown") && peek(2).keyword == .defaultKeyword }

  /// Whether a word that is not reserved, `mutating` or `actor`, begins a declaration here.
  private var isAtContextualDeclaration: Bool {
    let next = peek()
    guard current.kind == .identifier, !next.startsLine, next.kind == .identifier || next.kind == .keyword
    else { return false }
    let word = text(of: current)
    if word == "actor" || word == "macro" { return next.kind == .identifier }
    return Self.modifierWords.contains(word) && isModifierAhead
  }

  /// Whether, over further modifiers, a declaration's word is reached on this line.
  private var isModifierAhead: Bool {
    var distance = 1
    while distance < 8, !peek(distance).startsLine {
      if let keyword = peek(distance).keyword { return Self.declarationWords.contains(keyword) }
      if isText(peek(distance), "actor"), peek(distance + 1).kind == .identifier { return true }
      distance += 1
    }
    return false
  }

  private static let modifierWords: [String] = [
    "mutating", "nonmutating", "indirect", "prefix", "postfix", "infix", "lazy", "weak", "unowned",
    "override",
    "required", "convenience", "dynamic", "final", "open", "nonisolated", "isolated", "consuming",
    "borrowing",
    "optional", "package", "async", "distributed",
  ]

  private static let declarationWords: [Keyword] = [
    .letKeyword, .varKeyword, .funcKeyword, .structKeyword, .enumKeyword, .protocolKeyword, .extensionKeyword,
    .typealiasKeyword, .classKeyword, .operatorKeyword, .staticKeyword, .publicKeyword, .privateKeyword,
    .fileprivateKeyword, .internalKeyword, .subscriptKeyword, .initKeyword, .caseKeyword,
    .associatedtypeKeyword,
  ]

  mutating func parseDeclaration() throws(Failure) -> Declaration {
    if let skimmed = takeSkimmedDeclaration() { return skimmed }
    let start = index
    let reported = diagnostics.count
    let attributes = try parseAttributes()
    let modifiers = parseModifiers()
    if isAtRefusedDeclaration { diagnostics.removeSubrange(reported...) }
    checkPlace(of: modifiers)
    let isDropped =
      mode == .cell && !isInType && current.keyword != nil && attributes.contains { changesMeaning($0) }
    let kind = isDropped ? dropDeclaration() : try parseDeclarationKind(modifiers)
    if let first = attributes.first, mode == .cell { checkPlace(of: first, on: kind) }
    return Declaration(kind, attributes: attributes, modifiers: modifiers, at: span(from: start))
  }

  /// Only functions and initializers have results that can be left unused.
  private mutating func checkPlace(of attribute: AttributeSyntax, on kind: Declaration.Kind) {
    guard attribute.name.text == "discardableResult" else { return }
    switch kind {
    case .function, .initializer, .deferred, .invalid: return
    default:
      report(
        "misplaced-attribute", at: attribute.name.span,
        "'@discardableResult' attribute cannot be applied to this declaration", hint: "leave it out")
    }
  }

  private mutating func parseDeclarationKind(_ modifiers: [Identifier]) throws(Failure) -> Declaration.Kind {
    switch current.keyword {
    case .letKeyword, .varKeyword:
      let variable = try parseVariable()
      return .variable(modifiers.contains { $0.text == "lazy" } ? variable.withoutValues : variable)
    case .funcKeyword:
      let function = try parseFunction()
      checkOperator(function, modifiers)
      return .function(function)
    case .initKeyword: return try parseInitializer()
    case .subscriptKeyword: return try parseSubscript()
    case .structKeyword: return .structure(try parseNominal("struct"))
    case .enumKeyword: return .enumeration(try parseNominal("enum"))
    case .protocolKeyword: return .protocolType(try parseNominal("protocol"))
    case .extensionKeyword: return .extended(try parseExtension())
    case .typealiasKeyword: return try parseTypeAlias()
    case .associatedtypeKeyword: return try parseAssociatedType()
    case .caseKeyword: return .enumCases(try parseEnumCases())
    case .operatorKeyword: return try parseOperator(modifiers)
    case .precedencegroupKeyword: return .precedenceGroup(try parsePrecedenceGroup())
    case _:
      if isAtRefusedDeclaration { return try refuseDeclaration() }
      throw fail("expected-declaration", "expected declaration, found \(foundText)")
    }
  }

  private mutating func parseAttributes() throws(Failure) -> [AttributeSyntax] {
    var attributes: [AttributeSyntax] = []
    while at(.at) {
      let start = index
      advance()
      guard atWord else { throw fail("expected-name", "expected an attribute name") }
      let name = takeIdentifier()
      var argument: String?
      if at(.leftParenthesis), !current.startsLine, current.start == tokens[index - 1].end {
        argument = try parseAttributeArgument()
      }
      if mode == .cell, name.text != "discardableResult" { refuseAttribute(name, at: span(from: start)) }
      attributes.append(AttributeSyntax(name: name, argument: argument))
    }
    return attributes
  }

  private mutating func parseAttributeArgument() throws(Failure) -> String {
    let end = partners[index]
    guard end > 0 else { throw fail("expected-token", "expected ')' after the argument of an attribute") }
    let texts = tokens[index...end].filter { $0.kind == .stringText || $0.kind == .identifier }
    index = end
    advance()
    return texts.map { text(of: $0) }.joined()
  }

  private mutating func parseModifiers() -> [Identifier] {
    var modifiers: [Identifier] = []
    while isModifier {
      let start = index
      let name = takeIdentifier()
      let isPartial = at(.leftParenthesis) && isText(peek(), "set") && peek(2).kind == .rightParenthesis
      if isPartial { for _ in 0..<3 { advance() } }
      let modifier = isPartial ? Identifier(name.text + "(set)", at: span(from: start)) : name
      if Self.refusedModifiers.contains(name.text) {
        refuse("'\(name.text)' is not supported in cells", at: name.span, hint: "leave it out")
      }
      modifiers.append(modifier)
    }
    return modifiers
  }

  private var isModifier: Bool {
    switch current.keyword {
    case .staticKeyword, .publicKeyword, .privateKeyword, .fileprivateKeyword, .internalKeyword: true
    case .classKeyword: [.funcKeyword, .varKeyword].contains(peek().keyword)
    case .some: false
    case nil: current.kind == .identifier && Self.modifierWords.contains(text(of: current))
    }
  }
}
