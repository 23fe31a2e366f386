import Language

/// A dictionary's subscript with a default, or one whose value is unwrapped: its key is evaluated, the default is not
/// yet.
struct EntryPlace {
  /// What happens where there is no such entry.
  enum Absence {
    /// The default is its value.
    case value(TypedExpression)
    case trap(TrapReason)
  }

  var table: Place
  /// The types of its keys and values.
  let types: [Type]
  let key: Operand
  let absence: Absence
}

/// A part of the value of an entry that has been found.
struct EntryPart {
  /// The registers of the table and of the entry's number.
  let table: Int
  let number: Int
  let offset: Slot
  /// Of the whole value.
  let value: Layout
  /// Of the part.
  let layout: Layout
}

/// Entries of dictionaries are looked up once, where whole numbers are the keys by an instruction of its own, and their
/// values changed where they lie: `counts[k, default: 0] += 1` and `groups[k]?.append(x)` copy nothing.
extension FunctionCompiler {
  /// Whether keys are found by comparing single words.
  func isWholeNumber(_ key: Type) -> Bool { representation(of: key) == .integer }

  func prepareEntry(of table: Place, type: Type, _ arguments: [TypedExpression]) -> EntryPlace {
    let key = stable(arguments[0])
    return EntryPlace(
      table: table, types: Array(type.arguments),
      key: Operand(slot: key.slot, layout: key.layout, isOwned: false),
      absence: .value(evaluated(arguments[1])))
  }

  /// Copies a part of the value, or of the default, which is evaluated only where there is none.
  func load(_ entry: EntryPlace, _ offset: Slot, _ layout: Layout, into slot: Slot) {
    let table = register(of: entry.table)
    let part = part(of: entry, offset, layout, in: table)
    let (missing, end) = (newLabel(), newLabel())
    find(entry, isOwn: false, part)
    jump(.ifLessSmall, part.number, 0, to: missing)
    emit(.get, part, slot)
    jump(to: end)
    place(missing)
    switch entry.absence {
    case .value(let fallback) where layout == part.value: scratch { assign(fallback, to: slot) }
    case .value(let fallback): scratch { move(value(fallback).part(at: offset, layout), to: slot) }
    case .trap(let reason): emit(.trap, reason.rawValue)
    }
    place(end)
  }

  /// Finds an entry, or adds it with the default as its value.
  func findOrAdd(_ entry: EntryPlace, _ offset: Slot, _ layout: Layout, in table: Int) -> EntryPart {
    let part = part(of: entry, offset, layout, in: table)
    let found = newLabel()
    find(entry, isOwn: true, part)
    jump(.ifGreaterEqualSmall, part.number, 0, to: found)
    switch entry.absence {
    case .value(let fallback): scratch { add(entry, value(fallback), part) }
    case .trap(let reason): emit(.trap, reason.rawValue)
    }
    place(found)
    return part
  }

  /// Goes on only where there is such an entry.
  func jump(ifMissing entry: EntryPlace, to exit: Label) {
    scratch {
      let firstCopy = next.ref
      let table = register(of: entry.table)
      let part = part(of: entry, Slot(0, 0), .empty, in: table)
      find(entry, isOwn: false, part)
      // Two holders would have the table copied when it is changed. What is no copy is looked at again.
      if table >= firstCopy, dirty.remove(table) != nil { emit(.clearRefs, table, 1) }
      jump(.ifLessSmall, part.number, 0, to: exit)
    }
  }

  private func part(of entry: EntryPlace, _ offset: Slot, _ layout: Layout, in table: Int) -> EntryPart {
    EntryPart(
      table: table, number: temporary(.word).word, offset: offset,
      value: unit.layouts.layout(of: entry.types[1]), layout: layout)
  }

  private func find(_ entry: EntryPlace, isOwn: Bool, _ part: EntryPart) {
    if isWholeNumber(entry.types[0]) {
      emit(isOwn ? .entryFindOwn : .entryFind, part.number, part.table, entry.key.word)
    } else {
      native(isOwn ? .dictionaryFindOwn : .dictionaryFind, entry, isOwn: isOwn, [entry.key], part)
    }
  }

  private func add(_ entry: EntryPlace, _ value: Operand, _ part: EntryPart) {
    native(.dictionaryEnter, entry, isOwn: true, [entry.key, value], part)
  }

  /// A native operation on the table that gives the entry's number.
  private func native(
    _ intrinsic: Intrinsic, _ entry: EntryPlace, isOwn: Bool, _ operands: [Operand], _ part: EntryPart
  ) {
    let table = Slot(0, part.table)
    let shape = FrameShape(
      result: .word, parameters: [(.reference, isOwn)] + operands.map { ($0.layout, false) }, captures: [])
    let site = unit.native(intrinsic, entry.types, shape: shape)
    let first: CallArgument =
      isOwn
      ? .place(.registers(table)) : .operand(Operand(slot: table, layout: .reference, isOwned: false))
    frameCall(shape, [first] + operands.map { .operand($0) }, into: Slot(part.number, next.ref)) {
      emit(.native, $0.word, $0.ref, site)
    }
  }

  /// Moves a part of an entry's value into registers or back; a single word by an instruction of its own.
  func emit(_ access: ElementAccess, _ part: EntryPart, _ slot: Slot) {
    if part.layout == .empty { return }
    if part.value == .word {
      emit(access == .set ? .entrySetWord : .entryGetWord, slot.word, part.table, part.number)
    } else {
      let whole: Opcode = access == .set ? .entrySet : access == .take ? .entryTake : .entryGet
      emit(whole, slot.word, part.table, part.number)
      emitCounts(slot.ref, offset: part.offset, part.layout)
    }
  }

  // MARK: Whole numbers as keys

  /// `dictionary[key]`, an optional.
  func compileOptionalEntry(_ arguments: [CallArgument], value: Layout, into slot: Slot) {
    let table = operand(arguments[0], before: arguments[1]).ref
    let number = temporary(.word).word
    emit(.entryFind, number, table, operand(arguments[1]).word)
    let part = EntryPart(table: table, number: number, offset: Slot(0, 0), value: value, layout: value)
    let (missing, end) = (newLabel(), newLabel())
    jump(.ifLessSmall, number, 0, to: missing)
    emit(.get, part, slot + .word)
    load(1, into: slot.word)
    jump(to: end)
    place(missing)
    load(0, into: slot.word)
    if value.refs > 0 { emit(.clearRefs, slot.ref, value.refs) }
    place(end)
  }

  /// `set.contains(element)`
  func compileContains(_ arguments: [CallArgument], into slot: Slot) {
    let set = operand(arguments[0], before: arguments[1]).ref
    emit(.entryFind, slot.word, set, operand(arguments[1]).word)
    emit(.equalIntSmall, slot.word, slot.word, -1)
    emit(.not, slot.word, slot.word)
  }
}

extension Function {
  /// Whether it is an operation of the machine's own.
  func isIntrinsic(_ intrinsic: Intrinsic) -> Bool {
    guard case .intrinsic(let name) = implementation else { return false }
    return name == intrinsic.rawValue
  }
}
