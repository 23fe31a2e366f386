import Diagnostics

/// Words for calls that do not fit what is called.
extension Session {
  func wordAmbiguous(_ name: Identifier) -> Diagnostic {
    let isWord = name.text.first.map { $0.isLetter || $0 == "_" } ?? true
    return .error(
      "ambiguous", at: name.span, "ambiguous use of \(isWord ? "" : "operator ")'\(name.text)'",
      hint: isWord
        ? "state the types around it: 'let x: Double = …'"
        : "state the types of its operands: '{ (a: Double, b: Double) in … }'")
  }

  func wordHiddenChoice(_ name: Identifier) -> Diagnostic {
    let called = name.text == "init" ? "these initializers" : "several functions '\(name.text)'"
    return .error(
      "hidden-choice", at: name.span,
      "which of \(called) Swift takes hangs here on how the arguments are written, not only on their types",
      hint: "give the argument a name first, or state its type: 'value as [Int]'")
  }

  func wordAmbiguousNegation(_ name: Identifier) -> Diagnostic {
    .error(
      "ambiguous", at: name.span, "ambiguous use of operator '-'",
      hint: "write the sign right before the digits, or state the type: '-(1) as Int'")
  }

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
    if let refusal = wordPositionInText(call, solver) { return refusal }
    let name = call.name.text == "init" ? "initializer" : "'\(call.name.text)'"
    return .error(
      "no-overload", at: call.name.span,
      "no \(name) accepts arguments of type '(\(given.joined(separator: ", ")))'",
      notes: pending.candidates.prefix(6).map { Diagnostic.Note("candidate: \(spelling($0))") })
  }

  func wordOperands(_ call: CallNode, _ solver: Solver) -> Diagnostic {
    if let refusal = wordTypesCompared(call, solver) { return refusal }
    let given = operandTypes(call.arguments.map { $0.value }, solver)
    return wordOperands(call.name, given.map { $0.description }, hint: operandHint(call.name.text, given))
  }

  /// What begins with a dot is shown as one of the other side's type.
  private func operandTypes(_ operands: [Node], _ solver: Solver) -> [Type] {
    let types = operands.map { showing($0.type, solver) }
    guard let other = zip(operands, types.reversed()).first(where: { $0.0.isImplicitMember })?.1 else {
      return types
    }
    return zip(operands, types).map { operand, type in
      if case .variable = type, operand.isImplicitMember { other } else { type }
    }
  }

  /// What is wrong with an operator between values of two types, as they are shown.
  func wordOperands(_ operation: Identifier, _ given: [String], hint: String? = nil) -> Diagnostic {
    let operands =
      given[0] == given[1]
      ? "two '\(given[0])' operands" : "operands of type '\(given[0])' and '\(given[1])'"
    return .error(
      "operand-types", at: operation.span,
      "binary operator '\(operation.text)' cannot be applied to \(operands)", hint: hint)
  }

  /// `text[0]`
  private func wordPositionInText(_ call: CallNode, _ solver: Solver) -> Diagnostic? {
    guard call.form == .subscripting, let base = call.base, let argument = call.arguments.first,
      showing(argument.value.type, solver) == types.int,
      case let type = solver.shallow(base.type), isText(type)
    else { return nil }
    return wordPosition("an Int", in: type, call.name.span)
  }

  /// `text[0...1]`, `text[1...]`: a number where a bound of a range is to be a position.
  func wordRangeInText(_ given: Type, _ bound: Type, _ purpose: Purpose, _ solver: Solver) -> Diagnostic? {
    let operation: String? =
      switch purpose.kind {
      case .operand(let call): call.name.text
      case .argument(let name): name
      default: nil
      }
    guard operation == "..." || operation == "..<" else { return nil }
    return wordRangeInText(given, bound, purpose.span, solver)
  }

  func wordRangeInText(_ given: Type, _ bound: Type, _ span: SourceSpan, _ solver: Solver) -> Diagnostic? {
    guard let index = solver.shallow(bound).nominal, index.outer?.name == "String", index.isLibrary,
      showing(given, solver) == types.int
    else { return nil }
    return wordPosition("a range of Int", in: types.string, span)
  }

  private func wordPosition(_ given: String, in type: Type, _ span: SourceSpan) -> Diagnostic {
    .error(
      "no-overload", at: span, "cannot subscript '\(type)' with \(given), use a String.Index instead",
      hint: "write 'Array(text)[…]', or 'text[text.index(text.startIndex, offsetBy: …)]'")
  }

  private func operandHint(_ name: String, _ operands: [Type]) -> String? {
    let numbers = [types.int, types.double]
    if name == "^", operands.contains(types.double) { return "'^' is for bits: write 'pow(x, y)'" }
    if Set(operands) == Set(numbers) { return "convert one side: 'Double(…)' or 'Int(…)'" }
    if operands.contains(where: { $0.wrapped != nil }) {
      return "unwrap the optional first, with '??', '!' or 'if let'"
    }
    if name == "+", operands.contains(types.string), operands.contains(where: numbers.contains) {
      return "make text of the number: 'String(…)', or \"\\(…)\""
    }
    guard operands.count == 2, operands[0] == operands[1], let wanted = comparison(name) else { return nil }
    switch operands[0] {
    case .parameter(let parameter): return "demand that it can: '<\(parameter.name): \(wanted)>'"
    case .nominal(let nominal, _) where !nominal.isLibrary && nominal.representation != .abstract:
      return "declare that it can: '\(nominal.name): \(wanted)'"
    default: return nil
    }
  }

  /// The protocol of the types that an operator compares.
  private func comparison(_ name: String) -> String? {
    switch name {
    case "==", "!=": "Equatable"
    case "<", ">", "<=", ">=": "Comparable"
    default: nil
    }
  }

  private func wordTypesCompared(_ call: CallNode, _ solver: Solver) -> Diagnostic? {
    guard call.name.text == "==" || call.name.text == "!=",
      call.arguments.allSatisfy({ if case .metatype = solver.shallow($0.value.type) { true } else { false } })
    else { return nil }
    return .error(
      "unsupported", at: call.name.span, "this comparison of types is not supported in cells",
      hint: "compare with a type's name, 'Int.self', or test a value with 'is'")
  }

  private func wordOnlyCandidate(
    _ matched: MatchedCandidate, _ pending: PendingCall, _ solver: Solver
  ) -> Diagnostic {
    let known = KnownOfCall(pending, solver)
    for (index, parameter) in matched.taking.enumerated() {
      let argument = pending.call.arguments[index].value
      if case .closure(let syntax, _) = argument.kind, case .function(let wanted) = parameter.type,
        let problem = solver.wordWrongCount(syntax, wanted, argument.span)
      {
        return problem
      }
      if !solver.couldGive(known.arguments[index], to: parameter) {
        return wordUnmetConstraint(argument, parameter, solver)
          ?? wordMismatch(
            argument.type, parameter.type, Purpose(.argument(pending.call.name.text), argument.span), solver)
      }
    }
    return solver.wordResult(of: matched, pending)
  }

  /// A value given for a generic parameter, of whose protocols it lacks one.
  private func wordUnmetConstraint(
    _ argument: Node, _ parameter: ParameterDeclaration, _ solver: Solver
  ) -> Diagnostic? {
    let given = showing(argument.type, solver)
    guard case .parameter(let generic) = parameter.type, given.wrapped == nil else { return nil }
    return generic.constraints.first { !conformances.conforms(given, $0) }.map {
      wordNonconformance(given, $0, argument.span)
    }
  }

  private func spelling(_ matched: MatchedCandidate) -> String {
    let list = matched.parameters.map { ($0.label.map { $0 + ": " } ?? "") + $0.type.description }
    return "(\(list.joined(separator: ", "))) -> \(matched.result)"
  }

  /// A property's name called as a function that cells do not have.
  func wordUnsupportedCall(_ callee: Node, _ arguments: [ArgumentNode]) -> Diagnostic? {
    guard case .member(_, let name) = callee.kind,
      let reason = UnsupportedNames.labelReason(name.text, arguments.map { $0.label?.text })
    else { return nil }
    return .error("unsupported", at: name.span, reason.feature, hint: reason.hint)
  }

  func wordArgumentProblem(
    _ problem: ArgumentMatcher.Problem, _ candidate: Candidate, _ call: CallNode, isOnly: Bool,
    _ solver: Solver
  ) -> Diagnostic {
    let parameters = signature(of: candidate).parameters ?? []
    let name = call.name
    if let reason = UnsupportedNames.labelReason(name.text, call.arguments.map { $0.label?.text }) {
      return .error("unsupported", at: name.span, reason.feature, hint: reason.hint)
    }
    if let refusal = wordUnmetConditions(call, solver) { return refusal }
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
      if let early = call.arguments[..<index].last?.label?.text,
        let label = call.arguments[index].label?.text,
        let place = parameters.firstIndex(where: { $0.label == label }),
        let next = parameters.firstIndex(where: { $0.label == early }), place < next
      {
        return .error(
          "argument-order", at: call.arguments[index].span,
          "argument '\(label)' must precede argument '\(early)'")
      }
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

  func wordInout(_ value: Node, isInout: Bool, _ type: Type) -> Diagnostic {
    if isInout, value.isLiteral {
      return .error(
        "inout-argument", at: value.span,
        "cannot pass immutable value as inout argument: literals are not mutable",
        hint: "keep it in a variable, and give that: '&x'")
    }
    if isInout {
      return .error(
        "inout-argument", at: value.span,
        "passing value of type '\(type)' to an inout parameter requires explicit '&'",
        hint: "write '&' before it")
    }
    return .error(
      "inout-argument", at: value.span, "'&' used with an argument that is not inout",
      hint: "remove the '&'")
  }

  func wordMissingReceiver(_ declaration: FunctionDeclaration, _ name: Identifier) -> Diagnostic {
    .error(
      "missing-receiver", at: name.span,
      "instance member '\(declaration.name)' cannot be used on type '\(declaration.owner?.nominal.name ?? "")'",
      hint: "call it on a value of the type")
  }
}
