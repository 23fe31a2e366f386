import Diagnostics
import Notebooks

/// Links whose words do not say where they lead: a list of a page's links, as screen readers offer it, holds nothing but
/// these words.
struct VagueLinks: NotebookVisitor {
  static let name = "vague-link"

  private(set) var diagnostics: [Diagnostic] = []

  private static let vague: Set<String> = [
    "here", "click here", "see here", "this", "this link", "link", "more", "read more", "this page", "there",
  ]

  mutating func visit(_ block: Block) {}

  mutating func visit(_ inline: Inline) {
    switch inline {
    case .link(let link): check(link.inlines, link.span)
    case .reference(let reference): check(reference.inlines, reference.span)
    default: break
    }
  }

  private mutating func check(_ words: [Inline], _ span: SourceSpan) {
    let text = words.plainText.lowercased()
    guard VagueLinks.vague.contains(text) else { return }
    diagnostics.append(
      .warning(
        VagueLinks.name, at: span, "the words '\(text)' do not say where this link leads",
        hint: "put the name of what it leads to between the brackets"))
  }
}
