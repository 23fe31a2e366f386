import Diagnostics
import Language
import Machine

/// Takes cells one after another and shows what a stage makes of each; none of them runs.
struct StageDump {
  private let stage: DumpStage
  private let session: Session
  private let machine: Machine<Session>
  private var operators: OperatorTable
  private(set) var diagnostics: [Diagnostic] = []

  init(_ stage: DumpStage, _ session: Session, _ machine: Machine<Session>) {
    self.stage = stage
    self.session = session
    self.machine = machine
    operators = session.operators
  }

  /// A cell of another notebook, which the cells shown may need. Its mistakes are told when it is run itself.
  mutating func prepare(_ cell: SourceView) {
    let before = diagnostics
    _ = text(of: cell) { _ in nil }
    diagnostics = before
  }

  /// What becomes of a cell; nothing where it has mistakes.
  mutating func text(of cell: SourceView, line: @escaping (SourceSpan) -> Int?) -> String {
    switch stage {
    case .tree:
      let (tree, problems) = Parser.parse(cell, operators: &operators)
      diagnostics += problems
      return problems.hasErrors ? "" : ListLayout().layOut(SyntaxDumper().dump(tree))
    case .types: return check(cell).map { ListLayout().layOut(TypedDumper().dump($0)) } ?? ""
    case .bytecode:
      guard let cell = check(cell) else { return "" }
      let (text, problems) = machine.explain(cell, line: line)
      diagnostics += problems
      return text
    }
  }

  private mutating func check(_ cell: SourceView) -> TypedCell? {
    let (typed, problems) = session.check(cell)
    diagnostics += problems
    return problems.hasErrors ? nil : typed
  }
}
