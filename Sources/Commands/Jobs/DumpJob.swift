import Diagnostics
import Language
import Machine
import Notebooks

/// A stage of a cell's way, to be looked at.
enum DumpStage: String, CaseIterable {
  case tree
  case types
  case bytecode
}

/// `gibbs run --dump`: what becomes of the code on its way. Nothing runs.
struct DumpJob {
  let stage: DumpStage
  let script: ScriptFile
  let report: ReportOptions

  func run(_ console: Console, interrupt: InterruptFlag) -> JobStatus {
    let reporter = report.reporter(console)
    do throws(CommandError) {
      let workshop = Workshop(interrupt: interrupt)
      let code = script.isNotebook ? try notebook() : try whole()
      var dump = try workshop.dump(of: stage)
      show(code, by: &dump, console)
      let diagnostics = code.problems + dump.diagnostics
      reporter.report([], diagnostics, in: code.sources)
      return diagnostics.hasErrors ? .problems : .success
    } catch {
      reporter.report([error])
      return .problems
    }
  }

  /// Each cell of a notebook stands below its line.
  private func show(_ code: Code, by dump: inout StageDump, _ console: Console) {
    let line = { (span: SourceSpan) -> Int? in
      span.file == code.file.id ? code.file.position(at: span.start).line : nil
    }
    for cell in code.used { dump.prepare(cell) }
    for cell in code.cells {
      if script.isNotebook, let line = line(cell.span(0..<0)) { console.print("--- line \(line)\n") }
      console.print(dump.text(of: cell, line: line))
    }
  }

  /// What is shown, and the cells of the notebooks that it uses.
  private struct Code {
    let file: SourceFile
    let cells: [SourceView]
    var used: [SourceView] = []
    var problems: [Diagnostic] = []
    let sources: SourceMap
  }

  private func whole() throws(CommandError) -> Code {
    let file = try script.read()
    var sources = SourceMap()
    sources.add(path: file.path, bytes: file.bytes)
    return Code(file: file, cells: [SourceView(file)], sources: sources)
  }

  private func notebook() throws(CommandError) -> Code {
    let text = CourseText(try CourseFolder(script.path))
    if let error = text.errors.first { throw error }
    guard let source = text.notebooks.first else { throw CommandError("no-notebook", "there is no notebook") }
    let (used, problems) = text.uses.before(source.name)
    return Code(
      file: source.file, cells: cells(of: source.notebook), used: used.flatMap { cells(of: $0.notebook) },
      problems: text.settings.diagnostics + source.problems + problems, sources: text.sources)
  }

  private func cells(of notebook: Notebook) -> [SourceView] {
    notebook.cells.filter { $0.options.eval }.map { $0.code }
  }
}
