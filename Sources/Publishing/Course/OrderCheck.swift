import Diagnostics

/// Compares the chapters that `course.yml` lists with the notebooks that are there.
enum OrderCheck {
  static func diagnostics(_ course: Course) -> [Diagnostic] {
    let listed = course.settings.parts.flatMap(\.chapters)
    guard !listed.isEmpty else { return [] }
    let names = Set((course.chapters + course.neighbours).map(\.name))
    let unknown = listed.filter { !names.contains($0.value) }.map { chapter in
      let near = nearestName(to: chapter.value, among: names.sorted())
      return Diagnostic.error(
        "unknown-chapter", at: chapter.span, "there is no notebook '\(chapter.value)'",
        hint: near.map { "did you mean '\($0)'?" } ?? "a chapter is named by its file without .md")
    }
    let known = Set(listed.map(\.value))
    return unknown + course.chapters.filter { !known.contains($0.name) }.map(unlisted)
  }

  private static func unlisted(_ chapter: Chapter) -> Diagnostic {
    .warning(
      "unlisted-chapter", at: SourceSpan(file: chapter.source.id, start: 0, end: 0),
      "course.yml does not list this notebook; it comes last",
      hint: "add '\(chapter.name)' to the chapters of a part")
  }
}
