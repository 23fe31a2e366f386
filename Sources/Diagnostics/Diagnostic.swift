/// One thing to tell the author, at one place.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: Hashable, Sendable {
    case warning
    case error
  }

  /// A further remark, at a place of its own where it has one.
  public struct Note: Hashable, Sendable {
    public let span: SourceSpan?
    public let message: String

    public init(_ message: String, at span: SourceSpan? = nil) {
      self.span = span
      self.message = message
    }
  }

  /// Names the kind of problem for tools, in words joined by hyphens: `unknown-name`.
  public let id: String
  public let severity: Severity
  public let span: SourceSpan
  /// What is wrong, in one sentence without a full stop.
  public let message: String
  public let notes: [Note]
  /// What to type instead.
  public let hint: String?

  public init(
    _ severity: Severity, _ id: String, at span: SourceSpan, _ message: String,
    notes: [Note] = [], hint: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.span = span
    self.message = message
    self.notes = notes
    self.hint = hint
  }

  public static func error(
    _ id: String, at span: SourceSpan, _ message: String, notes: [Note] = [], hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(.error, id, at: span, message, notes: notes, hint: hint)
  }

  public static func warning(
    _ id: String, at span: SourceSpan, _ message: String, notes: [Note] = [], hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(.warning, id, at: span, message, notes: notes, hint: hint)
  }
}

extension Diagnostic {
  /// The same as an error: for those who want no warnings.
  public var asError: Diagnostic { Diagnostic(.error, id, at: span, message, notes: notes, hint: hint) }
}

extension [Diagnostic] {
  /// Whether any of them stops a build.
  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// In the order of a reader: by file, then by place, each place in the order of discovery.
  public var sortedByPlace: [Diagnostic] {
    enumerated().sorted { a, b in
      let (x, y) = (a.element.span, b.element.span)
      return (x.file.rawValue, x.start, a.offset) < (y.file.rawValue, y.start, b.offset)
    }.map { $0.element }
  }
}
