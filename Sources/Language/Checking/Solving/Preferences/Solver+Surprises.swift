import Diagnostics

/// Forms that Swift takes otherwise than they look, refused by name.
extension Solver {
  /// What is wrong where nothing says what a value looked up in a literal is, and the right side of `??` is a literal of
  /// another type, `["a": 1.5]["b"] ?? 0`: Swift takes both for Any and keeps an optional.
  func wordLookup(_ left: Node, _ right: Node, _ result: Type) -> Diagnostic? {
    guard case .variable = shallow(result), let base = literalAsked(left, beside: right), differ(base, right),
      existentialWanted(of: result) == nil,
      !unmet.contains(where: { takes(result, $0) })
    else { return nil }
    return .error(
      "literal-lookup", at: left.span,
      "Swift takes both sides of this '??' for Any, and the value for an optional",
      hint: "give the collection a name first, or state the type of the value")
  }

  /// The literal that a value is looked up in, or whole numbers of which a method gives one beside one with a fraction,
  /// `[1, 2].max() ?? 0.5`.
  func literalAsked(_ left: Node, beside right: Node) -> Node? {
    if case .call(let call) = left.kind, call.form == .call, let base = call.base, base.isCollectionLiteral,
      case .float = right.kind
    {
      return base.valuesOfLiteral.allSatisfy { $0.isWholeNumber } ? base : nil
    }
    return left.literalLookedUpIn
  }

  /// What is wrong where anything is wanted of a value of a literal, and the default is a literal of another type,
  /// `print(["a": 1.5]["b", default: 0])`: Swift takes the values for Any. So it does behind `??`, unless the other side
  /// is of the values' type.
  func wordDefault(_ pending: PendingCall) -> Diagnostic? {
    guard let base = pending.call.base, base.isCollectionLiteral,
      let standard = pending.call.arguments.last, standard.label?.text == "default",
      differ(base, standard.value),
      existentialWanted(of: pending.node.type) != nil || isOther(pending.node, than: base)
    else { return nil }
    return .error(
      "literal-lookup", at: base.span, "Swift takes the values of this dictionary and the default for Any",
      hint: "give the dictionary a name first")
  }

  /// Whether a value stands on the right of a `??` of which anything is wanted, and the left holds none of the literal's.
  private func isOther(_ value: Node, than collection: Node) -> Bool {
    unmet.contains {
      guard case .coalescing(_, let payload, let right, let result) = $0, right === value else {
        return false
      }
      return existentialWanted(of: result) != nil
        && !collection.valuesOfLiteral.contains { standard($0.type) == resolve(payload) }
    }
  }

  /// What is wrong with a choice between literals of several types on the right of a `??` of which anything is wanted,
  /// `print(n ?? (b ? 1 : 1.5))`, if the left does not say of which type they are: Swift keeps each as it is.
  func wordChoice(_ right: Node, _ payload: Type, _ result: Type) -> Diagnostic? {
    guard case .ternary(_, let yes, let no) = right.kind, yes.isNumber, no.isNumber,
      yes.isWholeNumber != no.isWholeNumber, !session.couldExpress(.float, resolve(payload)),
      existentialWanted(of: result) != nil
    else { return nil }
    return .error(
      "literal-choice", at: right.span, "Swift keeps each of these literals as it is, of its own type",
      hint: "write both as numbers of one type")
  }

  /// What is wrong where a closure gives what it takes or a literal of another type, `[1.5, nil].map { $0 ?? 0 }`, and
  /// Swift sees late what it takes: it takes both for Any, and what is there for an optional.
  func wordLateDefault(_ left: Node, _ payload: Type, _ right: Node, _ result: Type) -> Diagnostic? {
    guard left.isOfLateParameter, state.bindings.isLiteral(right.type), right.isLiteral,
      standard(payload) != standard(right.type), case .variable = shallow(result), isGivenByClosure(result)
    else { return nil }
    return .error(
      "literal-lookup", at: left.span,
      "Swift takes both sides of this '??' for Any, and the value for an optional",
      hint: "write the literal as one of the same type, or give the collection a name first")
  }

  private func isGivenByClosure(_ value: Type) -> Bool {
    unmet.contains {
      guard case .conversion(let from, _, let purpose) = $0 else { return false }
      return purpose.isClosureResult && shallow(from) == shallow(value)
    }
  }

