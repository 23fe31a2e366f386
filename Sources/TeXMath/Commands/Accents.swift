import Markup

/// A mark over or under a base.
struct Accent: Hashable, Sendable {
  let text: String
  let isStretchy: Bool
  let isUnder: Bool
}

enum Accents {
  static let commands: [String: Command] = {
    var table: [String: Command] = [:]
    for (name, text) in fixed.entries {
      table[name] = .accent(Accent(text: text, isStretchy: false, isUnder: false))
    }
    for (name, text) in wide.entries {
      table[name] = .accent(Accent(text: text, isStretchy: true, isUnder: false))
    }
    for (name, text) in under.entries {
      table[name] = .accent(Accent(text: text, isStretchy: true, isUnder: true))
    }
    return table
  }()

  private static let fixed = SymbolTable.Group(
    .ordinary, .operation,
    """
    hat ^ tilde ~ bar ¯ vec → dot ˙ ddot ¨ dddot \u{20DB} ddddot \u{20DC} check ˇ breve ˘ acute ´ grave `
    mathring ˚
    """)

  private static let wide = SymbolTable.Group(
    .ordinary, .operation,
    """
    widehat \u{302} widetilde ~ widecheck ˇ overline ‾ overrightarrow → overleftarrow ← overleftrightarrow ↔
    """)

  private static let under = SymbolTable.Group(
    .ordinary, .operation,
    """
    underline _ underrightarrow → underleftarrow ← underleftrightarrow ↔ utilde ~
    """)
}

extension MathMLBuilder {
  /// A mark that does not stretch keeps its size over a wide base (browsers stretch by default).
  func build(_ accent: Accent, base: MathNode) -> Node {
    if accent.text == "‾" { return Node("mrow", [.class("tex-overline")], row([base])) }
    if accent.text == "_" { return Node("mrow", [.class("tex-underline")], row([base])) }
    let isVector = accent.text == "→" && !accent.isStretchy
    let attributes = [Attribute("stretchy", accent.isStretchy ? "true" : "false")]
    let mark = Node("mo", attributes + (isVector ? [.class("tex-vec")] : []), [.text(accent.text)])
    return accent.isUnder
      ? Node("munder", [Attribute("accentunder", "true")], [element(base), mark])
      : Node("mover", [Attribute("accent", "true")], [element(base), mark])
  }
}
