import Diagnostics
import Testing

@testable import Language

@Suite struct SkimmingTests {
  @Test func `what is skimmed and then read is what is parsed`() {
    let text = #"""
      infix operator ∥ : AdditionPrecedence
      struct Box<T>: P where T: Q {
        let value: T
        var count: Int = 3
        var text: String { "}\(value, "{")" }
        static var zero: Self { get }
        @host("7") @discardableResult mutating func take(
          _ n: Int = f(1, ")"), by step: (Int) -> Int
        )
          throws -> [T]
          where T: Q { [] /* } */ }
        @intrinsic("a.b")
        static func < (a: Self, b: Self) -> Bool
        static prefix func - (a: Self) -> Self // { an open brace
        init?(_ x: T) { self.value = x }
        subscript(_ i: Int) -> T { get set }
        func `default`() { #"raw " { "# }
        func text() -> String {
          """
          several } lines
          """
        }
      }
      enum Kind { case a, b(Int) ; func c() {} }
      extension Box { func inside() { struct Local { var x: Int { 1 } } } }
      func ∥ (a: Int, b: Int) -> Int
      func last() {}
      """#
    #expect(skimmed(text) == parsed(text))
    #expect(waiting(text) == 11)
  }

  @Test func `stored variables are read at once`() {
    #expect(waiting("struct A {\n  var a: Int\n  var b = 1, c = { 2 }\n  let d: Int\n}\n") == 0)
  }

  @Test func `a mistake in what was passed by is told when it is read, at its place`() {
    let source = SourceView(
      SourceFile(id: FileID(-2), path: "lib", text: "func a()\nfunc b( -> Int\nfunc c()\n"))
    let (tree, _, problems) = Parser.skimInterface(source)
    #expect(problems.isEmpty)
    let found = tree.statements.flatMap { statement -> [Diagnostic] in
      guard case .declaration(let declaration) = statement.kind,
        case .deferred(let waiting) = declaration.kind
      else { return [] }
      return waiting.read().1
    }
    #expect(found.first?.span.start == 17)
  }

  @Test func `an end in the middle of anything is an end`() {
    let text =
      "struct A {\n  @host(\"1\") func a(_ b: Int = \"x\\(y)\") where T: Q {\n    \"\"\"\n    z\n    \"\"\" /* c */\n  }\n}\n"
    for length in 0...text.utf8.count {
      _ = skimmed(String(decoding: Array(text.utf8)[..<length], as: UTF8.self))
    }
  }

  private func skimmed(_ text: String) -> String {
    SyntaxDumper().dump(Parser.skimInterface(view(text)).0)
  }

  private func parsed(_ text: String) -> String {
    var operators = OperatorTable()
    return SyntaxDumper().dump(Parser.parseInterface(view(text), operators: &operators).0)
  }

  private func view(_ text: String) -> SourceView {
    SourceView(SourceFile(id: FileID(-2), path: "lib", text: text))
  }

  /// How many declarations wait.
  private func waiting(_ text: String) -> Int {
    var lexer = Lexer(Array(text.utf8), keepsComments: false, skims: true)
    lexer.run()
    return lexer.tokens.count { $0.kind == .skimmed }
  }
}
