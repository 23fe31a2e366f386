import Diagnostics

/// Finds the types of one expression: it narrows overloads by what is known of arguments and results, and
/// tries one after another only where nothing else helps. Of several solutions the cheapest counts
/// (`Score`), of equally cheap ones the first: authors' functions stand before libraries'.
final class Solver {
  let session: Session
  /// Where what it solves is written.
  let span: SourceSpan
  var state: State
  /// The failure of the branch that came furthest; it is what the author is told.
  private var furthestFailure: (progress: Int, diagnostic: Diagnostic)?
  private var best: State?
  private var branchesLeft = 4_000
  /// Rounds of simplification and steps; far more than any sound expression needs.
  private var stepsLeft = 100_000
  var nextNodeID = 0
  /// A type whose own associated types are what is being looked for.
  var inferring: Type?

  /// Everything that a branch may change; a copy undoes it.
  struct State {
    var bindings = TypeBindings()
    var pending: [Constraint] = []
    var choices: [Int: Choice] = [:]
    var closures: [Int: ClosureSolution] = [:]
    var statements: [Int: [TypedStatement]] = [:]
    /// The functions that change what key paths lead to.
    var setters: [Int: Node] = [:]
    /// Calls of values by their `callAsFunction`.
    var calls: [Int: CallNode] = [:]
    /// The result builders of closures that are arguments for one.
    var builders: [Int: NominalType] = [:]
    /// Unknowns for associated types of unknowns.
    var associatedTypes: [(base: Type, name: String, type: Type)] = []
    var score = Score()
    var diagnostics: [Diagnostic] = []
    /// How many constraints have been met; orders failures.
    var progress = 0
    /// Set by a step that found the branch impossible.
    var isFailed = false
  }

  init(session: Session, span: SourceSpan) {
    self.session = session
    self.span = span
    state = State()
  }

  var types: WellKnownTypes { session.types }

  /// The cheapest solution, or the diagnostic of what stands in its way.
  func solve() -> Result<State, SolverFailure> {
    search()
    if let best { return .success(best) }
    return .failure(SolverFailure(diagnostic: furthestFailure?.diagnostic))
  }

  struct SolverFailure: Error {
    let diagnostic: Diagnostic?
  }

  func makeVariable(literal: LiteralKind? = nil) -> Type {
    state.bindings.makeVariable(literal: literal)
  }

  func shallow(_ type: Type) -> Type { state.bindings.shallow(type) }
  func resolve(_ type: Type) -> Type { state.bindings.resolve(type) }

  // MARK: The search

  private func search() {
    guard propagate() else { return }
    guard let branches = chooseBranch() else {
      finish()
      return
    }
    let saved = state
    for candidate in order(branches) {
      guard branchesLeft > 0 else { return fail(tooComplex) }
      branchesLeft -= 1
      state = saved
      if commit(branches, candidate), isWorthwhile { search() }
      if let best, best.score == Score() { return }
    }
  }

  private var isWorthwhile: Bool { best.map { state.score < $0.score } ?? true }

  private func finish() {
    if let stuck = state.pending.first { return fail(session.wordStuck(stuck, self)) }
    if isWorthwhile { best = state }
  }

  private var tooComplex: Diagnostic {
    .error(
      "too-complex", at: span, "this expression is too complex to be typed in reasonable time",
      hint: "break it up into several, or state the types of its parts")
  }

  /// Remembers a failure; the search goes on elsewhere.
  func fail(_ diagnostic: @autoclosure () -> Diagnostic) {
    if let furthestFailure, furthestFailure.progress >= state.progress { return }
    furthestFailure = (state.progress, diagnostic())
  }

  /// Ends this branch.
  func refuse(_ diagnostic: @autoclosure () -> Diagnostic) {
    fail(diagnostic())
    state.isFailed = true
  }

  /// Meets all constraints that can be met without guessing; false where one cannot be met at all.
  private func propagate() -> Bool {
    repeat {
      guard simplify(), !state.isFailed else { return false }
      guard isWorthwhile else { return false }
      guard stepsLeft > 0 else { return false }
      stepsLeft -= 1
    } while takeNextStep()
    return true
  }

