import Diagnostics
import Language

/// Runs cells one after another; what one declares the next ones see.
public final class Machine<P: Program> {
  private let engine: Engine
  private let compiler: Compiler<P>

  public init(
    program: P, libraries: [Library] = [], limits: Limits = Limits(),
    interrupt: InterruptFlag = InterruptFlag()
  ) {
    engine = Engine(libraries: libraries, limits: limits, interrupt: interrupt)
    compiler = Compiler(program: program, engine: engine)
  }

  /// Compiles and runs a cell. Where it cannot be compiled nothing runs and the diagnostics say why.
  public func run(_ cell: TypedCell) -> CellResult {
    guard let first = cell.statements.first else { return CellResult(events: [], trap: nil, diagnostics: []) }
    let (code, diagnostics) = compiler.compile(cell.statements, span: first.span)
    guard let code else { return CellResult(events: [], trap: nil, diagnostics: diagnostics) }
    let trap = engine.run(code, globals: compiler.globalEnd)
    return CellResult(events: engine.output.takeEvents(), trap: trap, diagnostics: diagnostics)
  }

  /// The value of an expression as `print` shows it, for text around cells.
  public func evaluateText(_ expression: TypedExpression) -> Result<String, TrapReport> {
    let (code, register, diagnostics) = compiler.compile(describing: expression)
    guard let code else {
      return .failure(
        TrapReport(trap: .host(diagnostics.first?.message ?? ""), span: expression.span, path: []))
    }
    var text = ""
    if let report = engine.run(code, globals: compiler.globalEnd, reading: { text = $0 }, from: register) {
      return .failure(report)
    }
    return .success(text)
  }

  /// All code compiled so far, for people.
  public func disassembly() -> String {
    Disassembler(engine: engine).text
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
