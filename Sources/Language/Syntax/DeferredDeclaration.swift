import Diagnostics

/// A function, initializer, subscript or computed variable of a library, of which only the name has been read.
///
/// Most of what a library declares is never used, so its text waits here.
public struct DeferredDeclaration: Sendable {
  /// `init` and `subscript` for those.
  public let name: String
  public let isInitializer: Bool
  private let text: InterfaceText
  private let tokens: Range<Int>
  private let nominal: Parser.Nominal

  init(
    name: String, isInitializer: Bool, in text: InterfaceText, _ tokens: Range<Int>, _ nominal: Parser.Nominal
  ) {
    self.name = name
    self.isInitializer = isInitializer
    self.text = text
    self.tokens = tokens
    self.nominal = nominal
  }

  /// The whole declaration, with the mistakes in it.
  public func read() -> (Declaration, [Diagnostic]) {
    var parser = text.parser
    return parser.parseDeferred(tokens, in: nominal)
  }
}

/// An interface's tokens, which its deferred declarations share.
final class InterfaceText: Sendable {
  /// Stands before the first token; copies of it read from where they like.
  let parser: Parser

  init(_ parser: Parser) {
    self.parser = parser
  }
}
