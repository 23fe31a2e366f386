import Language

extension FunctionCompiler {
  func compile(
    _ intrinsic: Intrinsic, _ reference: FunctionReference, _ arguments: [CallArgument], into slot: Slot
  ) {
    let intrinsic = specialized(intrinsic, reference)
    if let operation = DirectOperation(intrinsic) {
      return compileDirect(operation, intrinsic, arguments, into: slot)
    }
    switch intrinsic {
    case .arrayElement:
      compileElement(arguments, stride: layout(of: reference.function.result, reference), into: slot)
    case .arrayCount: emit(.arrayCount, slot.word, operand(arguments[0]).ref)
    case .arrayAppend: compileAppend(arguments) { append($0, to: $1) }
    case .stringAppend:
      compileAppend(arguments, orElse: appendInterpolation) { emit(.textAppend, $1, $0.ref) }
    case .arraySetElement: compileSetElement(arguments)
    case .dictionaryElement where isWholeNumber(reference.arguments[0]):
      compileOptionalEntry(arguments, value: unit.layouts.layout(of: reference.arguments[1]), into: slot)
    case .setContains where isWholeNumber(reference.arguments[0]):
      compileContains(arguments, into: slot)
    case .caseIndex: emit(.moveWord, slot.word, operand(arguments[0]).word)
    case .print: compilePrint(arguments)
    case .typeOfValue:
      _ = operand(arguments[0])
      if parameterType(0, reference).isExistential { refuseTypeOfErased() }
    case .describe:
      let text = temporary(.reference)
      describe(
        operand(arguments[0]), type: parameterType(0, reference), into: text.ref, isNew: true)
      move(text, to: slot)
    case .trapPrecondition, .trapAssert, .trapPreconditionFailure, .trapAssertionFailure, .trapFatalError:
      compileTrap(intrinsic, arguments)
    default:
      let shape = shape(of: reference)
      let site = unit.native(intrinsic, descriptorTypes(intrinsic, reference), shape: shape)
      frameCall(shape, arguments, into: slot) { emit(.native, $0.word, $0.ref, site) }
    }
  }

  /// What a type is shows before the program runs; what is inside such a value only then.
  private func refuseTypeOfErased() {
    unit.report(
      "unsupported", at: span,
      "the type of a value of which only a protocol is known cannot be asked in cells",
      hint: "test it with 'is', or switch over it with 'as'")
  }

  /// Equality and order of plain words need no descriptor.
  func specialized(_ intrinsic: Intrinsic, _ reference: FunctionReference) -> Intrinsic {
    guard intrinsic == .equal || intrinsic == .notEqual || intrinsic == .less,
      let nominal = parameterType(0, reference).nominal
    else { return intrinsic }
    switch nominal.representation {
    case .integer, .boolean:
      return intrinsic == .equal ? .intEqual : intrinsic == .notEqual ? .intNotEqual : .intLess
    case .double:
      return intrinsic == .equal ? .doubleEqual : intrinsic == .notEqual ? .doubleNotEqual : .doubleLess
    case .string:
      return intrinsic == .equal ? .stringEqual : intrinsic == .notEqual ? .stringNotEqual : .stringLess
    case .enumeration:
      let isPlain = nominal.cases.allSatisfy { $0.payload.isEmpty }
      if !isPlain || unit.program.customEquality(of: parameterType(0, reference)) != nil { return intrinsic }
      return intrinsic == .equal ? .intEqual : intrinsic == .notEqual ? .intNotEqual : .intLess
    default: return intrinsic
    }
  }

  /// The concrete type of a parameter.
  private func parameterType(_ index: Int, _ reference: FunctionReference) -> Type {
    guard reference.function.parameters.indices.contains(index) else { return .void }
    return typed(reference.function.parameters[index].variable.type, reference)
  }

  func typed(_ type: Type, _ reference: FunctionReference) -> Type {
    var all: Substitution = [:]
    for (parameter, argument) in zip(reference.function.genericParameters, reference.arguments) {
      all[parameter] = argument
    }
    return type.substituting(all, unit.program)
  }

