import Diagnostics

/// Words for what the checker finds. Places and facts come from the caller; nothing is decided here.
extension Session {
  /// A type as a message shows it: unknowns that a literal waits for by their default.
  func show(_ type: Type, _ solver: Solver) -> String { showing(type, solver).description }

  private func showing(_ type: Type, _ solver: Solver) -> Type {
    let type = solver.shallow(type)
    switch type {
    case .variable:
      guard let literal = solver.state.bindings.literal(of: type) else { return type }
      return showing(solver.defaultType(of: literal), solver)
    case .nominal(let nominal, let arguments): return .nominal(nominal, arguments.map { showing($0, solver) })
    case .tuple(let elements):
      return .tuple(elements.map { TupleElement(label: $0.label, type: showing($0.type, solver)) })
    case .function(let function):
      return .function(
        FunctionType(
          parameters: function.parameters.map {
            ParameterType(showing($0.type, solver), isInout: $0.isInout)
          },
          isThrowing: function.isThrowing, result: showing(function.result, solver)))
    case .metatype(let instance): return .metatype(showing(instance, solver))
    case .parameter, .invalid: return type
    }
  }

  // MARK: Types that do not fit

  func wordMismatch(_ given: Type, _ wanted: Type, _ purpose: Purpose, _ solver: Solver) -> Diagnostic {
    if case .operand(let call) = purpose.kind { return wordOperands(call, solver) }
    let (found, expected) = (show(given, solver), show(wanted, solver))
    let message: String
    switch purpose.kind {
    case .initialization: message = "cannot convert value of type '\(found)' to specified type '\(expected)'"
    case .assignment: message = "cannot assign value of type '\(found)' to type '\(expected)'"
    case .argument, .operand:
      message = "cannot convert value of type '\(found)' to expected argument type '\(expected)'"
    case .returned:
      message = "cannot convert return expression of type '\(found)' to return type '\(expected)'"
    case .condition:
      message = "cannot convert value of type '\(found)' to expected condition type '\(expected)'"
    case .element: message = "cannot convert value of type '\(found)' to expected element type '\(expected)'"
    case .branch: message = "branches have mismatching types '\(found)' and '\(expected)'"
    case .closureResult:
      message = "cannot convert value of type '\(found)' to closure result type '\(expected)'"
    case .interpolation: message = "cannot show a value of type '\(found)' as text"
    case .coercion: message = "cannot convert value of type '\(found)' to type '\(expected)' in coercion"
    }
    return .error(
      "type-mismatch", at: purpose.span, message,
      hint: conversionHint(solver.shallow(given), solver.shallow(wanted)))
  }

  private func conversionHint(_ given: Type, _ wanted: Type) -> String? {
    if given.wrapped == wanted { return "unwrap it with '!', '??' or 'if let'" }
    switch (given, wanted) {
    case (types.int, types.double): return "write 'Double(…)': Swift does not convert Int to Double by itself"
    case (types.double, types.int): return "write 'Int(…)', which drops the fraction, or round first"
    case (_, types.string): return "write \"\\(…)\""
    case (types.int, types.bool): return "compare it: '… != 0'"
    default: return nil
    }
  }

  func wordNonconformance(_ type: Type, _ protocolType: NominalType, _ span: SourceSpan) -> Diagnostic {
    .error("conformance", at: span, "type '\(type)' does not conform to '\(protocolType.name)'")
  }

  func wordSameType(_ a: Type, _ b: Type, _ span: SourceSpan) -> Diagnostic {
    .error("type-mismatch", at: span, "this needs the types '\(a)' and '\(b)' to be the same")
  }

  // MARK: Names

  func wordUnknownName(_ name: Identifier, _ scope: Scope) -> Diagnostic {
    if name.text.hasPrefix("$") {
      return .error(
        "unknown-name", at: name.span, "anonymous closure argument '\(name.text)' is not known here",
        hint: "it belongs inside a closure without named parameters")
    }
    return .error(
      "unknown-name", at: name.span, "cannot find '\(name.text)' in scope",
      hint: suggestion(name.text, scope.visibleNames))
  }

  func wordUnknownType(_ name: Identifier, _ scope: Scope) -> Diagnostic {
    var names: [String] = []
    var level: Scope? = scope
    while let current = level {
      names += current.entities.compactMap { entry in
        switch entry.value {
        case .type, .alias, .genericParameter: entry.key
        case .variable, .functions: nil
        }
      }
      level = current.parent
    }
    return .error(
      "unknown-type", at: name.span, "cannot find type '\(name.text)' in scope",
      hint: suggestion(name.text, names))
  }

