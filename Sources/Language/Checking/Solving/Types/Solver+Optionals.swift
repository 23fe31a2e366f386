import Diagnostics

/// What `?`, `!` and `??` ask of types.
extension Solver {
  func wrapChain(_ inside: Type, _ result: Type) -> Outcome {
    let inside = shallow(inside)
    if case .variable = inside, !state.bindings.isLiteral(inside) { return .waiting }
    let whole = inside.wrapped == nil ? types.optional(of: inside) : inside
    return unify(result, whole) ? .met : .impossible
  }

  func unwrap(_ type: Type, _ payload: Type, _ orItself: Bool, _ span: SourceSpan) -> Outcome {
    let type = shallow(type)
    // A literal is of whatever type is wanted, but never an optional here.
    if case .variable = type, !orItself || !state.bindings.isLiteral(type) { return .waiting }
    if case .invalid = type { return .met }
    guard let wrapped = type.wrapped ?? (orItself ? type : nil) else {
      fail(
        .error(
          "not-optional", at: span,
          "a value of type '\(session.show(type, self))' is not optional, so it cannot be unwrapped",
          hint: "remove the '?' or '!'"))
      return .impossible
    }
    if type.wrapped == nil { state.score.optionals += 1 }
    if unify(payload, wrapped) { return .met }
    fail(session.wordMismatch(wrapped, payload, Purpose(.initialization, span), self))
    return .impossible
  }

  func coalesce(
    _ left: Node, _ payload: Type, _ right: Node, _ result: Type, contextIsKnown: Bool = false
  ) -> Outcome {
    let type = shallow(right.type)
    if let problem = wordChoice(right, payload, result) ?? wordLateDefault(left, payload, right, result) {
      fail(problem)
      return .impossible
    }
    if case .variable = type, !state.bindings.isLiteral(type), !follows(right, payload, of: left) {
      return .waiting
    }
    if isAwaited(payload, of: left) { return .waiting }
    let givesOptional = type.wrapped != nil && shallow(payload).wrapped == nil
    if givesOptional || literalAsked(left, beside: right) != nil {
      guard contextIsKnown else {
        contextsAreAwaited = true
        return .waiting
      }
      if givesOptional { return coalesceOptionals(payload, right, result) }
      if let problem = wordLookup(left, right, result) {
        fail(problem)
        return .impossible
      }
    }
    if isOfOtherType(right, than: payload), existentialWanted(of: result) != nil {
      if optionalTwins.contains(left.id) {
        fail(wordErasedFallback(left))
        return .impossible
      }
      state.mayMixTypes = true
    }
    if let problem = wordOperation(left, payload, right, result) {
      fail(problem)
      return .impossible
    }
    if !state.mixedNumbers.isEmpty, existentialWanted(of: result) != nil { noteErased(left) }
    let isAnything = mixOfAnything != nil && shallow(result).wrapped.map(shallow)?.isExistential ?? false
    let common = decides(left, payload, right) && !isAnything ? payload : makeVariable()
    return give(payload, right, as: common, result)
  }

  /// Whether a literal by default is of another type than what stands beside it.
  private func isOfOtherType(_ literal: Node, than known: Type) -> Bool {
    state.bindings.isLiteral(literal.type) && standard(literal.type).nominal != shallow(known).nominal
  }

  /// Settles a `??` that depends on what is wanted of it, once all that is sure is known.
  func coalesceInContext() -> Bool {
    guard contextsAreAwaited else { return false }
    for (index, constraint) in state.pending.enumerated() {
      guard case .coalescing(let left, let payload, let right, let result) = constraint else { continue }
      let outcome = coalesce(left, payload, right, result, contextIsKnown: true)
      if case .waiting = outcome { continue }
      state.pending.remove(at: index)
      if case .impossible = outcome { state.isFailed = true }
      return true
    }
    return false
  }

  /// Both sides are optional: so is the value, unless anything is wanted; then that is what either side holds.
  private func coalesceOptionals(_ payload: Type, _ right: Node, _ result: Type) -> Outcome {
    if let anything = existentialWanted(of: result) { return give(payload, right, as: anything, result) }
    let whole = types.optional(of: payload)
    state.pending.append(.conversion(from: right.type, to: whole, Purpose(.fallback, right.span)))
    return unify(result, whole) ? .met : .impossible
  }

  private func give(_ payload: Type, _ right: Node, as common: Type, _ result: Type) -> Outcome {
    if common != payload {
      state.pending.append(.conversion(from: payload, to: common, Purpose(.branch, right.span)))
    }
    state.pending.append(.conversion(from: right.type, to: common, Purpose(.fallback, right.span)))
    return unify(result, common) ? .met : .impossible
  }

  /// What is wanted of a value where that is anything of a protocol, also by way of a choice that it is a part of: an
  /// optional on the right side of `??` is then that, too, `print(a ?? anOptional)` shows what is in `a`.
  func existentialWanted(of value: Type, behind seen: [Type] = []) -> Type? {
    let value = shallow(value)
    if seen.contains(value) { return nil }
    for constraint in unmet {
      switch constraint {
      case .conversion(let from, let to, let purpose) where shallow(from) == value && !purpose.isUnseen:
        let wanted = shallow(to)
        if wanted.isExistential { return wanted }
        if purpose.isAlternative, let found = existentialWanted(of: to, behind: seen + [value]) {
          return found
        }
      case .call(let pending) where pending.candidates.count == 1 && pending.candidates[0].isFunction:
        let position = pending.call.arguments.firstIndex { shallow($0.value.type) == value }
        let wanted = position.map { pending.candidates[0].taking[$0].type }
        if let wanted, wanted.isExistential { return wanted }
      default: break
      }
    }
    return nil
  }

