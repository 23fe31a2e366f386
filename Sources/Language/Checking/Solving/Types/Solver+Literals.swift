/// When literals get their default types.
extension Solver {
  /// A literal before a dot has its default type: `[1, 2].map`. A whole number may be either (`openIntegerBase`).
  func defaultLiteralBase() -> Bool {
    for constraint in state.pending {
      guard let (variable, literal) = literalBase(of: constraint), literal != .integer else { continue }
      bindToDefault(variable, literal)
      // What is done with a property does not show what the literal holds; a method's arguments and result may.
      if case .member(_, let base, _) = constraint { settleElements(of: base) }
      return true
    }
    return false
  }

  /// A whole number before a dot, Int or Double: what it is decides which members it has, `2.squareRoot()`.
  var openIntegerBase: TypeVariable? {
    for constraint in state.pending {
      if let (variable, literal) = literalBase(of: constraint), literal == .integer { return variable }
    }
    return nil
  }

  /// A sum of whole numbers before a dot is an Int, unless something else says what the member's value must be:
  /// as Double and as Float it would be ambiguous in Swift.
  func defaultOperationBase() -> Bool {
    for constraint in state.pending {
      guard let (member, base) = memberOfOperation(constraint), !isDecided(member.type) else { continue }
      if !unify(base.type, types.int) { state.isFailed = true }
      return true
    }
    return false
  }

  /// A member, and before its dot an operation of unknown type on whole numbers alone.
  private func memberOfOperation(_ constraint: Constraint) -> (member: Node, base: Node)? {
    let member: Node
    let base: Node?
    switch constraint {
    case .unresolvedCall(let node, let call): (member, base) = (node, call.base)
    case .member(let node, let before, _): (member, base) = (node, before)
    default: return nil
    }
    guard let base, case .variable = shallow(base.type), case .call(let call) = base.kind,
      isOfWholeNumbers(base),
      !negatesNumber(call)
    else { return nil }
    return (member, base)
  }

  /// Whether a call puts a sign before a number in parentheses.
  private func negatesNumber(_ call: CallNode) -> Bool {
    call.form == .prefix && call.name.text == "-" && call.arguments[0].value.isNumber
  }

  /// Whether a node is a whole number, or an operation on nothing else.
  func isOfWholeNumbers(_ node: Node) -> Bool {
    switch node.kind {
    case .integer: state.bindings.literal(of: node.type) == .integer
    case .call(let call) where ["+", "-", "*", "/", "%"].contains(call.name.text):
      call.arguments.allSatisfy { isOfWholeNumbers($0.value) }
    default: false
    }
  }

  /// Whether the type of a member's value is known, or something else that is open may settle it.
  func isDecided(_ type: Type) -> Bool {
    guard case .variable(let variable) = shallow(type) else { return true }
    return state.pending.contains { constraint in
      switch constraint {
      case .conversion(let from, let to, _):
        !shallow(to).isExistential
          && (state.bindings.occurs(variable, in: from) || state.bindings.occurs(variable, in: to))
      case .call(let pending):
        decides(pending, variable) && (pending.call.form != .prefix || isDecided(pending.node.type))
      case .unresolvedCall(let node, let call):
        call.base.map { isSame($0, variable) } == true && isDecided(node.type)
      case .member(let node, let base, _): isSame(base, variable) && isDecided(node.type)
      case .overloadedValue(let node, _, _), .implicitMember(let node, _, _), .closure(let node, _, _),
        .statements(let node, _), .keyPath(let node):
        state.bindings.occurs(variable, in: node.type)
      default: false
      }
    }
  }

  /// Whether an open call takes a value of an unknown type, and not anything whatever, as `print` does.
  private func decides(_ pending: PendingCall, _ variable: TypeVariable) -> Bool {
    pending.call.arguments.enumerated().contains { index, argument in
      state.bindings.occurs(variable, in: argument.value.type)
        && !pending.candidates.allSatisfy { candidate in
          candidate.isFunction && candidate.taking[index].type.isExistential
        }
    }
  }

  private func isSame(_ node: Node, _ variable: TypeVariable) -> Bool {
    shallow(node.type) == .variable(variable)
  }

