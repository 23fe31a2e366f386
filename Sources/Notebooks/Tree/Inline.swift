import Diagnostics

/// What a line of text is made of.
public indirect enum Inline: Sendable {
  case text(Spanned<String>)
  case emphasis(StyledText)
  case strong(StyledText)
  case code(Spanned<String>)
  case expression(InlineExpression)
  case math(Math)
  case link(Link)
  case image(Image)
  case reference(Reference)
  case footnote(FootnoteReference)
  case softBreak(SourceSpan)
  case hardBreak(SourceSpan)
  /// Only where the reader's options allow raw HTML.
  case html(RawHTML)
  /// `<!-- … -->`: never shown.
  case comment(RawHTML)

  public var span: SourceSpan {
    switch self {
    case .text(let text), .code(let text): text.span
    case .emphasis(let styled), .strong(let styled): styled.span
    case .expression(let expression): expression.span
    case .math(let math): math.span
    case .link(let link): link.span
    case .image(let image): image.span
    case .reference(let reference): reference.span
    case .footnote(let footnote): footnote.span
    case .softBreak(let span), .hardBreak(let span): span
    case .html(let html), .comment(let html): html.span
    }
  }
}

/// Emphasised or strong text; the span holds the markers too.
public struct StyledText: Sendable {
  public let inlines: [Inline]
  public let span: SourceSpan
}

/// A link out of the course, or to a file of it: http, https, mailto or a relative path.
public struct Link: Sendable {
  public let destination: String
  public let title: String
  public let inlines: [Inline]
  public let span: SourceSpan
}

public struct Image: Sendable {
  public let destination: String
  public let title: String
  /// The alt text; it may hold inline expressions.
  public let alt: [Inline]
  public let span: SourceSpan
}

extension [Inline] {
  /// The words alone, with TeX and code as written: for slugs, search and alt texts.
  public var plainText: String { map(\.plainText).joined() }
}

extension Inline {
  fileprivate var plainText: String {
    switch self {
    case .text(let text), .code(let text): text.value
    case .emphasis(let styled), .strong(let styled): styled.inlines.plainText
    case .expression(let expression): expression.source.text
    case .math(let math): math.tex.text
    case .link(let link): link.inlines.plainText
    case .image(let image): image.alt.plainText
    case .reference(let reference): reference.inlines.plainText
    case .softBreak, .hardBreak: " "
    case .footnote, .html, .comment: ""
    }
  }
}
