import Diagnostics
import Notebooks

/// What a site is made of: chapters in the order in which they are read.
public struct Course: Sendable {
  public let settings: Settings
  public let chapters: [Chapter]
  /// The chapters once more, by the parts to which the settings give them; those in no part last.
  public let parts: [Part]
  /// Notebooks that references may name and that are not published here: those beside the one notebook of a draft.
  public let neighbours: [Chapter]
  /// What a reader may have to know that is no notebook.
  public let topics: [Topic]
  /// Files beside the notebooks that a page may show or link to, by their path from the notebooks' folder;
  /// nil where nobody looked, so that none is reported as missing.
  public let assets: Set<String>?

  /// Chapters that belong together.
  public struct Part: Sendable {
    /// nil for chapters that are in no part.
    public let title: String?
    /// Their places among the chapters.
    public let chapters: Range<Int>
  }

  /// A course of chapters in any order; the settings put them into theirs, those that they do not name last.
  public init(
    settings: Settings = Settings(), chapters: [Chapter], neighbours: [Chapter] = [], topics: [Topic] = [],
    assets: Set<String>? = nil
  ) {
    self.settings = settings
    self.neighbours = neighbours
    self.topics = topics
    self.assets = assets
    let sorted = Course.sorted(chapters, by: settings.parts.flatMap(\.chapters).map(\.value))
    self.chapters = sorted
    parts = Course.parts(of: sorted.map(\.name), settings)
  }

  private static func sorted(_ chapters: [Chapter], by order: [String]) -> [Chapter] {
    var ranks: [String: Int] = [:]
    for (rank, name) in order.enumerated() where ranks[name] == nil { ranks[name] = rank }
    let keyed = chapters.map { chapter in
      (rank: ranks[chapter.name] ?? order.count, key: ChapterOrder(chapter), chapter: chapter)
    }
    return keyed.sorted { ($0.rank, $0.key) < ($1.rank, $1.key) }.map(\.chapter)
  }

  private static func parts(of names: [String], _ settings: Settings) -> [Part] {
    var parts: [Part] = []
    var start = 0
    for part in settings.parts {
      let members = Set(part.chapters.map(\.value))
      let end = names[start...].firstIndex { !members.contains($0) } ?? names.count
      if end > start { parts.append(Part(title: part.title?.value, chapters: start..<end)) }
      start = end
    }
    if start < names.count { parts.append(Part(title: nil, chapters: start..<names.count)) }
    return parts
  }
}
