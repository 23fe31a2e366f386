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
  public func read() -> (Declaration, [Diagnostic]) {
    var parser = Parser(text.view[range], .interface, text.operators)
    return parser.parseDeferred(in: nominal)
  }
}

/// An interface's text, which its deferred declarations share.
final class InterfaceText: Sendable {
  let view: SourceView
  /// The operators that the text may use.
  let operators: OperatorTable

  init(_ view: SourceView, _ operators: OperatorTable) {
    self.view = view
    self.operators = operators
  }
}
