import Diagnostics

/// Checks statements one after another, in a scope that grows with what they declare.
final class StatementChecker {
  let session: Session
  var scope: Scope
  private let firstDiagnostic: Int
  var labels: [Label] = []
  /// Those that have been made before their guards are reached, by the place of the guard.
  var scopesBehindGuards: [SourceSpan: Scope] = [:]
  /// Labels of statements outside any function.
  private var nextTopLabel = 0
  /// The builder whose parts the statements give, and the array that gathers them.
  var builder: (type: NominalType, parts: Variable)?
  /// The `self` of an initializer that is being checked.
  var initializing: Variable?
  /// The `do` with `catch` around.
  var handler: Handler?
  /// What `yield` wants inside an `if` or `switch` expression; nil elsewhere.
  var yielding: Yielding?
  /// Whether it checks a value that no statement evaluates, so that nobody handles its errors.
  private(set) var isOfInitialValue = false

  init(_ session: Session, _ scope: Scope) {
    self.session = session
    self.scope = scope
    firstDiagnostic = session.diagnostics.count
  }

  /// For the value that a property, parameter or case has to begin with.
  convenience init(ofInitialValue session: Session, _ scope: Scope) {
    self.init(session, scope)
    isOfInitialValue = true
  }

  var types: WellKnownTypes { session.types }
  var context: FunctionContext? { scope.functionContext }

  func report(_ diagnostic: Diagnostic) { session.report(diagnostic) }

  /// Whether a mistake has been found since this checker began.
  var hasErrors: Bool { hasErrors(since: firstDiagnostic) }

  /// The same since there were so many diagnostics.
  func hasErrors(since known: Int) -> Bool {
    session.diagnostics[known...].contains { $0.severity == .error }
  }

  /// The diagnostics since this checker began, each once.
  func takeDiagnostics() -> [Diagnostic] {
    var seen = Set<Diagnostic>()
    let all = session.diagnostics[firstDiagnostic...].filter { seen.insert($0).inserted }
    session.diagnostics.removeSubrange(firstDiagnostic...)
    return all
  }

  // MARK: Expressions

  /// Checks an expression; nil where it is wrong, which has then been reported.
  func check(_ expression: Expression, as wanted: Type?, _ purpose: Purpose.Kind) -> TypedExpression? {
    check(expression, purpose) { _ in wanted }
  }

  /// The value of `let x: T = …`; what `T` leaves out follows from the value.
  func checkInitializer(_ expression: Expression, as written: TypeSyntax) -> TypedExpression? {
    check(expression, .initialization) { solver in
      self.session.resolve(written, in: self.scope) { solver.makeVariable() }
    }
  }

  /// Checks an expression whose wanted type may hold unknowns of its solver.
  func check(
    _ expression: Expression, _ purpose: Purpose.Kind, as type: (Solver) -> Type?
  ) -> TypedExpression? {
    let solver = Solver(session: session, span: expression.span)
    let (node, wanted) = build(expression, purpose, as: type, solver)
    switch solver.solve() {
    case .success(let state):
      let flattening =
        solver.flatMaps.isEmpty ? nil : wordFlattening(solver, state, expression, purpose, as: type)
      if let problem = flattening ?? wordMixed(state, expression, purpose, as: type) {
        report(problem)
        return nil
      }
      if !solver.lazyCalls.isEmpty { return checkLazyCalls(solver, expression, purpose, as: type) }
      if !solver.splits.isEmpty, solver.opensClosures {
        return checkSplits(solver.splits, expression, purpose, as: type)
      }
      return emit(node, wanted, emitter(state), solver, expression, purpose)
    case .failure(let failure):
      if solver.couldWiden || solver.labelsCouldShow,
        let widening = solveWidening(expression, purpose, as: type)
      {
        if let problem = wordMixed(widening.state, expression, purpose, as: type) {
          report(problem)
          return nil
        }
        let emitter = emitter(widening.state)
        return emit(widening.node, widening.wanted, emitter, widening.solver, expression, purpose)
      }
      report(failure, solver, expression)
      return nil
    }
  }

