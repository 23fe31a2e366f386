import Diagnostics
import Machine

/// Gathers what a cell produced, in order.
struct OutputGatherer {
  private let presenter: Presenter
  private let id: String
  /// What a picture is called by those who cannot see it.
  var title: String?
  private(set) var outputs: [CellOutput] = []
  /// All that is text, joined.
  private(set) var text = ""
  private(set) var diagnostics: [Diagnostic] = []
  /// Where each figure comes from.
  private(set) var figurePlaces: [SourceSpan] = []
  private var shownCount = 0
  /// The cell's own code, for what comes from inside a library's text.
  private let cell: SourceSpan

  init(_ presenter: Presenter, id: String, cell: SourceSpan) {
    self.presenter = presenter
    self.id = id
    self.cell = cell
  }

  mutating func add(_ events: [Event]) {
    var rest = events[...]
    while let event = rest.popFirst() {
      switch event {
      case .text(let text): add(text)
      case .value(.described(let text), _): add(text + "\n")
      case .value(.host(let object), let span): show(presenter.value(object, place(span)), span, object)
      case .record(let object, let span):
        let span = echo(of: object, in: &rest) ?? span
        show(presenter.record(object, place(span)), span, object)
      }
    }
  }

  /// Where a call that left a record stands alone at a cell's end, its value is that record once more: it is
  /// not shown twice, but its place is the author's own.
  private func echo(of record: Object, in events: inout ArraySlice<Event>) -> SourceSpan? {
    guard case .value(.host(let value), let span)? = events.first, let host = record as? AnyHostObject,
      type(of: host) == type(of: value), host.isEqual(to: value)
    else { return nil }
    events.removeFirst()
    return span
  }

  private func place(_ span: SourceSpan) -> PresentationPlace {
    let number = shownCount == 0 ? "" : "-\(shownCount + 1)"
    return PresentationPlace(id: id + number, title: title, span: own(span))
  }

  /// A place in the notebook.
  private func own(_ span: SourceSpan) -> SourceSpan { span.file == cell.file ? span : cell }

  private mutating func show(_ presented: PresentedOutput, _ span: SourceSpan, _ object: Object) {
    switch presented {
    case .output(let output, let problems):
      shownCount += 1
      diagnostics += problems
      append(output, own(span))
    case .text:
      if let host = object as? AnyHostObject { add(host.text + "\n") }
    case .nothing: break
    }
  }

  /// Neighbouring texts are one.
  private mutating func add(_ more: String) {
    text += more
    if case .text(let before) = outputs.last {
      outputs[outputs.count - 1] = .text(before + more)
    } else {
      outputs.append(.text(more))
    }
  }

  private mutating func append(_ output: CellOutput, _ span: SourceSpan) {
    switch output {
    case .text(let more): return add(more)
    case .figure: figurePlaces.append(span)
    case .claim(let claim): diagnostics += ClaimCheck.diagnostics(claim)
    case .content: break
    }
    outputs.append(output)
  }
}
