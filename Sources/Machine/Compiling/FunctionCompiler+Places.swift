import Language

/// Somewhere a value is kept, made ready to be read and changed: its indices are evaluated.
indirect enum Place {
  /// Registers of this frame.
  case registers(Slot)
  /// Registers of the bottom frame, seen from a function.
  case global(Slot)
  /// In the box that a register refers to, from an offset on.
  case box(Int, Slot)
  /// In an element of an array, whose index is in a register, from an offset on.
  case element(of: Place, index: Int, offset: Slot, stride: Layout)
  /// In the value of a dictionary's entry, which is there or about to be made, from an offset on.
  case entry(EntryPlace, offset: Slot)
  /// What a getter gives, from an offset on, and a setter takes.
  case computed(ComputedPlace, offset: Slot)
  /// In what `optional!` holds, from an offset on; that it is there is asked when the place is read or changed.
  case payload(of: Place, offset: Slot)

  /// The place of a part.
  func part(at offset: Slot) -> Place {
    switch self {
    case .registers(let slot): return .registers(slot + offset)
    case .global(let slot): return .global(slot + offset)
    case .box(let register, let start): return .box(register, start + offset)
    case .element(let array, let index, let start, let stride):
      return .element(of: array, index: index, offset: start + offset, stride: stride)
    case .entry(let entry, let start): return .entry(entry, offset: start + offset)
    case .computed(let computed, let start): return .computed(computed, offset: start + offset)
    case .payload(let optional, let start): return .payload(of: optional, offset: start + offset)
    }
  }
}

/// A computed property or subscript with its arguments evaluated.
struct ComputedPlace {
  let accessors: Accessors
  let type: Type
  let base: (place: Place, type: Type)?
  let arguments: [(operand: Operand, type: Type)]
  /// What the getter has given, where it has been asked before: it is asked once for each change.
  var value: Operand?
}

extension FunctionCompiler {
  func home(of variable: Variable) -> Home {
    if let home = homes[variable] { return home }
    if variable.initializer != nil { return .lazy }
    if variable.storage == .global {
      if isTop, let slot = unit.global(variable) { return .registers(slot) }
      return .global(unit.ensuredGlobal(variable, layout: layout(of: variable.type)))
    }
    unit.report("unknown-variable", at: span, "\(variable.name) is not known here")
    return .registers(next)
  }

  /// Whether accessors are those of an array's elements.
  func isElement(_ accessors: Accessors) -> Bool { accessors.getter.function.isIntrinsic(.arrayElement) }

  /// Evaluates what a place depends on.
  func prepare(_ expression: TypedExpression) -> Place {
    switch expression.kind {
    case .variable(let variable):
      switch home(of: variable) {
      case .registers(let slot): return .registers(slot)
      case .box(let register): return .box(register, Slot(0, 0))
      case .global(let slot): return .global(slot)
      case .lazy: return prepareLazy(variable)
      }
    case .field(let base, let index):
      return prepare(base).part(at: unit.layouts.parts(of: concrete(base.type))[index].offset)
    case .computed(let accessors, let base, let arguments):
      return prepareComputed(accessors, base, arguments, type: expression.type)
    case .forceUnwrap(let base): return prepareForced(base)
    case .unwrapOrExit(let base): return prepareChained(base)
    default: return .registers(value(expression).slot)
    }
  }