  private func layout(of type: Type, _ reference: FunctionReference) -> Layout {
    unit.layouts.layout(of: typed(type, reference))
  }

  /// Operations on any type describe that of their last parameter, others the generic arguments.
  private func descriptorTypes(_ intrinsic: Intrinsic, _ reference: FunctionReference) -> [Type] {
    switch intrinsic {
    case .equal, .notEqual, .less, .describeDebug: return [parameterType(0, reference)]
    case .hashCombine: return [parameterType(1, reference)]
    default: return reference.arguments
    }
  }

  func operand(_ argument: CallArgument) -> Operand {
    switch argument {
    case .expression(let expression): return value(expression)
    case .operand(let operand): return operand
    case .changing(let expression): return value(expression)
    case .place(let place):
      if case .registers(let slot) = place { return Operand(slot: slot, layout: .word, isOwned: false) }
      return Operand(slot: next, layout: .empty, isOwned: false)
    }
  }

  // MARK: Single instructions

  private func compileDirect(
    _ operation: DirectOperation, _ intrinsic: Intrinsic, _ arguments: [CallArgument], into slot: Slot
  ) {
    if case .changing(let expression) = arguments[0] {
      return compileCompound(operation, expression, arguments)
    }
    if arguments.count == 2, compileConstant(operation, arguments[0], arguments[1], into: slot) { return }
    let first = operand(arguments[0], before: arguments.count == 2 ? arguments[1] : nil)
    let second = arguments.count == 2 ? operand(arguments[1]) : first
    emitDirect(operation, first, second, into: slot.word)
  }

  func operand(_ argument: CallArgument, before later: CallArgument?) -> Operand {
    if case .expression(let expression) = argument, case .expression(let other)? = later {
      return value(expression, before: [other])
    }
    return operand(argument)
  }

  private func emitDirect(_ operation: DirectOperation, _ a: Operand, _ b: Operand, into word: Int) {
    switch operation {
    case .binary(let opcode): emit(opcode, word, a.word, b.word)
    case .exchanged(let opcode): emit(opcode, word, b.word, a.word)
    case .negated(let opcode):
      emit(opcode, word, a.word, b.word)
      emit(.not, word, word)
    case .unary(let opcode): emit(opcode, word, a.word)
    case .copy: if a.word != word { emit(.moveWord, word, a.word) }
    case .round(let rule): emit(.roundDouble, word, a.word, rule)
    }
  }

  /// `x += y`: the right side first, then the place is opened.
  private func compileCompound(
    _ operation: DirectOperation, _ target: TypedExpression, _ arguments: [CallArgument]
  ) {
    isPlaceStable = arguments.dropFirst().allSatisfy { argument in
      if case .expression(let expression) = argument { return expression.isHarmless }
      return true
    }
    let place = prepare(target)
    isPlaceStable = false
    let right = arguments.count == 2 ? arguments[1] : nil
    if let right, isLiteral(right) {
      return access(place, .word) { slot in
        let left = CallArgument.operand(Operand(slot: slot, layout: .word, isOwned: false))
        if compileConstant(operation, left, right, into: slot) { return }
        emitDirect(operation, operand(left), operand(right), into: slot.word)
      }
    }
    let second = right.map { operand($0) }
    access(place, .word) { slot in
      let first = Operand(slot: slot, layout: .word, isOwned: false)
      emitDirect(operation, first, second ?? first, into: slot.word)
    }
  }

  private func isLiteral(_ argument: CallArgument) -> Bool {
    guard case .expression(let expression) = argument else { return false }
    switch expression.kind {
    case .integer, .double: return true
    default: return false
    }
  }

