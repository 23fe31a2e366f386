import Diagnostics
import Markup
import Notebooks

/// Finds what references name, in one notebook and across the course.
struct References: Sendable {
  /// By the chapter's name.
  private let chapters: [String: Entry]

  private struct Entry: Sendable {
    let address: String
    let title: [Node]
    let targets: [String: Target]
  }

  /// Where a reference leads, and the name of what stands there.
  struct Destination {
    let address: String
    let label: [Node]
  }

  init(_ drafts: [Draft]) {
    var chapters: [String: Entry] = [:]
    for draft in drafts {
      chapters[draft.chapter.name] = Entry(
        address: draft.chapter.address, title: draft.title, targets: draft.catalog.targets)
    }
    self.chapters = chapters
  }

  /// Where a reference leads from a chapter, or why it leads nowhere.
  func resolve(_ reference: Reference, from chapter: String) -> (Destination?, Diagnostic?) {
    guard let entry = chapters[reference.notebook ?? chapter] else {
      return (nil, unknownNotebook(reference, from: chapter))
    }
    let page = reference.notebook == nil || reference.notebook == chapter ? "" : entry.address
    guard let id = reference.id else {
      return (Destination(address: entry.address, label: entry.title), nil)
    }
    guard let target = entry.targets[id] else { return (nil, unknownID(id, reference, entry)) }
    return (Destination(address: page + fragment(id), label: target.label), nil)
  }

  /// The page of a link to a notebook's file, `other.md#id`, which is how code hosts link notebooks.
  func page(ofFile path: String) -> String? {
    guard path.hasSuffix(".md") else { return nil }
    return chapters[String(path.dropLast(3))]?.address
  }

  private func unknownNotebook(_ reference: Reference, from chapter: String) -> Diagnostic {
    let name = reference.notebook ?? ""
    // An id where a notebook's name belongs, as in MyST.
    let isID = reference.id == nil && chapters[chapter]?.targets[name] != nil
    let near = isID ? "#" + name : nearestName(to: name, among: chapters.keys)
    return .error(
      "unknown-notebook", at: reference.span, "the course has no notebook '\(name)'",
      hint: near.map { "did you mean '\($0)'?" })
  }

  private func unknownID(_ id: String, _ reference: Reference, _ entry: Entry) -> Diagnostic {
    let place = reference.notebook.map { "the notebook '\($0)'" } ?? "this notebook"
    let near = nearestName(to: id, among: entry.targets.keys)
    let elsewhere = near == nil ? chapterWith(id) : nil
    let hint =
      near.map { "did you mean '#\($0)'?" } ?? elsewhere.map { "did you mean '\($0)#\(id)'?" }
      ?? "give the target the id: {#\(id)}"
    return .error(
      "dangling-reference", at: reference.span, "nothing in \(place) has the id '\(id)'", hint: hint)
  }

  /// The first chapter by name that has an id.
  private func chapterWith(_ id: String) -> String? {
    chapters.keys.filter { chapters[$0]?.targets[id] != nil }.min()
  }
}