  func wordUnknownMember(_ name: Identifier, _ base: Type?, _ solver: Solver) -> Diagnostic {
    guard let base else {
      return .error("unknown-name", at: name.span, "cannot find '\(name.text)' in scope")
    }
    if name.text == "subscript" {
      return .error(
        "unknown-member", at: name.span, "value of type '\(show(base, solver))' has no subscripts")
    }
    let (subject, isType) = instance(base)
    if name.text == "init" {
      return .error("unknown-member", at: name.span, "'\(show(subject, solver))' cannot be constructed")
    }
    if let other = wordOtherSide(name, subject, isType: isType, solver) { return other }
    let names = memberNames(of: subject)
    let owner = isType ? "type '\(show(subject, solver))'" : "value of type '\(show(subject, solver))'"
    if let wrapped = subject.wrapped, !candidates(named: name.text, in: wrapped).isEmpty {
      return .error(
        "not-unwrapped", at: name.span,
        "value of optional type '\(show(subject, solver))' must be unwrapped to refer to member '\(name.text)' of wrapped base type '\(show(wrapped, solver))'",
        hint: "write '?.\(name.text)', or unwrap it with '!', '??' or 'if let'")
    }
    return .error(
      "unknown-member", at: name.span, "\(owner) has no member '\(name.text)'",
      hint: suggestion(name.text, names))
  }

  /// A member that a value has is not the type's, and the other way round.
  private func wordOtherSide(_ name: Identifier, _ type: Type, isType: Bool, _ solver: Solver) -> Diagnostic?
  {
    guard !candidates(named: name.text, in: isType ? type : .metatype(type)).isEmpty else { return nil }
    let shown = show(type, solver)
    return isType
      ? .error(
        "missing-receiver", at: name.span, "instance member '\(name.text)' cannot be used on type '\(shown)'",
        hint: "use it on a value of the type")
      : .error(
        "static-member", at: name.span,
        "static member '\(name.text)' cannot be used on instance of type '\(shown)'",
        hint: "write '\(shown).\(name.text)'")
  }

  private func instance(_ type: Type) -> (Type, isType: Bool) {
    if case .metatype(let instance) = type { return (instance, true) }
    return (type, false)
  }

  private func memberNames(of type: Type) -> [String] {
    switch type {
    case .nominal(let nominal, _):
      extensions.memberNames(of: nominal)
        + extensions.conformances(of: nominal).flatMap { extensions.memberNames(of: $0.protocolType) }
    case .tuple(let elements): elements.compactMap({ $0.label })
    case .parameter(let parameter): parameter.constraints.flatMap { extensions.memberNames(of: $0) }
    case .function, .metatype, .variable, .invalid: []
    }
  }

  private func suggestion(_ name: String, _ candidates: [String]) -> String? {
    nearestName(to: name, among: candidates.filter { !$0.hasPrefix("$") }).map { "did you mean '\($0)'?" }
  }

  func wordUnknownOperator(_ name: Identifier) -> Diagnostic {
    .error("unknown-operator", at: name.span, "cannot find operator '\(name.text)' in scope")
  }

  func wordRedeclaration(_ name: Identifier, of known: Variable? = nil) -> Diagnostic {
    .error(
      "redeclaration", at: name.span, "invalid redeclaration of '\(name.text)'",
      notes: known.map { [Diagnostic.Note("'\(name.text)' previously declared here", at: $0.span)] } ?? [],
      hint: "choose another name; only a later cell may declare a name again")
  }

  func wordNoValue(_ name: Identifier, wanted: Type, _ solver: Solver) -> Diagnostic {
    .error(
      "no-overload", at: name.span, "no version of '\(name.text)' has the type '\(show(wanted, solver))'")
  }

  // MARK: Calls

  func wordNoOverload(_ pending: PendingCall, _ solver: Solver) -> Diagnostic {
    let call = pending.call
    let given = call.arguments.map { show($0.value.type, solver) }
    if call.form == .infix, given.count == 2 { return wordOperands(call, solver) }
    if call.form == .prefix || call.form == .postfix {
      return .error(
        "operand-types", at: call.name.span,
        "unary operator '\(call.name.text)' cannot be applied to an operand of type '\(given.first ?? "_")'")
    }
    if pending.candidates.count == 1 { return wordOnlyCandidate(pending.candidates[0], pending, solver) }
    let name = call.name.text == "init" ? "initializer" : "'\(call.name.text)'"
    return .error(
      "no-overload", at: call.name.span,
      "no \(name) accepts arguments of type '(\(given.joined(separator: ", ")))'",
      notes: pending.candidates.prefix(6).map { Diagnostic.Note("candidate: \(spelling($0))") })
  }

