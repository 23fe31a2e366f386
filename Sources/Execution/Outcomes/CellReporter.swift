import Diagnostics
import Notebooks

/// Turns what came of a cell into what its page shows, and judges it against what the author announced.
struct CellReporter {
  let file: FileID
  /// The texts of the notebook's inline expressions.
  let texts: [String?]
  let presenter: Presenter

  struct Report {
    let result: CellResult
    let diagnostics: [Diagnostic]
  }

  func report(_ cell: Cell, _ outcome: CellOutcome) -> Report {
    let id = cell.options.id?.value ?? "cell-\(cell.id.rawValue + 1)"
    let place = cell.code.span(0..<min(1, cell.code.bytes.count))
    var gatherer = OutputGatherer(presenter, id: id, cell: place)
    gatherer.title = (cell.options.alt ?? cell.options.caption).flatMap { $0.plainText(texts) }
    gatherer.add(outcome.events)
    let failure = FailureCheck(outcome, announced: cell.options.error, cell: place)
    let result = result(gatherer, outcome, failure: failure.message)
    var diagnostics = gatherer.diagnostics + failure.diagnostics
    diagnostics += FigureCheck.diagnostics(cell.options, gatherer.figurePlaces)
    if case .finished = outcome, let expected = cell.expectedOutput {
      diagnostics += ExpectedOutputCheck(expected).diagnostics(printed: result.text)
    }
    return Report(result: result, diagnostics: diagnostics)
  }

  /// The same for a file that is code as a whole: it has no options, and nobody looks at its figures.
  func report(script outcome: CellOutcome) -> Report {
    let place = SourceSpan(file: file, start: 0, end: 0)
    var gatherer = OutputGatherer(presenter, id: "cell-1", cell: place)
    gatherer.add(outcome.events)
    let failure = FailureCheck(outcome, announced: nil, cell: place)
    return Report(
      result: result(gatherer, outcome, failure: failure.message),
      diagnostics: gatherer.diagnostics + failure.diagnostics)
  }

  private func result(_ gatherer: OutputGatherer, _ outcome: CellOutcome, failure: String?) -> CellResult {
    let hasRun =
      switch outcome {
      case .notRun, .refused: false
      case .finished, .trapped: true
      }
    return CellResult(outputs: gatherer.outputs, text: gatherer.text, failure: failure, hasRun: hasRun)
  }
}