  func build(
    _ expression: Expression, _ purpose: Purpose.Kind, as type: (Solver) -> Type?, _ solver: Solver
  ) -> (node: Node, wanted: Type?) {
    let wanted = type(solver)
    let node = NodeBuilder(solver, scope).build(expression, wanted: wanted)
    if wanted.map(solver.shallow)?.wrapped == nil { solver.whole = node.id }
    if purpose.isIteration { solver.sequence = node.type }
    if let wanted {
      solver.state.pending.append(.conversion(from: node.type, to: wanted, Purpose(purpose, expression.span)))
    }
    return (node, wanted)
  }

  /// Once more, with wider values where that can be; nil where that does not help.
  private func solveWidening(
    _ expression: Expression, _ purpose: Purpose.Kind, as type: (Solver) -> Type?
  ) -> (node: Node, wanted: Type?, state: Solver.State, solver: Solver)? {
    let solver = Solver(session: session, span: expression.span, prefersWider: true)
    // What is wrong in any case is said only once.
    let (attempt, _) = session.withholdingDiagnostics {
      (build(expression, purpose, as: type, solver), solver.solve())
    }
    guard case .success(let state) = attempt.1 else { return nil }
    return (attempt.0.node, attempt.0.wanted, state, solver)
  }

  private func report(_ failure: Solver.SolverFailure, _ solver: Solver, _ expression: Expression) {
    let early = solver.state.diagnostics
    let problem = failure.diagnostic ?? session.wordUntyped(expression.span)
    // What a mistake has left without a type leaves others without one.
    let follows = solver.meetsInvalid && ["unknown-type", "no-context", "ambiguous"].contains(problem.id)
    if !early.hasErrors, !follows { report(problem) }
    for diagnostic in early { report(diagnostic) }
  }

  func emitter(_ state: consuming Solver.State) -> Emitter {
    Emitter(
      session: session, state: state, report: report,
      errors: ErrorCover { self.handle($0, $1, isMarked: $2) }, scope: scope
    )
  }

  func emit(
    _ node: Node, _ wanted: Type?, _ emitter: Emitter, _ solver: Solver, _ expression: Expression,
    _ purpose: Purpose.Kind
  ) -> TypedExpression? {
    for diagnostic in emitter.state.diagnostics { report(diagnostic) }
    let value = wanted.map { emitter.emit(node, as: $0) } ?? emitter.emit(node)
    if value.type == .invalid || emitter.state.diagnostics.hasErrors { return nil }
    // A stated type that leaves out the elements, `Set`, says as little as none.
    let isBare = node.isBare && !purpose.isIteration && wanted.map { emitter.state.saysNothing($0) } ?? true
    if !isBare, !emitter.state.bindings.isOpen(value.type), emitter.unknownPart == nil { return value }
    if !solver.meetsInvalid, !(wanted?.contains { $0.isInvalid } ?? false) {
      report(emitter.unknownPart ?? session.wordUntyped(expression))
    }
    return nil
  }

  // MARK: Lists

  /// Statements in a scope of their own.
  func checkBlock(_ block: Block) -> [TypedStatement] { inNewScope { checkList(block.statements) } }

  func inNewScope<T>(_ body: () -> T) -> T {
    let outer = scope
    scope = Scope(.block, parent: outer)
    defer { scope = outer }
    return body()
  }

  func checkList(_ statements: [Statement]) -> [TypedStatement] {
    declare(statements)
    if let last = statements.last { warnIfImmediate(last) }
    return checkInOrder(statements, endsCell: false)
  }

  /// One statement after another; the first that nothing leads to is warned about.
  func checkInOrder(_ statements: [Statement], endsCell: Bool) -> [TypedStatement] {
    var result: [TypedStatement] = []
    var isReached = true
    for (index, statement) in statements.enumerated() {
      if isReached, let last = result.last, last.endsAlways, statement.isExecuted {
        isReached = false
        if let warning = last.unreachable(at: statement.span) { report(warning) }
      }
      result += check(statement, isLastOfCell: endsCell && index == statements.count - 1)
    }
    return result
  }

  func makeLabel() -> LabelID {
    if let context {
      context.nextLabel += 1
      return LabelID(context.nextLabel)
    }
    nextTopLabel += 1
    return LabelID(nextTopLabel)
  }
}