  /// The literal whose member is wanted, if nothing else that is open decides what it is.
  private func literalBase(of constraint: Constraint) -> (TypeVariable, LiteralKind)? {
    let base: Node?
    switch constraint {
    case .unresolvedCall(_, let call): base = call.base
    case .member(_, let node, _): base = node
    default: return nil
    }
    guard let base, case .variable(let variable) = shallow(base.type),
      let literal = state.bindings.literal(of: .variable(variable))
    else { return nil }
    if case .closure = literal { return nil }
    return isDecidedElsewhere(variable) ? nil : (variable, literal)
  }

  /// Whether literals of several kinds stand for the elements of one, of which none can be the other: what that is, an open
  /// overload may show, `value == ["a": [1], "b": true]`.
  func standsForSeveralKinds(_ element: TypeVariable, _ purpose: Purpose) -> Bool {
    guard case .element = purpose.kind, hasOverloads else { return false }
    var first: LiteralKind?
    for case .conversion(let from, let to, _) in state.pending where shallow(to) == .variable(element) {
      guard let kind = state.bindings.literal(of: from) else { continue }
      if let first, !first.couldBe(kind) { return true }
      first = kind
    }
    return false
  }

  /// Whether overloads still open say what a literal is: `+` in `[0.5, 1].reduce(0, +).rounded()`.
  func isDecidedElsewhere(_ literal: TypeVariable) -> Bool {
    state.pending.contains { constraint in
      switch constraint {
      case .overloadedValue(let node, _, _), .closure(let node, _, _):
        state.bindings.occurs(literal, in: node.type)
      case .call(let pending):
        pending.call.arguments.contains { shallow($0.value.type) == .variable(literal) }
          && shallow(pending.node.type) == .variable(literal)
      default: false
      }
    }
  }

  /// Literals that no overload waits for take their default types.
  func defaultWithoutOverloads() -> Bool {
    if hasOverloads || openIntegerBase != nil { return false }
    let (first, isOpen) = firstDefaultable()
    guard let (variable, literal) = first else { return isOpen ? false : openClosure(evenIfUnready: true) }
    if case .closure = literal {
      // No default type helps a closure that nobody takes.
      state.bindings.bind(variable, to: .invalid)
    } else {
      bindToDefault(variable, literal)
    }
    return true
  }

  /// The keys of a dictionary that nobody has stated must be hashable.
  private func bindToDefault(_ variable: TypeVariable, _ literal: LiteralKind) {
    if !unify(.variable(variable), defaultType(of: literal, variable)) { state.isFailed = true }
    guard case .dictionary(let key, _) = literal, let wanted = session.protocols["Hashable"] else { return }
    state.pending.append(.conformance(key, wanted, place, opens: false))
  }

  /// The first literal whose type nothing else depends on; and whether there are others.
  private func firstDefaultable() -> (first: (variable: TypeVariable, literal: LiteralKind)?, isOpen: Bool) {
    // What a collection is decides what its elements are, not the other way round.
    let first =
      state.bindings.firstUnboundLiteral { $1.isCollection }
      ?? state.bindings.firstUnboundLiteral {
        ($1 != .integer || !determinesOthers($0)) && !followsFromText($0)
      }
    return (first, first == nil && state.bindings.firstUnboundLiteral() != nil)
  }

  /// Whether what an associated type is follows from the type of a literal: `stride(from: 0, to: 1, by: 0.1)`.
  private func determinesOthers(_ variable: TypeVariable) -> Bool {
    state.pending.contains {
      guard case .associatedType(_, let base, _, _) = $0 else { return false }
      return shallow(base) == .variable(variable)
    }
  }

  /// Whether the type follows from that of a text that is open too: what `Set("ab")` holds.
  private func followsFromText(_ variable: TypeVariable) -> Bool {
    state.pending.contains {
      guard case .associatedType(_, let base, let type, _) = $0, shallow(type) == .variable(variable),
        case .string? = state.bindings.literal(of: shallow(base))
      else { return false }
      return shallow(base) != .variable(variable)
    }
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

  var hasOverloads: Bool {
    state.pending.contains {
      switch $0 {
      case .call, .overloadedValue: true
      default: false
      }
    }
  }
}
