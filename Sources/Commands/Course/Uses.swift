import Diagnostics
import Execution
import Notebooks

/// What the notebooks of a folder use of one another.
struct Uses {
  private let notebooks: [String: Notebook]

  /// Notebooks by their names.
  init(_ notebooks: [String: Notebook]) {
    self.notebooks = notebooks
  }

  /// What one of them uses, directly or through others, each behind what it uses itself; and what is wrong with that.
  func before(_ name: String) -> (used: [UsedNotebook], diagnostics: [Diagnostic]) {
    var used: [UsedNotebook] = []
    var diagnostics: [Diagnostic] = []
    var seen: Set<String> = [name]
    for use in notebooks[name]?.frontMatter.uses ?? [] {
      if notebooks[use.value] == nil {
        diagnostics.append(unknown(use))
      } else if reaches(name, from: use.value) {
        diagnostics.append(circular(use))
      } else {
        append(use.value, through: use, to: &used, &seen)
      }
    }
    return (used, diagnostics)
  }

  private func append(
    _ name: String, through use: Identifier, to used: inout [UsedNotebook], _ seen: inout Set<String>
  ) {
    guard seen.insert(name).inserted, let notebook = notebooks[name] else { return }
    for further in notebook.frontMatter.uses { append(further.value, through: use, to: &used, &seen) }
    used.append(UsedNotebook(name: use, notebook: notebook))
  }

  private func reaches(_ goal: String, from start: String) -> Bool {
    var (open, seen): ([String], Set<String>) = ([start], [])
    while let name = open.popLast() {
      if name == goal { return true }
      if seen.insert(name).inserted { open += (notebooks[name]?.frontMatter.uses ?? []).map(\.value) }
    }
    return false
  }

  private func unknown(_ use: Identifier) -> Diagnostic {
    let near = nearestName(to: use.value, among: notebooks.keys)
    return .error(
      "unknown-use", at: use.span, "there is no notebook '\(use.value)' to use",
      hint: near.map { "did you mean '\($0)'?" } ?? "a notebook is named by its file without .md")
  }

  private func circular(_ use: Identifier) -> Diagnostic {
    .error(
      "circular-use", at: use.span, "'\(use.value)' uses this notebook in turn",
      hint: "move what both need into a third notebook")
  }
}