  /// Instructions that hold one operand themselves; false where there is none for these.
  private func compileConstant(
    _ operation: DirectOperation, _ left: CallArgument, _ right: CallArgument, into slot: Slot
  ) -> Bool {
    guard case .binary(let opcode) = operation else { return false }
    if let value = smallLiteral(right), let (small, immediate) = FunctionCompiler.small(opcode, value) {
      emit(small, slot.word, operand(left).word, immediate)
      return true
    }
    if let value = smallLiteral(left), FunctionCompiler.isCommutative(opcode),
      let (small, immediate) = FunctionCompiler.small(opcode, value)
    {
      emit(small, slot.word, operand(right).word, immediate)
      return true
    }
    if let constant = doubleLiteral(right), let with = FunctionCompiler.withConstant[opcode] {
      emit(with, slot.word, operand(left).word, constant)
      return true
    }
    if let constant = doubleLiteral(left), let with = FunctionCompiler.afterConstant[opcode] {
      let second = operand(right).word
      let isCommutative = with == .addConstant || with == .multiplyConstant
      emit(with, slot.word, isCommutative ? second : constant, isCommutative ? constant : second)
      return true
    }
    return false
  }

  func smallLiteral(_ argument: CallArgument) -> Int? {
    guard case .expression(let expression) = argument, case .integer(let value) = expression.kind,
      (-32_000...32_000).contains(value)
    else { return nil }
    return Int(value)
  }

  private func doubleLiteral(_ argument: CallArgument) -> Int? {
    guard case .expression(let expression) = argument, case .double(let value) = expression.kind else {
      return nil
    }
    let number = unit.constant(Int64(bitPattern: value.bitPattern))
    return number <= Int(UInt16.max) ? number : nil
  }

  private static func small(_ opcode: Opcode, _ value: Int) -> (Opcode, Int)? {
    switch opcode {
    case .addInt: return (.addIntSmall, value)
    case .subtractInt: return (.addIntSmall, -value)
    case .multiplyInt: return (.multiplyIntSmall, value)
    case .divideInt:
      if isPower(value) { return (.dividePower, value.trailingZeroBitCount) }
      return value > 0 ? (.divideIntSmall, value) : nil
    case .remainderInt:
      if isPower(value) { return (.remainderPower, value.trailingZeroBitCount) }
      return value > 0 ? (.remainderIntSmall, value) : nil
    case .andInt: return (.andIntSmall, value)
    case .equalInt: return (.equalIntSmall, value)
    default: return nil
    }
  }

  private static func isPower(_ value: Int) -> Bool { value > 0 && value & (value - 1) == 0 }

  private static func isCommutative(_ opcode: Opcode) -> Bool {
    switch opcode {
    case .addInt, .multiplyInt, .andInt, .equalInt: return true
    default: return false
    }
  }

  private static var withConstant: [Opcode: Opcode] {
    [
      .addDouble: .addConstant, .subtractDouble: .subtractConstant, .multiplyDouble: .multiplyConstant,
      .divideDouble: .divideConstant,
    ]
  }

  private static var afterConstant: [Opcode: Opcode] {
    [
      .addDouble: .addConstant, .subtractDouble: .constantSubtract, .multiplyDouble: .multiplyConstant,
      .divideDouble: .constantDivide,
    ]
  }

  // MARK: Arrays

  private func compileElement(_ arguments: [CallArgument], stride: Layout, into slot: Slot) {
    let array = operand(arguments[0], before: arguments[1])
    let index = operand(arguments[1]).word
    let whole = ElementPart(index: index, offset: Slot(0, 0), stride: stride, layout: stride)
    emit(.get, whole, of: array.ref, slot)
  }

  private func compileSetElement(_ arguments: [CallArgument]) {
    guard case .changing(let target) = arguments[0] else { return }
    let index = operand(arguments[1], before: arguments[2])
    let value = operand(arguments[2])
    let element = Place.element(
      of: prepare(target), index: index.word, offset: Slot(0, 0), stride: value.layout)
    store(value, in: element)
  }

  /// Prepares the place, evaluates what is appended, and hands both on, the place in a register; unless something else
  /// does all of it.
  private func compileAppend(
    _ arguments: [CallArgument], orElse other: (CallArgument, Place) -> Bool = { _, _ in false },
    _ append: (Operand, Int) -> Void
  ) {
    let place: Place
    switch arguments[0] {
    case .changing(let target): place = prepare(target)
    case .place(let prepared): place = prepared
    case .expression, .operand: return
    }
    if other(arguments[1], place) { return }
    let value = operand(arguments[1])
    access(place, .reference) { append(value, $0.ref) }
  }

