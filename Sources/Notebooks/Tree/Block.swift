import Diagnostics

/// What a notebook's body is made of, in CommonMark's words and ours.
public indirect enum Block: Sendable {
  case heading(Heading)
  case paragraph(Paragraph)
  case list(ListBlock)
  case quote(Quote)
  case thematicBreak(SourceSpan)
  case code(CodeBlock)
  case cell(Cell)
  case math(Math)
  case callout(Callout)
  case table(PipeTable)
  case footnote(FootnoteDefinition)
  /// Only where the reader's options allow raw HTML.
  case html(RawHTML)
  /// `<!-- … -->`: never shown.
  case comment(RawHTML)

  public var span: SourceSpan {
    switch self {
    case .heading(let heading): heading.span
    case .paragraph(let paragraph): paragraph.span
    case .list(let list): list.span
    case .quote(let quote): quote.span
    case .thematicBreak(let span): span
    case .code(let code): code.span
    case .cell(let cell): cell.span
    case .math(let math): math.span
    case .callout(let callout): callout.span
    case .table(let table): table.span
    case .footnote(let footnote): footnote.span
    case .html(let html), .comment(let html): html.span
    }
  }
}

/// A heading; every heading has an id, its own or one made from its text.
public struct Heading: Sendable {
  /// 1 to 6.
  public let level: Int
  public let id: Identifier
  /// Whether the author wrote `{#id}`.
  public let hasExplicitID: Bool
  public let inlines: [Inline]
  public let span: SourceSpan
}

/// A run of inlines. A paragraph may hold displayed math among its text.
public struct Paragraph: Sendable {
  public let inlines: [Inline]
  public let span: SourceSpan
}

/// A bullet or numbered list.
public struct ListBlock: Sendable {
  /// The first number, or nil for bullets.
  public let start: Int?
  /// Whether paragraphs of items are shown without space between them.
  public let isTight: Bool
  public let items: [ListItem]
  public let span: SourceSpan
}

public struct ListItem: Sendable {
  /// The box of a task: true for `[x]`, false for `[ ]`, nil where there is none.
  public let isChecked: Bool?
  public let blocks: [Block]
  public let span: SourceSpan
}

/// A block quote that is no callout.
public struct Quote: Sendable {
  public let blocks: [Block]
  public let span: SourceSpan
}

/// Code that is shown and never run.
public struct CodeBlock: Sendable {
  /// The info string's first word, empty for indented code and bare fences.
  public let language: Spanned<String>
  /// The text as CommonMark defines it: markers of quotes and lists removed, ending with a newline.
  public let text: String
  /// The same text where it lies in the file.
  public let source: SourceView
  public let span: SourceSpan
}

/// HTML as written, its line endings LF.
public struct RawHTML: Sendable {
  public let text: String
  public let span: SourceSpan

  init(_ source: SourceView) {
    text = source.textWithPlainLineEndings
    span = source.span(0..<source.bytes.count)
  }
}
