import Language

/// A sequence of which each element can be had by its number: an array, a range of whole numbers, and what `zip` and
/// `enumerated` make of such.
indirect enum NumberedSequence {
  case array(ref: Int, element: Layout)
  case range(word: Int, isClosed: Bool)
  case zip(NumberedSequence, NumberedSequence)
  case enumerated(NumberedSequence)

  var element: Layout {
    switch self {
    case .array(_, let element): element
    case .range: .word
    case .zip(let first, let second): first.element + second.element
    case .enumerated(let base): .word + base.element
    }
  }
}

/// Loops over sequences whose elements can be had by their numbers are loops over whole numbers: no iterator is made.
extension FunctionCompiler {
  /// The sequence of a type that lies in registers; nil where it is none of these.
  func numbered(_ type: Type, at slot: Slot) -> NumberedSequence? {
    let type = concrete(type)
    guard let nominal = type.nominal, nominal.module == "Swift", let first = type.arguments.first else {
      return nil
    }
    if nominal.representation == .array {
      return .array(ref: slot.ref, element: unit.layouts.layout(of: first))
    }
    switch nominal.name {
    case "Range", "ClosedRange":
      guard concrete(first).nominal?.representation == .integer else { return nil }
      return .range(word: slot.word, isClosed: nominal.name == "ClosedRange")
    case "Zip2Sequence":
      let second = slot + unit.layouts.layout(of: first)
      return numbered(first, at: slot).flatMap { a in
        numbered(type.arguments[1], at: second).map { .zip(a, $0) }
      }
    case "EnumeratedSequence": return numbered(first, at: slot).map { .enumerated($0) }
    default: return nil
    }
  }

  /// Compiles a loop over such a sequence.
  func compileNumbered(_ statement: TypedFor) {
    loop(statement.label) { end, again in
      let operand = temporary(unit.layouts.layout(of: concrete(statement.sequence.type)))
      compile(statement.sequence, into: operand.slot)
      guard let sequence = numbered(statement.sequence.type, at: operand.slot) else { return }
      let counter = allocate(Layout(words: 2, refs: 0))
      let element = allocate(sequence.element)
      load(0, into: counter.word)
      count(sequence, into: counter.word + 1)
      jump(.ifLessEqualInt, counter.word + 1, counter.word, to: end)
      let top = newLabel()
      place(top)
      floor = next
      fetch(sequence, counter.word, into: element)
      compileRound(
        statement, Operand(slot: element, layout: sequence.element, isOwned: false), again: again)
      place(again)
      jump(.loopHalfOpen, counter.word, counter.word + 1, to: top)
    }
  }

  private func count(_ sequence: NumberedSequence, into word: Int) {
    switch sequence {
    case .array(let ref, _): emit(.arrayCount, word, ref)
    case .range(let bounds, let isClosed): countRange(bounds, isClosed: isClosed, into: word)
    case .enumerated(let base): count(base, into: word)
    case .zip(let first, let second):
      let (other, isFine) = (allocate(.word).word, newLabel())
      count(first, into: word)
      count(second, into: other)
      jump(.ifLessEqualInt, word, other, to: isFine)
      emit(.moveWord, word, other)
      place(isFine)
    }
  }

  /// A range of more numbers than there are positive ones counts as one of so many: nobody comes to its end.
  private func countRange(_ bounds: Int, isClosed: Bool, into word: Int) {
    let isFine = newLabel()
    emit(.subtractWrapping, word, bounds + 1, bounds)
    if isClosed {
      let one = allocate(.word).word
      load(1, into: one)
      emit(.addWrapping, word, word, one)
    }
    jump(isClosed ? .ifGreaterSmall : .ifGreaterEqualSmall, word, 0, to: isFine)
    load(.max, into: word)
    place(isFine)
  }

  private func fetch(_ sequence: NumberedSequence, _ counter: Int, into slot: Slot) {
    switch sequence {
    case .array(let ref, let element):
      let whole = ElementPart(index: counter, offset: Slot(0, 0), stride: element, layout: element)
      emit(.get, whole, of: ref, slot)
    case .range(let bounds, _): emit(.addInt, slot.word, bounds, counter)
    case .zip(let first, let second):
      fetch(first, counter, into: slot)
      fetch(second, counter, into: slot + first.element)
    case .enumerated(let base):
      emit(.moveWord, slot.word, counter)
      fetch(base, counter, into: slot + .word)
    }
  }
}
