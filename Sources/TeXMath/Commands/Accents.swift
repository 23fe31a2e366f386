import Markup

/// A mark over or under a base.
struct Accent: Hashable, Sendable {
  let text: String
  let isStretchy: Bool
  let isUnder: Bool

  /// For marks of no width, which stand to the left of their place.
  fileprivate var styleClass: String? {
    switch text {
    case "\u{20D7}": "tex-vec"
    case "\u{20DB}": "tex-dots3"
    case "\u{20DC}": "tex-dots4"
    default: nil
    }
  }
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
    hat ˆ tilde ˜ bar ¯ vec \u{20D7} dot ˙ ddot ¨ dddot \u{20DB} ddddot \u{20DC} check ˇ breve ˘ acute ´
    grave ` mathring ˚
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
    let stretchy = Attribute("stretchy", accent.isStretchy ? "true" : "false")
    let mark = Node("mo", [stretchy] + (accent.styleClass.map { [.class($0)] } ?? []), [.text(accent.text)])
    // The room goes behind letter and mark together: behind the letter alone it would bring the mark down.
    let slant = correctsSlant && font.isPlain ? base.slant.map { [Attribute.class($0.styleClass)] } ?? [] : []
    let marked = [withoutSlant.element(base), mark]
    return accent.isUnder
      ? Node("munder", [Attribute("accentunder", "true")] + slant, marked)
      : Node("mover", [Attribute("accent", "true")] + slant, marked)
  }
}
