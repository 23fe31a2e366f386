import Diagnostics

/// The ids of a notebook in document order; a second use of one is an error.
struct IdentifierLog {
  private(set) var identifiers: [Identifier] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var places: [String: SourceSpan] = [:]
  private var slugs = Slugs()
  /// Ids that headings without one of their own must leave to others.
  private let reserved: Set<String>
  private var made: Set<String> = []
  /// The ids that the author gave.
  private(set) var explicit: Set<String> = []
  /// Whether an id that the author gave stands behind a heading that was given the same.
  private(set) var hasTakenSlug = false

  init(reserved: Set<String> = []) {
    self.reserved = reserved
  }

  /// Adds an id that the author gave.
  mutating func add(_ identifier: Identifier?) {
    guard let identifier else { return }
    explicit.insert(identifier.value)
    if made.contains(identifier.value) { hasTakenSlug = true }
    note(identifier)
  }

  private mutating func note(_ identifier: Identifier) {
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
    let identifier = Identifier(slugs.make(text) { places[$0] != nil || reserved.contains($0) }, at: span)
    made.insert(identifier.value)
    note(identifier)
    return identifier
  }
}
