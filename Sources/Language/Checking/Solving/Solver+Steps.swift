import Diagnostics

/// Steps that settle something, from the surest to the least sure.
extension Solver {
  func takeNextStep() -> Bool {
    bindFromValues() || openClosure(evenIfUnready: false) || joinVariables() || contextualizeMember()
      || typeFreeClosure() || defaultWithoutOverloads() || takeConditional()
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

  /// Looks into a closure once its parameters have types, or before that as a last resort.
  private func openClosure(evenIfUnready force: Bool) -> Bool {
    for (index, constraint) in state.pending.enumerated() {
      guard case .closure(let node, let syntax, let scope) = constraint,
        case .function(let type) = shallow(node.type)
      else { continue }
      if !force, type.parameters.contains(where: { state.bindings.isOpen($0.type) }) { continue }
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
    guard let (variable, literal) = first else { return isOpen ? false : openClosure(evenIfUnready: true) }
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
}
