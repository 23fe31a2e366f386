import Diagnostics

/// A value with its place in the file.
public struct Spanned<Value: Hashable & Sendable>: Hashable, Sendable {
  public let value: Value
  public let span: SourceSpan

  public init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
  }
}

/// The name by which a reference reaches a node: `kl` of `{#kl}`, with the place of the name itself.
public typealias Identifier = Spanned<String>
