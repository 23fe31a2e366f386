// What the dispatch loop hands to functions of their own, so that it stays small.

extension Engine {
  @inline(never)
  func overflowed(
    _ operation: String, _ x: Int64, _ y: Int64, _ pc: UnsafePointer<Instruction>, _ code: Int
  ) -> Bool {
    fail(.integerOverflow(operation: operation, x, y), at: pc, in: code)
  }

  /// `x - 1` has become an addition of -1; the author wrote a subtraction.
  @inline(never)
  func overflowedSmall(
    _ x: Int64, _ y: Int64, _ pc: UnsafePointer<Instruction>, _ code: Int
  ) -> Bool {
    y < 0 ? overflowed("-", x, -y, pc, code) : overflowed("+", x, y, pc, code)
  }

  @inline(never)
  func noRoom(_ pc: UnsafePointer<Instruction>, _ code: Int) -> Bool {
    fail(.depth(limit: limits.depth), at: pc, in: code)
  }

  @inline(never)
  func noMemory(_ pc: UnsafePointer<Instruction>, _ code: Int) -> Bool {
    fail(shortage, at: pc, in: code)
  }

  /// Sees to it that nobody else holds the array in a register; nil where memory does not suffice or something else
  /// stands against going on: copies may be all that a loop does.
  @inline(never)
  func makeUnique(_ register: References) -> ArrayObject? {
    guard let object = register.pointee else { return nil }
    let array = unsafeDowncast(object, to: ArrayObject.self)
    guard obstacle == nil, let copy = array.copy(0..<array.count, spare: array.count / 4 + 1) else {
      return nil
    }
    register.pointee = copy
    return copy
  }

  @inline(never)
  func appendElement(_ i: Instruction, _ w: Words, _ r: References) -> Bool {
    if !isKnownUniquelyReferenced(&r[Int(i.b)]), makeUnique(r + Int(i.b)) == nil { return false }
    guard let array = r.array(i.b) else { return false }
    let (words, references) = (w.at(i.a), r + Int(i.c))
    return array._withUnsafeGuaranteedRef {
      i.d != 0 ? $0.append(taking: words, references) : $0.append(words, references)
    }
  }

  /// Appends to the text in a register, which becomes its own first if others hold it; false where memory does
  /// not suffice.
  @inline(never)
  func append(_ more: Unmanaged<StringObject>, to register: References) -> Bool {
    guard let own = ownText(register) else { return false }
    return more._withUnsafeGuaranteedRef { more in own._withUnsafeGuaranteedRef { $0.append(more.text) } }
  }

  /// The same with a whole number in decimal.
  @inline(never)
  func append(_ number: Int64, to register: References) -> Bool {
    guard let own = ownText(register) else { return false }
    return own._withUnsafeGuaranteedRef { $0.append(number) }
  }

  /// The text in a register, which nobody else holds then; nil where there is none.
  @inline(__always)
  private func ownText(_ register: References) -> Unmanaged<StringObject>? {
    if !isKnownUniquelyReferenced(&register.pointee), let shared = register.pointee {
      register.pointee = StringObject(unsafeDowncast(shared, to: StringObject.self).text, heap: heap)
    }
    return register.text(0)
  }

  @inline(never)
  func copyCaptures(of closure: ClosureObject, _ w: Words, _ r: References) {
    let captures = closure.captures
    if captures.layout.words > 0 { w.copyMemory(from: captures.words, byteCount: captures.layout.words * 8) }
    r.copy(from: captures.references, count: captures.layout.refs)
  }

  @inline(never)
  func makeClosure(_ i: Instruction, _ code: Int, _ w: Words, _ r: References) {
    let layouts = codes[code].shape.captures.map { $0.layout }
    let box = BoxObject(layout: layouts.reduce(.empty, +), heap: heap)
    box.words.copyMemory(from: w.at(i.b), byteCount: box.layout.words * 8)
    box.references.copy(from: r + Int(i.c), count: box.layout.refs)
    r[Int(i.a)] = ClosureObject(code: code, captures: box)
  }

  /// Moves parts between a box and registers; false where there is nothing to move.
  @inline(never)
  func move(
    _ i: Instruction, _ e: Instruction, _ words: Words, _ references: References, _ w: Words, _ r: References
  ) -> Bool {
    let inner = (words: words.at(e.wordOffset), refs: references + e.refOffset)
    let outer = (words: w.at(i.b), refs: r + Int(i.c))
    return move(i.operation, words: inner, outer, e.wordCount, e.refCount)
  }

  @inline(never)
  func moveGlobal(_ i: Instruction, _ e: Instruction, _ w: Words, _ r: References) -> Bool {
    let inner = (words: wordStack.at(e.a), refs: refStack + Int(e.b))
    return move(i.operation, words: inner, (words: w.at(i.b), refs: r + Int(i.c)), e.wordCount, e.refCount)
  }

  /// False where a value is missing that somebody has moved out. What holds an optional has a word, so the reference of
  /// a value without one may not be nil.
  func move(
    _ operation: Opcode, words inner: (words: Words, refs: References),
    _ outer: (words: Words, refs: References),
    _ words: Int, _ refs: Int
  ) -> Bool {
    switch operation {
    case .boxSet, .globalSet, .entrySet:
      inner.words.copyMemory(from: outer.words, byteCount: words * 8)
      inner.refs.take(from: outer.refs, count: refs)
    case _ where words == 0 && refs == 1 && inner.refs.pointee == nil: return false
    case .boxTake, .globalTake, .entryTake:
      outer.words.copyMemory(from: inner.words, byteCount: words * 8)
      outer.refs.take(from: inner.refs, count: refs)
    default:
      outer.words.copyMemory(from: inner.words, byteCount: words * 8)
      outer.refs.copy(from: inner.refs, count: refs)
    }
    return true
  }

