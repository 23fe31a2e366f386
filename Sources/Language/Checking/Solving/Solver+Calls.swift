import Diagnostics

extension Solver {
  // MARK: Candidates

  /// Looks the callee up, once the type before the dot is known.
  func findCandidates(_ node: Node, _ call: CallNode, force: Bool = false) -> Outcome {
    var baseType: Type?
    if let base = call.base {
      let type = shallow(base.type)
      if case .variable = type { return .waiting }
      if case .invalid = type { return unify(node.type, .invalid) ? .met : .impossible }
      baseType = type
    } else if let implicit = call.implicitBase {
      let type = shallow(implicit)
      if case .variable = type { return .waiting }
      let isInWrapped =
        type.wrapped != nil && session.candidates(named: call.name.text, in: .metatype(type)).isEmpty
      baseType = .metatype(isInWrapped ? type.wrapped ?? type : type)
    }
    let found = candidates(call, in: resolve(baseType ?? .invalid))
    if !force, let baseType, hangsOnConditions(found, of: baseType) { return .waiting }
    return offer(found, node, call, baseType)
  }

  /// What a call's name means in a type. Anything can be asked by a key path.
  private func candidates(_ call: CallNode, in type: Type) -> [Candidate] {
    let found = session.candidates(named: call.name.text, in: type)
    guard call.form == .subscripting, call.arguments.first?.label?.text == "keyPath", type != .invalid,
      let any = types.anyType
    else { return found }
    return found
      + session.extensions.members(call.name.text, of: any).compactMap {
        session.candidate(for: $0, in: type)
      }
  }

  /// Keeps the candidates whose labels fit; says what is wrong where none does.
  func offer(_ found: [Candidate], _ node: Node, _ call: CallNode, _ base: Type?) -> Outcome {
    guard !found.isEmpty else {
      fail(session.wordUnknownMember(call.name, base, self))
      return .impossible
    }
    var matched: [MatchedCandidate] = []
    var problem: (Candidate, ArgumentMatcher.Problem)?
    for candidate in found {
      switch match(candidate, call.arguments) {
      case .success(let fitting): matched.append(fitting)
      case .failure(let failure): if problem == nil { problem = (candidate, failure.problem) }
      }
    }
    if matched.contains(where: { $0.isFunction }) {
      matched.removeAll { !$0.isFunction && !couldBeCalled($0.result) }
    }
    if matched.isEmpty, let (candidate, problem) = problem {
      fail(session.wordArgumentProblem(problem, candidate, call, isOnly: found.count == 1, self))
      return .impossible
    }
    return .narrowed(
      .call(PendingCall(node: node, call: call, base: base, candidates: matched, offered: matched)))
  }

  private func couldBeCalled(_ type: Type) -> Bool {
    switch type {
    case .function, .parameter, .member, .variable, .invalid: true
    case .nominal, .tuple, .metatype: false
    }
  }

  private func match(
    _ candidate: Candidate, _ arguments: [ArgumentNode]
  ) -> Result<MatchedCandidate, ArgumentMatcher.MatchFailure> {
    let signature = session.signature(of: candidate)
    guard let parameters = signature.parameters else {
      return .success(
        MatchedCandidate(candidate: candidate, match: nil, parameters: [], result: signature.result))
    }
    return ArgumentMatcher(parameters: parameters, arguments: arguments).match().map {
      MatchedCandidate(candidate: candidate, match: $0, parameters: parameters, result: signature.result)
    }
  }

  // MARK: Narrowing

  /// Drops the candidates that what is known rules out; takes the last one.
  func narrow(_ pending: PendingCall) -> Outcome {
    let known = KnownOfCall(pending, self)
    let rest = concreteOnes(pending, known) ?? possibleOnes(pending, known)
    switch rest.count {
    case 0:
      fail(noOverload(pending))
      return .impossible
    case 1: return take(rest[0], pending, isGuess: false) ? .met : .impossible
    case pending.candidates.count: return .waiting
    default:
      return .narrowed(.call(pending.with(rest)))
    }
  }

  /// Where only the result does not fit, the message is about that.
  private func noOverload(_ pending: PendingCall) -> Diagnostic {
    let known = KnownOfCall(pending, self)
    let closed = pending.offered.filter { $0.isFunction && isClosed($0.result) }
    var fitting = Array(closed.indices)
    keepTaking(known, closed, &fitting)
    if let first = fitting.first, !state.bindings.isOpen(pending.node.type) {
      return session.wordMismatch(
        closed[first].result, resolve(pending.node.type), Purpose(.initialization, pending.node.span), self)
    }
    return session.wordNoOverload(pending, self)
  }

