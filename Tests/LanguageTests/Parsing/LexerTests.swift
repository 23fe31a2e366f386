import Diagnostics
import Language
import Testing

/// Tokens, and the colours made of them.
@Suite struct LexerTests {
  private func view(_ text: String) -> SourceView {
    var sources = SourceMap()
    return SourceView(sources.add(path: "cell", bytes: Array(text.utf8)))
  }

  @Test(arguments: reservedWords) func reservedWordIsKeyword(_ word: String) {
    #expect(Lexer.tokens(of: view(word)).first?.keyword?.rawValue == word)
  }

  @Test func spaceDecidesWhatAnOperatorIs() {
    let kinds = Lexer.tokens(of: view("a + b+c -d e! f? (.g) = &h")).map { $0.kind }
    #expect(
      kinds == [
        .identifier, .binaryOperator, .identifier, .binaryOperator, .identifier, .prefixOperator, .identifier,
        .identifier, .postfixExclamation, .identifier, .postfixQuestion, .leftParenthesis, .prefixPeriod,
        .identifier,
        .rightParenthesis, .equal, .prefixAmpersand, .identifier, .end,
      ])
  }

  @Test func highlightsInterpolationsAndComments() {
    let text = view("let x: Int = \"a\\(b + 1)\" // c")
    let classes = Highlighter.classes(of: text).map { $0.class }
    #expect(
      classes == [
        .keyword, .identifier, .punctuation, .type, .operator, .string, .string, .string, .identifier,
        .operator,
        .number, .string, .string, .comment,
      ])
  }

  @Test func placesLieInTheFile() {
    var sources = SourceMap()
    let file = sources.add(path: "note", bytes: Array("> let x = 1\n> let y = )\n".utf8))
    var operators = OperatorTable()
    let (_, diagnostics) = Parser.parse(SourceView(file, ranges: [2..<12, 14..<24]), operators: &operators)
    #expect(diagnostics.map { message($0, in: file) } == ["2:11: expected expression, found ')'"])
  }

  @Test func readsAnInlineExpression() {
    let (arguments, diagnostics) = Parser.parseInterpolation(
      view("kl(p, q), digits: 4"), operators: OperatorTable())
    #expect(arguments.map { $0.label?.text } == [nil, "digits"])
    #expect(diagnostics.isEmpty)
  }

  @Test func readsAnInterface() {
    let text = """
      @intrinsic("entropy") public func entropy(_ p: Categorical, in unit: Unit = .nats) -> Double
      public struct Chart { public init(@ChartContentBuilder content: () -> Content); public var width: Double { get } }
      infix operator ≈: ComparisonPrecedence
      """
    var operators = OperatorTable()
    let (tree, diagnostics) = Parser.parseInterface(view(text), operators: &operators)
    #expect(diagnostics.isEmpty)
    #expect(tree.statements.count == 3)
    #expect(Parser.parse(view("a ≈ b"), operators: &operators).1.isEmpty)
  }
}
