import Diagnostics
import Notebooks

/// Comments by which an author says that something is meant: `<!-- gibbs: given -->` for numerals that are no
/// results, `<!-- gibbs: allow vague-link, heading-jump -->` for others.
///
/// In a block's text they hold for the block, on lines of their own for the block that follows; a warning about the
/// notebook as a whole may be waived anywhere.
struct Waivers: NotebookVisitor {
  private(set) var diagnostics: [Diagnostic] = []
  private var waivers: [(names: [String], block: SourceSpan)] = []
  /// Of a comment that waits for its block.
  private var waiting: [String] = []
  private var block: SourceSpan?

  func cover(_ diagnostic: Diagnostic) -> Bool {
    waivers.contains { names, block in
      guard names.contains(diagnostic.id) else { return false }
      let isInside = block.start <= diagnostic.span.start && diagnostic.span.end <= block.end
      return isInside || diagnostic.id == UnverifiedNotebook.name
    }
  }

  mutating func visit(_ block: Block) {
    if case .comment(let comment) = block {
      let names = names(in: comment)
      waiting += names
      // What waives the whole needs no block.
      waivers.append((names, comment.span))
      return
    }
    if !waiting.isEmpty { waivers.append((waiting, block.span)) }
    waiting = []
    self.block = block.span
  }

  mutating func visit(_ inline: Inline) {
    guard case .comment(let comment) = inline, let block else { return }
    waivers.append((names(in: comment), block))
  }

  private mutating func names(in comment: RawHTML) -> [String] {
    let words = comment.text.dropFirst("<!--".count).dropLast("-->".count)
      .split { $0 == " " || $0 == "," || $0.isNewline }.map(String.init)
    guard words.first == "gibbs:" else {
      if isMisspelt(words) { report(comment, "this comment waives nothing", "") }
      return []
    }
    switch words.dropFirst().first {
    case "given" where words.count == 2: return [TypedValues.name]
    case "allow" where words.count > 2:
      let names = words.dropFirst(2)
      for name in names where !Lint.names.contains(name) {
        report(comment, "no warning that can be allowed is called '\(name)'", name)
      }
      return Array(names)
    default:
      report(comment, "this comment waives nothing", words.dropFirst().first ?? "")
      return []
    }
  }

  /// `Gibbs: given`, `gibbs:given`, `gibbs given`.
  private func isMisspelt(_ words: [String]) -> Bool {
    let parts = words.flatMap { $0.lowercased().split(separator: ":") }
    return parts.first == "gibbs"
      && (parts.dropFirst().first == "given" || parts.dropFirst().first == "allow")
  }

  private mutating func report(_ comment: RawHTML, _ message: String, _ word: String) {
    let near = nearestName(to: word, among: Lint.names + ["given", "allow"])
    diagnostics.append(
      .warning(
        "unknown-waiver", at: comment.span, message,
        hint: near.map { "did you mean '\($0)'?" }
          ?? "write <!-- gibbs: given --> or <!-- gibbs: allow NAME -->, with \(Lint.names.joined(separator: ", "))"
      ))
  }
}