  @inline(never)
  func trap(_ i: Instruction, _ w: Words, _ r: References) -> Trap {
    switch TrapReason(rawValue: Int(i.a)) {
    case .precondition: return .precondition(text(r, i.b))
    case .assertion: return .assertion(text(r, i.b))
    case .fatalError: return .fatalError(text(r, i.b))
    case .nilUnwrapped: return .nilUnwrapped
    case .overlappingAccess: return .overlappingAccess
    case .rangeBounds: return .rangeBounds(lower: w.int(i.b), upper: w.int(i.c))
    case .uncaughtError:
      guard let error = thrown else { return .uncaughtError("") }
      thrown = nil
      do throws(Trap) { return .uncaughtError(try describe(error)) } catch { return error }
    case .cast: return .cast(to: descriptors[Int(i.b)].name)
    case .missingReturn, nil: return .missingReturn
    }
  }

  /// The text in a register; 0xFFFF names none.
  private func text(_ r: References, _ register: UInt16) -> String {
    guard register != UInt16.max, let object = r[Int(register)] else { return "" }
    return unsafeDowncast(object, to: StringObject.self).text
  }

  /// Operations that describe, show and throw.
  @inline(never)
  func performOther(
    _ i: Instruction, _ e: Instruction, _ w: Words, _ r: References, _ pc: UnsafePointer<Instruction>,
    _ code: Int
  ) throws(Trap) {
    switch i.operation {
    case .textDescribe:
      let descriptor = descriptors[e.wide]
      let text: String
      if let plain = describePlain(descriptor, w.at(i.b), r + Int(i.c)) {
        text = plain
      } else {
        enter(w, r, pc, code)
        text = try describe(descriptor, w.at(i.b), r + Int(i.c))
      }
      guard let own = ownText(r + Int(i.a)) else { throw .lostValue }
      guard own._withUnsafeGuaranteedRef({ $0.append(text) }) else { throw shortage }
    case .output:
      guard let object = r[Int(i.a)] else { throw .lostValue }
      try print(unsafeDowncast(object, to: StringObject.self).text)
    case .display:
      enter(w, r, pc, code)
      try display(descriptors[e.wide], w.at(i.b), r + Int(i.c))
    case .throwError: thrown = erased(descriptors[e.wide], w.at(i.b), r + Int(i.c))
    case .erase: r[Int(i.a)] = erased(descriptors[e.wide], w.at(i.b), r + Int(i.c))
    case .findWitness:
      let value = try object(r + Int(i.b), as: ExistentialObject.self)
      guard let witness = value.descriptor.instance.witnesses[Int(i.c)] else { throw .missingReturn }
      r[Int(i.a)] = witness
    case .cast:
      enter(w, r, pc, code)
      try cast(i, e, w, r)
    case .catchError:
      r[Int(i.a)] = thrown
      thrown = nil
    case .rethrow:
      guard let error = r[Int(i.a)] else { throw .lostValue }
      thrown = unsafeDowncast(error, to: ExistentialObject.self)
    case .errorValue:
      let error = try object(r + Int(i.a), as: ExistentialObject.self)
      let layout = error.descriptor.layout
      w.at(i.b).copyMemory(from: error.payload.words, byteCount: layout.words * 8)
      (r + Int(i.c)).copy(from: error.payload.references, count: layout.refs)
    default: break
    }
  }

  private func cast(_ i: Instruction, _ e: Instruction, _ w: Words, _ r: References) throws(Trap) {
    let target = descriptors[Int(e.c)]
    let result: Place = (w.at(i.a) + 8, r + Int(e.a))
    let isCast = try cast(descriptors[Int(e.b)], (w.at(i.b), r + Int(i.c)), to: target, result)
    w.set(i.a, isCast)
    if !isCast { result.references.clear(count: target.layout.refs) }
    lookAtLimitsSoon()
  }

  /// A copy of a value together with its type.
  func erased(_ descriptor: TypeDescriptor, _ w: Words, _ r: References) -> ExistentialObject {
    let box = BoxObject(layout: descriptor.layout, heap: heap)
    box.words.copyMemory(from: w, byteCount: descriptor.layout.words * 8)
    box.references.copy(from: r, count: descriptor.layout.refs)
    return ExistentialObject(descriptor: descriptor, payload: box)
  }

  func print(_ text: String) throws(Trap) {
    let room = limits.output - output.bytes
    guard text.utf8.count > room else { return output.print(text) }
    output.print(text, within: room)
    throw .output(limit: limits.output)
  }

  private func display(_ descriptor: TypeDescriptor, _ w: Words, _ r: References) throws(Trap) {
    if case .host = descriptor.kind, let object = r.pointee {
      output.append(.value(.host(unsafeDowncast(object, to: AnyHostObject.self)), currentSpan))
    } else {
      output.append(.value(.described(try describe(descriptor, w, r)), currentSpan))
    }
  }
}

extension Opcode {
  /// Whether an `extended` instruction follows.
  var isExtended: Bool {
    switch self {
    case .arrayGet, .arrayTake, .arraySet, .boxGet, .boxTake, .boxSet, .globalGet, .globalTake, .globalSet,
      .entryGet, .entryTake, .entrySet, .makeClosure, .textDescribe, .display, .throwError, .erase,
      .cast, .errorValue:
      return true
    default: return false
    }
  }
}

extension Double {
  /// The number rounded by the rule of a `roundDouble`.
  func rounded(byRule rule: Int) -> Double {
    switch rule {
    case 0: return rounded(.toNearestOrAwayFromZero)
    case 1: return rounded(.toNearestOrEven)
    case 2: return rounded(.down)
    case 3: return rounded(.up)
    default: return rounded(.towardZero)
    }
  }
}
