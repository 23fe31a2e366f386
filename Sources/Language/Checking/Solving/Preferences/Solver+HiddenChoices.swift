/// Calls of an author's functions among which Swift chooses before it knows an argument's type: `f(xs.reversed())` beside
/// `f<T>(_: T)` and `f<T>(_: [T])`. Its choice follows from how the argument is written, so such calls are refused by name
/// where two functions can be meant.
extension Solver {
  /// Whether an argument hides its type where the candidates take it in different ways, or some of several arguments
  /// share a parameter in one of them only.
  func hidesChoice(_ call: CallNode, _ candidates: [MatchedCandidate]) -> Bool {
    if hasVariadic(candidates) {
      return !candidates.allSatisfy(isPlain) || call.arguments.contains { isUnclear($0.value.type) }
    }
    return call.arguments.enumerated().contains { position, argument in
      let known = KnownOfValue(argument.value, self)
      let parameters = candidates.map { $0.taking[position] }.filter { couldTake(known, $0) }
      if parameters.contains(where: { $0.type == known.type }) { return false }
      let taking = parameters.map { Taking($0.type, types) }
      return differ(taking) && hidesType(argument.value, for: taking)
    }
  }

  /// Whether a text's literal may be a Character for an author's method and a text for a library's of the same name: Swift
  /// takes it for a text, of whatever use.
  func hidesText(_ call: CallNode, _ candidates: [MatchedCandidate]) -> Bool {
    call.arguments.enumerated().contains { position, argument in
      guard case .string? = state.bindings.literal(of: argument.value.type) else { return false }
      let taking = candidates.filter { $0.isFunction }
        .map { (isOfAuthor: $0.isOfAuthor, type: $0.taking[position].type) }
      return taking.contains { $0.isOfAuthor && $0.type == types.character }
        && taking.contains {
          !$0.isOfAuthor && $0.type != types.character && couldConvert(types.string, to: $0.type)
        }
    }
  }

  /// Of values of protocols only those take a literal to which its type conforms.
  private func couldTake(_ argument: KnownOfValue, _ parameter: ParameterDeclaration) -> Bool {
    let (wrapped, literal) = (parameter.type.wrapped ?? parameter.type, argument.literal)
    if let literal, wrapped.isExistential, let protocolType = wrapped.nominal {
      return session.conformances.conforms(defaultType(of: literal), protocolType)
    }
    return couldGive(argument, to: parameter)
  }

  /// Whether a call is one of those.
  func hidesChoice(_ pending: PendingCall) -> Bool { hidden.contains(pending.node.id) }

  /// Takes one of those from the list; nil where there is none.
  func takeHiddenChoice() -> PendingCall? {
    if hidden.isEmpty { return nil }
    for (index, constraint) in state.pending.enumerated() {
      if case .call(let pending) = constraint, hidesChoice(pending) {
        state.pending.remove(at: index)
        return pending
      }
    }
    return nil
  }

  private func differ(_ taking: [Taking]) -> Bool {
    taking.contains { $0 != taking[0] } && !taking.allSatisfy { $0.isPlain }
      && !taking.allSatisfy { $0.isWhole }
  }

  /// Whether some give several arguments to one parameter, and others do not.
  private func hasVariadic(_ candidates: [MatchedCandidate]) -> Bool {
    candidates.contains { looseness(of: $0) != looseness(of: candidates[0]) }
  }

  private func isUnclear(_ type: Type) -> Bool {
    state.bindings.isOpen(type) && !state.bindings.isLiteral(type)
  }

  private func isPlain(_ matched: MatchedCandidate) -> Bool {
    matched.taking.allSatisfy { Taking($0.type, types).isPlain }
  }

  /// Whether Swift sees late of which type an argument is. It sees that of a plain literal, and that of a collection's
  /// where what can take it is of the default type or takes anything; and it is late where a value may become one of
  /// anything by two ways.
  private func hidesType(_ node: Node, for taking: [Taking]) -> Bool {
    if taking.contains(where: { $0.holdsExistentials }), taking.contains(where: { $0.isOptional }) {
      return true
    }
    if hidesNegation(node, for: taking) { return true }
    if let literal = state.bindings.literal(of: node.type) {
      guard literal.isCollection else { return false }
      let nominal = defaultType(of: literal).nominal
      return !taking.allSatisfy { $0.takesAll || !$0.isOptional && $0.nominal == nominal }
    }
    if case .call(let call) = node.kind, call.name.text == "init" {
      let nominal = shallow(node.type).nominal
      if nominal?.isLibrary ?? true, taking.contains(where: { $0.isOptional }) { return true }
      if taking.contains(where: { $0.isGeneric && $0.nominal == nominal }) { return false }
    }
    return hidesType(node)
  }

