import Language

extension FunctionCompiler {
  func home(of variable: Variable) -> Home {
    if let home = homes[variable] { return home }
    if variable.initializer != nil { return .lazy }
    if variable.storage == .global {
      if isTop, let slot = unit.globals[variable] { return .registers(slot) }
      return .global(unit.globals.ensure(variable, layout: layout(of: variable.type)))
    }
    unit.report("unknown-variable", at: span, "\(variable.name) is not known here")
    return .registers(next)
  }

  /// Whether accessors are those of an array's elements.
  func isElement(_ accessors: Accessors) -> Bool { accessors.getter.function.isIntrinsic(.arrayElement) }

  /// Evaluates what a place depends on. One that is only read is not written back where a chain ends.
  func prepare(_ expression: TypedExpression, reads: Bool = false) -> Place {
    switch expression.kind {
    case .variable(let variable):
      switch home(of: variable) {
      case .registers(let slot): return .registers(slot)
      case .box(let register): return .box(register, Slot(0, 0))
      case .global(let slot): return .global(slot)
      case .lazy: return prepareLazy(variable)
      }
    case .field(let base, let index):
      return prepare(base, reads: reads).part(at: unit.layouts.parts(of: concrete(base.type))[index].offset)
    case .computed(let accessors, let base, let arguments):
      return prepareComputed(accessors, base, arguments, type: expression.type, reads: reads)
    case .forceUnwrap(let base): return prepareForced(base, reads: reads)
    case .unwrapOrExit(let base): return prepareChained(base, reads: reads)
    default: return .registers(value(expression).slot)
    }
  }

  /// A variable that gets its value when it is first used: in a box, behind it whether it has been.
  private func prepareLazy(_ variable: Variable) -> Place {
    let layout = layout(of: variable.type)
    let box = temporary(.reference).ref
    emit(.loadObject, box, wide: unit.pools.box(of: variable, layout: layout + .word))
    guard let initializer = variable.initializer, initializer !== function else {
      return .box(box, Slot(0, 0))
    }
    let isFilled = newLabel()
    let flag = temporary(.word).word
    emit(.boxGetWord, flag, box, layout.words)
    jump(.ifTrue, flag, to: isFilled)
    scratch { call(FunctionReference(initializer), [], into: next) }
    load(1, into: flag)
    emit(.boxSetWord, flag, box, layout.words)
    place(isFilled)
    return .box(box, Slot(0, 0))
  }

  private func prepareComputed(
    _ accessors: Accessors, _ base: TypedExpression?, _ arguments: [TypedExpression], type: Type, reads: Bool
  ) -> Place {
    let resolved = Accessors(getter: resolve(accessors.getter), setter: accessors.setter.map { resolve($0) })
    let basePlace = base.map { prepare($0, reads: reads) }
    if isElement(resolved), let basePlace, let index = arguments.first {
      return .element(of: basePlace, index: stable(index).word, offset: Slot(0, 0), stride: layout(of: type))
    }
    if resolved.getter.function.isIntrinsic(.dictionaryEntry), let basePlace, let base {
      return .entry(
        prepareEntry(of: basePlace, type: concrete(base.type), arguments), offset: Slot(0, 0))
    }
    // Getter and setter both need the arguments, so neither may take the references.
    let operands = arguments.mapInTurn { argument in
      let operand = stable(argument)
      return (
        operand: Operand(slot: operand.slot, layout: operand.layout, isOwned: false),
        type: concrete(argument.type)
      )
    }
    let placedBase = base.flatMap { base in basePlace.map { (place: $0, type: concrete(base.type)) } }
    return .computed(
      ComputedPlace(accessors: resolved, type: concrete(type), base: placedBase, arguments: operands),
      offset: Slot(0, 0))
  }

  /// An index is kept in a register of its own unless nothing can change it.
  func stable(_ expression: TypedExpression) -> Operand {
    let operand = value(expression)
    if operand.isOwned || isPlaceStable { return operand }
    if case .variable(let variable) = expression.kind, !variable.isMutable { return operand }
    let copy = temporary(operand.layout)
    move(operand, to: copy.slot)
    return copy
  }
}
