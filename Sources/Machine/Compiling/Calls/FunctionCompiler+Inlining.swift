import Diagnostics
import Language

/// Small functions of libraries are compiled in place: an operator or `max` written in Swift then costs what
/// its instructions cost. The author's own functions keep their lines in traps, so they are expanded later (`CallExpansion`).
extension FunctionCompiler {
  /// Compiles a call in place where that is possible; false where it must be a call.
  func inline(_ reference: FunctionReference, _ arguments: [CallArgument], into slot: Slot) -> Bool {
    let function = reference.function
    guard function.span.file != file || !inlined.isEmpty, inlined.count < 4,
      !inlined.contains(function), function.thrown == nil, function.captures.isEmpty,
      function.parameters.count == arguments.count,
      !function.parameters.contains(where: { $0.variable.isCaptured })
    else { return false }
    let body = unit.program.body(of: function)
    guard body.count == 1, let statement = body.first else { return false }
    switch statement.kind {
    case .returnValue(let result?): return inline(result, reference, arguments, into: slot)
    case .expression(let expression): return inlineCompound(expression, reference, arguments, into: slot)
    default: return false
    }
  }

  private func inline(
    _ result: TypedExpression, _ reference: FunctionReference, _ arguments: [CallArgument], into slot: Slot
  ) -> Bool {
    let parameters = reference.function.parameters
    guard !parameters.contains(where: { $0.isInout }), result.isSmall else { return false }
    var expressions: [TypedExpression] = []
    for argument in arguments {
      guard case .expression(let expression) = argument else { return false }
      expressions.append(expression)
    }
    let operands = expressions.indices.map { value(expressions[$0], before: Array(expressions[($0 + 1)...])) }
    within(reference) {
      for (parameter, operand) in zip(parameters, operands) {
        homes[parameter.variable] = .registers(operand.slot)
      }
      compile(result, into: slot)
    }
    return true
  }

  /// `static func += (a: inout T, b: T) { a = a + b }` is the operation on the place itself.
  private func inlineCompound(
    _ expression: TypedExpression, _ reference: FunctionReference, _ arguments: [CallArgument],
    into slot: Slot
  ) -> Bool {
    let parameters = reference.function.parameters
    guard parameters.count == 2, parameters[0].isInout, case .changing? = arguments.first,
      case .assign(let place, let value) = expression.kind, place.isVariable(parameters[0].variable),
      case .call(let operation, let operands) = value.kind, operands.count == 2,
      operands[0].expression.isVariable(parameters[0].variable),
      operands[1].expression.isVariable(parameters[1].variable)
    else { return false }
    var resolved: FunctionReference?
    within(reference) { resolved = resolve(operation) }
    guard let resolved, case .intrinsic(let name) = resolved.function.implementation,
      let intrinsic = Intrinsic(rawValue: name), DirectOperation(intrinsic) != nil
    else { return false }
    compile(intrinsic, resolved, arguments, into: slot)
    return true
  }

  /// Runs a part of the compiler inside another function's types; traps are at the call.
  private func within(_ reference: FunctionReference, _ body: () -> Void) {
    let (outer, wasPinned) = (substitution, isSpanPinned)
    inlined.append(reference.function)
    isSpanPinned = true
    substitution = [:]
    for (parameter, argument) in zip(reference.function.genericParameters, reference.arguments) {
      substitution[parameter] = argument
    }
    body()
    substitution = outer
    isSpanPinned = wasPinned
    inlined.removeLast()
  }
}

extension TypedExpression {
  fileprivate func isVariable(_ variable: Variable) -> Bool {
    if case .variable(let own) = kind { return own === variable }
    return false
  }

  /// Whether it is made of parameters, literals, parts, choices and calls only.
  fileprivate var isSmall: Bool {
    switch kind {
    case .integer, .double, .boolean, .string, .variable: return true
    case .field(let base, _): return base.isSmall
    case .computed(let accessors, let base, let arguments):
      guard case .intrinsic = accessors.getter.function.implementation else { return false }
      return (base?.isSmall ?? true) && arguments.allSatisfy { $0.isSmall }
    case .call(_, let arguments):
      return arguments.allSatisfy { $0.value?.isSmall ?? false }
    case .inTurn(_, let inner): return inner.isSmall
    case .tuple(let parts), .construct(let parts): return parts.allSatisfy { $0.isSmall }
    case .conditional(let a, let b, let c): return a.isSmall && b.isSmall && c.isSmall
    case .and(let a, let b), .or(let a, let b): return a.isSmall && b.isSmall
    case .callValue, .closure, .function, .array, .dictionary, .enumCase, .interpolation, .coalesce, .assign,
      .optionalScope, .unwrapOrExit, .forceUnwrap, .statements, .optionalTry, .forcedTry, .erase, .typeTest,
      .cast, .metatype, .invalid:
      return false
    }
  }
}
