extension Engine {
  /// Runs a cell's code in the bottom frame; the trap that stopped it, if one did. Globals stay.
  func run(
    _ code: Int, globals: Slot, reading take: (String) -> Void = { _ in }, from register: Int = 0
  ) -> TrapReport? {
    steps = 0
    report = nil
    heap.beginRun()
    fuel = refuel()
    if fuel < 0 {
      _ = spent(UnsafePointer(table[code].instructions), code)
    } else if execute(code: code, words: wordStack, references: refStack), refsReady > refStack + register,
      let text = refStack[register], report == nil, register >= globals.ref
    {
      take(unsafeDowncast(text, to: StringObject.self).text)
    }
    tidy(above: globals)
    if report != nil { hasStopped = true }
    return report
  }

  /// Lets go of everything but the globals.
  private func tidy(above globals: Slot) {
    top = frames
    nativeDepth = 0
    thrown = nil
    let start = refStack + globals.ref
    if refsReady > start { start.clear(count: refsReady - start) }
  }
}
