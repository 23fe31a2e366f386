import Language

extension FunctionCompiler {
  /// An expression's value in registers: a variable's own where it has some, else temporaries.
  func value(_ expression: TypedExpression) -> Operand {
    switch expression.kind {
    case .variable(let variable):
      if case .registers(let slot) = home(of: variable) {
        return Operand(slot: slot, layout: layout(of: expression), isOwned: false)
      }
    case .field(let base, let index):
      if isMemory(base) { break }
      let part = unit.layouts.parts(of: concrete(base.type))[index]
      return value(base).part(at: part.offset, part.layout)
    default: break
    }
    let result = temporary(layout(of: expression))
    compile(expression, into: result.slot)
    return result
  }

  /// The same, in registers that nothing that is evaluated before their use can change.
  func value(_ expression: TypedExpression, before later: [TypedExpression]) -> Operand {
    let operand = value(expression)
    if operand.isOwned || later.allSatisfy({ $0.isHarmless }) || isConstant(expression) { return operand }
    let copy = temporary(operand.layout)
    move(operand, to: copy.slot)
    return copy
  }

  private func isConstant(_ expression: TypedExpression) -> Bool {
    switch expression.kind {
    case .variable(let variable): return !variable.isMutable
    case .field(let base, _): return isConstant(base)
    default: return false
    }
  }

  /// Whether a place reads from a box, a global or an array, so that a part is fetched by itself.
  private func isMemory(_ expression: TypedExpression) -> Bool {
    switch expression.kind {
    case .variable(let variable):
      if case .registers = home(of: variable) { return false }
      return true
    case .field(let base, _): return isMemory(base)
    case .computed(let accessors, .some, _): return isElement(accessors)
    default: return false
    }
  }

  /// Evaluates an expression into given registers, all of them; what they held is overwritten.
  func compile(_ expression: TypedExpression, into slot: Slot) {
    at(expression.span) { scratch { compileKind(expression, into: slot) } }
  }

  private func compileKind(_ expression: TypedExpression, into slot: Slot) {
    switch expression.kind {
    case .integer, .double, .boolean, .string: compileLiteral(expression, into: slot)
    case .variable, .field, .computed: compilePlaceValue(expression, into: slot)
    case .call(let reference, let arguments):
      compileCall(reference, arguments, type: expression.type, into: slot)
    case .callValue(let function, let arguments): compileCallValue(function, arguments, into: slot)
    case .closure(let function): compileClosure(function, arguments: nil, into: slot)
    case .function(let reference): compileFunctionValue(reference, into: slot)
    case .inTurn(_, let inner): compileKind(inner, into: slot)
    case .tuple(let parts), .construct(let parts): compileParts(parts, type: expression.type, into: slot)
    case .array(let elements): compileArray(elements, type: expression.type, into: slot)
    case .dictionary(let entries): compileDictionary(entries, type: expression.type, into: slot)
    case .enumCase(let index, let payload):
      compileCase(index, payload, type: concrete(expression.type), into: slot)
    case .interpolation(let segments): compileInterpolation(segments, into: slot)
    case .conditional(let condition, let yes, let no):
      choose(condition, { compile(yes, into: slot) }, { compile(no, into: slot) })
    case .and, .or: compileTruth(expression, into: slot)
    case .coalesce(let optional, let fallback): compileCoalesce(optional, fallback, into: slot)
    case .assign(let place, let value): compileAssign(place, value)
    case .optionalScope(let inside, let isFlat):
      compileOptionalScope(inside, type: concrete(expression.type), isFlat: isFlat, into: slot)
    case .unwrapOrExit, .forceUnwrap: compilePlaceValue(expression, into: slot)
    case .statements(let statements): compileStatements(statements, into: slot)
    case .optionalTry(let inside, let isFlat):
      compileOptionalTry(inside, type: concrete(expression.type), isFlat: isFlat, into: slot)
    case .forcedTry(let inside): compileForcedTry(inside, into: slot)
    case .erase(let inner): compileErase(inner, into: slot)
    case .typeTest(let inner, let type): compileTypeTest(inner, concrete(type), into: slot)
    case .cast(let inner, let isForced):
      compileCast(inner, to: concrete(expression.type), isForced: isForced, into: slot)
    case .metatype(let type): compileMetatype(type, into: slot)
    case .invalid: unit.report("invalid-program", at: expression.span, "this expression could not be checked")
    }
  }

  // MARK: Statements as expressions

  private func compileStatements(_ statements: [TypedStatement], into slot: Slot) {
    let end = newLabel()
    yields.append(YieldTarget(destination: slot, end: end, scopes: scopes.count))
    let oldFloor = floor
    floor = next
    compile(block: statements)
    floor = oldFloor
    yields.removeLast()
    place(end)
  }
}
