import Diagnostics
import Execution
import Machine
import Markup
import Notebooks
import Testing

/// A notebook in the fake language, run.
struct Running {
  let file: SourceFile
  let result: NotebookResult
  let log: [String]

  init(_ text: String) {
    file = SourceFile(id: FileID(0), path: "test.md", text: text)
    let evaluator = FakeEvaluator()
    let (notebook, problems) = NotebookReader().read(file)
    let runner = NotebookRunner(evaluator: evaluator, presenter: Running.presenter)
    result = runner.run(notebook, problems: problems)
    log = evaluator.log
  }

  /// `line:column id: message`, one a line.
  var problems: String { result.diagnostics.map(describe).joined(separator: "\n") }

  /// The texts of the cells, one a line, where each ends.
  var texts: [String] { result.cells.map(\.text) }

  func describe(_ diagnostic: Diagnostic) -> String {
    let place = file.position(at: diagnostic.span.start)
    return "\(place.line):\(place.column) \(diagnostic.id): \(diagnostic.message)"
  }

  static var presenter: Presenter {
    Presenter(
      value: { object, place in
        object is FakeFigure ? .output(.figure(figure(place)), problems: []) : .text
      },
      record: { object, place in
        guard let claim = object as? FakeClaim else { return .nothing }
        return .output(.claim(result(claim, place)), problems: [])
      })
  }

  private static func figure(_ place: PresentationPlace) -> Figure {
    Figure(image: Node("svg", [.id(place.id)], [.text(place.title ?? "")]), table: nil)
  }

  private static func result(_ claim: FakeClaim, _ place: PresentationPlace) -> ClaimResult {
    ClaimResult(
      statement: claim.isStated ? "S" : "", holds: claim.holds,
      comparison: .init(left: "1.0", relation: "≈", right: "1.5", residual: "0.5", tolerance: "1e-15"),
      sweep: nil, span: place.span)
  }
}

/// A notebook of cells, each in a fence of its own.
func cells(_ codes: String...) -> String {
  "# Test\n\n" + codes.map { "```swift\n\($0)\n```\n" }.joined(separator: "\n")
}
