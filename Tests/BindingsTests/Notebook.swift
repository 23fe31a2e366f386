import Bindings
import Diagnostics
import Language
import Machine

/// Runs cells against all libraries, as a notebook does.
struct Notebook {
  private let session: Session
  private let machine: Machine<Session>

  static var interfaces: [LibraryInterface] {
    Libraries.all().enumerated().map { LibraryInterface(of: $1, at: $0) }
  }

  init?(limits: Limits = Limits()) {
    guard let session = Session.open(Notebook.interfaces).0 else { return nil }
    self.session = session
    machine = Machine(program: session, libraries: Libraries.all(), limits: limits)
  }

  /// What a cell printed, or what was wrong with it, line by line.
  func run(_ text: String) -> String {
    let result = cell(text)
    var lines = result.diagnostics.filter { $0.severity == .error }.map { "error: " + $0.message }
    if let result = result.result {
      lines += result.diagnostics.map { "compiler: " + $0.message }
      if !result.text.isEmpty { lines.append(result.text) }
      if let trap = result.trap { lines.append("trap: " + trap.trap.message) }
    }
    return lines.joined(separator: "\n")
  }

  func cell(_ text: String) -> (diagnostics: [Diagnostic], result: CellResult?) {
    let source = SourceFile(id: FileID(1), path: "cell", text: text)
    let (cell, diagnostics) = session.check(SourceView(source))
    if diagnostics.contains(where: { $0.severity == .error }) { return (diagnostics, nil) }
    return (diagnostics, machine.run(cell))
  }
}
