import Language

/// Where the globals of all cells lie in the bottom frame.
struct GlobalTable {
  /// The first registers that no global owns.
  private(set) var end = Slot(0, 0)
  /// The registers that the newest cell uses; a global that only functions know lies beyond.
  private var top = Slot(0, 0)
  private var places: [ObjectIdentifier: (variable: Variable, slot: Slot)] = [:]

  subscript(_ variable: Variable) -> Slot? {
    get { places[ObjectIdentifier(variable)]?.slot }
    set { places[ObjectIdentifier(variable)] = newValue.map { (variable, $0) } }
  }

  /// The globals that lie behind all those of earlier cells.
  func from(_ start: Slot) -> [(variable: Variable, slot: Slot)] {
    places.values.filter { $0.slot.word >= start.word && $0.slot.ref >= start.ref }
  }

  /// The place of a global that is declared further on, or nowhere in a cell.
  mutating func ensure(_ variable: Variable, layout: Layout) -> Slot {
    if let slot = self[variable] { return slot }
    let slot = top
    top = slot + layout
    end = top
    self[variable] = slot
    return slot
  }

  /// A cell has been compiled: its globals lie before `end`, its temporaries before `top`.
  mutating func close(end: Slot, top: Slot) {
    self.end = end
    self.top = top
  }
}
