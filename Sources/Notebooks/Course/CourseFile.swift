import Diagnostics

/// `course.yml`: what an author says about a course as a whole.
public struct CourseFile: Sendable {
  public var title: Spanned<String>?
  /// A language tag (BCP 47), as HTML's `lang` takes it.
  public var language: Spanned<String>?
  public var authors: [Spanned<String>] = []
  public var description: Spanned<String>?
  /// Where the course will stand, ending with `/`; only sitemap and feed need it.
  public var baseURL: Spanned<String>?
  /// In the order in which they are read; empty where the order is that of numbers and names.
  public var parts: [Part] = []
  /// TeX macros of all chapters.
  public var macros: [MacroDefinition] = []
  /// Whether raw HTML may stand in the text.
  public var allowsRawHTML = false
  public var theme = Theme()

  /// Chapters that belong together.
  public struct Part: Sendable {
    /// nil where the chapters were listed without parts.
    public let title: Spanned<String>?
    /// Names of notebooks, without `.md`.
    public let chapters: [Spanned<String>]

    public init(title: Spanned<String>?, chapters: [Spanned<String>]) {
      self.title = title
      self.chapters = chapters
    }
  }

  /// What an author may change about the looks.
  public struct Theme: Sendable {
    /// The colour of links on white, `#RRGGBB`.
    public var accent: Spanned<String>?
    /// The same on a dark page.
    public var darkAccent: Spanned<String>?
    /// The type of running text.
    public var text: TextFont?

    public enum TextFont: String, CaseIterable, Sendable {
      case serif, sans
    }

    enum Key: String, CaseIterable {
      case accent, darkAccent, text
    }

    public init() {}
  }

  /// The keys that the file may use.
  enum Key: String, CaseIterable {
    case title, language, authors, description, baseURL, parts, chapters, macros, rawHTML, theme
  }

  public init() {}

  /// The names of all chapters that are listed, in order.
  public var order: [Spanned<String>] { parts.flatMap(\.chapters) }
}
