import Diagnostics
import Markup
import Notebooks

/// What must be known before what: notebooks and topics, and what each requires.
struct KnowledgeGraph {
  private var entries: [String: Entry] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  private struct Entry {
    let title: [Node]
    /// The page, for a notebook.
    let address: String?
    let requires: [Identifier]
    /// Notebooks whose declarations the cells see.
    var uses: [Identifier] = []
  }

  /// Drafts of all notebooks that are known, published here or not, and the topics that are no notebooks.
  init(_ drafts: [Draft], topics: [Topic]) {
    for draft in drafts {
      entries[draft.chapter.name] = Entry(
        title: draft.title, address: draft.chapter.address,
        requires: draft.chapter.notebook.frontMatter.requires, uses: draft.chapter.notebook.frontMatter.uses)
    }
    for topic in topics { add(topic) }
    let names = drafts.map(\.chapter.name) + topics.map(\.id.value)
    for name in names { checkRequirements(of: name) }
    reportCycles(names)
  }

  /// What a notebook requires or uses, each by its title, as a link where it has a page.
  func requirements(of name: String) -> [Node] {
    let requires = (entries[name]?.requires ?? []).map(\.value)
    let uses = (entries[name]?.uses ?? []).map(\.value).filter { !requires.contains($0) }
    return (requires + uses).compactMap { entries[$0] }.map { entry in
      entry.address.map { Node("a", [.href($0)], entry.title) } ?? Node("span", [], entry.title)
    }
  }

  private mutating func add(_ topic: Topic) {
    guard entries[topic.id.value] == nil else {
      diagnostics.append(
        .error(
          "duplicate-topic", at: topic.id.span, "the id '\(topic.id.value)' belongs to a notebook",
          hint: "leave the topic out: the notebook stands for it"))
      return
    }
    entries[topic.id.value] = Entry(
      title: [.text(topic.title.value)], address: nil, requires: topic.requires)
  }

  private mutating func checkRequirements(of name: String) {
    for requirement in entries[name]?.requires ?? [] where entries[requirement.value] == nil {
      let near = nearestName(to: requirement.value, among: entries.keys)
      diagnostics.append(
        .error(
          "unknown-requirement", at: requirement.span,
          "no notebook and no topic has the id '\(requirement.value)'",
          hint: near.map { "did you mean '\($0)'?" } ?? "give it a title in topics.yml"))
    }
  }

  /// What can be learnt in some order is set aside; of what is left, each round is told once.
  private mutating func reportCycles(_ names: [String]) {
    var left = withoutLearnable(names)
    while let start = left.first {
      let round = round(from: start, within: Set(left))
      diagnostics.append(cycle(round))
      let told = Set(round.map(\.name))
      left = withoutLearnable(left.filter { !told.contains($0) })
    }
  }

  /// The names whose requirements, within these names, are never all met.
  private func withoutLearnable(_ names: [String]) -> [String] {
    let set = Set(names)
    var open: [String: Int] = [:]
    var dependents: [String: [String]] = [:]
    for name in names {
      let inside = Set((entries[name]?.requires ?? []).map(\.value)).filter { set.contains($0) }
      open[name] = inside.count
      for requirement in inside { dependents[requirement, default: []].append(name) }
    }
    var free = names.filter { open[$0] == 0 }
    while let name = free.popLast() {
      for dependent in dependents[name] ?? [] {
        open[dependent, default: 0] -= 1
        if open[dependent] == 0 { free.append(dependent) }
      }
    }
    return names.filter { (open[$0] ?? 0) > 0 }
  }

  /// A way round from requirement to requirement, each step with the place where it is written.
  private func round(from start: String, within set: Set<String>) -> [(name: String, step: Identifier)] {
    var path: [(name: String, step: Identifier)] = []
    var places: [String: Int] = [:]
    var name = start
    while places[name] == nil, let next = entries[name]?.requires.first(where: { set.contains($0.value) }) {
      places[name] = path.count
      path.append((name, next))
      name = next.value
    }
    return Array(path[(places[name] ?? 0)...])
  }

  private func cycle(_ round: [(name: String, step: Identifier)]) -> Diagnostic {
    let names = (round.map(\.name) + [round[0].name]).joined(separator: " → ")
    return .error(
      "circular-requirement", at: round[0].step.span, "these require one another: \(names)",
      hint: "leave one of the requirements out")
  }
}