  private func simplify() -> Bool {
    var isChanged = true
    while isChanged {
      guard stepsLeft > 0 else { return false }
      stepsLeft -= 1
      isChanged = false
      let constraints = state.pending
      state.pending = []
      for (index, constraint) in constraints.enumerated() {
        switch attempt(constraint) {
        case .met:
          state.progress += 1
          isChanged = true
        case .narrowed(let rest):
          state.pending.append(rest)
          isChanged = true
        case .waiting: state.pending.append(constraint)
        case .impossible:
          state.pending += constraints[(index + 1)...]
          return false
        }
      }
    }
    return true
  }

  enum Outcome {
    case met
    case narrowed(Constraint)
    case waiting
    case impossible
  }

  func attempt(_ constraint: Constraint) -> Outcome {
    switch constraint {
    case .conversion(let from, let to, let purpose): convert(from, to, purpose)
    case .conformance(let type, let protocolType, let span): conform(type, protocolType, span)
    case .associatedType(let name, let base, let type, let span): settle(name, of: base, type, span)
    case .unresolvedCall(let node, let call): findCandidates(node, call)
    case .call(let pending): narrow(pending)
    case .overloadedValue(let node, let name, let candidates): narrowValue(node, name, candidates)
    case .member(let node, let base, let name): resolveMember(node, base, name)
    case .implicitMember(let node, let base, let name): resolveImplicitMember(node, base, name)
    case .closure(let node, let syntax, let scope): openClosure(node, syntax, scope, force: false)
    case .callValue(let node, let callee, let arguments): applyValue(node, callee, arguments)
    case .chainResult(let inside, let result): wrapChain(inside, result)
    case .unwrapping(let type, let payload, let span): unwrap(type, payload, span)
    case .coalescing(let payload, let right, let result): coalesce(payload, right, result)
    case .statements(let node, let statements): checkStatements(node, statements)
    case .keyPath(let node): resolveKeyPath(node)
    }
  }

  // MARK: Steps that settle something, from the surest to the least sure

  private func takeNextStep() -> Bool {
    bindFromValues() || openReadyClosure() || joinVariables() || contextualizeMember() || typeFreeClosure()
      || defaultWithoutOverloads() || takeConditional()
  }

  /// A type wanted only in general (a generic parameter, an array's element) is that of the values given.
  private func bindFromValues() -> Bool {
    for constraint in state.pending {
      guard case .conversion(let from, let to, let purpose) = constraint,
        case .variable(let target) = shallow(to)
      else { continue }
      let source = shallow(from)
      if case .variable = source { continue }
      if isOpenPlace(target, purpose) { continue }
      bind(target, toJoinOf: source, purpose)
      return true
    }
    return false
  }

  /// Whether the type belongs to a place that is not found yet: it decides what may be assigned, not the value.
  private func isOpenPlace(_ type: TypeVariable, _ purpose: Purpose) -> Bool {
    guard case .assignment = purpose.kind else { return false }
    return state.pending.contains { constraint in
      switch constraint {
      case .call(let pending): shallow(pending.node.type) == .variable(type)
      case .unresolvedCall(let node, _), .member(let node, _, _): shallow(node.type) == .variable(type)
      default: false
      }
    }
  }

  /// Where one of several values for the same place is optional, the place is.
  private func bind(_ target: TypeVariable, toJoinOf first: Type, _ purpose: Purpose) {
    var join = first
    for constraint in state.pending {
      guard case .conversion(let from, let to, _) = constraint, shallow(to) == .variable(target) else {
        continue
      }
      if shallow(from).wrapped != nil, join.wrapped == nil { join = types.optional(of: join) }
    }
    if !unify(.variable(target), join) {
      refuse(session.wordMismatch(join, .variable(target), purpose, self))
    }
  }

  private func openReadyClosure() -> Bool {
    for (index, constraint) in state.pending.enumerated() {
      guard case .closure(let node, let syntax, let scope) = constraint else { continue }
      guard case .function(let type) = shallow(node.type) else { continue }
      if type.parameters.contains(where: { state.bindings.isOpen($0.type) }) { continue }
      state.pending.remove(at: index)
      if case .impossible = openClosure(node, syntax, scope, force: true) { state.isFailed = true }
      return true
    }
    return false
  }