  private func wordOperands(_ call: CallNode, _ solver: Solver) -> Diagnostic {
    let given = call.arguments.map { show($0.value.type, solver) }
    let types = Set(call.arguments.map { solver.shallow($0.value.type) })
    let isMixed = types == [self.types.int, self.types.double]
    let optional = call.arguments.first { solver.shallow($0.value.type).wrapped != nil }
    let hint =
      isMixed
      ? "convert one side: 'Double(…)' or 'Int(…)'"
      : optional.map { _ in "unwrap the optional first, with '??', '!' or 'if let'" }
    if given[0] == given[1] {
      return .error(
        "operand-types", at: call.name.span,
        "binary operator '\(call.name.text)' cannot be applied to two '\(given[0])' operands", hint: hint)
    }
    return .error(
      "operand-types", at: call.name.span,
      "binary operator '\(call.name.text)' cannot be applied to operands of type '\(given[0])' and '\(given[1])'",
      hint: hint)
  }

  private func wordOnlyCandidate(
    _ matched: MatchedCandidate, _ pending: PendingCall, _ solver: Solver
  ) -> Diagnostic {
    for (parameter, positions) in zip(matched.parameters, matched.match?.positions ?? []) {
      for position in positions {
        let argument = pending.call.arguments[position].value
        if !solver.couldConvert(argument, parameter) {
          return wordMismatch(
            argument.type, parameter.type, Purpose(.argument(pending.call.name.text), argument.span), solver)
        }
      }
    }
    return wordMismatch(
      matched.result, pending.node.type, Purpose(.initialization, pending.node.span), solver)
  }

  private func spelling(_ matched: MatchedCandidate) -> String {
    let list = matched.parameters.map { ($0.label.map { $0 + ": " } ?? "") + $0.type.description }
    return "(\(list.joined(separator: ", "))) -> \(matched.result)"
  }

  func wordArgumentProblem(
    _ problem: ArgumentMatcher.Problem, _ candidate: Candidate, _ call: CallNode, isOnly: Bool,
    _ solver: Solver
  ) -> Diagnostic {
    let parameters = signature(of: candidate).parameters ?? []
    guard isOnly else {
      let labels = call.arguments.map { ($0.label?.text ?? "_") + ":" }.joined()
      return .error(
        "no-overload", at: call.name.span,
        "no \(call.name.text == "init" ? "initializer" : "'\(call.name.text)'") takes arguments labeled '(\(labels))'",
        notes: [
          Diagnostic.Note("one candidate takes '(\(parameters.map { ($0.label ?? "_") + ":" }.joined()))'")
        ])
    }
    switch problem {
    case .missingArgument(let index):
      let parameter = parameters[index]
      let name = parameter.label.map { "parameter '\($0)'" } ?? "parameter #\(index + 1)"
      return .error(
        "missing-argument", at: call.name.span, "missing argument for \(name) in call",
        hint: "it takes a value of type '\(parameter.type)'")
    case .extraArgument(let index):
      return .error(
        "extra-argument", at: call.arguments[index].span,
        "extra argument\(call.arguments[index].label.map { " '\($0.text)'" } ?? "") in call")
    case .wrongLabel(let index, let expected): return wordLabel(call.arguments[index], expected)
    }
  }

  private func wordLabel(_ argument: ArgumentNode, _ expected: String?) -> Diagnostic {
    switch (argument.label?.text, expected) {
    case (nil, let expected?):
      .error(
        "argument-label", at: argument.span, "missing argument label '\(expected):' in call",
        hint: "write '\(expected): …'")
    case (let found?, nil):
      .error(
        "argument-label", at: argument.span, "extraneous argument label '\(found):' in call",
        hint: "remove it")
    case (let found?, let expected?):
      .error(
        "argument-label", at: argument.span,
        "incorrect argument label in call (have '\(found):', expected '\(expected):')",
        hint: "write '\(expected): …'")
    case (nil, nil):
      .error("extra-argument", at: argument.span, "extra argument in call")
    }
  }

  func wordArgumentCount(
    _ function: FunctionType, _ arguments: [ArgumentNode], _ span: SourceSpan, _ solver: Solver
  ) -> Diagnostic {
    .error(
      "argument-count", at: span,
      "a function of type '\(show(.function(function), solver))' is called with \(arguments.count) \(arguments.count == 1 ? "argument" : "arguments")"
    )
  }

  func wordInout(_ argument: ArgumentNode, _ parameter: ParameterDeclaration) -> Diagnostic {
    if parameter.isInout {
      return .error(
        "inout-argument", at: argument.value.span,
        "passing value of type '\(parameter.type)' to an inout parameter requires explicit '&'",
        hint: "write '&' before it")
    }
    return .error(
      "inout-argument", at: argument.value.span, "'&' used with an argument that is not inout",
      hint: "remove the '&'")
  }

  func wordMissingReceiver(_ declaration: FunctionDeclaration, _ name: Identifier) -> Diagnostic {
    .error(
      "missing-receiver", at: name.span,
      "instance member '\(declaration.name)' cannot be used on type '\(declaration.owner?.nominal.name ?? "")'",
      hint: "call it on a value of the type")
  }

  // MARK: Places

