import Diagnostics

/// Words for types that stay unknown.
extension Session {
  func wordUntyped(_ span: SourceSpan) -> Diagnostic {
    .error(
      "unknown-type", at: span, "cannot infer the type of this expression",
      hint: "state the types of its parts")
  }

  /// An expression whose type has unknowns that nothing settles.
  func wordUntyped(_ expression: Expression) -> Diagnostic {
    switch expression.kind {
    case .nilLiteral: wordUntypedNil(expression.span)
    case .arrayLiteral, .dictionaryLiteral:
      .error(
        "unknown-type", at: expression.span, "empty collection literal requires an explicit type",
        hint: "state it: 'let x: [Int] = []'")
    default: wordUntyped(expression.span)
    }
  }

  func wordUntypedNil(_ span: SourceSpan) -> Diagnostic {
    .error(
      "unknown-type", at: span, "'nil' requires a contextual type", hint: "state it: 'let x: Int? = nil'")
  }

  func wordUntypedParameter(_ parameter: Variable, _ closure: SourceSpan) -> Diagnostic {
    let isNumbered = parameter.name.hasPrefix("$")
    return .error(
      "unknown-type", at: isNumbered ? closure : parameter.span,
      "cannot infer type of closure parameter '\(parameter.name)' without a type annotation",
      hint: "state it: '{ (\(isNumbered ? "x" : parameter.name): Int) in … }'")
  }

  func wordUnknownArgument(_ parameter: GenericParameter, _ span: SourceSpan) -> Diagnostic {
    .error(
      "unknown-type", at: span, "generic parameter '\(parameter.name)' could not be inferred",
      hint: "state the type of a value that shows it: 'nil as Int?', '[] as [Int]'")
  }

  /// A `?` with nothing behind it.
  func wordIdleChain(_ base: Expression, _ span: SourceSpan) -> Diagnostic {
    .error(
      "optional-chain", at: SourceSpan(file: span.file, start: base.span.end, end: span.end),
      "'?' must be followed by a call, member lookup, or subscript",
      hint: "remove it, or unwrap with '!', '??' or 'if let'")
  }

  /// `if` as a value, where it may give none.
  func wordValueWithoutElse(_ span: SourceSpan) -> Diagnostic {
    .error(
      "if-expression", at: span, "'if' must have an unconditional 'else' to be used as expression",
      hint: "add 'else { … }'")
  }

  func wordStuck(_ constraint: Constraint, _ solver: Solver) -> Diagnostic {
    switch constraint {
    case .implicitMember(_, _, let name): return wordNoContext(name)
    case .unresolvedCall(_, let call) where call.implicitBase != nil: return wordNoContext(call.name)
    default:
      return .error(
        "unknown-type", at: place(of: constraint, solver), "cannot infer the type of this expression",
        hint: "state it")
    }
  }

  private func wordNoContext(_ name: Identifier) -> Diagnostic {
    .error(
      "no-context", at: name.span, "cannot infer contextual base in reference to member '\(name.text)'",
      hint: "write the type before the dot")
  }

  private func place(of constraint: Constraint, _ solver: Solver) -> SourceSpan {
    switch constraint {
    case .conversion(_, _, let purpose): purpose.span
    case .conformance(_, _, let span, _, _), .associatedType(_, _, _, let span),
      .unwrapping(_, _, _, let span):
      span
    case .unresolvedCall(let node, _), .overloadedValue(let node, _, _), .member(let node, _, _),
      .implicitMember(let node, _, _), .closure(let node, _, _), .callValue(let node, _, _),
      .statements(let node, _),
      .keyPath(let node), .coalescing(_, _, let node, _):
      node.span
    case .call(let pending): pending.node.span
    case .chainResult: solver.span
    }
  }

  /// Whether a call's result may be dropped without a warning.
  func isDiscardable(_ function: Function) -> Bool {
    function.isResultDiscardable || function.result == .void
  }
}
