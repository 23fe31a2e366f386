import Diagnostics
import Notebooks

/// Headings that skip a level: readers who move from heading to heading think that they missed one.
struct HeadingJumps: NotebookVisitor {
  static let name = "heading-jump"

  private(set) var diagnostics: [Diagnostic] = []
  /// The page's title is of the first level, whoever writes it.
  private var last = 1

  mutating func visit(_ block: Block) {
    guard case .heading(let heading) = block else { return }
    if heading.level > last + 1 { diagnostics.append(warning(heading)) }
    last = heading.level
  }

  mutating func visit(_ inline: Inline) {}

  private func warning(_ heading: Heading) -> Diagnostic {
    .warning(
      HeadingJumps.name, at: heading.span,
      "this heading is of level \(heading.level), the one above it of level \(last)",
      hint: "begin it with \(String(repeating: "#", count: last + 1))")
  }
}
