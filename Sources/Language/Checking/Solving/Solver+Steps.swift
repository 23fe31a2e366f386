import Diagnostics

/// Steps that settle something, from the surest to the least sure.
extension Solver {
  func takeNextStep() -> Bool {
    var held: [TypeVariable] = []
    if !state.erasures.isEmpty, settleAlternatives(&held) { return true }
    return coalesceInContext() || bindFromValues(except: held) || openClosure(evenIfUnready: false)
      || joinVariables(except: held)
      || contextualizeMember() || typeFreeClosure() || likenLiteralOperands() || preferConcreteOfLiterals()
      || typeByMember() || defaultLiteralBase() || defaultOperationBase() || defaultWithoutOverloads()
      || takeConditional()
      || !held.isEmpty && !hasOverloads && (bindFromValues(except: []) || joinVariables(except: []))
  }

  /// A type wanted only in general (a generic parameter, an array's element) is that of the values given.
  private func bindFromValues(except held: [TypeVariable]) -> Bool {
    for constraint in state.pending {
      guard case .conversion(let from, let to, let purpose) = constraint,
        case .variable(let target) = shallow(to)
      else { continue }
      let source = shallow(from)
      if case .variable = source { continue }
      if held.contains(target) || isOpenPlace(target, purpose) || isGivenOtherwise(target, purpose) {
        continue
      }
      bind(target, toJoinOf: source, purpose)
      return true
    }
    return false
  }

  /// Whether a closure gives one value among others: those decide, `reduce((sum: 0, n: 0)) { ($0.sum + $1, $0.n + 1) }`.
  private func isGivenOtherwise(_ type: TypeVariable, _ purpose: Purpose) -> Bool {
    guard case .closureResult = purpose.kind else { return false }
    return state.pending.contains { constraint in
      guard case .conversion(let from, let to, let other) = constraint, shallow(to) == .variable(type) else {
        return false
      }
      if case .closureResult = other.kind { return false }
      if case .variable = shallow(from) { return false }
      return true
    }
  }

  /// Where one of several values for the same place is optional, the place is.
  private func bind(_ target: TypeVariable, toJoinOf first: Type, _ purpose: Purpose) {
    if let ambiguity = ambiguity(of: target, beside: first, purpose) { return refuse(ambiguity) }
    var join = widened(first, for: target)
    for constraint in state.pending {
      guard case .conversion(let from, let to, _) = constraint, shallow(to) == .variable(target) else {
        continue
      }
      join = joined(join, from)
    }
    if let problem = wordMethod(among: target) { return refuse(problem) }
    if prefersWider, shallow(join).wrapped == nil,
      hasConversion(where: { $0 == .variable(target) && $1.wrapped != nil })
    {
      join = types.optional(of: join)
    }
    if !state.looseTypes.isEmpty { loosen(target, wrapping: join) }
    if !unify(.variable(target), join) {
      refuse(session.wordMismatch(join, .variable(target), purpose, self))
    }
  }

  /// Whether a value of some type is still to become one of another.
  func hasConversion(where test: (_ given: Type, _ wanted: Type) -> Bool) -> Bool {
    state.pending.contains {
      if case .conversion(let from, let to, _) = $0 { test(shallow(from), shallow(to)) } else { false }
    }
  }

  /// The first of two types, made optional where the second is; of tuples, element by element.
  private func joined(_ type: Type, _ other: Type) -> Type {
    let (type, other) = (shallow(type), shallow(other))
    if case .tuple(let own) = type, case .tuple(let others) = other, own.count == others.count {
      return .tuple(zip(own, others).map { TupleElement(label: $0.label, type: joined($0.type, $1.type)) })
    }
    if case .variable = type, !state.bindings.isLiteral(type) { return type }
    return other.wrapped != nil && type.wrapped == nil ? types.optional(of: type) : type
  }

  /// A collection given for a generic one, of which the element is known: `append(contentsOf:)` takes `[Int]` as
  /// `[Int?]` where that is what it appends to.
  private func widened(_ given: Type, for target: TypeVariable) -> Type {
    guard case .nominal(let nominal, let elements) = given, elements.count == 1 else { return given }
    for known in state.associatedTypes
    where known.name == "Element" && shallow(known.base) == .variable(target) {
      let wider = Type.nominal(nominal, [resolve(known.type)])
      if widens(given, wider) { return wider }
    }
    return given
  }

