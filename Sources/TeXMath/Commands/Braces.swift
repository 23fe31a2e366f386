import Markup

/// A brace over or under a base; its script is the remark at its tip.
struct StretchyBrace: Hashable, Sendable {
  let text: String
  let isUnder: Bool
}

enum Braces {
  static let commands: [String: Command] = [
    "overbrace": .brace(StretchyBrace(text: "⏞", isUnder: false)),
    "overbracket": .brace(StretchyBrace(text: "⎴", isUnder: false)),
    "overparen": .brace(StretchyBrace(text: "⏜", isUnder: false)),
    "wideparen": .brace(StretchyBrace(text: "⏜", isUnder: false)),
    "underbrace": .brace(StretchyBrace(text: "⏟", isUnder: true)),
    "underbracket": .brace(StretchyBrace(text: "⎵", isUnder: true)),
    "underparen": .brace(StretchyBrace(text: "⏝", isUnder: true)),
  ]
}

extension MathMLBuilder {
  func build(_ brace: StretchyBrace, base: MathNode) -> Node {
    let mark = Node("mo", [Attribute("stretchy", "true")], [.text(brace.text)])
    return Node(brace.isUnder ? "munder" : "mover", [], [element(base), mark])
  }
}
