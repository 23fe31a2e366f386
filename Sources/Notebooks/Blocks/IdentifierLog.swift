import Diagnostics

/// The ids of a notebook in document order; a second use of one is an error.
struct IdentifierLog {
  private(set) var identifiers: [Identifier] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var places: [String: SourceSpan] = [:]
  private var slugs = Slugs()

  mutating func add(_ identifier: Identifier?) {
    guard let identifier else { return }
    identifiers.append(identifier)
    guard let first = places[identifier.value] else {
      places[identifier.value] = identifier.span
      return
    }
    diagnostics.append(
      .error(
        "duplicate-id", at: identifier.span, "the id '\(identifier.value)' is used twice",
        notes: [Diagnostic.Note("first used here", at: first)], hint: "give one of the two another id"))
  }

  /// Makes and adds an id for a heading without one.
  mutating func addSlug(of text: String, at span: SourceSpan) -> Identifier {
    let identifier = Identifier(slugs.make(text) { places[$0] != nil }, at: span)
    add(identifier)
    return identifier
  }
}
