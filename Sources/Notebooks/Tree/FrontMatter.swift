import Diagnostics

/// The YAML between `---` lines at the top of a notebook.
public struct FrontMatter: Sendable {
  public var title: InlineText?
  /// As written: chapters may be numbered `288` or `A.1`.
  public var number: Spanned<String>?
  public var summary: InlineText?
  public var keywords: [Spanned<String>] = []
  public var level: Spanned<String>?
  /// Ids of notebooks or topics to know first.
  public var requires: [Spanned<String>] = []
  /// Ids of notebooks whose values this one sees.
  public var uses: [Spanned<String>] = []
  public var authors: [Spanned<String>] = []
  /// As written; a build never reads the clock.
  public var date: Spanned<String>?
  public var macros: [MacroDefinition] = []
  /// From the opening `---` to the closing one; nil where there is none.
  public var span: SourceSpan?

  /// The keys that front matter may use.
  public enum Key: String, CaseIterable, Sendable {
    case title, number, summary, keywords, level, requires, uses, authors, date, macros
  }

  public init() {}
}
