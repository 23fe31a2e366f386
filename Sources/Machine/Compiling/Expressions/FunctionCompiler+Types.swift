import Language

/// Types as values.
extension FunctionCompiler {
  /// What is known of a value's type shows now; of one that carries its type, as the program runs, unless it is known by a
  /// generic parameter: then it is of the type that this stands for.
  func compileTypeOf(_ reference: FunctionReference, _ arguments: [CallArgument], into slot: Slot) {
    let type = concrete(reference.arguments[0])
    if type.isExistentialMetatype {
      unit.report("unsupported", at: span, "the type of a type as a value cannot be asked in cells")
    }
    if !arguments[0].isClosure { refuseFunctions(in: type) }
    guard type.isExistential else { return _ = operand(arguments[0]) }
    if case .expression(let value) = arguments[0], !value.type.isExistential {
      return compileErasedType(value, type, into: slot)
    }
    let shape = shape(of: reference)
    let site = unit.native(.typeOfValue, [type], shape: shape)
    frameCall(shape, arguments, into: slot) { emit(.native, $0.word, $0.ref, site) }
  }

  /// Swift says of some functions that they are '@Sendable', and of what their types have been inferred from them.
  private func refuseFunctions(in type: Type) {
    guard type.contains(where: { if case .function = $0 { true } else { false } }) else { return }
    unit.report(
      "unsupported", at: span, "the type of a function as a value cannot be asked in cells")
  }

  /// A type as a value; one that a generic parameter stands for may be inferred from a function.
  func compileMetatype(_ type: Type, into slot: Slot) {
    let known = concrete(type)
    if known != type { refuseFunctions(in: known) }
    if known.isExistential { makeType(known, into: slot.ref) }
  }

  /// Puts a type that is known behind a reference, after what the expression does that gives it.
  func compileErasedType(_ inner: TypedExpression, _ type: Type, into slot: Slot) {
    scratch { _ = value(inner) }
    makeType(type, into: slot.ref)
  }

  /// A type as a value that carries it.
  func makeType(_ type: Type, into ref: Int) {
    if !type.isExistential { unit.noteErased(type) }
    let shape = FrameShape(result: .reference, parameters: [], captures: [])
    let site = unit.native(.typeOfValue, [type], shape: shape)
    frameCall(shape, [], into: Slot(0, ref)) { emit(.native, $0.word, $0.ref, site) }
  }

  /// Whether two types are one: it shows now, unless one is that of a value of which only a protocol is known.
  func compileTypeComparison(_ reference: FunctionReference, _ arguments: [CallArgument], into slot: Slot) {
    let types = reference.arguments.map { concrete($0) }
    guard types.contains(where: { $0.isExistential }) else {
      for argument in arguments { _ = operand(argument) }
      return load(types[0] == types[1] ? 1 : 0, into: slot.word)
    }
    let operands = zip(arguments, types).map { argument, type -> CallArgument in
      let given = operand(argument)
      if type.isExistential { return .operand(given) }
      let made = temporary(.reference)
      makeType(type, into: made.ref)
      return .operand(made)
    }
    let parameters = Array(repeating: (layout: Layout.reference, isInout: false), count: 2)
    let shape = FrameShape(result: .word, parameters: parameters, captures: [])
    let site = unit.native(.typeEqual, [], shape: shape)
    frameCall(shape, operands, into: slot) { emit(.native, $0.word, $0.ref, site) }
  }
}

extension CallArgument {
  fileprivate var isClosure: Bool {
    if case .expression(let value) = self, case .closure = value.kind { true } else { false }
  }
}