  /// Two unknowns of which one is given where the other is wanted are the same.
  private func joinVariables() -> Bool {
    for constraint in state.pending {
      guard case .conversion(let from, let to, let purpose) = constraint else { continue }
      guard case .variable(let source) = shallow(from), case .variable(let target) = shallow(to) else {
        continue
      }
      if source == target || isOpenPlace(target, purpose) { continue }
      if !unify(.variable(source), .variable(target)) {
        refuse(session.wordMismatch(.variable(source), .variable(target), purpose, self))
      }
      return true
    }
    return false
  }

  /// `.member` where an optional is wanted is looked up in the optional, then in what it wraps.
  private func contextualizeMember() -> Bool {
    for constraint in state.pending {
      guard let type = openMemberType(constraint) else { continue }
      for case .conversion(let from, let to, _) in state.pending where shallow(from) == type {
        if case .variable = shallow(to) { continue }
        if !unify(type, to) { state.isFailed = true }
        return true
      }
    }
    return false
  }

  private func openMemberType(_ constraint: Constraint) -> Type? {
    let type: Type
    switch constraint {
    case .implicitMember(_, let base, _): type = shallow(base)
    case .unresolvedCall(_, let call): type = shallow(call.implicitBase ?? .invalid)
    default: return nil
    }
    if case .variable = type { return type }
    return nil
  }

  /// A closure without a context has the type that it states.
  private func typeFreeClosure() -> Bool {
    for constraint in state.pending {
      guard case .closure(let node, let syntax, _) = constraint,
        case .variable(let variable) = shallow(node.type),
        let parameters = syntax.parameters ?? (syntax.anonymousParameterCount == 0 ? [] : nil)
      else { continue }
      if isArgumentOfOpenCall(node) { continue }
      state.bindings.setLiteral(nil, of: variable)
      state.bindings.bind(variable, to: freeType(of: syntax, parameters))
      return true
    }
    return false
  }

  private func isArgumentOfOpenCall(_ node: Node) -> Bool {
    state.pending.contains { constraint in
      switch constraint {
      case .call(let pending): pending.call.arguments.contains { $0.value === node }
      case .unresolvedCall(_, let call): call.arguments.contains { $0.value === node }
      default: false
      }
    }
  }

  private func freeType(of syntax: ClosureSyntax, _ parameters: [ClosureParameterSyntax]) -> Type {
    let unknowns = parameters.map { _ in ParameterType(makeVariable()) }
    return .function(
      FunctionType(
        parameters: unknowns,
        thrown: syntax.mayThrow
          ? syntax.thrownType.map { session.resolve($0, in: nil) } ?? session.errorType : nil,
        result: makeVariable()))
  }

  /// Literals that no overload waits for take their default types.
  private func defaultWithoutOverloads() -> Bool {
    if hasOverloads { return false }
    let (first, isOpen) = firstDefaultable()
    guard let (variable, literal) = first else { return isOpen ? false : forceClosure() }
    if case .closure = literal {
      // No default type helps a closure that nobody takes.
      state.bindings.setLiteral(nil, of: variable)
      state.bindings.bind(variable, to: .invalid)
    } else if !unify(.variable(variable), defaultType(of: literal)) {
      state.isFailed = true
    }
    return true
  }

  /// The first literal whose type nothing else depends on; and whether there are others.
  private func firstDefaultable() -> (first: (variable: TypeVariable, literal: LiteralKind)?, isOpen: Bool) {
    let literals = state.bindings.unboundLiterals
    let first = literals.first { $0.literal != .integer || !determinesOthers($0.variable) }
    return (first, first == nil && !literals.isEmpty)
  }

  /// Whether what an associated type is follows from the type of a literal: `stride(from: 0, to: 1, by: 0.1)`.
  private func determinesOthers(_ variable: TypeVariable) -> Bool {
    state.pending.contains {
      guard case .associatedType(_, let base, _, _) = $0 else { return false }
      return shallow(base) == .variable(variable)
    }
  }

