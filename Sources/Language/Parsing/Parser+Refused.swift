import Diagnostics

/// What cells do not have: declarations, attributes, modifiers and words that Swift knows.
extension Parser {
  // MARK: Declarations

  /// Whether the declaration that attributes and modifiers lead to is refused as a whole.
  var isAtRefusedDeclaration: Bool {
    switch current.keyword {
    case .classKeyword, .importKeyword, .deinitKeyword: true
    case .some: false
    case nil: at(word: "actor") || at(word: "macro")
    }
  }

  /// Refuses a declaration by name; it is read and dropped.
  mutating func refuseDeclaration() throws(Failure) -> Declaration.Kind {
    let word = text(of: current)
    let place = span(of: current)
    switch word {
    case "class": refuse("classes are not supported in cells", at: place, hint: "use a struct")
    case "actor": refuse("actors are not supported in cells", at: place, hint: "use a struct")
    case "macro": refuse("macros are not supported in cells", at: place, hint: "use a function")
    case "import":
      refuse(
        "'import' is not supported in cells", at: place,
        hint: "leave it out: Divergence and Charting are always there")
    case _:
      refuse("'deinit' is not supported in cells: there are no classes", at: place, hint: "leave it out")
    }
    return dropDeclaration()
  }

  /// Reads over a declaration, from its word on; what it would have declared is remembered.
  mutating func dropDeclaration() -> Declaration.Kind {
    advance()
    let name = atName && !current.startsLine ? identifier() : nil
    if let name { droppedNames.append(name.text) }
    skipRefused()
    return .invalid(name)
  }

  /// To the end of the line, and over braces that begin on it.
  private mutating func skipRefused() {
    while !at(.end), !at(.rightBrace), !at(.semicolon), !current.startsLine {
      let isBody = at(.leftBrace)
      if partners[index] > index { index = partners[index] }
      advance()
      if isBody { return }
    }
    guard at(.leftBrace), partners[index] > index else { return }
    index = partners[index]
    advance()
  }

  // MARK: Declarations as other languages write them

  /// `int x = 5`, `def f(x):`: a word and a name, which are no expression.
  var isAtForeignDeclaration: Bool {
    guard atName, peek().kind == .identifier, !peek().startsLine else { return false }
    return peek(2).kind == .equal && !peek(2).startsLine || isAtForeignFunction
  }

  private var isAtForeignFunction: Bool {
    ["def", "fun", "function", "fn"].contains(text(of: current)) && peek(2).kind == .leftParenthesis
  }

  /// Reads over it; its name counts as declared.
  mutating func dropForeignDeclaration() -> Declaration {
    let start = index
    let (word, name) = (text(of: current), text(of: peek()))
    let isFunction = isAtForeignFunction
    report(
      "foreign-declaration", at: span(of: current),
      "'\(word)' does not begin the declaration of a \(isFunction ? "function" : "variable")",
      hint: isFunction
        ? "write 'func \(name)(…) -> … { … }'"
        : "write 'let \(name) = …', or 'var \(name) = …' where it changes")
    let kind = dropDeclaration()
    return Declaration(kind, attributes: [], modifiers: [], at: span(from: start))
  }

  // MARK: Attributes and modifiers

  /// Whether a declaration means something else with an attribute than without it, or nothing: builders, wrappers and
  /// macros have names of their own, which begin with a capital letter.
  func changesMeaning(_ attribute: AttributeSyntax) -> Bool {
    let name = attribute.name.text
    if name == "MainActor" || name == "Sendable" { return false }
    return name.first?.isUppercase == true || Self.attributesThatChangeMeaning.contains(name)
  }

  private static let attributesThatChangeMeaning: [String] = [
    "_silgen_name", "_extern", "dynamicMemberLookup", "dynamicCallable", "resultBuilder", "propertyWrapper",
    "attached", "freestanding",
  ]

  mutating func refuseAttribute(_ name: Identifier, at place: SourceSpan) {
    // What declares the attribute has been refused already.
    if droppedNames.contains(name.text) { return }
    let what =
      switch name.text {
      case "resultBuilder": "result builders cannot be declared in cells"
      case "propertyWrapper": "property wrappers are not supported in cells"
      case "freestanding", "attached": "macros are not supported in cells"
      case "objc", "objcMembers": "Objective-C is not supported in cells: attribute '@\(name.text)'"
      case _: "attribute '@\(name.text)' is not supported in cells"
      }
    refuse(what, at: place, hint: "leave '@\(name.text)' out")
  }

