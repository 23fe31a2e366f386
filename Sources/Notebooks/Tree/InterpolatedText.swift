import Diagnostics

/// A text with interpolations and math: captions, alt texts, the front matter's summary.
public struct InterpolatedText: Sendable {
  public let segments: [Segment]
  public let span: SourceSpan

  public enum Segment: Sendable {
    case text(Spanned<String>)
    case expression(InlineExpression)
    case math(Math)
  }
}