  private func isClosed(_ type: Type) -> Bool {
    if case .nominal(_, let arguments) = type { arguments.allSatisfy(isClosed) } else { false }
  }

  /// Those that could take the arguments and give the result.
  private func possible(
    _ candidates: [MatchedCandidate], _ known: KnownOfCall, onlyConcrete: Bool = false
  ) -> [MatchedCandidate] {
    var places = Array(0..<candidates.count)
    if onlyConcrete { places.removeAll { candidates[$0].isGeneric } }
    keepTaking(known, candidates, &places)
    places.removeAll { candidates[$0].isFunction && !couldGive(known.result, candidates[$0]) }
    return places.count == candidates.count ? candidates : places.map { candidates[$0] }
  }

  /// Leaves the places of those that could take the arguments, or cannot be called yet; each argument is looked at once
  /// for all of them.
  private func keepTaking(_ known: KnownOfCall, _ candidates: [MatchedCandidate], _ places: inout [Int]) {
    for (position, argument) in known.arguments.enumerated() {
      places.removeAll {
        candidates[$0].isFunction && !couldGive(argument, to: candidates[$0].taking[position])
      }
    }
  }

  private func couldGive(_ result: KnownOfValue, _ matched: MatchedCandidate) -> Bool {
    guard case .variable = result.type else { return couldMatch(matched.result, wanted: result.type) }
    return result.literal.map { session.couldExpress($0, matched.result) } ?? true
  }

  private func possibleOnes(_ pending: PendingCall, _ known: KnownOfCall) -> [MatchedCandidate] {
    let rest = possible(pending.candidates, known)
    guard rest.count > 1, rest.allSatisfy({ $0.isGeneric }) else { return rest }
    return withoutRefined(rest, for: known.arguments.map { $0.type } + [pending.node.type]) { $0.candidate }
  }

  /// A concrete function beats a protocol's where all arguments are known; an exact fit beats the rest. What takes
  /// nothing but literals waits for what else shows their types (`Solver+LiteralOperations`). nil where that does not
  /// decide.
  private func concreteOnes(_ pending: PendingCall, _ known: KnownOfCall) -> [MatchedCandidate]? {
    if pending.candidates.count < 2 { return nil }
    guard known.arguments.allSatisfy({ isSettled($0.type) }) else { return nil }
    if takesLiteralsAlone(pending), mayFollow(pending) { return nil }
    let concrete = possible(pending.candidates, known, onlyConcrete: true)
    let exact = concrete.filter { isExact($0, known) }
    if let plainest = exact.min(by: { looseness(of: $0) < looseness(of: $1) }) {
      return differInResults(exact) ? nil : [plainest]
    }
    // Rather a protocol's function than a value made optional.
    return concrete.allSatisfy { wraps(known, $0) } ? nil : concrete
  }

  private func wraps(_ known: KnownOfCall, _ matched: MatchedCandidate) -> Bool {
    zip(matched.taking, known.arguments).contains { $0.type.wrapped != nil && $1.type.wrapped == nil }
  }

  /// How many parameters take no argument of their own: a function without such ones is meant first.
  private func looseness(of matched: MatchedCandidate) -> Int {
    zip(matched.parameters, matched.match?.positions ?? []).count { $0.isVariadic || $1.isEmpty }
  }

  private func isExact(_ matched: MatchedCandidate, _ known: KnownOfCall) -> Bool {
    matched.isFunction
      && zip(matched.taking, known.arguments).allSatisfy { parameter, argument in
        parameter.type.isPlainly(argument.type) ?? (parameter.type == resolve(argument.type))
      }
  }

  /// How far a candidate is from what the literals among the arguments are by default; orders guesses.
  func expectedCost(of matched: MatchedCandidate, _ pending: PendingCall) -> Int {
    guard let match = matched.match else { return 0 }
    var cost = matched.isGeneric ? 1 : 0
    for (parameter, positions) in zip(matched.parameters, match.positions) {
      for position in positions {
        let type = shallow(pending.call.arguments[position].value.type)
        guard let literal = state.bindings.literal(of: type) else { continue }
        if parameter.type != defaultType(of: literal) { cost += 2 }
      }
    }
    return cost
  }

  // MARK: Possibility, without binding anything

  func couldGive(_ argument: KnownOfValue, to parameter: ParameterDeclaration) -> Bool {
    (!argument.isPlace || parameter.isInout) && couldConvert(argument, to: parameter.type)
  }

  /// Whether a value of a type (perhaps open) might stand where a declared type is wanted; a generic
  /// parameter of the declaration stands for any type that meets its constraints.
  func couldConvert(_ from: Type, to target: Type) -> Bool {
    couldConvert(KnownOfValue(from, self), to: target)
  }

