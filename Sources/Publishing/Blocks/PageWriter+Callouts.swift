import Markup
import Notebooks

/// Callouts: theorems and their kin, remarks, and what a reader may unfold.
extension PageWriter {
  mutating func write(_ callout: Callout) -> Node {
    if let quiz = callout.quiz { return write(quiz, callout) }
    let (title, notes) = heading(of: callout)
    return box(callout, title, notes + write(callout.blocks), folding: callout.folding)
  }

  /// The frame around a callout's contents: a box, or one that folds.
  func box(_ callout: Callout, _ title: [Node], _ body: [Node], folding: Callout.Folding) -> Node {
    let attributes =
      [Attribute.class("callout \(callout.kind.family) kind-\(callout.kind.rawValue)")]
      + (callout.id.map { [.id($0.value)] } ?? [])
    switch folding {
    case .fixed:
      let head = Node("p", [.class("callout-title")], title + permalink(callout))
      return Node("div", attributes, ["\n", head] + body)
    case .closed, .open:
      let open = folding == .open ? [Attribute("open", "")] : []
      return Node(
        "details", attributes + open,
        [
          Node("summary", [.class("callout-title")], title), Node("div", [.class("callout-body")], body),
        ])
    }
  }

  /// "Theorem 2" and the author's title.
  mutating func heading(of callout: Callout) -> (title: [Node], notes: [Node]) {
    let (words, notes) = inlines.writeApart(callout.title)
    let label = Node(
      "span", [.class("callout-label")], [.text(label(callout.span.start) ?? callout.kind.name)])
    guard !words.isEmpty else { return ([label], notes) }
    return ([label, " ", Node("span", [.class("callout-name")], words)], notes)
  }

  private func permalink(_ callout: Callout) -> [Node] {
    guard let id = callout.id else { return [] }
    let name = label(callout.span.start) ?? callout.kind.name
    return [
      " ",
      Node(
        "a",
        [.class("permalink"), .href(fragment(id.value)), Attribute("aria-label", "Link to \(name)")],
        ["#"]),
    ]
  }
}

extension Callout.Kind {
  /// Kinds that look alike.
  fileprivate var family: String {
    switch self {
    case .definition, .formula: "foundation"
    case .theorem, .lemma, .proposition, .corollary: "result"
    case .proof, .solution, .answer: "argument"
    case .example: "instance"
    case .problem, .question, .quiz: "exercise"
    case .note, .tip, .important, .summary, .history: "remark"
    case .warning, .caution, .mistake: "alarm"
    }
  }
}
