import Diagnostics

/// Finds the types of one expression: it narrows overloads by what is known of arguments and results, and
/// tries one after another only where nothing else helps. Of several solutions the cheapest counts
/// (`Score`), of equally cheap ones the first: authors' functions stand before libraries'.
final class Solver {
  let session: Session
  /// Where what it solves is written.
  let span: SourceSpan
  @exclusivity(unchecked) var state: State
  /// The failure of the branch that came furthest; it is what the author is told.
  var furthestFailure: (progress: Int, diagnostic: Diagnostic)?
  var best: State?
  /// How many solutions have been met, or given up as no better than the best.
  private var solutions = 0
  var branchesLeft = 4_000
  /// Rounds of simplification and steps; far more than any sound expression needs.
  private var stepsLeft = 100_000
  var nextNodeID = 0
  /// Whether a mistake that has been reported has left a part of the expression without a type.
  var meetsInvalid = false
  /// The number of the node of the whole expression, unless it is wanted as an optional.
  var whole = 0
  /// The type of what a loop goes through, where the whole expression is that.
  var sequence: Type?
  /// Where the candidate is written whose types are being looked at.
  var place: SourceSpan
  /// The constraints that are being looked at, one after another; empty between two rounds, so that its memory serves all.
  @exclusivity(unchecked) private var round: [Constraint] = []
  /// All constraints that are not met, those of the round among them; some more than once.
  var unmet: [Constraint] { round.isEmpty ? state.pending : state.pending + round }
  /// Of calls, by the numbers of their nodes, the candidates that are tried before the others (`Solver+Favoring`).
  @exclusivity(unchecked) var favored: [(node: Int, candidates: [MatchedCandidate])] = []
  /// The numbers of the nodes of calls whose arguments hide which function is meant (`Solver+HiddenChoices`).
  @exclusivity(unchecked) var hidden: [Int] = []
  /// The numbers of the nodes of calls that may give a value or an optional of it (`mayGiveOptional`).
  @exclusivity(unchecked) var optionalTwins: [Int] = []
  /// Whether a `??` waits to be settled by what is wanted of it.
  @exclusivity(unchecked) var contextsAreAwaited = false
  /// A type whose own associated types are what is being looked for.
  var inferring: Type?
  /// Whether what is given for something unknown may prove to be wider: `[Int]` for `[T]` where another value makes `T`
  /// optional, a value for a result that is wanted as an optional. Seldom meant, so it is tried only where nothing else
  /// helps.
  let prefersWider: Bool
  /// The calls of which Swift knows two functions: of `split` (`StatementChecker+Splits`), and on what is lazy
  /// (`StatementChecker+Lazy`). What is decided of them.
  @exclusivity(unchecked) var splits: [SourceSpan] = []
  @exclusivity(unchecked) var lazyCalls: [SourceSpan] = []
  @exclusivity(unchecked) var decisions = CallDecisions()
  /// Whether a closure has been looked into.
  @exclusivity(unchecked) var opensClosures = false
  /// The calls of `flatMap`, and whether they are taken for `compactMap`.
  @exclusivity(unchecked) var flatMaps: [Node] = []
  var compactsFlatMaps = false
  /// The mixed collection of which the elements are to be anything.
  var collectionOfAnything: SourceSpan?
  /// Closures that choose between what they take and `nil` where Swift sees late what they take, and what would be wrong if
  /// an optional were wanted of what they give.
  @exclusivity(unchecked) var lateChoices: [(closure: Node, problem: Diagnostic)] = []
  /// The elements of literals among which are members, and their type (`Solver+PropertiesLikeMethods`).
  @exclusivity(unchecked) var membersAmongElements: [(type: Type, nodes: [Node])] = []
  /// The sides of choices among which are such members of what shows late, and the type of both.
  @exclusivity(unchecked) var lateMembersInChoices: [(type: Type, nodes: [Node])] = []
  /// The place of mixed numbers, and what its value is to be.
  var mixOfAnything: (span: SourceSpan, type: Type)?
  /// Whether something has been taken as it is that could be wider.
  var couldWiden = false
  /// Whether labels alone could show which of several members is meant (`isShownByLabels`).
  @exclusivity(unchecked) var labelsCouldShow = false

  /// Everything that a branch may change; a copy undoes it.
  struct State {
    var bindings = TypeBindings()
    var pending: [Constraint] = []
    var choices = Choices()
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
    /// Unknowns for what functions rethrow of several others.
    var gatheredErrors: [Type] = []
    /// What types are where nothing says it: those of an empty literal's elements, of what is compared with `nil`, of what
    /// closures give that never come to their end.
    var looseTypes: [LooseType] = []
    /// Types, unknown then, of which anything of a protocol was wanted; and that.
    var erasures: [(type: Type, common: Type)] = []
    /// Whether anything is wanted of values of which one is taken and that are of several types.
    var mayMixTypes = false
    /// The collection literals that hold an operation on whole numbers (`StatementChecker+MixedCollections`).
    var mixedCollections: [(span: SourceSpan, operation: Node)] = []
    /// Where numbers of a collection's literal stand beside others (`StatementChecker+MixedNumbers`).
    var mixedNumbers: [MixedNumbers] = []
    var score = Score()
    var diagnostics: [Diagnostic] = []
    /// How many constraints have been met; orders failures.
    var progress = 0
    /// Set by a step that found the branch impossible.
    var isFailed = false
  }

