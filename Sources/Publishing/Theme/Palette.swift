/// Colours by what they mean, in pairs for light and dark. Text has a contrast of at least 4.5 to 1.
enum Palette {
  /// Dark follows the reader's system, or `data-theme` on the root element; paper is always light.
  static let css = """
    :root { color-scheme: light dark; \(variables(light)) }
    @media screen and (prefers-color-scheme: dark) {
      :root:not([data-theme=light]) { \(variables(dark)) }
    }
    @media screen {
      :root[data-theme=dark] { color-scheme: dark; \(variables(dark)) }
      :root[data-theme=light] { color-scheme: light; }
    }

    """

  static let light: [(name: String, value: String)] = [
    ("paper", "#ffffff"), ("ink", "#1a1a1a"), ("soft", "#595f69"), ("line", "#d9dde3"), ("wash", "#f6f7f9"),
    ("link", "#17507f"), ("good", "#1a6b41"), ("bad", "#b3261e"), ("tint", "5%"),
    ("foundation", "#17507f"), ("result", "#5b3a8c"), ("instance", "#1a6b41"), ("exercise", "#8a5200"),
    ("remark", "#4a5a6a"), ("alarm", "#b3261e"),
    ("keyword", "#92278f"), ("type", "#0b5270"), ("number", "#1f4fb0"), ("string", "#a3251b"),
    ("comment", "#5b6775"), ("attribute", "#7a4b00"),
  ]

  static let dark: [(name: String, value: String)] = [
    ("paper", "#14171c"), ("ink", "#e4e7ec"), ("soft", "#a0a7b1"), ("line", "#323945"), ("wash", "#1b1f26"),
    ("link", "#8bbdf0"), ("good", "#6fcf97"), ("bad", "#ff8a80"), ("tint", "8%"),
    ("foundation", "#8bbdf0"), ("result", "#c3a6f2"), ("instance", "#6fcf97"), ("exercise", "#f0b860"),
    ("remark", "#a9b8c8"), ("alarm", "#ff8a80"),
    ("keyword", "#f29ac9"), ("type", "#8fd0e8"), ("number", "#d6c46e"), ("string", "#f5a08f"),
    ("comment", "#93a0af"), ("attribute", "#e0a860"),
  ]

  private static func variables(_ colors: [(name: String, value: String)]) -> String {
    colors.map { "--\($0.name): \($0.value);" }.joined(separator: " ")
  }
}