  /// Whether a literal is of another type by default than one of the values of a collection's literal.
  private func differ(_ collection: Node, _ literal: Node) -> Bool {
    guard state.bindings.isLiteral(literal.type) else { return false }
    let type = standard(literal.type)
    return collection.valuesOfLiteral.contains { standard($0.type) != type }
  }

  private func takes(_ value: Type, _ constraint: Constraint) -> Bool {
    switch constraint {
    case .conversion(let from, _, _): shallow(from) == shallow(value)
    case .call(let pending): pending.call.arguments.contains { shallow($0.value.type) == shallow(value) }
    default: false
    }
  }

  // MARK: Closures

  /// What is wrong with a choice between a closure's parameter and `nil` where only literals show what the parameter is,
  /// and an optional of something unknown is wanted, `[1, 2].compactMap { $0.isMultiple(of: 2) ? $0 : nil }`: Swift looks
  /// at the choice before it knows the parameter, and takes what is wanted for an optional of an optional.
  func wordOptionalParameter(
    _ body: Node, _ wanted: Type, _ parameters: [Variable], of closure: Node
  ) -> Diagnostic? {
    guard case .ternary(let test, let yes, let no) = body.kind, yes.isNil != no.isNil,
      let wrapped = wanted.wrapped.map(shallow), case .variable = wrapped,
      case .variable(let parameter) = (yes.isNil ? no : yes).kind, parameters.contains(parameter),
      !closure.statesParameters
    else { return nil }
    guard let type = shownByLiterals(parameter.type) ?? seenLate(parameter.type, closure),
      !shows(test, parameter, type), !isMapped(closure) || !shows(test, aText: parameter)
    else { return nil }
    let name = parameter.name.first == "$" ? "x" : parameter.name
    let shown = state.bindings.isOpen(type) ? "…" : session.show(type, self)
    return .error(
      "optional-choice", at: body.span,
      "Swift takes this for an optional of an optional, as nothing says yet what '\(parameter.name)' is",
      hint:
        "state the type, '{ (\(name): \(shown)) in … }', or give the collection a name first"
    )
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

  /// Whether a test shows what a parameter is: by its use as a truth value, by an operator on whole numbers, of which
  /// Swift tries those first, or as an argument of an array's or a set's method.
  private func shows(_ test: Node, _ parameter: Variable, _ type: Type) -> Bool {
    switch test.kind {
    case .variable(let variable): variable == parameter
    case .and(let a, let b), .or(let a, let b): shows(a, parameter, type) || shows(b, parameter, type)
    case .call(let call) where call.isOperator:
      type == types.int && call.name.text != "~="
        && call.arguments.contains { shows($0.value, parameter, type) }
    case .call(let call):
      call.base.map(isCollectionOfValues) ?? false
        && call.arguments.contains { if case .variable(parameter) = $0.value.kind { true } else { false } }
    default: false
    }
  }

  /// The type of a closure's parameter where Swift sees late what the value before the dot holds.
  private func seenLate(_ parameter: Type, _ closure: Node) -> Type? {
    guard let receiver = closure.receiver, holdsLate(receiver) else { return nil }
    return resolve(parameter).ifPlainValue
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
  /// Whether it is a parameter of a closure, of a type that Swift sees late, or a property of one.
  fileprivate var isOfLateParameter: Bool {
    switch kind {
    case .variable(let variable): variable.isSeenLate
    case .member(let base, _): base.isOfLateParameter
    default: false
    }
  }

  /// Whether it is a closure that says of which types its parameters are.
  fileprivate var statesParameters: Bool {
    guard case .closure(let syntax, _) = kind else { return false }
    return syntax.parameters?.contains { $0.type != nil } ?? false
  }

  var isCollectionLiteral: Bool {
    switch kind {
    case .array, .dictionary: true
    default: false
    }
  }

  /// The literal before the brackets, or one that holds `nil` before the dot.
  var literalLookedUpIn: Node? {
    switch kind {
    case .subscripted(let call): call.base.flatMap { $0.isCollectionLiteral ? $0 : nil }
    case .member(let base, _): base.holdsNil ? base : nil
    default: nil
    }
  }

  fileprivate var isWholeNumber: Bool {
    if case .integer = kind { true } else { false }
  }

  private var holdsNil: Bool {
    if case .array(let elements, _) = kind { elements.contains { $0.isNil } } else { false }
  }

  /// The elements of an array's literal, the values of a dictionary's, without `nil`.
  fileprivate var valuesOfLiteral: [Node] {
    elementsOfLiteral.filter { !$0.isNil }
  }
}
