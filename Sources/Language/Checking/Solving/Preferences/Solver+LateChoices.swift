import Diagnostics

/// A choice between a closure's parameter and `nil` where only literals show what the parameter is,
/// `[1, 2].compactMap { $0.isMultiple(of: 2) ? $0 : nil }`: Swift looks at the choice before it knows the parameter, and
/// takes what is wanted for an optional of an optional. It does not where the test shows what the parameter is, or does
/// not ask.
extension Solver {
  /// What is wrong with a closure of one expression that is such a choice, where an optional of something unknown is wanted
  /// of it or of the next closure, `.map { $0 > 1.5 ? $0 : nil }.compactMap { $0 }`.
  func wordOptionalParameter(
    _ body: Node, _ wanted: Type, _ parameters: [Variable], of closure: Node
  ) -> Diagnostic? {
    guard case .variable = wanted.wrapped.map(shallow) ?? wanted else { return nil }
    if wanted.wrapped != nil, let problem = lateChoice(handedOnBy: body, parameters, of: closure) {
      return problem
    }
    guard case .ternary(let test, let yes, let no) = body.kind, yes.isNil != no.isNil,
      case .variable(let parameter) = (yes.isNil ? no : yes).kind, parameters.contains(parameter),
      !closure.statesParameters
    else { return nil }
    guard let type = shownByLiterals(parameter.type) ?? seenLate(parameter.type, closure),
      case let type = closure.receiver.flatMap(elementShown) ?? standard(type), !shows(test, parameter, type),
      !isMapped(closure) || !shows(test, aText: parameter)
    else { return nil }
    let problem = wordOptionalChoice(body, parameter, type)
    if wanted.wrapped != nil { return problem }
    lateChoices.append((closure, problem))
    return nil
  }

  private func wordOptionalChoice(_ choice: Node, _ parameter: Variable, _ type: Type) -> Diagnostic {
    let name = parameter.name.first == "$" ? "x" : parameter.name
    let shown = state.bindings.isOpen(type) ? "…" : session.show(type, self)
    return .error(
      "optional-choice", at: choice.span,
      "Swift takes this for an optional of an optional, as nothing says yet what '\(parameter.name)' is",
      hint:
        "state the type, '{ (\(name): \(shown)) in … }', or give the collection a name first"
    )
  }

  /// What is wrong where a closure gives what it takes, `{ $0 }`, and that is what such a choice has made.
  private func lateChoice(
    handedOnBy body: Node, _ parameters: [Variable], of closure: Node
  ) -> Diagnostic? {
    guard !lateChoices.isEmpty, case .variable(let parameter) = body.kind, parameters.contains(parameter)
    else { return nil }
    return closure.receiver.flatMap(lateChoice(madeBy:))
  }

  /// The same of `\.self`, of which an optional of something unknown is wanted.
  func lateChoice(handedOnBy path: Node, _ wanted: Type) -> Diagnostic? {
    guard !lateChoices.isEmpty, path.isIdentity, case .variable? = shallow(wanted).wrapped.map(shallow) else {
      return nil
    }
    return path.receiver.flatMap(lateChoice(madeBy:))
  }

  /// The same of a value that a closure has made.
  private func lateChoice(madeBy value: Node) -> Diagnostic? {
    guard case .call(let call) = value.kind else { return nil }
    return lateChoices.first { choice in call.arguments.contains { $0.value === choice.closure } }?.problem
  }

  /// What an unknown type will be, where nothing but literals shows it.
  private func shownByLiterals(_ type: Type, behind seen: [Type] = []) -> Type? {
    guard case let type = shallow(type), case .variable = type, !seen.contains(type) else { return nil }
    if state.bindings.isLiteral(type) { return standard(type) }
    var found: Type?
    for case .conversion(let from, let to, _) in unmet where shallow(to) == type {
      found = shownByLiterals(from, behind: seen + [type])
      if found == nil { return nil }
    }
    return found
  }

  /// The type of a closure's parameter where Swift sees late what the value before the dot holds.
  private func seenLate(_ parameter: Type, _ closure: Node) -> Type? {
    guard let receiver = closure.receiver, holdsLate(receiver) else { return nil }
    return resolve(parameter).ifPlainValue
  }

