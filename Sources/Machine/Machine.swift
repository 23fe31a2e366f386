import Diagnostics
import Language

/// Runs cells one after another; what one declares the next ones see.
///
/// `compile` may be some cells ahead of `run`, and on another thread: what it makes is handed over by the compiled
/// cell and by nothing else. Cells are run in the order in which they were compiled, and none is left out before
/// another one.
public final class Machine<P: Program> {
  private let engine: Engine
  private let compiler: Compiler<P>

  public init(
    program: P, libraries: [Library] = [], limits: Limits = Limits(),
    interrupt: InterruptFlag = InterruptFlag()
  ) {
    engine = Engine(libraries: libraries, limits: limits, interrupt: interrupt)
    compiler = Compiler(program: program, libraries: libraries)
  }

  /// A cell's code; nil where it cannot be compiled, and the diagnostics say why.
  public func compile(_ cell: TypedCell) -> (CompiledCode?, [Diagnostic]) {
    guard let first = cell.statements.first else { return (.nothing, []) }
    return compiler.compile(cell.statements, span: first.span)
  }

  /// The code that describes an expression's value as `print` shows it, for text around cells.
  public func compile(describing expression: TypedExpression) -> (CompiledCode?, [Diagnostic]) {
    compiler.compile(describing: expression)
  }

  public func run(_ cell: CompiledCode) -> CellResult {
    engine.load(cell.loadable)
    guard let code = cell.code else { return CellResult(events: [], trap: nil, diagnostics: []) }
    let trap = engine.run(code, globals: cell.globals)
    return CellResult(events: engine.output.takeEvents(), trap: trap, diagnostics: [])
  }

  /// Compiles and runs a cell. Where it cannot be compiled nothing runs and the diagnostics say why.
  public func run(_ cell: TypedCell) -> CellResult {
    let (compiled, diagnostics) = compile(cell)
    return compiled.map { run($0) } ?? CellResult(events: [], trap: nil, diagnostics: diagnostics)
  }

  /// The description of the value for which the code was compiled.
  public func text(of description: CompiledCode) -> Result<String, TrapReport> {
    engine.load(description.loadable)
    guard let code = description.code else { return .success("") }
    var text = ""
    let report = engine.run(
      code, globals: description.globals, reading: { text = $0 }, from: description.result)
    return report.map { .failure($0) } ?? .success(text)
  }

  /// Compiles a cell and shows its code and that of its own file's functions; nothing runs.
  public func explain(
    _ cell: TypedCell, line: @escaping (SourceSpan) -> Int?
  ) -> (text: String, diagnostics: [Diagnostic]) {
    compiler.notesVariables = true
    let (compiled, diagnostics) = compile(cell)
    guard let compiled, let number = compiled.code else { return ("", diagnostics) }
    let known = engine.codes.count
    engine.load(compiled.loadable)
    let code = engine.codes[number]
    let functions = engine.codes[known...].filter { $0 !== code && $0.span.file == code.span.file }
    return (Disassembler(engine: engine, line: line).text(of: [code] + functions), diagnostics)
  }

  /// All code that has been loaded, for people.
  public func disassembly() -> String {
    Disassembler(engine: engine).text
  }
}

/// A cell, or the description of a value, ready to run.
public struct CompiledCode {
  let loadable: Loadable
  /// The number of the code; nil where there is nothing to run.
  let code: Int?
  /// Where the globals end that stay when it has run.
  let globals: Slot
  /// The reference register that holds the description.
  let result: Int

  static var nothing: CompiledCode {
    CompiledCode(loadable: Loadable(), code: nil, globals: Slot(0, 0), result: 0)
  }
}

/// What a cell did.
public struct CellResult {
  /// In the order in which they happened, up to the trap if there is one.
  public let events: [Event]
  public let trap: TrapReport?
  /// Why the cell could not be compiled; empty where it ran.
  public let diagnostics: [Diagnostic]

  /// Everything printed.
  public var text: String {
    events.reduce(into: "") { text, event in
      if case .text(let more) = event { text += more }
    }
  }
}

extension TrapReport: Error {}