  /// Looks into a closure once its parameters have types, or before that as a last resort.
  func openClosure(evenIfUnready force: Bool) -> Bool {
    for (index, constraint) in state.pending.enumerated() {
      guard case .closure(let node, let syntax, let scope) = constraint,
        case .function(let type) = shallow(node.type)
      else { continue }
      if !force, type.parameters.contains(where: { state.bindings.isOpen($0.type) }) { continue }
      if !force, isSolvedForItself(node, syntax), isOpen(around: scope) { continue }
      state.pending.remove(at: index)
      if case .impossible = openClosure(node, syntax, scope, force: true) { state.isFailed = true }
      return true
    }
    return false
  }

  /// Two unknowns of which one is given where the other is wanted are the same.
  private func joinVariables(except held: [TypeVariable]) -> Bool {
    for constraint in state.pending {
      guard case .conversion(let from, let to, let purpose) = constraint else { continue }
      guard case .variable(let source) = shallow(from), case .variable(let target) = shallow(to) else {
        continue
      }
      if source == target || held.contains(target) || isOpenPlace(target, purpose) { continue }
      if standsForSeveralKinds(target, purpose) || awaitsMember(among: target) { continue }
      if let problem = wordMethod(among: target) {
        refuse(problem)
        return true
      }
      if !unify(.variable(source), .variable(target)) {
        refuse(session.wordMismatch(.variable(source), .variable(target), purpose, self))
      }
      joinLiterals(to: target)
      return true
    }
    return false
  }

  /// The literals that are wanted to be the same, in one step: a list may hold thousands.
  private func joinLiterals(to target: TypeVariable) {
    for case .conversion(let from, let to, let purpose) in state.pending where !state.isFailed {
      guard state.bindings.isLiteral(from), shallow(to) == shallow(.variable(target)) else {
        continue
      }
      if !unify(from, to) { refuse(session.wordMismatch(from, to, purpose, self)) }
    }
  }

  /// `.member` where an optional is wanted is looked up in the optional, then in what it wraps; where anything of a
  /// protocol is wanted, only if nothing else shows what it is a member of.
  func contextualizeMember(evenErased: Bool = false) -> Bool {
    for constraint in state.pending {
      guard let type = openMemberType(constraint) else { continue }
      for case .conversion(let from, let to, _) in state.pending where shallow(from) == type {
        if case .variable = shallow(to) { continue }
        if !evenErased, shallow(to).isExistential { continue }
        if !unify(type, to) { state.isFailed = true }
        return true
      }
      if contextualizeAlternative(type) { return true }
    }
    return false
  }

  /// `optional ?? .member` is a member of what the optional wraps, or of what the whole is wanted as, where nothing else
  /// says what it is; so is what a closure on the left side gives, `text.map { .success($0) } ?? .failure(…)`.
  private func contextualizeAlternative(_ type: Type) -> Bool {
    for case .coalescing(_, let payload, let right, let result) in state.pending {
      let beside: Type
      if shallow(right.type) == type {
        beside = payload
      } else if hasConversion(where: { $0 == type && $1 == shallow(payload) }) {
        beside = right.type
      } else {
        continue
      }
      guard let known = [beside, wantedType(of: result)].first(where: { isPlainValue($0) }) else { continue }
      if !unify(type, known) { state.isFailed = true }
      return true
    }
    return false
  }

  /// What a value is wanted as, or its own type where nothing is known of that.
  private func wantedType(of value: Type) -> Type {
    for case .conversion(let from, let to, _) in state.pending where shallow(from) == shallow(value) {
      return to
    }
    return value
  }

  /// Whether a type says whose members are meant: neither an unknown, nor anything of a protocol.
  private func isPlainValue(_ type: Type) -> Bool {
    if case .variable = shallow(type) { return false }
    return !shallow(type).isExistential
  }

  func openMemberType(_ constraint: Constraint) -> Type? {
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
      guard case .closure(let node, let syntax, let scope) = constraint,
        case .variable(let variable) = shallow(node.type), !isArgumentOfOpenCall(node)
      else { continue }
      let count = syntax.parameters?.count ?? syntax.anonymousParameterCount
      state.bindings.bind(variable, to: freeType(of: syntax, parameterCount: count, in: scope))
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

  /// What nothing shows where an optional or anything of a protocol is wanted is that: `let x: (any P)? = nil`.
  func eraseUnknown() -> Bool {
    for case .conversion(let from, let to, _) in state.pending
    where shallow(to).isExistential || shallow(to).wrapped != nil {
      guard case .variable = shallow(from), !state.bindings.isLiteral(from) else { continue }
      if !unify(from, to) { state.isFailed = true }
      return true
    }
    return false
  }
}
