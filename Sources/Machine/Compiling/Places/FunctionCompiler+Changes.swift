/// Values that are moved out of their places, changed in registers, and moved back: nothing is copied.
extension FunctionCompiler {
  /// A value on its way.
  ///
  /// Beginning and end are functions of their own, without closures: one that called itself with closures in closures
  /// would be compiled anew for each way in which they can lie in one another, hundreds of times.
  struct Change {
    /// Where the value is.
    let slot: Slot
    let layout: Layout
    fileprivate let way: Way
  }

  /// The way back of a value.
  fileprivate indirect enum Way {
    /// It has not left its place.
    case none
    case global(Slot)
    case box(Int, Slot)
    case element(ElementPart, of: Change)
    case entry(EntryPart, in: Change)
    case computed(ComputedPlace, whole: Operand, in: Change?)
  }

  /// Lets a value be changed; what is in registers stays where it is.
  func access(_ place: Place, _ layout: Layout, _ body: (Slot) -> Void) {
    guard let change = begin(place, layout) else { return }
    body(change.slot)
    end(change)
  }

  /// Finds an entry, or adds it with the default as its value, and lets a part of that be changed where it lies.
  func access(_ entry: EntryPlace, _ offset: Slot, _ layout: Layout, _ body: (EntryPart) -> Void) {
    guard let (part, table) = begin(entry, offset, layout) else { return }
    body(part)
    end(table)
  }

  /// nil for what has no place.
  private func begin(_ place: Place, _ layout: Layout) -> Change? {
    switch opened(place) {
    case .registers(let slot): return Change(slot: slot, layout: layout, way: .none)
    case .global(let slot):
      return moved(layout, .global(slot)) { value in
        emit(.globalTake, 0, value.word, value.ref)
        emit(.extended, slot.word, slot.ref, counts(layout))
      }
    case .box(let box, let offset):
      return moved(layout, .box(box, offset)) { value in
        emit(.boxTake, box, value.word, value.ref)
        emitCounts(offset: offset, layout)
      }
    case .element(let array, let index, let offset, let stride):
      guard let array = begin(array, .reference) else { return nil }
      let part = ElementPart(index: index, offset: offset, stride: stride, layout: layout)
      return moved(layout, .element(part, of: array)) { emit(.take, part, of: array.slot.ref, $0) }
    case .entry(let entry, let offset):
      guard let (part, table) = begin(entry, offset, layout) else { return nil }
      return moved(layout, .entry(part, in: table)) { emit(.take, part, $0) }
    case .computed(let computed, let offset): return begin(computed, offset, layout)
    case .payload: return nil
    }
  }

  /// What lies in something computed is looked for in that once, for its getter and its setter.
  private func begin(_ computed: ComputedPlace, _ offset: Slot, _ layout: Layout) -> Change? {
    var computed = computed
    var around: Change?
    if let base = computed.base, base.place.isAskedOnce {
      guard let change = begin(base.place, unit.layouts.layout(of: base.type)) else { return nil }
      computed.base?.place = .registers(change.slot)
      around = change
    }
    let whole = self.whole(computed)
    let way = Way.computed(computed, whole: whole, in: around)
    return Change(slot: whole.slot + offset, layout: layout, way: way)
  }

  private func moved(_ layout: Layout, _ way: Way, _ take: (Slot) -> Void) -> Change {
    let slot = allocate(layout)
    take(slot)
    return Change(slot: slot, layout: layout, way: way)
  }

  private func begin(_ entry: EntryPlace, _ offset: Slot, _ layout: Layout) -> (EntryPart, table: Change)? {
    guard let table = begin(entry.table, .reference) else { return nil }
    return (findOrAdd(entry, offset, layout, in: table.slot.ref), table)
  }

  private func end(_ change: Change) {
    let (value, layout) = (change.slot, change.layout)
    switch change.way {
    case .none: return
    case .global(let slot):
      emit(.globalSet, 0, value.word, value.ref)
      emit(.extended, slot.word, slot.ref, counts(layout))
    case .box(let box, let offset):
      emit(.boxSet, box, value.word, value.ref)
      emitCounts(offset: offset, layout)
    case .element(let part, let array):
      emit(.set, part, of: array.slot.ref, value)
      end(array)
    case .entry(let part, let table):
      emit(.set, part, value)
      end(table)
    case .computed(let computed, let whole, let around):
      set(computed, to: whole)
      if let around { end(around) }
    }
  }
}
