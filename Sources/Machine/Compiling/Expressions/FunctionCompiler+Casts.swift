import Language

/// Values of which only a protocol is known, and casts.
extension FunctionCompiler {
  /// Puts a value and its type behind one reference.
  func compileErase(_ inner: TypedExpression, into slot: Slot) {
    let type = concrete(inner.type)
    if type.carriesType { return compile(inner, into: slot) }
    if case .metatype(let instance) = type { return compileErasedType(inner, instance, into: slot) }
    unit.noteErased(type)
    scratch { emitErase(value(inner), type, into: slot.ref) }
  }

  private func emitErase(_ operand: Operand, _ type: Type, into ref: Int) {
    emit(.erase, ref, operand.word, operand.ref)
    emit(.extended, wide: unit.descriptor(of: type))
  }

  /// Calls what fulfils a requirement for the value that the first argument holds.
  func callWitness(
    _ reference: FunctionReference, _ opening: Opening, _ arguments: [CallArgument], into slot: Slot
  ) {
    let site = unit.site(of: reference, opening)
    let shape = shape(of: reference)
    let witness = temporary(.reference)
    frameCall(shape, arguments, into: slot) { base in
      emit(.findWitness, witness.ref, base.ref + shape.parameters[opening.parameter].slot.ref, site)
      emit(.callClosure, base.word, base.ref, witness.ref)
    }
    if mayThrow(reference) { checkThrown() }
  }

  // MARK: Casts

  func compileTypeTest(_ inner: TypedExpression, _ type: Type, into slot: Slot) {
    scratch {
      move(casting(value(inner), from: concrete(inner.type), to: type).part(at: Slot(0, 0), .word), to: slot)
    }
  }

  func compileCast(_ inner: TypedExpression, to result: Type, isForced: Bool, into slot: Slot) {
    scratch {
      let (operand, source) = (value(inner), concrete(inner.type))
      if isForced {
        move(forced(operand, from: source, to: result), to: slot)
      } else {
        move(casting(operand, from: source, to: result.arguments[0]), to: slot)
      }
    }
  }

  private func forced(_ operand: Operand, from source: Type, to target: Type) -> Operand {
    let (failure, end) = (newLabel(), newLabel())
    let found = cast(operand, from: source, to: target, else: failure)
    jump(to: end)
    place(failure)
    emit(.trap, TrapReason.cast.rawValue, unit.descriptor(of: target))
    place(end)
    return found
  }

  /// The value as another type; jumps away where it is not of that type.
  func cast(_ operand: Operand, from source: Type, to target: Type, else failure: Label) -> Operand {
    if source == target { return operand }
    let found = casting(operand, from: source, to: target)
    jump(.ifFalse, found.word, to: failure)
    return found.part(at: Slot(1, 0), unit.layouts.layout(of: target))
  }

  /// The value as an optional of another type: nil where it is not of that type.
  private func casting(_ operand: Operand, from source: Type, to target: Type) -> Operand {
    unit.noteErased(source)
    let found = temporary(.word + unit.layouts.layout(of: target))
    emit(.cast, found.word, operand.word, operand.ref)
    emit(.extended, found.ref, unit.descriptor(of: source), unit.descriptor(of: target))
    return found
  }

  /// What a thrown error is, of which the type is known.
  func errorValue(_ error: Operand, _ type: Type) -> Operand {
    let value = temporary(unit.layouts.layout(of: type))
    emit(.errorValue, error.ref, value.word, value.ref)
    emit(.extended, wide: unit.descriptor(of: type))
    return value
  }
}

extension Type {
  /// The types of the values that a cast takes out of one of this type.
  var castParts: [Type] {
    switch self {
    case .tuple(let elements): elements.map { $0.type }
    case .nominal(let nominal, let arguments):
      nominal.isCollectionOfValues || wrapped != nil ? Array(arguments) : []
    default: []
    }
  }
}

extension TypedExpression {
  /// The value itself, where it is only shown.
  var unerased: TypedExpression {
    if case .erase(let inner) = kind { return inner }
    return self
  }
}
