import Diagnostics
import Notebooks

/// Asks for words where a cell shows a figure: a caption for everybody, an alt text for those who cannot see it.
enum FigureCheck {
  static func diagnostics(_ options: CellOptions, _ places: [SourceSpan]) -> [Diagnostic] {
    guard let place = places.first else { return [] }
    let missing = [(options.caption, "caption"), (options.alt, "alt")].filter { $0.0 == nil }.map(\.1)
    guard !missing.isEmpty else { return [] }
    let words = missing.map { $0 == "alt" ? "alt text" : $0 }.joined(separator: " and no ")
    let lines = missing.map { "'//| \($0): …'" }.joined(separator: " and ")
    return [
      .warning(
        "undescribed-figure", at: place, "this figure has no \(words)",
        hint: "add \(lines) at the top of the cell")
    ]
  }
}
