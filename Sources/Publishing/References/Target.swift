import Markup

/// What a reference reaches, and how it is called there.
struct Target: Sendable {
  /// "Theorem 2", "Figure 1", "(3)", or a heading's words.
  let label: [Node]

  init(_ label: [Node]) {
    self.label = label
  }

  init(_ label: String) {
    self.label = [.text(label)]
  }
}
