import Diagnostics

/// Writes problems to standard error, all in one go.
struct Reporter {
  let console: Console
  let format: ReportFormat
  let color: ColorChoice

  /// First what belongs to no place, then the rest in the order of files and places.
  func report(_ errors: [CommandError], _ diagnostics: [Diagnostic] = [], in sources: SourceMap = SourceMap())
  {
    let sorted = Reporter.capped(diagnostics.sortedByPlace)
    let text =
      switch format {
      case .text: errors.map(render).joined() + TextRenderer(sources, style: style).render(sorted)
      case .json: JSONRenderer(sources).render(errors.map(diagnostic) + sorted)
      }
    if !text.isEmpty { console.complain(text) }
  }

  /// The first problems of each file, errors before warnings, and how many more there are: nobody reads thousands, and
  /// what goes wrong on every word of a large file would be told for minutes.
  private static func capped(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var (counts, result): ([FileID: Int], [Diagnostic]) = ([:], [])
    let (errors, others) = (
      diagnostics.filter { $0.severity == .error }, diagnostics.filter { $0.severity != .error }
    )
    for diagnostic in errors + others {
      counts[diagnostic.span.file, default: 0] += 1
      if counts[diagnostic.span.file, default: 0] <= limit { result.append(diagnostic) }
    }
    let rest = counts.filter { $0.value > limit }.sorted { $0.key.rawValue < $1.key.rawValue }
    return result.sortedByPlace
      + rest.map { file, count in
        .warning(
          "more-problems", at: SourceSpan(file: file, start: 0, end: 0),
          "\(count - limit) further problems in this file are not shown",
          hint: "repair the first ones and look again")
      }
  }

  private static let limit = 500

  /// A line for people on standard output; machine formats have none.
  func tell(_ line: String) {
    if format == .text { console.print(line + "\n") }
  }

  private var style: TextRenderer.Style {
    switch color {
    case .always: .colored
    case .never: .plain
    case .auto: console.hasColor ? .colored : .plain
    }
  }

  private func render(_ error: CommandError) -> String {
    let (label, hint) =
      style == .plain ? ("error:", "hint:") : ("\u{1B}[31merror:\u{1B}[0m", "\u{1B}[32mhint:\u{1B}[0m")
    return "\(label) \(error.message)\n" + (error.hint.map { "  \(hint) \($0)\n" } ?? "")
  }

  /// A span in no file: it is rendered without a place.
  private func diagnostic(_ error: CommandError) -> Diagnostic {
    let nowhere = SourceSpan(file: FileID(-1), start: 0, end: 0)
    return .error(error.id, at: nowhere, error.message, hint: error.hint)
  }
}
