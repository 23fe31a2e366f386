/// Values of which one is taken where anything of a protocol is wanted: `print(isWhole ? 1 : 1.5)` prints 1. Where they
/// are of several types, literals of their default ones, each keeps its own.
extension Solver {
  /// Makes the first place of such values what is wanted of it; nil where there is none. `held` are the places whose
  /// values are not all known yet.
  func settleAlternatives(_ held: inout [TypeVariable]) -> Bool {
    for (place, common) in placesWanted() {
      guard let sources = sources(of: place), sources.count > 1, admits(common, place),
        !isShownElsewhere(place)
      else { continue }
      if !sources.allSatisfy(hasShown) {
        held.append(place)
      } else if !agree(sources) {
        if !unify(.variable(place), common) { state.isFailed = true }
        state.mayMixTypes = true
        return true
      }
    }
    return false
  }

  /// The unknown types wanted as anything of a protocol, also by way of another such choice: `a ? b ? 1 : 1.5 : 2`.
  private func placesWanted() -> [(type: TypeVariable, common: Type)] {
    state.erasures.removeAll { unknown($0.type) == nil }
    var wanted: [(type: TypeVariable, common: Type)] = []
    func note(_ type: Type, _ common: Type) {
      guard let unknown = unknown(type), !wanted.contains(where: { $0.type == unknown }) else { return }
      wanted.append((unknown, common))
    }
    for (type, common) in state.erasures { note(type, common) }
    var next = 0
    while next < wanted.count {
      let (place, common) = wanted[next]
      for case .conversion(let from, let to, let purpose) in state.pending
      where shallow(to) == .variable(place) {
        if purpose.isAlternative, seesBeyond(from, place) { note(from, common) }
      }
      next += 1
    }
    return wanted
  }

  /// Whether what is chosen inside another choice is looked at by what the whole is wanted as. Values of a known type
  /// come before that, so in `x < 0 ? 0 : x > 1 ? 1 : x` the 1 is what `x` is; not if beside them one is known that a
  /// literal among them may be, `isTop ? x : isLow ? 1 : x`.
  private func seesBeyond(_ inner: Type, _ outer: TypeVariable) -> Bool {
    let own = leaves(of: inner)
    let literals = own.filter { state.bindings.isLiteral($0) }
    if literals.count == own.count || own.contains(where: { $0.isExistential }) { return true }
    let beside = sources(of: outer) ?? []
    return beside.contains { other in
      !isUnknown(other.wrapped ?? other) && literals.contains { mayBe($0, other) }
    }
  }

  /// The values of which a choice takes one, also by way of other choices; places that wait for each other once.
  private func leaves(of type: Type, behind seen: [TypeVariable] = []) -> [Type] {
    guard let place = unknown(type), let sources = sources(of: place), !sources.isEmpty else { return [type] }
    if seen.contains(place) { return [] }
    return sources.flatMap { leaves(of: $0, behind: seen + [place]) }
  }

  /// The unknown that a type is, if no literal waits for it.
  private func unknown(_ type: Type) -> TypeVariable? {
    guard case .variable(let variable) = shallow(type), !state.bindings.isLiteral(type) else { return nil }
    return variable
  }

  /// What is given for a place; nil where it is a collection's elements, which are all of one type.
  private func sources(of place: TypeVariable) -> [Type]? {
    var sources: [Type] = []
    for case .conversion(let from, let to, let purpose) in state.pending where shallow(to) == .variable(place)
    {
      if case .element = purpose.kind { return nil }
      sources.append(shallow(from))
    }
    return sources
  }

  /// Whether anything of a protocol meets what is demanded of a type.
  func admits(_ common: Type, _ place: TypeVariable) -> Bool {
    state.pending.allSatisfy {
      guard case .conformance(let type, let demanded, _, _, _) = $0, shallow(type) == .variable(place) else {
        return true
      }
      return session.conformances.conforms(common, demanded)
    }
  }

  /// Whether something else that is open says more of a type.
  func isShownElsewhere(_ place: TypeVariable) -> Bool {
    func isOf(_ node: Node?) -> Bool { node.map { shallow($0.type) == .variable(place) } ?? false }
    return state.pending.contains {
      switch $0 {
      case .closure(let node, _, _), .overloadedValue(let node, _, _), .keyPath(let node):
        state.bindings.occurs(place, in: node.type)
      case .call(let pending): pending.call.arguments.contains { isOf($0.value) }
      case .unresolvedCall(_, let call): isOf(call.base) || call.arguments.contains { isOf($0.value) }
      case .member(_, let base, _): isOf(base)
      case .conversion(let from, let to, let purpose):
        shallow(from) == .variable(place) && isShown(by: to, purpose)
      default: false
      }
    }
  }