  /// Refuses `@name` and what stands in parentheses right behind it, before types, protocols and closures' `in`.
  mutating func refuseAttributes() {
    while at(.at), peek().kind == .identifier || peek().kind == .keyword {
      let start = index
      advance()
      let name = takeIdentifier()
      if at(.leftParenthesis), current.start == tokens[index - 1].end, partners[index] > index,
        Self.attributesWithArgument.contains(name.text)
      {
        index = partners[index]
        advance()
      }
      if name.text != "escaping", mode == .cell { refuseAttribute(name, at: span(from: start)) }
    }
  }

  private static let attributesWithArgument: [String] = [
    "convention", "isolated", "differentiable", "available",
  ]

  static let refusedModifiers: [String] = [
    "lazy", "weak", "unowned", "override", "required", "convenience", "dynamic", "final", "open",
    "nonisolated",
    "isolated", "consuming", "borrowing", "optional", "class", "async", "distributed",
  ]

  // MARK: Words

  /// Refuses `consume x` and the like; the word is dropped.
  mutating func refuseWord(in words: [String], beforeBrackets: Bool = false) {
    while current.kind == .identifier, startsOperand(peek()) || beforeBrackets && opensList(peek()),
      words.contains(text(of: current))
    {
      refuse("'\(text(of: current))' is not supported in cells", at: span(of: current), hint: "leave it out")
      advance()
    }
  }

  private func opensList(_ token: Token) -> Bool {
    token.kind == .leftBracket || token.kind == .leftParenthesis
  }

  /// Whether a token on the same line is a name or a value, as nothing is behind a name.
  private func startsOperand(_ token: Token) -> Bool {
    guard !token.startsLine else { return false }
    switch token.kind {
    case .identifier, .quotedIdentifier, .integer, .float, .stringOpen: return true
    case _: return token.keyword == .selfKeyword
    }
  }

  static let wordsBeforeValues: [String] = ["consume", "copy", "discard", "unsafe", "borrow", "each"]
  static let wordsBeforeTypes: [String] = [
    "borrowing", "consuming", "sending", "isolated", "nonisolated", "each", "__owned", "__shared",
  ]

  // MARK: Macros and directives

  mutating func failMacro() -> Failure {
    let name = text(of: current)
    if name == "#" { return fail("unsupported", "regex literals and macros are not supported in cells") }
    return fail("unsupported", "macros are not supported in cells: '\(name)'")
  }

  /// `#if` and its kin; what stands up to the `#endif` is skipped.
  mutating func refuseDirective() throws(Failure) {
    let name = text(of: current)
    guard
      ["#if", "#elseif", "#else", "#endif", "#available", "#unavailable", "#sourceLocation"].contains(name)
    else { return }
    let what = name.hasSuffix("available") ? "availability conditions are" : "conditional compilation is"
    let failure = fail("unsupported", "\(what) not supported in cells: '\(name)'")
    if name == "#if", let end = endOfDirective { index = end + 1 }
    throw failure
  }

  /// The `#endif` of the `#if` at the current token.
  private var endOfDirective: Int? {
    var level = 0
    for place in index..<tokens.count where tokens[place].kind == .pound {
      if isText(tokens[place], "#if") { level += 1 }
      if isText(tokens[place], "#endif") { level -= 1 }
      if level == 0 { return place }
    }
    return nil
  }

  /// `for (var i = 0; i < n; i += 1)`, or the same without parentheses.
  mutating func refuseOldLoop() throws(Failure) {
    let isBracketed = at(.leftParenthesis) && partners[index] > index
    let end =
      isBracketed ? partners[index] : tokens[index...].firstIndex { $0.startsLine || $0.kind == .leftBrace }
    guard let end, tokens[index..<end].contains(where: { $0.kind == .semicolon }) else { return }
    let failure = fail(
      "old-loop", "C-style for statement has been removed from Swift", hint: "write 'for i in 0..<n { … }'")
    index = end
    throw failure
  }
}
