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
    case .typeOfValue: compileTypeOf(reference, arguments, into: slot)
    case .typeEqual: compileTypeComparison(reference, arguments, into: slot)
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
    type.substituting(reference.function.substitution(reference.arguments), unit.program)
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
    case .expression(let expression), .standard(let expression): return value(expression)
    case .operand(let operand): return operand
    case .changing(let expression): return value(expression)
    case .place(let place):
      if case .registers(let slot) = place { return Operand(slot: slot, layout: .word, isOwned: false) }
      return Operand(slot: next, layout: .empty, isOwned: false)
    }
  }

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