  /// Whether the left side of `??` alone says what both are. If not, they may prove to be of two types.
  private func decides(_ left: Node, _ payload: Type, _ right: Node) -> Bool {
    let payload = resolve(payload)
    if case .coalesce = right.kind, !state.bindings.isOpen(payload) { return true }
    if case .variable(let unknown) = payload, let any = types.anyType {
      if isGivenByStatements(unknown) { return false }
      if !admits(.nominal(any, []), unknown) {
        guard let literal = state.bindings.literal(of: payload) else { return true }
        return couldConvert(right.type, to: standard(payload))
          || session.couldExpress(literal, standard(right.type))
      }
      return isShownElsewhere(unknown)
    }
    return !state.bindings.isOpen(payload) && !isLifted(left) && couldConvert(right.type, to: payload)
  }

  /// Whether a closure gives a value whose statements are not looked at before everything else is known.
  private func isGivenByStatements(_ unknown: TypeVariable) -> Bool {
    state.pending.contains {
      guard case .closure(let node, let syntax, _) = $0 else { return false }
      return isSolvedForItself(node, syntax) && state.bindings.occurs(unknown, in: node.type)
    }
  }

  /// Whether the right side of `??` is an operation on literals that can be of what the left one wraps, or a call of a
  /// closure that never comes to its end.
  private func follows(_ right: Node, _ payload: Type, of left: Node) -> Bool {
    let payload = resolve(payload)
    guard !state.bindings.isOpen(payload), payload.wrapped == nil, !payload.isExistential, !isLifted(left)
    else { return false }
    return literals(in: right).map { session.couldExpress($0, payload) } ?? neverGives(right)
  }

  private func neverGives(_ call: Node) -> Bool {
    guard case .callValue(let callee, _) = call.kind, callee.isClosure else { return false }
    return state.looseTypes.contains { $0.meaning == .void && shallow($0.type) == shallow(call.type) }
  }

  /// Whether an optional may prove to wrap more than it seems to: it is one only because of a `?`, or what it wraps is
  /// known by the values of a literal only, `["a": 1.5]["b"]`, or its name stands for a function too.
  private func isLifted(_ node: Node) -> Bool {
    switch node.kind {
    case .optionalScope(let inside), .tryExpression(.optional, let inside):
      return shallow(inside.type).wrapped == nil
    case .subscripted(let call):
      return call.base?.isCollectionLiteral ?? false
    case .member(let base, let name): return mayBeFunction(name, of: base)
    default: return false
    }
  }

  /// Whether another meaning of the call before the dot has no value of a name but functions: what Sequence's
  /// `dropFirst` gives has only `first(where:)`. Swift knows by that of a solution in which both sides of
  /// `xs.dropFirst().first ?? 0` keep their types where anything is wanted.
  private func mayBeFunction(_ name: Identifier, of base: Node) -> Bool {
    guard case .call(let call) = base.kind, let receiver = call.base.map({ resolve($0.type) }) else {
      return false
    }
    return session.candidates(named: call.name.text, in: receiver).contains { candidate in
      let signature = session.signature(of: candidate)
      guard let parameters = signature.parameters, signature.result.nominal != nil,
        (try? ArgumentMatcher(parameters: parameters, arguments: call.arguments).match()) != nil
      else { return false }
      let members = session.candidates(named: name.text, in: signature.result)
      return !members.isEmpty && members.allSatisfy { !$0.isValue }
    }
  }

  /// What the functions give that are given to a call: of `text.flatMap { Double($0) }` an optional.
  private func resultsOfFunctions(givenTo call: Node) -> [Type] {
    guard case .call = call.kind, let choice = state.choices[call.id] else { return [] }
    return choice.parameters.compactMap {
      if case .function(let function) = shallow($0.type) { shallow(function.result) } else { nil }
    }
  }

  /// Whether a known value is what a function that is given to a call by its name gives, or the optional that a closure
  /// gives to it: Swift knows by those what the call gives, but not by other values of closures.
  private func isShown(
    _ payload: Type, by value: Type, as wanted: Type, _ purpose: Purpose, _ results: [Type]
  ) -> Bool {
    let value = shallow(value)
    if case .variable = value { return false }
    let isWrapped = wanted.wrapped.map(shallow) == payload
    if purpose.isClosureResult { return isWrapped && value.wrapped != nil }
    return isWrapped
      || wanted == payload && results.contains { $0 == payload || $0.wrapped.map(shallow) == payload }
  }

  /// Whether the left side of `??` is still to show what it wraps.
  private func isAwaited(_ payload: Type, of left: Node) -> Bool {
    guard case let payload = shallow(payload), case .variable(let unknown) = payload,
      !state.bindings.isLiteral(payload)
    else {
      return false
    }
    let results = resultsOfFunctions(givenTo: left)
    let givesOptional = results.contains { $0.wrapped.map(shallow) == payload }
    return state.pending.contains {
      switch $0 {
      case .unwrapping(_, let wrapped, _, _): shallow(wrapped) == payload
      case .closure(let node, let syntax, _):
        (left.isMember || givesOptional && !isSolvedForItself(node, syntax))
          && state.bindings.occurs(unknown, in: node.type)
      case .overloadedValue(let node, _, let candidates):
        !results.isEmpty && candidates.count == 1 && state.bindings.occurs(unknown, in: node.type)
      case .conversion(let from, let given, let purpose):
        left.isMember && shallow(given) == payload
          || !results.isEmpty && isShown(payload, by: from, as: shallow(given), purpose, results)
      case .call(let pending):
        givesOptional && pending.call.form == .call
          && hasConversion { $0 == shallow(pending.node.type) && $1.wrapped.map(shallow) == payload }
      case .associatedType(_, _, let given, _): left.isMember && shallow(given) == payload
      default: false
      }
    }
  }
}
