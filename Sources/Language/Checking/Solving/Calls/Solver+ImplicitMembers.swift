/// `.name` where nothing but the name shows of which type it is a member.
extension Solver {
  func typeByMember() -> Bool {
    for constraint in state.pending {
      guard case .variable(let variable)? = openMemberType(constraint), let name = constraint.implicitName,
        let type = type(of: variable, having: name)
      else { continue }
      if let name = memberOfOperation(among: variable) {
        refuse(session.wordAmbiguous(name))
      } else if !unify(.variable(variable), type) {
        state.isFailed = true
      }
      return true
    }
    return false
  }

  /// The `.pi` of `2 * .pi`, where nothing shows which of Swift's several numbers with a fraction is meant.
  func memberOfAnyNumber(_ branches: Branches) -> Identifier? {
    guard case .call(let pending) = branches, pending.call.isOperator,
      ([pending.node] + pending.call.arguments.map { $0.value }).allSatisfy({
        if case .variable = shallow($0.type) { true } else { false }
      }), state.bindings.firstUnboundLiteral(where: { $1 == .float }) == nil
    else { return nil }
    for case .implicitMember(let node, _, let name) in state.pending
    where isOfFractions(name.text) && pending.call.arguments.contains(where: { $0.value === node }) {
      return showsByMember(pending.node) ? nil : name
    }
    return nil
  }

  /// The `.pi` of an operation beside a whole number, `[0, .pi, 2 * .pi]`, where the place is known only by values for it.
  func memberOfOperation(among place: TypeVariable) -> Identifier? {
    for case .implicitMember(let node, _, let name) in state.pending where isOfFractions(name.text) {
      for case .call(let pending) in state.pending
      where pending.call.isOperator && pending.call.arguments.contains(where: { $0.value === node })
        && pending.call.arguments.allSatisfy({ $0.value === node || $0.value.isNumber })
        && isGiven(pending.node.type, for: place) && hasWholeNumber(place)
      {
        return name
      }
    }
    return nil
  }

  /// Whether a value is one of those for a place.
  func isGiven(_ value: Type, for place: TypeVariable) -> Bool {
    let (value, place) = (shallow(value), shallow(.variable(place)))
    return value == place || hasConversion { $0 == value && $1 == place }
  }

  private func hasWholeNumber(_ place: TypeVariable) -> Bool {
    let place = shallow(.variable(place))
    return state.bindings.literal(of: place) == .integer
      || hasConversion { $1 == place && state.bindings.literal(of: $0) == .integer }
  }

  /// Whether what a value is shows by what its member must be: `let x: Double = (2 * .pi).squareRoot()`.
  private func showsByMember(_ value: Node) -> Bool {
    state.pending.contains { constraint in
      switch constraint {
      case .unresolvedCall(let member, let call): call.base === value && isDecided(member.type)
      case .member(let member, let base, _): base === value && isDecided(member.type)
      default: false
      }
    }
  }

  /// A whole number beside `.pi` is a Double; what only a protocol is known of is the type for which that protocol's
  /// extensions supply the name, `extension Kernel where Self == Gaussian`.
  private func type(of variable: TypeVariable, having name: String) -> Type? {
    switch state.bindings.literal(of: .variable(variable)) {
    case .integer? where isOfFractions(name): return types.double
    case nil: break
    case _?: return nil
    }
    var found = Set<NominalType>()
    for case .conformance(let type, let protocolType, _, _, _) in state.pending
    where shallow(type) == .variable(variable) {
      found.formUnion(suppliers(of: name, protocolType))
    }
    return found.count == 1 ? found.first?.ownType : nil
  }

  /// Whether Double has it, and whole numbers have not.
  private func isOfFractions(_ name: String) -> Bool {
    !hasStatic(name, types.int) && hasStatic(name, types.double)
  }

  private func hasStatic(_ name: String, _ type: Type) -> Bool {
    !session.candidates(named: name, in: .metatype(type)).isEmpty
  }

  /// The types, without generic parameters, for which a protocol supplies static members of a name.
  private func suppliers(of name: String, _ protocolType: NominalType) -> [NominalType] {
    session.conformances.closure([protocolType]).flatMap { session.extensions.members(name, of: $0) }
      .filter { $0.isStatic }.compactMap { $0.declaration?.owner?.type.nominal }
      .filter { $0.representation != .abstract && $0.genericParameters.isEmpty }
  }
}

extension Constraint {
  /// The name behind a leading dot.
  fileprivate var implicitName: String? {
    switch self {
    case .implicitMember(_, _, let name): name.text
    case .unresolvedCall(_, let call) where call.implicitBase != nil: call.name.text
    default: nil
    }
  }
}
