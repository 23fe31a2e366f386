import Diagnostics

/// The `//| key: value` lines at the top of a cell.
public struct CellOptions: Sendable {
  public var id: Identifier?
  public var caption: InlineText?
  public var alt: InlineText?
  public var echo = Echo.shown
  /// Whether the cell runs.
  public var eval = true
  /// The cell must fail, with this in its message.
  public var error: Spanned<String>?

  /// How the page shows the code.
  public enum Echo: Hashable, Sendable {
    case shown
    case hidden
    case folded
  }

  /// The keys that a cell may use, in the order of the documentation.
  public enum Key: String, CaseIterable, Sendable {
    case id, caption, alt, echo, eval, error
  }

  public init() {}
}
