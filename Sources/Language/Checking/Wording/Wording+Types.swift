import Diagnostics

/// Words for types that do not fit. Places and facts come from the caller; nothing is decided here.
extension Session {
  /// A type as a message shows it: unknowns that a literal waits for by their default.
  func show(_ type: Type, _ solver: Solver) -> String { showing(type, solver).description }

  func showing(_ type: Type, _ solver: Solver) -> Type {
    let type = solver.shallow(type)
    switch type {
    case .variable:
      guard let literal = solver.literalShowing(type) else { return type }
      return showing(solver.defaultType(of: literal), solver)
    case .nominal, .tuple, .function, .metatype: return type.mapParts { showing($0, solver) }
    case .parameter, .member, .invalid: return type
    }
  }

  func wordMismatch(_ given: Type, _ wanted: Type, _ purpose: Purpose, _ solver: Solver) -> Diagnostic {
    if let refusal = wordRangeInText(given, wanted, purpose, solver) { return refusal }
    if case .operand(let call) = purpose.kind { return wordOperands(call, solver) }
    let (found, expected) = (show(given, solver), show(wanted, solver))
    if let wrapped = showing(given, solver).wrapped, case .variable = wrapped {
      return wordNil(expected, purpose)
    }
    let message: String
    switch purpose.kind {
    case .initialization, .iteration:
      message = "cannot convert value of type '\(found)' to specified type '\(expected)'"
    case .assignment: message = "cannot assign value of type '\(found)' to type '\(expected)'"
    case .argument, .operand:
      message = "cannot convert value of type '\(found)' to expected argument type '\(expected)'"
    case .returned:
      message = "cannot convert return expression of type '\(found)' to return type '\(expected)'"
    case .thrown:
      message = "thrown expression type '\(found)' cannot be converted to error type '\(expected)'"
    case .condition:
      message = "cannot convert value of type '\(found)' to expected condition type '\(expected)'"
    case .element: message = "cannot convert value of type '\(found)' to expected element type '\(expected)'"
    case .fallback: message = "'??' gives a value of type '\(expected)', its right side is of type '\(found)'"
    case .branch: message = "branches have mismatching types '\(found)' and '\(expected)'"
    case .closureResult:
      message = "cannot convert value of type '\(found)' to closure result type '\(expected)'"
    case .interpolation: message = "cannot show a value of type '\(found)' as text"
    case .coercion: message = "cannot convert value of type '\(found)' to type '\(expected)' in coercion"
    }
    return .error(
      "type-mismatch", at: purpose.span, message,
      hint: conversionHint(showing(given, solver), showing(wanted, solver)))
  }

  /// Only `nil` is an optional of which nothing shows what it wraps.
  private func wordNil(_ expected: String, _ purpose: Purpose) -> Diagnostic {
    let message =
      switch purpose.kind {
      case .initialization: "'nil' cannot initialize specified type '\(expected)'"
      case .assignment: "'nil' cannot be assigned to type '\(expected)'"
      case .returned: "'nil' is incompatible with return type '\(expected)'"
      default: "'nil' is not compatible with expected type '\(expected)'"
      }
    return .error(
      "type-mismatch", at: purpose.span, message, hint: "write '\(expected)?' where it may be missing")
  }

  /// A closure that says `throws` where no errors are taken.
  func wordThrowing(_ wanted: FunctionType, _ thrown: Type?, _ span: SourceSpan, _ solver: Solver)
    -> Diagnostic
  {
    let given = FunctionType(parameters: wanted.parameters, thrown: thrown, result: wanted.result)
    return .error(
      "type-mismatch", at: span,
      "invalid conversion from throwing function of type '\(show(.function(given), solver))' to non-throwing function type '\(show(.function(wanted), solver))'",
      hint: "leave 'throws' out, or catch the errors inside")
  }

  /// A closure that may throw anything where errors of one type are taken.
  func wordThrownConversion(_ given: Type, _ wanted: Type, _ span: SourceSpan) -> Diagnostic {
    .error(
      "type-mismatch", at: span, "invalid conversion of thrown error type '\(given)' to '\(wanted)'",
      hint: "say what the closure throws: '{ (…) throws(\(wanted)) in … }'")
  }

  private func conversionHint(_ given: Type, _ wanted: Type) -> String? {
    if given.wrapped == wanted { return "unwrap it with '!', '??' or 'if let'" }
    switch (given, wanted) {
    case (types.int, types.double): return "write 'Double(…)': Swift does not convert Int to Double by itself"
    case (types.double, types.int): return "write 'Int(…)', which drops the fraction, or round first"
    case (types.int, types.string), (types.double, types.string), (types.bool, types.string):
      return "write \"\\(…)\""
    case (_, types.string) where given == types.character || isText(given):
      return "write 'String(…)'"
    case (types.int, types.bool): return "compare it: '… != 0'"
    case (.void, _): return "it gives no value: write it as a statement of its own"
    default: return nil
    }
  }

  /// Whether a type is String or a part of one.
  func isText(_ type: Type) -> Bool { conforms(type, "StringProtocol") }

  /// A member of an extension with conditions that the value's type does not meet.
  func wordOtherReceiver(
    _ member: FunctionDeclaration, _ owner: FunctionDeclaration.Owner, _ given: Type, _ span: SourceSpan,
    _ solver: Solver
  ) -> Diagnostic {
    .error(
      "conformance", at: span,
      "'\(member.name)' is declared for '\(owner.type)' only, not for '\(show(solver.resolve(given), solver))'"
    )
  }

  /// A protocol, or where cells cannot name it the most general one that it refines.
  private func shown(_ protocolType: NominalType) -> NominalType {
    guard protocolType.name.hasPrefix("_") else { return protocolType }
    return conformances.closure([protocolType]).last { !$0.name.hasPrefix("_") } ?? protocolType
  }

  func wordNonconformance(_ type: Type, _ protocolType: NominalType, _ span: SourceSpan) -> Diagnostic {
    guard type.isExistential, conformances.conforms(type, protocolType) else {
      return .error(
        "conformance", at: span, "type '\(type)' does not conform to '\(shown(protocolType).name)'")
    }
    return .error(
      "conformance", at: span, "type '\(type)' cannot conform to '\(protocolType.name)'",
      hint: "only one value at a time, of which the type is known then, can be given for it")
  }

  func wordSameType(_ a: Type, _ b: Type, _ span: SourceSpan) -> Diagnostic {
    .error("type-mismatch", at: span, "this needs the types '\(a)' and '\(b)' to be the same")
  }
}

extension Solver {
  /// The literal that a variable waits for, or the first one that is to be of its type.
  fileprivate func literalShowing(_ variable: Type) -> LiteralKind? {
    if let own = state.bindings.literal(of: variable) { return own }
    for case .conversion(let from, let to, _) in state.pending where shallow(to) == variable {
      if let literal = state.bindings.literal(of: shallow(from)) { return literal }
    }
    return nil
  }
}