  /// The type of the elements of what is made of literals: `Array(1...6)`, `Set(["a"])`.
  private func elementShown(by collection: Node) -> Type? {
    let shown = collection.literalsWithin.map { standard($0.type) }
    return shown.dropFirst().allSatisfy { $0 == shown[0] } ? shown.first : nil
  }

  // MARK: Tests

  /// Whether a test shows what a parameter is, or does not ask.
  private func shows(_ test: Node, _ parameter: Variable, _ type: Type) -> Bool {
    test.isFree(of: parameter) || showsInPart(test, parameter, type)
  }

  /// Whether a part shows it: its use as a truth value, an operator of which Swift tries that of this type first, or an
  /// argument of an array's or a set's method, or of a function of which there is only one.
  private func showsInPart(_ test: Node, _ parameter: Variable, _ type: Type) -> Bool {
    switch test.kind {
    case .variable(let variable): variable == parameter
    case .and(let a, let b), .or(let a, let b):
      showsInPart(a, parameter, type) || showsInPart(b, parameter, type)
    case .call(let call) where call.isOperator: operatorShows(call, parameter, type)
    case .call(let call):
      call.arguments.contains { $0.value.is(parameter) }
        && (call.base.map(isCollectionOfValues) ?? isPlainFunction(test))
    default: false
    }
  }

  private func operatorShows(_ call: CallNode, _ parameter: Variable, _ type: Type) -> Bool {
    guard call.name.text != "~=" else { return false }
    let isTriedFirst = triesFirst(call.name.text, of: type)
    return call.arguments.contains {
      $0.value.is(parameter) ? isTriedFirst : showsInPart($0.value, parameter, type)
    }
  }

  /// Whether Swift tries an operator of this type before others of its name: those of whole numbers and truth values, what
  /// String declares itself, and what computes a number.
  private func triesFirst(_ name: String, of type: Type) -> Bool {
    if type == types.int || type == types.bool { return true }
    if type == types.string { return ["==", "<", "+"].contains(name) }
    return type == types.double && ["+", "-", "*", "/"].contains(name)
  }

  private func isPlainFunction(_ call: Node) -> Bool {
    let chosen = state.choices[call.id]?.candidate ?? onlyCandidate(of: call)
    return chosen?.declaration.map { !$0.isGeneric } ?? false
  }

  private func onlyCandidate(of node: Node) -> Candidate? {
    for case .call(let pending) in unmet where pending.node === node {
      return pending.candidates.count == 1 ? pending.candidates[0].candidate : nil
    }
    return nil
  }

  private func isCollectionOfValues(_ node: Node) -> Bool {
    node.isCollectionLiteral || shallow(node.type).nominal?.isCollectionOfValues ?? false
  }
}

extension Type {
  /// The type where it is neither an optional nor a tuple.
  fileprivate var ifPlainValue: Type? {
    if case .tuple = self { return nil }
    return wrapped == nil ? self : nil
  }
}

extension Node {
  /// Whether it is a closure that says of which types its parameters are.
  fileprivate var statesParameters: Bool {
    guard case .closure(let syntax, _) = kind else { return false }
    return syntax.parameters?.contains { $0.type != nil } ?? false
  }

  /// The elements of a literal, or the ends of a range, of which a collection is made.
  fileprivate var literalsWithin: [Node] {
    guard case .call(let call) = kind else { return elementsOfLiteral.filter { !$0.isNil } }
    switch call.name.text {
    case "...", "..<": return call.arguments.map { $0.value }
    case "init" where call.arguments.count == 1: return call.arguments[0].value.literalsWithin
    default: return []
    }
  }

  /// Whether no part of it is a closure's parameter, as far as that is easily seen.
  fileprivate func isFree(of parameter: Variable) -> Bool {
    switch kind {
    case .integer, .float, .boolean, .nilLiteral: true
    case .variable(let variable): variable != parameter
    case .member(let base, _): base.isFree(of: parameter)
    case .and(let a, let b), .or(let a, let b): a.isFree(of: parameter) && b.isFree(of: parameter)
    case .call(let call), .subscripted(let call):
      call.base?.isFree(of: parameter) ?? true && call.arguments.allSatisfy { $0.value.isFree(of: parameter) }
    default: false
    }
  }
}