  /// Whether an operation on whole numbers has its sign changed, `-(2 + 3)`, which Swift takes for Double's before it takes
  /// it for anything, unless an Int is wanted.
  private func hidesNegation(_ node: Node, for taking: [Taking]) -> Bool {
    guard taking.contains(where: { $0.kind == .anything }),
      !taking.contains(where: { $0.nominal == types.int.nominal && !$0.isOptional })
    else { return false }
    if taking.contains(where: { $0.isOptional }), negates(node) { return true }
    return ([node] + node.elementsOfLiteral).contains(where: negatesOperation)
  }

  private func negates(_ node: Node) -> Bool {
    if case .call(let call) = node.kind { negatesWholeNumbers(call) } else { false }
  }

  /// Whether a candidate takes such a negation as anything, and another one as an optional: by the former alone the
  /// negation is ambiguous, but not beside the latter.
  func takesNegationAsAnything(_ pending: PendingCall, _ index: Int) -> Bool {
    pending.call.arguments.indices.contains { position in
      negates(pending.call.arguments[position].value)
        && pending.candidates[index].taking[position].type.nominal == types.anyType
        && pending.candidates.contains { $0.taking[position].type.wrapped != nil }
    }
  }

  private func negatesOperation(_ node: Node) -> Bool {
    guard case .call(let call) = node.kind, negatesWholeNumbers(call) else { return false }
    return !call.arguments[0].value.isNumber
  }

  private func hidesType(_ node: Node) -> Bool {
    guard state.bindings.isOpen(node.type) else { return false }
    switch node.kind {
    case .tuple: return true
    case .member(let base, _): return state.bindings.isOpen(base.type)
    case .subscripted(let call):
      return (call.base.map { state.bindings.isOpen($0.type) } ?? false)
        || call.arguments.contains { hidesType($0.value) }
    case .forceUnwrap(let inner), .optionalScope(let inner), .tryExpression(_, let inner):
      return hidesType(inner)
    case .call(let call) where call.isOperator:
      return call.arguments.contains { hidesType($0.value) || $0.value.isCollectionLiteral }
        || session.operators(named: call.name.text, arity: call.arguments.count).count == 1
    case .call(let call):
      if case .typeName(let type)? = call.base?.kind { return state.bindings.isOpen(type) }
      return call.implicitBase == nil
    case .ternary(_, let yes, let no): return hidesType(yes) || hidesType(no) || differInKind(yes, no)
    case .coalesce(let left, let right, _): return hidesType(left) || hidesType(right)
    default: return false
    }
  }

  /// Whether one of two branches is a collection's literal, or they are literals of two kinds.
  private func differInKind(_ yes: Node, _ no: Node) -> Bool {
    if yes.isCollectionLiteral || no.isCollectionLiteral { return true }
    guard state.bindings.isLiteral(yes.type), state.bindings.isLiteral(no.type) else { return false }
    return standard(yes.type) != standard(no.type)
  }
}

/// The way in which a parameter takes values.
private struct Taking: Equatable {
  enum Kind {
    /// Any.
    case anything
    /// A generic parameter that nothing is demanded of.
    case free
    /// One that must conform to protocols.
    case constrained
    case value
  }

  let kind: Kind
  /// The type, without an optional around it; nil for generic parameters, tuples and functions.
  let nominal: NominalType?
  let isOptional: Bool
  /// Whether it is a type of which parts are generic parameters.
  let isGeneric: Bool
  let holdsExistentials: Bool

  init(_ type: Type, _ types: WellKnownTypes) {
    isOptional = type.wrapped != nil
    let type = type.wrapped ?? type
    if case .parameter(let parameter) = type {
      kind = parameter.constraints.isEmpty ? .free : .constrained
    } else {
      kind = type.nominal == types.anyType ? .anything : .value
    }
    nominal = type.nominal
    isGeneric = kind == .value && type.holdsParameters
    holdsExistentials = type.arguments.contains { $0.isExistential }
  }

  /// Whether it takes values of one type alone.
  var isPlain: Bool {
    kind == .value && !isOptional && !isGeneric && !holdsExistentials && nominal?.representation != .abstract
  }

  /// Whether it is a generic parameter.
  var isWhole: Bool { kind == .free || kind == .constrained }
  var takesAll: Bool { !isOptional && (kind == .free || kind == .anything) }
}