  /// A variable that gets its value when it is first used: in a box, behind it whether it has been.
  private func prepareLazy(_ variable: Variable) -> Place {
    let layout = layout(of: variable.type)
    let box = temporary(.reference).ref
    emit(.loadObject, box, wide: unit.box(of: variable, layout: layout + .word))
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
    _ accessors: Accessors, _ base: TypedExpression?, _ arguments: [TypedExpression], type: Type
  ) -> Place {
    let resolved = Accessors(getter: resolve(accessors.getter), setter: accessors.setter.map { resolve($0) })
    let basePlace = base.map { prepare($0) }
    if isElement(resolved), let basePlace, let index = arguments.first {
      return .element(of: basePlace, index: stable(index).word, offset: Slot(0, 0), stride: layout(of: type))
    }
    if resolved.getter.function.isIntrinsic(.dictionaryEntry), let basePlace, let base {
      return .entry(
        prepareEntry(of: basePlace, type: concrete(base.type), arguments), offset: Slot(0, 0))
    }
    // Getter and setter both need the arguments, so neither may take the references.
    let operands = arguments.map { argument in
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

  // MARK: Reading

  func compilePlaceValue(_ expression: TypedExpression, into slot: Slot) {
    scratch {
      if case .field(let base, _) = expression.kind, !base.isPlaceLike {
        move(value(expression), to: slot)
      } else {
        isPlaceStable = true
        let place = prepare(expression)
        isPlaceStable = false
        load(place, layout(of: expression), into: slot)
      }
    }
  }

  /// Copies a value from a place into registers.
  func load(_ place: Place, _ layout: Layout, into slot: Slot) {
    switch opened(place) {
    case .registers(let source): move(Operand(slot: source, layout: layout, isOwned: false), to: slot)
    case .global(let source):
      if layout.isWord {
        emit(.globalGetWord, slot.word, wide: source.word)
      } else if layout != .empty {
        emit(.globalGet, 0, slot.word, slot.ref)
        emit(.extended, source.word, source.ref, counts(layout))
      }
    case .box(let box, let offset):
      if layout.isWord {
        emit(.boxGetWord, slot.word, box, offset.word)
      } else if layout != .empty {
        emit(.boxGet, box, slot.word, slot.ref)
        emitCounts(offset: offset, layout)
      }
    case .element(let array, let index, let offset, let stride):
      let part = ElementPart(index: index, offset: offset, stride: stride, layout: layout)
      emit(.get, part, of: register(of: array), slot)
    case .entry(let entry, let offset): load(entry, offset, layout, into: slot)
    case .computed(let computed, let offset):
      let whole = unit.layouts.layout(of: computed.type)
      // A single word is written last, so it may lie where an operand lies.
      if whole.isWord, layout.isWord { return get(computed, into: slot) }
      move(self.whole(computed).part(at: offset, layout), to: slot)
    case .payload: break
    }
  }

  /// The register that holds an array or a dictionary, fetched first unless it is one already.
  func register(of place: Place) -> Int {
    let place = opened(place)
    if case .registers(let slot) = place { return slot.ref }
    let copy = temporary(.reference)
    load(place, .reference, into: copy.slot)
    return copy.ref
  }

  /// All that a getter gives, in registers that may be changed.
  func whole(_ computed: ComputedPlace) -> Operand {
    if let value = computed.value { return value }
    let result = temporary(unit.layouts.layout(of: computed.type))
    get(computed, into: result.slot)
    return result
  }

  /// Calls the getter.
  private func get(_ computed: ComputedPlace, into slot: Slot) {
    var arguments = computed.arguments.map { CallArgument.operand($0.operand) }
    if let base = computed.base {
      let (layout, place) = (unit.layouts.layout(of: base.type), opened(base.place))
      if case .registers(let slot) = place {
        arguments.insert(.operand(Operand(slot: slot, layout: layout, isOwned: false)), at: 0)
      } else {
        let copy = temporary(layout)
        load(place, layout, into: copy.slot)
        arguments.insert(.operand(copy), at: 0)
      }
    }
    call(computed.accessors.getter, arguments, into: slot)
  }

  // MARK: Writing

  func compileAssign(_ target: TypedExpression, _ value: TypedExpression) {
    scratch {
      isPlaceStable = value.isHarmless
      let place = prepare(target)
      isPlaceStable = false
      if case .registers(let slot) = place {
        assign(value, to: slot)
      } else {
        let operand = self.value(value)
        at(target.span) { store(operand, in: place) }
      }
    }
  }

  /// Evaluates straight into a variable's registers where the evaluation writes them last, else beside them.
  func assign(_ value: TypedExpression, to slot: Slot) {
    let layout = layout(of: value)
    let isSingle = layout.words + layout.refs <= 1
    switch value.kind {
    case .integer, .double, .boolean, .string: compile(value, into: slot)
    case .call where isSingle: compile(value, into: slot)
    case .callValue(let function, let arguments) where isSingle:
      if !inlineCall(of: function, arguments, { assign($0, to: slot) }) { compile(value, into: slot) }
    case .variable, .field,
      .computed where layout.isWord:
      compile(value, into: slot)
    case .conditional(let condition, let yes, let no) where isSingle:
      choose(condition, { assign(yes, to: slot) }, { assign(no, to: slot) })
    default: move(self.value(value), to: slot)
    }
  }

  /// Puts a value into a place.
  func store(_ operand: Operand, in place: Place) {
    let place = opened(place)
    switch place {
    case .registers(let slot): move(operand, to: slot)
    case .global(let slot):
      if operand.layout.isWord {
        emit(.globalSetWord, operand.word, wide: slot.word)
      } else if operand.layout != .empty {
        let value = owned(operand)
        emit(.globalSet, 0, value.word, value.ref)
        emit(.extended, slot.word, slot.ref, counts(value.layout))
      }
    case .box(let box, let offset):
      if operand.layout.isWord {
        emit(.boxSetWord, operand.word, box, offset.word)
      } else if operand.layout != .empty {
        let value = owned(operand)
        emit(.boxSet, box, value.word, value.ref)
        emitCounts(offset: offset, value.layout)
      }
    case .element(let array, let index, let offset, let stride):
      let value = owned(operand)
      let part = ElementPart(index: index, offset: offset, stride: stride, layout: value.layout)
      access(array, .reference) { emit(.set, part, of: $0.ref, value.slot) }
    case .entry(let entry, let offset):
      let value = owned(operand)
      access(entry, offset, value.layout) { emit(.set, $0, value.slot) }
    case .computed(let computed, let offset):
      if offset == Slot(0, 0), operand.layout == unit.layouts.layout(of: computed.type) {
        set(computed, to: operand)
      } else {
        access(place, operand.layout) { move(operand, to: $0) }
      }
    case .payload: break
    }
  }

  /// A value whose references may be taken: `boxSet` and its like leave nil behind.
  private func owned(_ operand: Operand) -> Operand {
    if operand.isOwned || operand.layout.refs == 0 {
      for ref in operand.ref..<operand.ref + operand.layout.refs { dirty.remove(ref) }
      return operand
    }
    let copy = temporary(operand.layout)
    move(operand, to: copy.slot)
    for ref in copy.ref..<copy.ref + copy.layout.refs { dirty.remove(ref) }
    return copy
  }

  func set(_ computed: ComputedPlace, to operand: Operand) {
    guard let setter = computed.accessors.setter else {
      unit.report("no-setter", at: span, "this property cannot be set")
      return
    }
    var arguments = computed.arguments.map { CallArgument.operand($0.operand) }
    if let base = computed.base { arguments.insert(.place(base.place), at: 0) }
    arguments.append(.operand(operand))
    call(setter, arguments, into: next)
  }
}

extension TypedExpression {
  /// Whether it names something that `prepare` can reach part by part.
  fileprivate var isPlaceLike: Bool {
    switch kind {
    case .variable, .computed, .forceUnwrap, .unwrapOrExit: return true
    case .field(let base, _): return base.isPlaceLike
    default: return false
    }
  }
}
