import Diagnostics

/// Libraries, read as far as names and types: the rest waits until it is used.
extension Parser {
  /// Reads a library's interface, but of functions, initializers, subscripts and computed variables only the
  /// names. Mistakes in those come with `DeferredDeclaration.read()`.
  static func skimInterface(_ source: SourceView, operators: inout OperatorTable) -> (
    SyntaxTree, [Diagnostic]
  ) {
    var parser = Parser(source, .interface, operators)
    parser.declareOperatorsAhead()
    parser.deferral = InterfaceText(parser)
    let statements = parser.parseTopLevel()
    operators = parser.operators
    return (SyntaxTree(statements), parser.diagnostics.sortedByPlace)
  }

  /// A declaration that `skimDeclaration` has passed by.
  mutating func parseDeferred(_ range: Range<Int>, in nominal: Nominal) -> (Declaration, [Diagnostic]) {
    self.nominal = nominal
    index = range.lowerBound
    diagnostics = []
    let declaration = parseMemberOrSkip()
    if index != range.upperBound {
      report("expected-declaration", at: span(of: current), "expected declaration, found \(foundText)")
    }
    return (declaration, diagnostics)
  }

  /// Passes by the declaration at the current token; nil, and nothing taken, where it has to be read at once.
  mutating func skimDeclaration() -> Declaration? {
    guard let deferral else { return nil }
    var place = skipAttributesAndModifiers(from: index)
    guard let name = skimName(at: &place) else { return nil }
    let isVariable = name.keyword == .varKeyword
    if isVariable, !hasAccessors(from: place) { return nil }
    let (start, end) = (index, endOfDeclaration(from: place))
    let waiting = DeferredDeclaration(
      name: name.text, isInitializer: name.keyword == .initKeyword, in: deferral, start..<end, nominal)
    index = end
    return Declaration(.deferred(waiting), attributes: [], modifiers: [], at: span(from: start))
  }

  private func skipAttributesAndModifiers(from start: Int) -> Int {
    var place = start
    while place + 2 < tokens.count {
      if tokens[place].kind == .at {
        place += 2
        let opensArgument = tokens[place].kind == .leftParenthesis && partners[place] > place
        if opensArgument, tokens[place].start == tokens[place - 1].end { place = partners[place] + 1 }
      } else if tokens[place].kind == .identifier || tokens[place].keyword == .staticKeyword {
        place += 1
      } else {
        break
      }
    }
    return place
  }

  /// The name of what `func`, `init`, `subscript` or `var` declares, and that word; the place moves behind it.
  private mutating func skimName(at place: inout Int) -> (text: String, keyword: Keyword)? {
    guard let keyword = tokens[place].keyword, place + 2 < tokens.count else { return nil }
    place += 1
    switch keyword {
    case .initKeyword, .subscriptKeyword: return (keyword.rawValue, keyword)
    case .funcKeyword, .varKeyword:
      let start = index
      index = place
      defer { index = start }
      place += 1
      return skimmedName.map { ($0, keyword) }
    case _: return nil
    }
  }

  private var skimmedName: String? {
    switch current.kind {
    case .identifier: text(of: current)
    case .quotedIdentifier: identifier().text
    case .prefixOperator, .postfixOperator, .binaryOperator, .equal, .prefixAmpersand, .postfixExclamation:
      String(decoding: view.bytes[operatorNameRange], as: UTF8.self)
    case _: nil
    }
  }

  /// Whether braces follow a variable, with no value before them.
  private func hasAccessors(from start: Int) -> Bool {
    var place = start
    while continuesDeclaration(tokens[place]) {
      if tokens[place].kind == .leftBrace { return true }
      if tokens[place].kind == .equal || tokens[place].kind == .comma { return false }
      place = max(place, partners[place]) + 1
    }
    return false
  }

  /// One past the last token of a declaration.
  private func endOfDeclaration(from start: Int) -> Int {
    var place = start
    while continuesDeclaration(tokens[place]) { place = max(place, partners[place]) + 1 }
    return place
  }

  private func continuesDeclaration(_ token: Token) -> Bool {
    switch token.kind {
    case .end, .rightBrace, .semicolon: false
    case .arrow, .leftBrace: true
    case _: !token.startsLine || token.keyword == .whereKeyword || token.keyword == .throwsKeyword
    }
  }
}
