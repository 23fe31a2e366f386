import Diagnostics
import Execution
import Markup
import Notebooks

/// Counts and names what a notebook holds, in document order.
struct CatalogBuilder: NotebookVisitor {
  private(set) var labels: [Int: String] = [:]
  private(set) var targets: [String: Target] = [:]
  private(set) var sections: [Catalog.Section] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var footnoteNumbers: [String: Int] = [:]
  private var definitions: [String: FootnoteDefinition] = [:]
  private var counts: [String: Int] = [:]
  private let chapter: Chapter
  private let result: NotebookResult?
  private let formulas: Formulas
  private let openingID: String?

  init(_ chapter: Chapter, _ result: NotebookResult?, _ formulas: Formulas) {
    self.chapter = chapter
    self.result = result
    self.formulas = formulas
    openingID = chapter.openingHeading?.id.value
  }

  var numberedFootnotes: [String: Catalog.Footnote] {
    var footnotes: [String: Catalog.Footnote] = [:]
    for (label, number) in footnoteNumbers {
      footnotes[label] = Catalog.Footnote(number: number, definition: definitions[label])
    }
    return footnotes
  }

  mutating func visit(_ block: Block) {
    switch block {
    case .heading(let heading): add(heading)
    case .callout(let callout): add(callout)
    case .table(let table): add(table)
    case .cell(let cell): add(cell)
    case .footnote(let footnote): definitions[footnote.label.value] = footnote
    case .paragraph, .list, .quote, .thematicBreak, .code, .math, .html, .comment: break
    }
  }

  mutating func visit(_ inline: Inline) {
    switch inline {
    case .math(let math): add(math)
    case .footnote(let reference):
      if footnoteNumbers[reference.label] == nil {
        footnoteNumbers[reference.label] = footnoteNumbers.count + 1
      }
    case .text, .emphasis, .strong, .code, .expression, .link, .image, .reference, .softBreak, .hardBreak,
      .html, .comment:
      break
    }
  }

  /// The names given by `\label`; they share the page with all other ids.
  mutating func addLabels() {
    for label in formulas.labels {
      if targets[label.id.value] != nil { diagnostics.append(duplicate(label.id)) }
      targets[label.id.value] = Target(label.number)
    }
  }

  private mutating func add(_ heading: Heading) {
    let title = InlineWriter.words(heading.inlines, formulas, result?.expressions ?? [])
    targets[heading.id.value] = Target(title)
    guard heading.id.value != openingID else { return }
    sections.append(Catalog.Section(level: heading.level, id: heading.id.value, title: title))
  }

  private mutating func add(_ callout: Callout) {
    if callout.kind.isNumbered { labels[callout.span.start] = numbered(callout.kind.name) }
    guard let id = callout.id else { return }
    let title = InlineWriter.words(callout.title, formulas, result?.expressions ?? [])
    let words = title.isEmpty ? [.text(callout.kind.name)] : title
    targets[id.value] = labels[callout.span.start].map { Target($0) } ?? Target(words)
  }

  private mutating func add(_ table: PipeTable) {
    guard let caption = table.caption else { return }
    let label = numbered("Table")
    labels[table.span.start] = label
    if let id = caption.id { targets[id.value] = Target(label) }
  }

  private mutating func add(_ cell: Cell) {
    guard cell.options.id != nil || cell.options.caption != nil else { return }
    let label = numbered(noun(for: cell))
    labels[cell.span.start] = label
    if let id = cell.options.id { targets[id.value] = Target(label) }
  }

  private mutating func add(_ math: Math) {
    guard let id = math.id else { return }
    let numbers = formulas[math]?.lines.compactMap(\.number) ?? []
    guard let first = numbers.first, let last = numbers.last else {
      targets[id.value] = Target("the formula")
      return
    }
    targets[id.value] = Target(numbers.count == 1 ? first : first + ["–"] + last)
  }

  /// What a named cell shows first: a figure, a table, or only its code and what it prints.
  private func noun(for cell: Cell) -> String {
    guard let outputs = result?.cells[checked: cell.id.rawValue]?.outputs, !outputs.isEmpty else {
      return cell.options.id?.value.hasPrefix("fig") == true ? "Figure" : Catalog.listing
    }
    for output in outputs {
      switch output {
      case .figure: return "Figure"
      case .content: return "Table"
      case .text, .claim: continue
      }
    }
    return Catalog.listing
  }

  private mutating func numbered(_ noun: String) -> String {
    counts[noun, default: 0] += 1
    return "\(noun) \(counts[noun, default: 0])"
  }

  private func duplicate(_ id: Identifier) -> Diagnostic {
    let first = chapter.notebook.identifiers.first { $0.value == id.value }
    return .error(
      "duplicate-id", at: id.span, "the id '\(id.value)' is used twice",
      notes: first.map { [Diagnostic.Note("first used here", at: $0.span)] } ?? [],
      hint: "give one of the two another id")
  }
}
