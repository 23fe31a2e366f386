import Diagnostics
import Language

/// Turns typed trees into code: one code for each function and list of generic arguments, when first needed.
final class Compiler<P: Program> {
  let program: P
  let layouts: Layouts<P>
  let libraries: [Library]
  private(set) var diagnostics: [Diagnostic] = []
  var globals = GlobalTable()
  let dynamic = DynamicCalls()
  /// Whether code says where its variables live.
  var notesVariables = false
  var instances: [InstanceKey: Int] = [:]
  /// Instances that have a number and no instructions yet.
  var pending: [Instance] = []
  private var joining = Joining()

  var pools = Pools()
  var witnesses: [Loadable.Witness] = []
  var conformances: [(descriptor: TypeDescriptor, protocolNumber: Int)] = []
  var knownDescriptors: [Type: (number: Int, descriptor: TypeDescriptor)] = [:]

  init(program: P, libraries: [Library]) {
    self.program = program
    self.libraries = libraries
    layouts = Layouts(program)
  }

  /// Compiles statements for the bottom frame, and every function that they may reach.
  func compile(_ statements: [TypedStatement], span: SourceSpan) -> (CompiledCode?, [Diagnostic]) {
    compile(span: span) { compiler in
      compiler.compileTop(statements)
      return 0
    }
  }

  /// Compiles an expression whose description is left in a reference register of the bottom frame.
  func compile(describing expression: TypedExpression) -> (CompiledCode?, [Diagnostic]) {
    compile(span: expression.span) { $0.compileDescription(expression) }
  }

  /// `body` gives the register of the result. What cannot be run is loaded with what comes next.
  private func compile(
    span: SourceSpan, _ body: (FunctionCompiler<P>) -> Int
  ) -> (CompiledCode?, [Diagnostic]) {
    diagnostics = []
    let code = Code(name: "cell", span: span, shape: FrameShape(result: .empty, parameters: [], captures: []))
    let compiler = FunctionCompiler(unit: self, code: code, substitution: [:], parameters: [], isTop: true)
    let register = body(compiler)
    compiler.finish()
    joining.add(code, kept: compiler.kept)
    globals.close(end: compiler.floor, top: Slot(code.words, code.refs))
    compilePending()
    compileWitnesses()
    joining.join()
    let number = pools.add(code)
    guard diagnostics.isEmpty else { return (nil, diagnostics) }
    return (CompiledCode(loadable: takeLoadable(), code: number, globals: globals.end, result: register), [])
  }

  private func takeLoadable() -> Loadable {
    defer { (witnesses, conformances) = ([], []) }
    var loadable = pools.take()
    (loadable.witnesses, loadable.conformances) = (witnesses, conformances)
    return loadable
  }

  func compilePending() {
    while let instance = pending.popLast() {
      let compiler = FunctionCompiler(
        unit: self, code: instance.code, substitution: instance.substitution, parameters: instance.parameters,
        isTop: false)
      compiler.knownClosures = instance.closures
      compiler.compile(instance.function)
      compiler.finish()
      joining.add(instance.code, kept: compiler.kept, number: instance.number)
    }
  }

  func report(_ id: String, at span: SourceSpan, _ message: String, hint: String? = nil) {
    if diagnostics.contains(where: { $0.id == id && $0.span == span }) { return }
    diagnostics.append(.error(id, at: span, message, hint: hint))
  }
}
