import Diagnostics
import Notebooks

/// Numerals in prose that a cell or an expression of the same section computes: they go stale when the code changes.
///
/// Only numerals with a point and at least three significant digits (`1.50` has three) count, and none that stands in
/// a cell's code, where it is given.
struct TypedValues: NotebookVisitor {
  static let name = "typed-value"

  private let result: NotebookResult
  private let given: Set<Numeral>
  private var section = 0
  private var typed: [Typed] = []
  private var computed: [Int: [Computed]] = [:]

  private struct Typed {
    let numeral: Numeral
    let text: String
    let span: SourceSpan
    let section: Int
  }

  private struct Computed {
    let numeral: Numeral
    let span: SourceSpan
    /// What computes it, where that is an expression of the text.
    let expression: String?
  }

  init(_ result: NotebookResult) {
    self.result = result
    given = Set(result.notebook.cells.flatMap { Numeral.all(in: $0.code.text).map(\.numeral) })
  }

  var diagnostics: [Diagnostic] {
    typed.compactMap { typed in
      computed[typed.section]?.first { typed.numeral.shows($0.numeral) }.map { warning(typed, $0) }
    }
  }

  mutating func visit(_ block: Block) {
    switch block {
    case .heading: section += 1
    case .cell(let cell): noteOutputs(result.cells[cell.id.rawValue].outputs, of: cell)
    default: break
    }
  }

  mutating func visit(_ inline: Inline) {
    switch inline {
    case .text(let text): note(text)
    case .expression(let expression):
      noteComputed(
        result.expressions[expression.id.rawValue] ?? "", by: expression.span, expression.source.text)
    default: break
    }
  }

  private mutating func noteOutputs(_ outputs: [CellOutput], of cell: Cell) {
    let code = cell.code.span(0..<cell.code.text.utf8.count)
    for output in outputs {
      switch output {
      case .text(let text): noteComputed(text, by: code)
      case .claim(let claim):
        noteComputed(
          (claim.comparison?.left ?? "") + " " + (claim.comparison?.right ?? ""), by: claim.span)
      case .content(let nodes): for node in nodes { noteComputed(node.plainText, by: code) }
      case .figure: break
      }
    }
  }

  private mutating func noteComputed(_ text: String, by span: SourceSpan, _ expression: String? = nil) {
    computed[section, default: []] += Numeral.all(in: text).map {
      Computed(numeral: $0.numeral, span: span, expression: expression)
    }
  }

  /// Where escapes make the text shorter than what stands in the file, the whole text is the place.
  private mutating func note(_ text: Spanned<String>) {
    let isAsTyped = text.value.utf8.count == text.span.end - text.span.start
    for (numeral, range) in Numeral.all(in: text.value) {
      guard numeral.significantDigits >= 3, !given.contains(numeral) else { continue }
      let (start, end) = (text.span.start + range.lowerBound, text.span.start + range.upperBound)
      let span = isAsTyped ? SourceSpan(file: text.span.file, start: start, end: end) : text.span
      let words = String(decoding: Array(text.value.utf8)[range], as: UTF8.self)
      typed.append(Typed(numeral: numeral, text: words, span: span, section: section))
    }
  }

  private func warning(_ typed: Typed, _ computed: Computed) -> Diagnostic {
    let instead = computed.expression.map { "`\\(\($0))`" } ?? "`\\(…)` with what computes it"
    return .warning(
      TypedValues.name, at: typed.span, "\(typed.text) is typed here, and computed in this section too",
      notes: [Diagnostic.Note("it is computed here", at: computed.span)],
      hint: "write \(instead), or <!-- gibbs: given --> where the number is given")
  }
}
