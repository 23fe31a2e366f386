import Diagnostics
import Notebooks

/// Colours by what they mean, in pairs for light and dark. Text has a contrast of at least 4.5 to 1.
enum Palette {
  /// Dark follows the reader's system, or `data-theme` on the root element; paper is always light.
  static func css(_ options: CourseFile.Theme) -> String {
    let light = variables(light, link: options.accent?.value)
    let dark = variables(dark, link: options.darkAccent?.value)
    return """
      :root { color-scheme: light dark; \(light) }
      @media screen and (prefers-color-scheme: dark) {
        :root:not([data-theme=light]) { \(dark) }
      }
      @media screen {
        :root[data-theme=dark] { color-scheme: dark; \(dark) }
        :root[data-theme=light] { color-scheme: light; }
      }

      """
  }

  static let light: [(name: String, value: String)] = [
    ("paper", "#ffffff"), ("ink", "#1a1a1a"), ("soft", "#595f69"), ("line", "#d9dde3"), ("wash", "#f6f7f9"),
    ("link", "#17507f"), ("good", "#1a6b41"), ("bad", "#b3261e"), ("tint", "5%"),
    ("foundation", "#17507f"), ("result", "#5b3a8c"), ("instance", "#1a6b41"), ("exercise", "#8a5200"),
    ("remark", "#4a5a6a"), ("alarm", "#b3261e"),
    ("keyword", "#92278f"), ("type", "#0b5270"), ("number", "#1f4fb0"), ("string", "#a3251b"),
    ("comment", "#5b6775"), ("attribute", "#7a4b00"), ("function", "#3b4a9e"), ("parameter", "#6d4c1d"),
    ("property", "#14624f"), ("operator", "#535b66"),
  ]

  static let dark: [(name: String, value: String)] = [
    ("paper", "#14171c"), ("ink", "#e4e7ec"), ("soft", "#a0a7b1"), ("line", "#323945"), ("wash", "#1b1f26"),
    ("link", "#8bbdf0"), ("good", "#6fcf97"), ("bad", "#ff8a80"), ("tint", "8%"),
    ("foundation", "#8bbdf0"), ("result", "#c3a6f2"), ("instance", "#6fcf97"), ("exercise", "#f0b860"),
    ("remark", "#a9b8c8"), ("alarm", "#ff8a80"),
    ("keyword", "#f29ac9"), ("type", "#8fd0e8"), ("number", "#d6c46e"), ("string", "#f5a08f"),
    ("comment", "#93a0af"), ("attribute", "#e0a860"), ("function", "#a9b8ff"), ("parameter", "#e3c39a"),
    ("property", "#8ed6bd"), ("operator", "#b4bcc8"),
  ]

  /// What is wrong with the colours that an author chose.
  static func diagnostics(_ options: CourseFile.Theme) -> [Diagnostic] {
    let choices = [(options.accent, light), (options.darkAccent, dark)]
    return choices.flatMap { choice, colors in
      choice.map { problems(with: $0, on: colors) } ?? []
    }
  }

  private static func problems(
    with choice: Spanned<String>, on colors: [(name: String, value: String)]
  ) -> [Diagnostic] {
    let papers = colors.filter { $0.name == "paper" || $0.name == "wash" }
    let least = papers.map { Contrast.ratio(choice.value, $0.value) }.min() ?? 21
    guard least < Contrast.leastForText else { return [] }
    return [
      .error(
        "low-contrast", at: choice.span,
        "links in \(choice.value) cannot be read by everybody: their contrast is \(Contrast.shown(least)) to 1",
        hint: "choose a colour with at least 4.5 to 1 on the page")
    ]
  }

  private static func variables(_ colors: [(name: String, value: String)], link: String?) -> String {
    colors.map { "--\($0.name): \($0.name == "link" ? link ?? $0.value : $0.value);" }.joined(separator: " ")
  }
}
