import Diagnostics

/// The footnotes of a notebook: every use wants a definition, every definition a use, and one only.
struct FootnoteLog {
  private var uses: [FootnoteReference] = []
  private var definitions: [FootnoteDefinition] = []

  mutating func use(_ reference: FootnoteReference) { uses.append(reference) }
  mutating func define(_ definition: FootnoteDefinition) { definitions.append(definition) }

  func diagnostics() -> [Diagnostic] {
    var result: [Diagnostic] = []
    var places: [String: SourceSpan] = [:]
    for definition in definitions {
      let label = definition.label
      if let first = places[label.value] {
        result.append(
          .error(
            "duplicate-footnote", at: label.span, "the footnote '\(label.value)' is defined twice",
            notes: [Diagnostic.Note("first defined here", at: first)]))
      } else {
        places[label.value] = label.span
      }
    }
    let labels = definitions.map { $0.label.value }
    for use in uses where places[use.label] == nil {
      let hint = nearestName(to: use.label, among: labels).map { "did you mean '[^\($0)]'?" }
      result.append(
        .error(
          "unknown-footnote", at: use.span, "no footnote '\(use.label)' is defined",
          hint: hint ?? "define it in a line of its own: '[^\(use.label)]: …'"))
    }
    let used = Set(uses.map { $0.label })
    for definition in definitions where !used.contains(definition.label.value) {
      result.append(
        .warning(
          "unused-footnote", at: definition.label.span,
          "nothing refers to the footnote '\(definition.label.value)'"))
    }
    return result
  }
}