  /// Whether what is wanted is neither anything of a protocol nor the same as of other alternatives.
  private func isShown(by wanted: Type, _ purpose: Purpose) -> Bool {
    if purpose.isAlternative { return false }
    let wanted = shallow(wanted)
    return !(wanted.wrapped.map(shallow) ?? wanted).isExistential
  }

  /// Whether no more will be known of a value before its place is: it is known, a literal, `nil` or `.member`.
  private func hasShown(_ type: Type) -> Bool {
    let type = shallow(type)
    switch type {
    case .variable(let variable):
      switch state.bindings.literal(of: type) {
      case .array(let element)?: return hasShown(element)
      case .dictionary(let key, let value)?: return hasShown(key) && hasShown(value)
      case nil: return !mayBeShown(variable)
      default: return !isDecidedElsewhere(variable)
      }
    case .nominal(_, let arguments): return arguments.allSatisfy(hasShown)
    case .tuple(let elements): return elements.allSatisfy { hasShown($0.type) }
    case .function, .metatype, .member, .parameter, .invalid: return true
    }
  }

  /// Whether something open has a type as its result.
  private func mayBeShown(_ unknown: TypeVariable) -> Bool {
    func isIn(_ type: Type) -> Bool { state.bindings.occurs(unknown, in: type) }
    return state.pending.contains {
      switch $0 {
      case .conversion(_, let result, _), .associatedType(_, _, let result, _), .chainResult(_, let result),
        .unwrapping(_, let result, _, _), .coalescing(_, _, _, let result):
        isIn(result)
      case .call(let pending): isIn(pending.node.type) && !negatesWholeNumbers(pending.call)
      case .unresolvedCall(let node, let call): call.implicitBase == nil && isIn(node.type)
      case .overloadedValue(let node, _, _), .member(let node, _, _), .closure(let node, _, _),
        .callValue(let node, _, _), .statements(let node, _), .keyPath(let node):
        isIn(node.type)
      case .conformance, .implicitMember: false
      }
    }
  }

  /// Whether what a call gives follows from what stands beside it. For `-` of whole numbers Swift has plain functions
  /// that give numbers with a fraction only, so `b ? -(3) : 1.5` is one.
  func negatesWholeNumbers(_ call: CallNode) -> Bool {
    call.form == .prefix && call.name.text == "-" && isOfWholeNumbers(call.arguments[0].value)
  }

  /// Whether one type does for all: an optional for what others wrap, if those are literals or `nil`.
  private func agree(_ types: [Type]) -> Bool {
    let payloads = types.compactMap { $0.wrapped }
    let others = types.filter { $0.wrapped == nil }
    if payloads.isEmpty || payloads.allSatisfy(isUnknown) { return agreeInPairs(payloads + others) }
    return agreeInPairs(payloads) && others.allSatisfy { other in payloads.allSatisfy { mayBe(other, $0) } }
  }

  private func agreeInPairs(_ types: [Type]) -> Bool {
    types.allSatisfy { type in types.allSatisfy { agree(type, $0) } }
  }

  /// Whether a value is a literal that could be of a type: it need not be what it is by default.
  private func mayBe(_ value: Type, _ type: Type) -> Bool {
    guard isUnknown(value) else { return false }
    switch state.bindings.literal(of: shallow(value)) {
    case nil: return true
    case .array(let element)?: return shallow(type).arrayElement.map { mayBe(element, $0) } ?? false
    case let literal?: return session.couldExpress(literal, resolve(type))
    }
  }

  private func isUnknown(_ type: Type) -> Bool {
    if case .variable = shallow(type) { true } else { false }
  }

  /// Whether two types are the same as far as they are known, with literals of their default types.
  private func agree(_ a: Type, _ b: Type) -> Bool {
    switch (standard(a), standard(b)) {
    case (.variable, _), (_, .variable), (.invalid, _), (_, .invalid): true
    case (.nominal(let x, let xs), .nominal(let y, let ys)): x == y && zip(xs, ys).allSatisfy(agree)
    case (.tuple(let xs), .tuple(let ys)):
      xs.count == ys.count && zip(xs, ys).allSatisfy { agree($0.type, $1.type) }
    case (.function, .function): true
    case (let x, let y): x == y
    }
  }

  /// A type with literals of their default ones.
  func standard(_ type: Type) -> Type {
    let type = shallow(type)
    switch state.bindings.literal(of: type) {
    case .closure?, .keyPath?, nil: return type
    case let literal?: return defaultType(of: literal)
    }
  }
}