  // MARK: Output and traps

  /// Items, then separator and terminator. The items of a variadic parameter come as one array literal, whose
  /// elements keep their own types.
  private func compilePrint(_ arguments: [CallArgument]) {
    var expressions = arguments.compactMap { argument -> TypedExpression? in
      if case .expression(let expression) = argument { return expression }
      return nil
    }
    if let first = expressions.first, case .array(let items) = first.kind, concrete(first.type).isArrayOfAny {
      expressions = items.map { $0.unerased } + expressions.dropFirst()
    }
    let values = expressions.indices.map { index in
      value(expressions[index], before: Array(expressions[(index + 1)...]))
    }
    guard values.count >= 2 else { return }
    let (separator, terminator) = (values.count - 2, values.count - 1)
    let text = temporary(.reference)
    emit(.textNew, text.ref)
    for item in 0..<separator {
      if item > 0 {
        describe(values[separator], type: expressions[separator].type, into: text.ref, isNew: false)
      }
      describe(values[item], type: expressions[item].type, into: text.ref, isNew: false)
    }
    describe(values[terminator], type: expressions[terminator].type, into: text.ref, isNew: false)
    emit(.output, text.ref)
  }

  private func compileTrap(_ intrinsic: Intrinsic, _ arguments: [CallArgument]) {
    let passed = newLabel()
    var message = arguments.first
    var reason = TrapReason.fatalError
    switch intrinsic {
    case .trapPrecondition, .trapAssert:
      reason = intrinsic == .trapAssert ? .assertion : .precondition
      if case .expression(let condition)? = arguments.first {
        branch(evaluated(condition), if: true, to: passed)
      }
      message = arguments.dropFirst().first
    case .trapPreconditionFailure: reason = .precondition
    case .trapAssertionFailure: reason = .assertion
    default: break
    }
    let text = message.map { value(evaluated($0)).ref } ?? Int(UInt16.max)
    emit(.trap, reason.rawValue, text)
    place(passed)
  }

  private func evaluated(_ argument: CallArgument) -> TypedExpression {
    guard case .expression(let expression) = argument else {
      return TypedExpression(.string(""), type: .void, span: span)
    }
    return evaluated(expression)
  }

  /// What an autoclosure holds, evaluated in place: the machine itself decides when.
  func evaluated(_ expression: TypedExpression) -> TypedExpression {
    guard case .function(let type) = concrete(expression.type) else { return expression }
    if case .closure(let function) = expression.kind,
      case .returnValue(let inside?)? = unit.program.body(of: function).first?.kind
    {
      return inside
    }
    return TypedExpression(.callValue(expression, []), type: type.result, span: expression.span)
  }

  // MARK: Operations of the machine that no declaration names

  /// A native operation whose arguments are expressions.
  func native(
    _ intrinsic: Intrinsic, _ types: [Type], result: Layout, _ arguments: [TypedExpression], into slot: Slot
  ) {
    let shape = FrameShape(
      result: result, parameters: arguments.map { (layout(of: $0), false) }, captures: [])
    let site = unit.native(intrinsic, types, shape: shape)
    frameCall(shape, arguments.map { .expression($0) }, into: slot) { emit(.native, $0.word, $0.ref, site) }
  }

  /// A native operation that changes a temporary; its result is dropped.
  func nativeChanging(
    _ intrinsic: Intrinsic, _ types: [Type], shape: FrameShape, subject: Operand,
    _ arguments: [TypedExpression]
  ) {
    let site = unit.native(intrinsic, types, shape: shape)
    scratch {
      let dropped = temporary(shape.result)
      frameCall(
        shape, [.place(.registers(subject.slot))] + arguments.map { .expression($0) }, into: dropped.slot
      ) { emit(.native, $0.word, $0.ref, site) }
    }
    dirty.insert(subject.ref)
  }
}

extension Type {
  /// What a variadic parameter of any values becomes.
  fileprivate var isArrayOfAny: Bool {
    nominal?.representation == .array && arguments.first?.isExistential == true
  }
}