  init(session: Session, span: SourceSpan, prefersWider: Bool = false) {
    self.session = session
    self.prefersWider = prefersWider
    self.span = span
    place = span
    state = State()
    state.pending.reserveCapacity(8)
  }

  var types: WellKnownTypes { session.types }

  /// The cheapest solution, or the diagnostic of what stands in its way.
  func solve() -> Result<State, SolverFailure> {
    search()
    if let solution = best.take() { return .success(solution) }
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

  func search() {
    guard propagate() else { return }
    guard let branches = chooseBranch() else {
      let isChanged = contextualizeMember(evenErased: true) || eraseUnknown() || settleLooseType()
      return isChanged ? search() : finish()
    }
    if typeAsWrappedFunction(branches) { return search() }
    if case .call(let pending) = branches, negatesOpenNumber(pending), searchNegation(branches, pending) {
      return
    }
    if let ambiguity = ambiguity(of: branches) { return fail(ambiguity) }
    if case .call(let pending) = branches {
      if hidesChoice(pending) { return searchHidden(branches, pending) }
      if isBetweenAuthors(pending) { return searchRivals(branches, pending) }
    }
    let saved = state
    var solved: [Int] = []
    for candidate in order(branches)
    where !solved.contains(where: { stands($0, before: candidate, branches) }) {
      guard branchesLeft > 0 else { return fail(tooComplex) }
      branchesLeft -= 1
      state = saved
      let known = solutions
      if commit(branches, candidate), staysWorthwhile() { search() }
      // Rather another function than a method that is made Any: `strides.lazy.map { … }.first as Any` is an array's,
      // and so is `print(optional?.reversed() ?? [])`.
      if solutions > known, best?.score.functions == 0, best?.mayMixTypes == false {
        solved.append(candidate)
      }
      if best?.score == Score() { return }
    }
  }

  private var isWorthwhile: Bool { best.map { state.score < $0.score } ?? true }

  /// Whether a better solution may come of what has been taken; one that may not counts as met, so that what stands
  /// behind it is not meant either.
  private func staysWorthwhile() -> Bool {
    if !isWorthwhile { solutions += 1 }
    return isWorthwhile
  }

  private func finish() {
    settleGatheredErrors()
    if let stuck = state.pending.first { return fail(session.wordStuck(stuck, self)) }
    state.score.discards = state.closures.values.count { $0.ignoresValue(self) }
    solutions += 1
    guard isWorthwhile, !isMethodInstead else { return }
    // Moved, not copied: what comes next begins with a state of its own.
    var solution = State()
    swap(&state, &solution)
    best = solution
  }

  /// Whether a method made Any has been found in the place of a value.
  private var isMethodInstead: Bool {
    best?.mayMixTypes == true && best.map { state.score.functions > $0.score.functions } ?? false
  }

  var tooComplex: Diagnostic {
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
      guard !state.isFailed, simplify(), !state.isFailed else { return false }
      guard staysWorthwhile() else { return false }
      guard stepsLeft > 0 else { return false }
      stepsLeft -= 1
    } while takeNextStep()
    return true
  }

  /// Meets what can be met of what has been built so far.
  func meetPending() {
    if !simplify() { state.isFailed = true }
  }

  private func simplify() -> Bool {
    var isChanged = true
    while isChanged {
      guard stepsLeft > 0 else { return false }
      stepsLeft -= 1
      isChanged = false
      if state.pending.isEmpty { return true }
      swap(&state.pending, &round)
      defer { round.removeAll(keepingCapacity: true) }
      for index in round.indices {
        let constraint = round[index]
        switch attempt(constraint) {
        case .met:
          state.progress += 1
          isChanged = true
        case .narrowed(let rest):
          state.pending.append(rest)
          isChanged = true
        case .waiting: state.pending.append(constraint)
        case .impossible:
          state.pending += round[(index + 1)...]
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
    case .conformance(let type, let protocolType, let span, let opens, let isOfMember):
      conform(type, protocolType, span, opens: opens, isOfMember: isOfMember)
    case .associatedType(let name, let base, let type, let span): settle(name, of: base, type, span)
    case .unresolvedCall(let node, let call): findCandidates(node, call)
    case .call(let pending): narrow(pending)
    case .overloadedValue(let node, let name, let candidates): narrowValue(node, name, candidates)
    case .member(let node, let base, let name): resolveMember(node, base, name)
    case .implicitMember(let node, let base, let name): resolveImplicitMember(node, base, name)
    case .closure(let node, let syntax, let scope): openClosure(node, syntax, scope, force: false)
    case .callValue(let node, let callee, let arguments): applyValue(node, callee, arguments)
    case .chainResult(let inside, let result): wrapChain(inside, result)
    case .unwrapping(let type, let payload, let orItself, let span): unwrap(type, payload, orItself, span)
    case .coalescing(let left, let payload, let right, let result): coalesce(left, payload, right, result)
    case .statements(let node, let statements): checkStatements(node, statements)
    case .keyPath(let node): resolveKeyPath(node)
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
      state.pending.append(.associatedType(name, of: base, unknown, place))
    }
    return unknown
  }
}
