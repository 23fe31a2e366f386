import Diagnostics

/// A function, initializer, subscript or computed variable of a library, of which only the name has been read.
///
/// Most of what a library declares is never used, so its text waits here.
public struct DeferredDeclaration: Sendable {
  /// `init` and `subscript` for those.
  public let name: String
  public let isInitializer: Bool
  private let text: InterfaceText
  private let range: Range<Int>
  private let nominal: Parser.Nominal

  init(
    name: String, isInitializer: Bool, in text: InterfaceText, _ range: Range<Int>, _ nominal: Parser.Nominal
  ) {
    self.name = name
    self.isInitializer = isInitializer
    self.text = text
    self.range = range
    self.nominal = nominal
  }

  /// The whole declaration, with the mistakes in it.
  public func read(operators: OperatorTable) -> (Declaration, [Diagnostic]) {
    var parser = Parser(text.view[range], .interface, operators)
    return parser.parseDeferred(in: nominal)
  }
}

extension DeferredDeclaration {
  /// The same with no operators but those of its own interface.
  func read() -> (Declaration, [Diagnostic]) { read(operators: text.operators) }
}

/// An interface's text, which its deferred declarations share.
final class InterfaceText: Sendable {
  let view: SourceView
  /// Those that it declares, and Swift's own.
  let operators: OperatorTable

  init(_ view: SourceView, _ operators: OperatorTable) {
    self.view = view
    self.operators = operators
  }
}