  /// Where nothing else can show the type's arguments, its members are candidates though conditions are open.
  private func takeConditional() -> Bool {
    if hasOverloads { return false }
    for (index, constraint) in state.pending.enumerated() {
      let outcome: Outcome
      switch constraint {
      case .unresolvedCall(let node, let call): outcome = findCandidates(node, call, force: true)
      case .member(let node, let base, let name): outcome = resolveMember(node, base, name, force: true)
      default: continue
      }
      switch outcome {
      case .waiting: continue
      case .impossible: state.isFailed = true
      case .met: state.pending.remove(at: index)
      case .narrowed(let rest): state.pending[index] = rest
      }
      return true
    }
    return false
  }

  private func forceClosure() -> Bool {
    for (index, constraint) in state.pending.enumerated() {
      guard case .closure(let node, let syntax, let scope) = constraint, case .function = shallow(node.type)
      else { continue }
      state.pending.remove(at: index)
      if case .impossible = openClosure(node, syntax, scope, force: true) { state.isFailed = true }
      return true
    }
    return false
  }

  func defaultType(of literal: LiteralKind) -> Type {
    switch literal {
    case .integer: types.int
    case .float: types.double
    case .string: types.string
    case .boolean: types.bool
    case .array(let element): types.array(of: element)
    case .dictionary(let key, let value): types.dictionary(key, value)
    case .keyPath: types.keyPathType.map { .nominal($0, [makeVariable(), makeVariable()]) } ?? .invalid
    case .closure: .invalid
    }
  }

  private var hasOverloads: Bool {
    state.pending.contains {
      switch $0 {
      case .call, .overloadedValue: true
      default: false
      }
    }
  }

  // MARK: Branches

  enum Branches {
    case call(PendingCall)
    case value(Node, Identifier, [Candidate])
    /// An integer literal that may be a Double.
    case literal(TypeVariable)

    var count: Int {
      switch self {
      case .call(let pending): pending.candidates.count
      case .value(_, _, let candidates): candidates.count
      case .literal: 2
      }
    }
  }

  /// The pending overload with the fewest candidates, and takes it off the list; nil if there is none.
  private func chooseBranch() -> Branches? {
    var chosen: (index: Int, branches: Branches)?
    for (index, constraint) in state.pending.enumerated() {
      let branches: Branches
      switch constraint {
      case .call(let pending): branches = .call(pending)
      case .overloadedValue(let node, let name, let candidates): branches = .value(node, name, candidates)
      default: continue
      }
      if chosen.map({ branches.count < $0.branches.count }) ?? true { chosen = (index, branches) }
    }
    if let chosen { state.pending.remove(at: chosen.index) }
    return chosen?.branches ?? state.bindings.unboundLiterals.first.map { .literal($0.variable) }
  }

  private func order(_ branches: Branches) -> [Int] {
    guard case .call(let pending) = branches else { return Array(0..<branches.count) }
    let costs = pending.candidates.map { expectedCost(of: $0, pending) }
    return costs.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }
  }

  private func commit(_ branches: Branches, _ index: Int) -> Bool {
    switch branches {
    case .call(let pending): take(pending.candidates[index], pending, isGuess: true)
    case .value(let node, _, let candidates): takeValue(candidates[index], node)
    case .literal(let variable): unify(.variable(variable), index == 0 ? types.int : types.double)
    }
  }
}

/// Of unknown types the associated types are unknown too.
extension Solver: AssociatedTypes {
  var revealsOpaqueTypes: Bool { false }

  func associatedType(_ name: String, of type: Type) -> Type {
    let base = shallow(type)
    let isUnknown = if case .variable = base { true } else { base == inferring }
    guard isUnknown else { return session.conformances.associatedType(name, of: base, self) ?? .invalid }
    for known in state.associatedTypes where known.name == name && shallow(known.base) == base {
      return known.type
    }
    let unknown = makeVariable()
    state.associatedTypes.append((base, name, unknown))
    if base != inferring {
      state.pending.append(
        .associatedType(name, of: base, unknown, SourceSpan(file: FileID(-1), start: 0, end: 0)))
    }
    return unknown
  }
}
