import Language

/// Values of which only a protocol is known, and casts.
extension FunctionCompiler {
  /// Puts a value and its type behind one reference.
  func compileErase(_ inner: TypedExpression, into slot: Slot) {
    let type = concrete(inner.type)
    if type.isExistential { return compile(inner, into: slot) }
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
    let (failure, end) = (newLabel(), newLabel())
    scratch {
      _ = cast(value(inner), from: concrete(inner.type), to: type, else: failure)
      load(1, into: slot.word)
    }
    jump(to: end)
    place(failure)
    load(0, into: slot.word)
    place(end)
  }

  func compileCast(_ inner: TypedExpression, to result: Type, isForced: Bool, into slot: Slot) {
    let (failure, end) = (newLabel(), newLabel())
    let type = isForced ? result : result.arguments[0]
    scratch {
      let operand = value(inner)
      let found = cast(operand, from: concrete(inner.type), to: type, else: failure)
      move(found, to: isForced ? slot : slot + .word)
      if !isForced { load(1, into: slot.word) }
    }
    jump(to: end)
    place(failure)
    if isForced {
      emit(.trap, TrapReason.cast.rawValue, unit.descriptor(of: type))
    } else {
      compileCase(0, [], type: result, into: slot)
    }
    place(end)
  }

  /// The value as another type; jumps away where it is not of that type.
  func cast(_ operand: Operand, from source: Type, to target: Type, else failure: Label) -> Operand {
    if source == target { return operand }
    if source.isExistential { return unerase(operand, target, else: failure) }
    if target.isExistential, let protocolType = target.nominal,
      unit.program.conforms(source, to: protocolType)
    {
      return erased(operand, source)
    }
    if let wanted = target.wrapped {
      return optional(
        target, isNil: { if source.wrapped != nil { self.jump(.ifEqualSmall, operand.word, 0, to: $0) } }
      ) {
        cast(held(by: operand, source), from: source.wrapped ?? source, to: wanted, else: failure)
      }
    }
    if let wrapped = source.wrapped {
      jump(.ifEqualSmall, operand.word, 0, to: failure)
      return cast(held(by: operand, source), from: wrapped, to: target, else: failure)
    }
    jump(to: failure)
    return temporary(unit.layouts.layout(of: target))
  }

  /// What an optional holds; another value is that itself.
  private func held(by operand: Operand, _ type: Type) -> Operand {
    guard type.wrapped != nil else { return operand }
    return operand.part(at: Slot(1, 0), Layout(words: operand.layout.words - 1, refs: operand.layout.refs))
  }

  /// A cast to an optional: nil, of whatever type, is nil of this one; else what it holds is cast.
  private func optional(_ type: Type, isNil jumpIfNil: (Label) -> Void, _ value: () -> Operand) -> Operand {
    let result = temporary(unit.layouts.layout(of: type))
    let (none, end) = (newLabel(), newLabel())
    scratch {
      jumpIfNil(none)
      move(value(), to: result.slot + .word)
      load(1, into: result.word)
    }
    jump(to: end)
    place(none)
    compileCase(0, [], type: type, into: result.slot)
    place(end)
    return result
  }

  private func erased(_ operand: Operand, _ type: Type) -> Operand {
    unit.noteErased(type)
    let result = temporary(.reference)
    emitErase(operand, type, into: result.ref)
    return result
  }

  /// What is behind a reference, where it is of a type, or conforms to a protocol.
  func unerase(_ operand: Operand, _ target: Type, else failure: Label) -> Operand {
    if target.isExistential, let protocolType = target.nominal {
      return conforming(operand, protocolType, else: failure)
    }
    guard let wrapped = target.wrapped else { return exactly(operand, target, else: failure) }
    let result = temporary(unit.layouts.layout(of: target))
    let (other, end) = (newLabel(), newLabel())
    scratch { move(exactly(operand, target, else: other), to: result.slot) }
    jump(to: end)
    place(other)
    scratch {
      let value = optional(target, isNil: { self.jump(ifNil: operand, to: $0) }) {
        unerase(operand, wrapped, else: failure)
      }
      move(value, to: result.slot)
    }
    place(end)
    return result
  }

  private func conforming(_ operand: Operand, _ protocolType: NominalType, else failure: Label) -> Operand {
    let (test, inner) = (allocate(.word), temporary(.reference))
    emit(.conforms, test.word, operand.ref, inner.ref)
    emit(.extended, wide: unit.number(of: protocolType))
    jump(.ifFalse, test.word, to: failure)
    return inner
  }

  private func exactly(_ operand: Operand, _ type: Type, else failure: Label) -> Operand {
    let test = allocate(.word)
    let descriptor = unit.descriptor(of: type)
    emit(.errorHasType, test.word, operand.ref, descriptor)
    jump(.ifFalse, test.word, to: failure)
    let inner = temporary(unit.layouts.layout(of: type))
    emit(.errorValue, operand.ref, inner.word, inner.ref)
    emit(.extended, wide: descriptor)
    return inner
  }

  private func jump(ifNil operand: Operand, to label: Label) {
    let test = allocate(.word)
    emit(.holdsNil, test.word, operand.ref)
    jump(.ifTrue, test.word, to: label)
  }
}

extension TypedExpression {
  /// The value itself, where it is only shown.
  var unerased: TypedExpression {
    if case .erase(let inner) = kind { return inner }
    return self
  }
}