  private func couldConvert(_ given: KnownOfValue, to target: Type) -> Bool {
    if let isSame = given.type.isPlainly(target), isSame || !target.isExistential { return isSame }
    switch given.type {
    case .invalid: return true
    case .variable:
      guard let literal = given.literal else {
        return given.origin?.candidates.contains { couldOverlap($0.result, target) } ?? true
      }
      return session.couldExpress(literal, target.wrapped ?? target)
    case .nominal, .tuple, .function, .parameter, .member, .metatype:
      return couldConvert(known: given.type, to: target)
    }
  }

  private func couldConvert(known source: Type, to target: Type) -> Bool {
    if let isSame = source.isPlainly(target), isSame || !target.isExistential { return isSame }
    if case .function(let given) = source, case .function(let wanted) = target,
      couldTakeApart(given, declared: wanted)
    {
      return true
    }
    if let wanted = target.wrapped {
      return couldConvert(source.wrapped ?? source, to: wanted)
    }
    if target.isExistential, let protocolType = target.nominal {
      return session.conformances.conforms(source, protocolType)
    }
    if case .nominal(let nominal, let given) = source, case .nominal(nominal, let wanted) = target,
      nominal.isCollectionOfValues
    {
      return zip(given, wanted).allSatisfy { couldConvert($0, to: $1) }
    }
    return couldMatch(target, wanted: source)
  }

  /// Whether a declared type might be a given one (perhaps open).
  func couldMatch(_ declared: Type, wanted: Type) -> Bool {
    if let isSame = declared.isPlainly(wanted) { return isSame }
    let wanted = shallow(wanted)
    switch (declared, wanted) {
    case (.invalid, _), (_, .invalid), (_, .variable), (.variable, _), (.member, _): return true
    case (.parameter(let parameter), _):
      if case .parameter(let other) = wanted, other == parameter { return true }
      return parameter.constraints.allSatisfy { session.conformances.conforms(wanted, $0) }
    case (.nominal(let x, let xs), .nominal(let y, let ys)):
      if x == y { return zip(xs, ys).allSatisfy { couldMatch($0, wanted: $1) } }
      return y.representation == .optional && couldMatch(declared, wanted: ys[0])
    case (_, .nominal(let nominal, let arguments)) where nominal.representation == .optional:
      return couldMatch(declared, wanted: arguments[0])
    case (.tuple(let xs), .tuple(let ys)):
      return xs.count == ys.count && zip(xs, ys).allSatisfy { couldMatch($0.type, wanted: $1.type) }
    case (.function(let x), .function(let y)): return couldMatch(x, wanted: y)
    case (.metatype(let x), .metatype(let y)): return couldMatch(x, wanted: y)
    default: return false
    }
  }

  /// The type of a function that takes another number of arguments, or gives something else, is not made.
  func couldMatch(_ declared: FunctionDeclaration, wanted: FunctionType) -> Bool {
    declared.parameters.count == wanted.parameters.count
      && couldMatch(declared.function.result, wanted: wanted.result)
      && zip(declared.parameters, wanted.parameters).allSatisfy { couldConvert($1.type, to: $0.type) }
  }

  private func couldMatch(_ declared: FunctionType, wanted: FunctionType) -> Bool {
    declared.parameters.count == wanted.parameters.count && couldMatch(declared.result, wanted: wanted.result)
      && zip(declared.parameters, wanted.parameters).allSatisfy { couldConvert($1.type, to: $0.type) }
  }

  /// Whether two declared types, each with parameters of its own, have a type in common.
  private func couldOverlap(_ a: Type, _ b: Type) -> Bool {
    switch (a, b) {
    case (.parameter, _), (_, .parameter), (.member, _), (_, .member), (.invalid, _), (_, .invalid),
      (.variable, _), (_, .variable):
      return true
    case (_, .nominal(let nominal, _)) where nominal.representation == .abstract: return true
    case (_, .nominal(let optional, let arguments))
    where optional.representation == .optional && a.wrapped == nil:
      return couldOverlap(a, arguments[0])
    case (.nominal(let x, let xs), .nominal(let y, let ys)):
      return x == y && zip(xs, ys).allSatisfy { couldOverlap($0, $1) }
    case (.tuple(let xs), .tuple(let ys)): return xs.count == ys.count
    case (.function(let x), .function(let y)): return x.parameters.count == y.parameters.count
    case (.metatype, .metatype): return true
    default: return false
    }
  }

  // MARK: Taking a candidate

