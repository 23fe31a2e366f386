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
    case .metatype: break
    case .invalid: unit.report("invalid-program", at: expression.span, "this expression could not be checked")
    }
  }

  // MARK: Moving

  func load(_ value: Int64, into word: Int) {
    if let small = Int32(exactly: value) {
      emit(.loadSmall, word, wide: Int(small))
    } else {
      emit(.loadConstant, word, wide: unit.constant(value))
    }
  }

  /// Puts a value into other registers; references are taken from temporaries and copied from variables.
  func move(_ operand: Operand, to slot: Slot) {
    if operand.slot == slot { return }
    if operand.layout.words == 1 {
      emit(.moveWord, slot.word, operand.word)
    } else if operand.layout.words > 1 {
      emit(.moveWords, slot.word, operand.word, operand.layout.words)
    }
    let refs = operand.layout.refs
    if refs == 0 { return }
    if operand.isOwned {
      emit(.takeRefs, slot.ref, operand.ref, refs)
      for ref in operand.ref..<operand.ref + refs { dirty.remove(ref) }
    } else if refs == 1 {
      emit(.copyRef, slot.ref, operand.ref)
    } else {
      emit(.copyRefs, slot.ref, operand.ref, refs)
    }
  }

  /// An intermediate value begins where a temporary stood that is no longer needed.
  func scratch<Result>(_ body: () -> Result) -> Result {
    let mark = next
    let result = body()
    let kept = dirty.filter { $0 >= mark.ref }.max()
    next = Slot(mark.word, kept.map { max($0 + 1, mark.ref) } ?? mark.ref)
    return result
  }

  // MARK: Composites

  private func compileParts(_ expressions: [TypedExpression], type: Type, into slot: Slot) {
    for (expression, part) in zip(expressions, unit.layouts.parts(of: concrete(type))) {
      scratch { compile(expression, into: slot + part.offset) }
    }
  }

  func compileCase(_ index: Int, _ payload: [TypedExpression], type: Type, into slot: Slot) {
    let whole = unit.layouts.layout(of: type)
    let parts = unit.layouts.payload(of: type, caseIndex: index)
    if unit.layouts.isBoxed(type) {
      compileBoxedCase(payload, parts, into: slot)
    } else {
      for (expression, part) in zip(payload, parts) {
        scratch { compile(expression, into: slot + part.offset) }
      }
      let used = parts.reduce(0) { $0 + $1.layout.refs }
      clear(Slot(0, slot.ref + used), Layout(words: 0, refs: whole.refs - used))
    }
    load(Int64(index), into: slot.word)
  }

  private func compileBoxedCase(_ payload: [TypedExpression], _ parts: [Part], into slot: Slot) {
    if parts.isEmpty { return clear(slot, .reference) }
    let layout = parts.reduce(Layout.empty) { $0 + $1.layout }
    scratch {
      let values = temporary(layout)
      for (expression, part) in zip(payload, parts) { compile(expression, into: values.slot + part.offset) }
      emit(.boxNew, slot.ref, 0, counts(layout))
      emit(.boxSet, slot.ref, values.word, values.ref)
      emitCounts(offset: Slot(0, 0), layout)
      for ref in values.ref..<values.ref + layout.refs { dirty.remove(ref) }
    }
  }

  func clear(_ slot: Slot, _ layout: Layout) {
    if layout.refs > 0 { emit(.clearRefs, slot.ref, layout.refs) }
  }

  private func compileArray(_ elements: [TypedExpression], type: Type, into slot: Slot) {
    let type = concrete(type)
    if type.nominal?.representation == .set { return compileSet(elements, type: type, into: slot) }
    let element = unit.layouts.layout(of: type.arguments.first ?? .void)
    if let first = elements.first, isLoaded(first.type), let array = constantArray(elements, layout: element)
    {
      emit(.loadObject, slot.ref, wide: unit.object(array))
      return
    }
    scratch {
      let array = temporary(.reference)
      let room = min(elements.count, 60_000)
      emit(.arrayNew, array.ref, room, counts(element), d: element.isByte ? 1 : 0)
      for expression in elements { scratch { append(value(expression), to: array.ref) } }
      move(array, to: slot)
    }
  }

  /// Appends a value to the array in a register.
  func append(_ value: Operand, to array: Int) {
    if value.layout.isWord {
      emit(.arrayAppendWord, value.word, array)
    } else {
      emit(.arrayAppend, value.word, array, value.ref, d: value.isOwned ? 1 : 0)
      if value.isOwned { for ref in value.ref..<value.ref + value.layout.refs { dirty.remove(ref) } }
    }
  }

  /// An array of literals is made once; whoever changes it copies it.
  private func constantArray(_ elements: [TypedExpression], layout: Layout) -> ConstantObject? {
    var words: [Int64] = []
    for element in elements {
      switch element.kind {
      case .integer(let value):
        words.append(isDouble(element.type) ? Int64(bitPattern: Double(value).bitPattern) : value)
      case .double(let value): words.append(Int64(bitPattern: value.bitPattern))
      default: return nil
      }
    }
    return .array(layout, words)
  }

  private func compileSet(_ elements: [TypedExpression], type: Type, into slot: Slot) {
    let types = Array(type.arguments)
    let element = unit.layouts.layout(of: types[0])
    scratch {
      let set = temporary(.reference)
      native(.setMake, types, result: .reference, [], into: set.slot)
      let shape = FrameShape(
        result: .word, parameters: [(.reference, true), (element, false)], captures: [])
      for expression in elements {
        nativeChanging(.setInsert, types, shape: shape, subject: set, [expression])
      }
      move(set, to: slot)
    }
  }

  private func compileDictionary(
    _ entries: [(key: TypedExpression, value: TypedExpression)], type: Type, into slot: Slot
  ) {
    let types = Array(concrete(type).arguments)
    let (key, element) = (unit.layouts.layout(of: types[0]), unit.layouts.layout(of: types[1]))
    scratch {
      let dictionary = temporary(.reference)
      native(.dictionaryMake, types, result: .reference, [], into: dictionary.slot)
      let shape = FrameShape(
        result: .empty, parameters: [(.reference, true), (key, false), (element, false)], captures: [])
      for entry in entries {
        nativeChanging(
          .dictionaryAdd, types, shape: shape, subject: dictionary, [entry.key, entry.value])
      }
      move(dictionary, to: slot)
    }
  }

  // MARK: Choices

  /// Runs one of two parts of the compiler's work, as the condition turns out.
  func choose(_ condition: TypedExpression, _ yes: () -> Void, _ no: () -> Void) {
    let (otherwise, end) = (newLabel(), newLabel())
    branch(condition, if: false, to: otherwise)
    scratch(yes)
    jump(to: end)
    place(otherwise)
    scratch(no)
    place(end)
  }

  private func compileTruth(_ expression: TypedExpression, into slot: Slot) {
    let (otherwise, end) = (newLabel(), newLabel())
    branch(expression, if: false, to: otherwise)
    load(1, into: slot.word)
    jump(to: end)
    place(otherwise)
    load(0, into: slot.word)
    place(end)
  }

  private func compileCoalesce(_ optional: TypedExpression, _ fallback: TypedExpression, into slot: Slot) {
    let (empty, end) = (newLabel(), newLabel())
    let whole = value(optional)
    jump(.ifEqualSmall, whole.word, 0, to: empty)
    let isFlat = concrete(optional.type) == concrete(fallback.type)
    let payload = Layout(words: whole.layout.words - 1, refs: whole.layout.refs)
    move(isFlat ? whole : whole.part(at: Slot(1, 0), payload), to: slot)
    jump(to: end)
    place(empty)
    scratch { compile(fallback, into: slot) }
    place(end)
  }

  // MARK: Optionals

  private func compileOptionalScope(_ inside: TypedExpression, type: Type, isFlat: Bool, into slot: Slot) {
    let (exit, end) = (newLabel(), newLabel())
    chainExits.append(exit)
    if isFlat {
      compile(inside, into: slot)
    } else {
      compile(inside, into: slot + .word)
      load(1, into: slot.word)
    }
    chainExits.removeLast()
    jump(to: end)
    place(exit)
    compileCase(0, [], type: type, into: slot)
    place(end)
  }

  private func compileOptionalTry(_ inside: TypedExpression, type: Type, isFlat: Bool, into slot: Slot) {
    let (failure, end) = (newLabel(), newLabel())
    handlers.append(Handler(label: failure, scopes: scopes.count))
    if isFlat {
      compile(inside, into: slot)
    } else {
      compile(inside, into: slot + .word)
      load(1, into: slot.word)
    }
    handlers.removeLast()
    jump(to: end)
    place(failure)
    emit(.catchError, temporary(.reference).ref)
    compileCase(0, [], type: type, into: slot)
    place(end)
  }

  private func compileForcedTry(_ inside: TypedExpression, into slot: Slot) {
    let (failure, end) = (newLabel(), newLabel())
    handlers.append(Handler(label: failure, scopes: scopes.count))
    compile(inside, into: slot)
    handlers.removeLast()
    jump(to: end)
    place(failure)
    emit(.trap, TrapReason.uncaughtError.rawValue)
    place(end)
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

extension TypedExpression {
  /// Whether evaluating it changes nothing and calls nothing that might.
  var isHarmless: Bool {
    switch kind {
    case .integer, .double, .boolean, .string, .variable, .closure, .function, .metatype, .invalid:
      return true
    case .field(let base, _), .unwrapOrExit(let base), .forceUnwrap(let base): return base.isHarmless
    case .computed(let accessors, let base, let arguments):
      guard case .intrinsic = accessors.getter.function.implementation,
        !accessors.getter.function.isIntrinsic(.dictionaryEntry)
      else { return false }
      return (base?.isHarmless ?? true) && arguments.allSatisfy { $0.isHarmless }
    case .call(let reference, let arguments):
      guard case .intrinsic = reference.function.implementation else { return false }
      return arguments.allSatisfy { argument in
        if case .value(let expression) = argument { return expression.isHarmless }
        return false
      }
    case .tuple(let parts), .construct(let parts), .array(let parts), .enumCase(_, let parts):
      return parts.allSatisfy { $0.isHarmless }
    case .conditional(let a, let b, let c): return a.isHarmless && b.isHarmless && c.isHarmless
    case .and(let a, let b), .or(let a, let b), .coalesce(let a, let b): return a.isHarmless && b.isHarmless
    case .optionalScope(let inside, _): return inside.isHarmless
    case .erase(let inner), .typeTest(let inner, _): return inner.isHarmless
    case .callValue, .dictionary, .interpolation, .assign, .statements, .optionalTry, .forcedTry, .cast:
      return false
    }
  }
}
