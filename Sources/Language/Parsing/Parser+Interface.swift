import Diagnostics

/// Libraries, read as far as names and types: the rest waits until it is used.
extension Parser {
  /// Reads a library's interface, but of functions, initializers, subscripts and computed variables only the
  /// names. Mistakes in those come with `DeferredDeclaration.read()`.
  ///
  /// Of operators it knows Swift's own and those of the text, which is enough for all that is read at once.
  static func skimInterface(_ source: SourceView) -> (SyntaxTree, OperatorTable, [Diagnostic]) {
    var parser = Parser(source, .interface, OperatorTable(), skims: true)
    parser.declareOperatorsAhead()
    parser.deferral = InterfaceText(source, parser.operators)
    let statements = parser.parseTopLevel()
    return (SyntaxTree(statements), parser.operators, parser.diagnostics.sortedByPlace)
  }

  /// A declaration that has been passed by, which is the whole text.
  mutating func parseDeferred(in nominal: Nominal) -> (Declaration, [Diagnostic]) {
    self.nominal = nominal
    let declaration = parseMemberOrSkip()
    if !at(.end) {
      report("expected-declaration", at: span(of: current), "expected declaration, found \(foundText)")
    }
    return (declaration, diagnostics)
  }

  /// What stands for the declaration at the current token, if the lexer has passed it by.
  mutating func takeSkimmedDeclaration() -> Declaration? {
    guard at(.skimmed), let deferral else { return nil }
    let start = current.start
    let isInitializer = at(.initKeyword)
    advance()
    let name = takeIdentifier()
    let waiting = DeferredDeclaration(
      name: name.text, isInitializer: isInitializer, in: deferral, start..<current.start, nominal)
    return Declaration(.deferred(waiting), attributes: [], modifiers: [], at: name.span)
  }
}
