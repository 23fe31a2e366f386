import Notebooks

/// What a site is made of: chapters in the order in which they are read.
public struct Course: Sendable {
  public let settings: Settings
  public let chapters: [Chapter]
  /// Notebooks that references may name and that are not published here: those beside the one notebook of a draft.
  public let neighbours: [Chapter]
  /// Files beside the notebooks that a page may show or link to, by their path from the notebooks' folder;
  /// nil where nobody looked, so that none is reported as missing.
  public let assets: Set<String>?

  /// What the author says about the course as a whole.
  public struct Settings: Sendable {
    public var title: String
    /// A language tag, as HTML's `lang` takes it.
    public var language: String
    /// Names of chapters, first to last; empty for the order of their numbers, then of their names.
    public var order: [String]
    /// TeX macros of all chapters; a chapter's own come before.
    public var macros: [MacroDefinition]

    public init(
      title: String = "Course", language: String = "en", order: [String] = [], macros: [MacroDefinition] = []
    ) {
      self.title = title
      self.language = language
      self.order = order
      self.macros = macros
    }
  }

  /// A course of chapters in any order; the settings put them into theirs, those that they do not name last.
  public init(
    settings: Settings = Settings(), chapters: [Chapter], neighbours: [Chapter] = [],
    assets: Set<String>? = nil
  ) {
    self.settings = settings
    self.neighbours = neighbours
    self.chapters = Course.sorted(chapters, by: settings.order)
    self.assets = assets
  }

  private static func sorted(_ chapters: [Chapter], by order: [String]) -> [Chapter] {
    let keyed = chapters.map { chapter in
      (rank: order.firstIndex(of: chapter.name) ?? order.count, key: ChapterOrder(chapter), chapter: chapter)
    }
    return keyed.sorted { ($0.rank, $0.key) < ($1.rank, $1.key) }.map(\.chapter)
  }
}
