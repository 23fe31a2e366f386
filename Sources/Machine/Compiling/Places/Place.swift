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

  /// The registers of this frame that it is, or lies behind.
  var root: Slot? {
    switch self {
    case .registers(let slot): slot
    case .element(let place, _, _, _), .payload(let place, _): place.root
    case .entry(let entry, _): entry.table.root
    case .global, .box, .computed: nil
    }
  }

  /// What a getter gives that it is, or lies in.
  var computed: ComputedPlace? {
    switch self {
    case .computed(let computed, _): computed
    case .element(let place, _, _, _), .payload(let place, _): place.computed
    case .entry(let entry, _): entry.table.computed
    case .registers, .global, .box: nil
    }
  }

  /// Whether it is asked but once for a change of what lies in it: something computed, or what a default may add.
  var isAskedOnce: Bool {
    switch self {
    case .computed: true
    case .element(let place, _, _, _), .payload(let place, _): place.isAskedOnce
    case .entry(let entry, _): if case .value = entry.absence { true } else { entry.table.isAskedOnce }
    case .registers, .global, .box: false
    }
  }

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
  var base: (place: Place, type: Type)?
  let arguments: [(operand: Operand, type: Type)]
  /// What the getter has given, where it has been asked before: it is asked once for each change.
  var value: Operand?
}