  /// Settles a call on one candidate: its generic parameters become unknowns, arguments convert to parameters.
  func take(_ matched: MatchedCandidate, _ pending: PendingCall, isGuess: Bool) -> Bool {
    guard let opened = open(matched.candidate, base: pending.base, span: pending.call.name.span) else {
      return false
    }
    let parameters = parameterTypes(matched, opened)
    let result = matched.result.substituting(opened, self)
    state.choices[pending.node.id] = Choice(
      candidate: matched.candidate, substitution: opened, match: matched.match, parameters: parameters,
      result: result)
    if isGuess, matched.isGeneric { state.score.generics += 1 }
    guard let match = matched.match else { return apply(result, pending.node, pending.call.arguments) }
    guard unifyResult(pending.node, result, pending.call) else { return false }
    for (index, positions) in match.positions.enumerated() {
      for position in positions {
        let argument = pending.call.arguments[position]
        guard give(argument, to: matched.parameters[index], parameters[index].type, pending.call) else {
          return false
        }
      }
    }
    return true
  }

  /// What the parameters take; of a function without generic parameters that is known.
  private func parameterTypes(_ matched: MatchedCandidate, _ opened: Substitution) -> [ParameterType] {
    if opened.isEmpty, case .function(let declaration) = matched.candidate.kind, matched.isFunction {
      return declaration.type.parameters
    }
    return matched.parameters.map {
      ParameterType($0.type.substituting(opened, self), isInout: $0.isInout)
    }
  }

  private func unifyResult(_ node: Node, _ result: Type, _ call: CallNode) -> Bool {
    let wanted = shallow(node.type)
    if case .variable = wanted { return unify(wanted, result) || refuseResult(node, result, call) }
    return demand(result, wanted, Purpose(.initialization, node.span))
  }

  private func refuseResult(_ node: Node, _ result: Type, _ call: CallNode) -> Bool {
    fail(session.wordMismatch(resolve(result), resolve(node.type), Purpose(.coercion, node.span), self))
    return false
  }

  private func give(
    _ argument: ArgumentNode, to parameter: ParameterDeclaration, _ type: Type, _ call: CallNode
  ) -> Bool {
    let isPlace: Bool
    if case .inoutArgument = argument.value.kind { isPlace = true } else { isPlace = false }
    if call.form == .call || call.form == .subscripting, isPlace != parameter.isInout {
      fail(session.wordInout(argument, parameter))
      return false
    }
    if let builder = parameter.builder { state.builders[argument.value.id] = builder }
    let kind: Purpose.Kind = call.form == .infix ? .operand(call) : .argument(call.name.text)
    let purpose = Purpose(kind, argument.value.span)
    guard parameter.isInout else { return demand(argument.value.type, type, purpose) }
    // What may be changed is not converted.
    if unify(argument.value.type, type) { return true }
    fail(session.wordMismatch(argument.value.type, type, purpose, self))
    return false
  }

  /// Fresh unknowns for a candidate's generic parameters, tied to the type before the dot; nil where they clash.
  func open(_ candidate: Candidate, base: Type?, span: SourceSpan) -> Substitution? {
    if case .enumCase(let nominal, _, let owner) = candidate.kind { return openOwner(nominal, owner, base) }
    guard let declaration = candidate.declaration else { return [:] }
    place = span
    var substitution: Substitution = [:]
    for parameter in declaration.function.genericParameters { substitution[parameter] = makeVariable() }
    if let owner = declaration.owner, let receiver = receiver(of: candidate, base) {
      guard unify(owner.type.substituting(substitution, self), receiver) else { return nil }
    }
    for requirement in declaration.requirements { require(requirement, substitution, span) }
    return substitution
  }

  private func openOwner(_ nominal: NominalType, _ owner: Type, _ base: Type?) -> Substitution? {
    var substitution: Substitution = [:]
    for parameter in nominal.genericParameters { substitution[parameter] = makeVariable() }
    guard case .metatype(let instance)? = base.map(shallow) else { return substitution }
    return unify(owner.substituting(substitution, self), instance) ? substitution : nil
  }

  private func receiver(of candidate: Candidate, _ base: Type?) -> Type? {
    if let variable = candidate.implicitSelf { return variable.type }
    if let type = candidate.implicitType { return type }
    guard let base else { return nil }
    switch shallow(base) {
    case .metatype(let instance): return instance
    case .invalid: return nil
    case let type: return type
    }
  }

  private func require(_ requirement: Requirement, _ substitution: Substitution, _ span: SourceSpan) {
    switch requirement {
    case .conformance(let type, let protocolType):
      state.pending.append(.conformance(type.substituting(substitution, self), protocolType, span))
    case .sameType(let a, let b):
      if !unify(a.substituting(substitution, self), b.substituting(substitution, self)) {
        refuse(
          session.wordSameType(
            resolve(a.substituting(substitution, self)), resolve(b.substituting(substitution, self)), span))
      }
    }
  }
}
