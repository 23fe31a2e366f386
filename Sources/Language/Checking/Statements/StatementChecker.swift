import Diagnostics

/// Checks statements one after another, in a scope that grows with what they declare.
final class StatementChecker {
  let session: Session
  var scope: Scope
  private let firstDiagnostic: Int
  var labels: [Label] = []
  /// Labels of statements outside any function.
  private var nextTopLabel = 0
  /// The builder whose parts the statements give, and the array that gathers them.
  var builder: (type: NominalType, parts: Variable)?
  /// Whether a `do` with `catch` is around.
  var handlesErrors = false
  /// What `yield` wants inside an `if` or `switch` expression; nil elsewhere.
  var yielding: Yielding?

  struct Label {
    let name: String?
    let id: LabelID
    let isLoop: Bool
  }

  final class Yielding {
    var type: Type?

    init(_ type: Type?) { self.type = type }
  }

  init(_ session: Session, _ scope: Scope) {
    self.session = session
    self.scope = scope
    firstDiagnostic = session.diagnostics.count
  }

  var types: WellKnownTypes { session.types }
  var context: FunctionContext? { scope.functionContext }

  func report(_ diagnostic: Diagnostic) { session.report(diagnostic) }

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
    let solver = Solver(session: session)
    let node = NodeBuilder(solver, scope).build(expression, wanted: wanted)
    if let wanted {
      solver.state.pending.append(.conversion(from: node.type, to: wanted, Purpose(purpose, expression.span)))
    }
    return finish(solver, node, expression, wanted)
  }

  private func finish(
    _ solver: Solver, _ node: Node, _ expression: Expression, _ wanted: Type?
  ) -> TypedExpression? {
    switch solver.solve() {
    case .failure(let failure):
      let early = solver.state.diagnostics
      if !early.hasErrors { report(failure.diagnostic ?? session.wordUntyped(expression.span)) }
      for diagnostic in early { report(diagnostic) }
      return nil
    case .success(let state):
      for diagnostic in state.diagnostics { report(diagnostic) }
      let cover = ErrorCover(
        isHandled: handlesErrors || context?.isThrowing ?? true,
        isInClosure: context.map { $0.function == nil } ?? false)
      let emitter = Emitter(session: session, state: state, report: report, errors: cover)
      let value = wanted.map { emitter.emit(node, as: $0) } ?? emitter.emit(node)
      if value.type == .invalid || state.diagnostics.hasErrors { return nil }
      guard state.bindings.isOpen(value.type) else { return value }
      report(session.wordUntyped(expression))
      return nil
    }
  }

  // MARK: Cells

  /// The statements of a cell; bodies of its functions are checked last, when all its names are known.
  func checkCell(_ tree: SyntaxTree) -> [TypedStatement] {
    declare(tree.statements)
    readStatics()
    var statements: [TypedStatement] = []
    for (index, statement) in tree.statements.enumerated() {
      let isLast = index == tree.statements.count - 1
      statements += check(statement, isLastOfCell: isLast)
    }
    checkPendingBodies()
    defer { session.staticInitializers = [] }
    let all = session.staticInitializers + statements
    CaptureAnalysis().run(all, session.bodies.compactMap { $0.function })
    followPaths(statements, tree)
    return all
  }

  private func readStatics() {
    while !session.unreadStatics.isEmpty {
      let statics = session.unreadStatics
      session.unreadStatics = []
      for member in statics { _ = member.value }
    }
  }

  /// Looks for what only the paths through a body show, unless something is wrong already.
  private func followPaths(_ statements: [TypedStatement], _ tree: SyntaxTree) {
    let bodies = session.bodies
    session.bodies = []
    guard !session.diagnostics[firstDiagnostic...].contains(where: { $0.severity == .error }) else { return }
    guard let first = tree.statements.first?.span, let last = tree.statements.last?.span else { return }
    let top = InitializationSubject(statements: statements, function: nil, own: nil, span: first.union(last))
    for subject in [top] + bodies {
      for diagnostic in DefiniteInitialization.check(subject) { report(diagnostic) }
    }
  }

  private func checkPendingBodies() {
    while !session.pendingBodies.isEmpty {
      let bodies = session.pendingBodies
      session.pendingBodies = []
      for body in bodies { body() }
    }
  }

  /// Declares the types and functions of a list of statements, which may speak of each other.
  private func declare(_ statements: [Statement]) {
    let declarations = statements.compactMap { statement -> Declaration? in
      if case .declaration(let declaration) = statement.kind, !isVariable(declaration) { return declaration }
      return nil
    }
    guard !declarations.isEmpty else { return }
    let origin = Origin(module: "main", library: nil)
    for repeated in TypeDeclarer(origin: origin).declare(declarations, in: scope) {
      report(session.wordRedeclaration(repeated))
    }
    let members = MemberDeclarer(session, origin)
    members.declareProtocols(declarations, in: scope)
    members.declareConformances(declarations, in: scope)
    members.declareMembers(declarations, in: scope)
    checkPromises(declarations)
  }

  private func isVariable(_ declaration: Declaration) -> Bool {
    if case .variable = declaration.kind { true } else { false }
  }

  // MARK: Bodies

  /// The body of a function, method, initializer or accessor.
  func checkFunctionBody(
    _ body: Block, _ declaration: FunctionDeclaration, _ variables: [Variable]
  ) -> [TypedStatement] {
    let function = declaration.function
    let isInitializer = declaration.name == "init"
    let context = FunctionContext(
      result: function.result, isThrowing: function.isThrowing, function: function,
      parent: scope.functionContext)
    var outer = scope
    var own: Variable?
    if isInitializer, let owner = declaration.owner {
      let variable = Variable(
        name: "self", span: body.span, type: owner.type, isMutable: true, storage: .local)
      outer = Scope(.type(owner, selfVariable: variable), parent: scope)
      own = variable
    }
    scope = Scope(.function(context), parent: outer)
    if let own { scope.declare("self", .variable(own)) }
    if let receiver = declaration.takesSelf ? function.parameters.first?.variable : nil {
      scope.declare("self", .variable(receiver))
    }
    for variable in variables { scope.declare(variable.name, .variable(variable)) }
    scope = Scope(.block, parent: scope)
    let statements =
      own.map { initializerBody(body, $0, declaration) }
      ?? finishBody(checkBody(body.statements), body, declaration)
    if session.libraryDepth == 0 {
      session.bodies.append(
        InitializationSubject(statements: statements, function: function, own: own, span: body.span))
    }
    return statements
  }

  private func initializerBody(_ body: Block, _ own: Variable, _ declaration: FunctionDeclaration)
    -> [TypedStatement]
  {
    let start = TypedStatement(.declare(own, nil), span: body.span)
    initializing = own
    let statements = initialFields(own, declaration) + checkList(body.statements)
    return [start] + statements + [
      TypedStatement(.returnValue(finishedSelf(own, body.span)), span: body.span)
    ]
  }

  /// Fields with initial values have them before the body begins.
  private func initialFields(_ own: Variable, _ declaration: FunctionDeclaration) -> [TypedStatement] {
    guard let nominal = declaration.owner?.nominal else { return [] }
    return nominal.fields.indices.compactMap { index in
      let field = nominal.fields[index]
      let isNil = field.isMutable && field.type.wrapped != nil
      let nothing = TypedExpression(.enumCase(0, []), type: field.type, span: own.span)
      guard let value = session.fieldDefaults[FieldKey(nominal, index)]?.expression ?? (isNil ? nothing : nil)
      else {
        return nil
      }
      let receiver = TypedExpression(.variable(own), type: own.type, span: own.span)
      let place = TypedExpression(.field(receiver, index), type: field.type, span: own.span)
      return TypedStatement(
        .expression(TypedExpression(.assign(place: place, value), type: .void, span: own.span)),
        span: own.span)
    }
  }

  /// The `self` of an initializer that is being checked.
  var initializing: Variable?

  /// What an initializer gives back: the value, made optional where it may fail.
  func finishedSelf(_ own: Variable, _ span: SourceSpan) -> TypedExpression {
    let value = TypedExpression(.variable(own), type: own.type, span: span)
    guard let result = context?.result, result != own.type else { return value }
    return TypedExpression(.enumCase(1, [value]), type: result, span: span)
  }

  private func finishBody(
    _ statements: [TypedStatement], _ body: Block, _ declaration: FunctionDeclaration
  ) -> [TypedStatement] {
    if declaration.function.result != .void, declaration.function.result != .invalid, !statements.endAlways,
      !session.diagnostics[firstDiagnostic...].contains(where: { $0.severity == .error })
    {
      let end = SourceSpan(file: body.span.file, start: body.span.end - 1, end: body.span.end)
      report(
        .error(
          "missing-return", at: end,
          "missing return in '\(declaration.fullName)', which returns '\(declaration.function.result)'",
          hint: "end every path with 'return value'"))
    }
    return statements
  }

  /// A body of one expression returns it.
  private func checkBody(_ statements: [Statement]) -> [TypedStatement] {
    guard let result = context?.result, result != .void, statements.count == 1 else {
      return checkList(statements)
    }
    switch statements[0].kind {
    case .expression(let expression):
      if case .assignment = expression.kind { return checkList(statements) }
      return returning(expression, result)
    case .ifElse(let syntax) where isValue(syntax):
      return returning(Expression(.ifExpression(syntax), at: syntax.span), result)
    case .switchCase(let syntax) where syntax.cases.allSatisfy({ isValue($0.body) }):
      return returning(Expression(.switchExpression(syntax), at: syntax.span), result)
    default: return checkList(statements)
    }
  }

  private func returning(_ expression: Expression, _ result: Type) -> [TypedStatement] {
    guard let value = check(expression, as: result, .returned) else { return [] }
    return [TypedStatement(.returnValue(value), span: expression.span)]
  }

  private func isValue(_ syntax: IfSyntax) -> Bool {
    guard isValue(syntax.body.statements) else { return false }
    switch syntax.otherwise {
    case .block(let block)?: return isValue(block.statements)
    case .elseIf(let next)?: return isValue(next)
    case nil: return false
    }
  }

  private func isValue(_ statements: [Statement]) -> Bool {
    guard statements.count == 1 else { return false }
    switch statements[0].kind {
    case .expression(let expression):
      if case .assignment = expression.kind { return false }
      return true
    case .ifElse(let syntax): return isValue(syntax)
    case .throwError: return true
    default: return false
    }
  }

  /// A closure's statements; they settle the context's result where it is open.
  func checkClosureBody(
    _ syntax: ClosureSyntax, _ context: FunctionContext, builder: NominalType?
  ) -> [TypedStatement] {
    if let builder { return checkBuilderBody(syntax, context, builder) }
    scope = Scope(.block, parent: scope)
    let statements = checkBody(syntax.body)
    if context.result == nil { context.result = .void }
    if let result = context.result, result != .void, result != .invalid, !statements.endAlways,
      !session.diagnostics[firstDiagnostic...].contains(where: { $0.severity == .error })
    {
      report(
        .error("missing-return", at: syntax.end, "missing return in closure expected to return '\(result)'"))
    }
    return statements
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
    var result: [TypedStatement] = []
    for statement in statements {
      if result.endAlways, let last = result.last {
        report(
          .warning(
            "unreachable", at: statement.span, "code after '\(last.word)' will never be executed"))
        break
      }
      result += check(statement, isLastOfCell: false)
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

extension [TypedStatement] {
  /// Whether control never comes out at the end.
  var endAlways: Bool { contains { $0.endsAlways } }
}

extension TypedStatement {
  var endsAlways: Bool {
    switch kind {
    case .returnValue, .breakOut, .continueLoop, .throwError, .fallThrough, .yield: true
    case .expression(let expression): expression.type.nominal?.representation == .uninhabited
    case .ifElse(_, let body, let otherwise): body.endAlways && otherwise.endAlways
    case .switchCase(let label, _, let cases):
      !cases.isEmpty && cases.allSatisfy { $0.body.endAlways && !$0.body.leave(label) }
    case .scope(let label, let body): body.endAlways && !body.leave(label)
    case .doCatch(let label, let body, let catches):
      body.endAlways && catches.allSatisfy { $0.body.endAlways } && !body.leave(label)
    case .whileLoop(let label, let conditions, let body):
      conditions.count == 1 && conditions[0].isTrue && !body.leave(label)
    case .repeatWhile(_, let body, _): body.endAlways
    case .display, .declare, .destructure, .guardElse, .forIn, .deferred: false
    }
  }

  /// The word that the author wrote to leave.
  fileprivate var word: String {
    switch kind {
    case .breakOut: "break"
    case .continueLoop: "continue"
    case .throwError: "throw"
    case .fallThrough: "fallthrough"
    case .returnValue: "return"
    default: "this"
    }
  }
}

extension TypedCondition {
  fileprivate var isTrue: Bool {
    if case .expression(let expression) = self, case .boolean(true) = expression.kind { return true }
    return false
  }
}

extension [TypedStatement] {
  /// Whether a `break` inside leaves the labelled statement.
  fileprivate func leave(_ label: LabelID) -> Bool {
    contains { statement in
      switch statement.kind {
      case .breakOut(let target): target == label
      case .ifElse(_, let body, let otherwise): body.leave(label) || otherwise.leave(label)
      case .guardElse(_, let body), .scope(_, let body), .whileLoop(_, _, let body),
        .repeatWhile(_, let body, _),
        .deferred(let body):
        body.leave(label)
      case .forIn(let loop): loop.body.leave(label)
      case .switchCase(_, _, let cases): cases.contains { $0.body.leave(label) }
      case .doCatch(_, let body, let catches): body.leave(label) || catches.contains { $0.body.leave(label) }
      case .expression, .display, .declare, .destructure, .returnValue, .yield, .continueLoop, .fallThrough,
        .throwError:
        false
      }
    }
  }
}