  /// Why a place cannot change, or nil where it can.
  func wordImmutable(
    _ place: TypedExpression, _ operation: Identifier, _ change: Emitter.Change
  ) -> Diagnostic? {
    switch place.kind {
    case .variable(let variable):
      if variable.isMutable || assignedLater.contains(variable) { return nil }
      return immutable(variable, place, change)
    case .field(let base, let index):
      if case .nominal(let nominal, _) = base.type, nominal.fields.indices.contains(index),
        !nominal.fields[index].isMutable, !isInitializing(base)
      {
        return .error(
          "immutable", at: place.span,
          "cannot change '\(nominal.fields[index].name)', which is a 'let' constant",
          hint: "declare it with 'var' in '\(nominal.name)'")
      }
      return wordImmutable(base, operation, change)
    case .computed(let accessors, let base, _):
      guard accessors.setter != nil else {
        return .error("immutable", at: place.span, "cannot change a get-only property or subscript")
      }
      return base.flatMap { wordImmutable($0, operation, change) }
    case .forceUnwrap(let base), .unwrapOrExit(let base): return wordImmutable(base, operation, change)
    case .invalid: return nil
    case .tuple(let parts): return parts.lazy.compactMap { self.wordImmutable($0, operation, change) }.first
    default:
      return .error(
        "not-a-place", at: place.span, "cannot change this expression: it is a value, not a variable")
    }
  }

  private func isInitializing(_ base: TypedExpression) -> Bool {
    if case .variable(let variable) = base.kind { return variable.name == "self" && variable.isMutable }
    return false
  }

  private func immutable(_ variable: Variable, _ place: TypedExpression, _ change: Emitter.Change)
    -> Diagnostic
  {
    let subject = variable.name == "self" ? "'self' is immutable" : "'\(variable.name)' is a 'let' constant"
    let hint = variable.name == "self" ? "mark the method 'mutating'" : "declare it with 'var'"
    switch change {
    case .assignment:
      return .error("immutable", at: place.span, "cannot assign to value: \(subject)", hint: hint)
    case .mutating(let declaration):
      return .error(
        "immutable", at: place.span,
        "cannot use mutating member '\(declaration.name)' on immutable value: \(subject)",
        hint: hint)
    case .inoutArgument:
      return .error(
        "immutable", at: place.span, "cannot pass immutable value as inout argument: \(subject)", hint: hint)
    case .mutatingOperator:
      return .error(
        "immutable", at: place.span, "left side of mutating operator isn't mutable: \(subject)", hint: hint)
    }
  }

  // MARK: What stays unknown

  func wordUntyped(_ span: SourceSpan) -> Diagnostic {
    .error(
      "unknown-type", at: span, "cannot infer the type of this expression",
      hint: "state the types of its parts")
  }

  /// An expression whose type has unknowns that nothing settles.
  func wordUntyped(_ expression: Expression) -> Diagnostic {
    switch expression.kind {
    case .nilLiteral:
      .error(
        "unknown-type", at: expression.span, "'nil' requires a contextual type",
        hint: "state it: 'let x: Int? = nil'")
    case .arrayLiteral, .dictionaryLiteral:
      .error(
        "unknown-type", at: expression.span, "empty collection literal requires an explicit type",
        hint: "state it: 'let x: [Int] = []'")
    default: wordUntyped(expression.span)
    }
  }

  func wordStuck(_ constraint: Constraint, _ solver: Solver) -> Diagnostic {
    switch constraint {
    case .implicitMember(_, let name): return wordNoContext(name)
    case .unresolvedCall(_, let call) where call.implicitBase != nil: return wordNoContext(call.name)
    default:
      return .error(
        "unknown-type", at: place(of: constraint), "cannot infer the type of this expression",
        hint: "state it")
    }
  }

  private func wordNoContext(_ name: Identifier) -> Diagnostic {
    .error(
      "no-context", at: name.span, "cannot infer contextual base in reference to member '\(name.text)'",
      hint: "write the type before the dot")
  }

  private func place(of constraint: Constraint) -> SourceSpan {
    switch constraint {
    case .conversion(_, _, let purpose): purpose.span
    case .conformance(_, _, _, let span), .unwrapping(_, _, let span): span
    case .unresolvedCall(let node, _), .overloadedValue(let node, _, _), .member(let node, _, _),
      .implicitMember(let node, _), .closure(let node, _, _), .callValue(let node, _, _),
      .statements(let node, _),
      .keyPath(let node, _, _), .coalescing(_, let node, _):
      node.span
    case .call(let pending): pending.node.span
    case .chainResult: SourceSpan(file: FileID(-1), start: 0, end: 0)
    }
  }

  /// Whether a call's result may be dropped without a warning.
  func isDiscardable(_ function: Function) -> Bool {
    function.isResultDiscardable || function.result == .void
  }
}
