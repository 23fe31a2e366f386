/// The ways out of statements, and what is deferred until then.
extension DefiniteInitialization {
  func leave() { state = .unreachable }

  /// An error may leave here.
  func mayThrow() {
    guard deferred.count > jumps.depth else {
      jumps.thrown = jumps.thrown.joined(with: state)
      return
    }
    let before = state
    runDeferred(downTo: jumps.depth)
    jumps.thrown = jumps.thrown.joined(with: state)
    state = before
  }

  /// A `break`.
  func breakOut(of label: LabelID) {
    runDeferred(inside: label)
    jumps.exits[label] = (jumps.exits[label] ?? .unreachable).joined(with: state)
    leave()
  }

  /// A `continue`.
  func repeatRound(of label: LabelID) {
    runDeferred(inside: label)
    jumps.repeats[label] = (jumps.repeats[label] ?? .unreachable).joined(with: state)
    leave()
  }

  /// The end of a labelled statement, where its breaks come out.
  func arrive(_ label: LabelID) {
    if let exit = jumps.exits.removeValue(forKey: label) { state = state.joined(with: exit) }
  }

  // MARK: Deferred statements

  /// Notes how much is deferred around a labelled statement: its jumps leave that waiting.
  func noteDepth(of statement: TypedStatement) {
    switch statement.kind {
    case .forIn(let loop): jumps.depths[loop.label] = deferred.count
    case .whileLoop(let label, _, _), .repeatWhile(let label, _, _), .switchCase(let label, _, _),
      .scope(let label, _), .doCatch(let label, _, _):
      jumps.depths[label] = deferred.count
    default: return
    }
  }

  private func runDeferred(inside label: LabelID) {
    if !deferred.isEmpty { runDeferred(downTo: jumps.depths[label] ?? 0) }
  }

  /// What waits in the lists that a path leaves comes now, the last first.
  func runDeferred(downTo depth: Int) {
    guard deferred.count > depth, state.isReachable else { return }
    let waiting = deferred
    for index in waiting.indices[depth...].reversed() {
      deferred.removeSubrange(index...)
      walkDeferred(waiting[index])
    }
    deferred = waiting
  }

  /// Deferred statements are a function of their own that changes what it finds.
  private func walkDeferred(_ statements: [TypedStatement]) {
    let outer = (isInDeferred, outsideDeferred)
    (isInDeferred, outsideDeferred) = (true, watched)
    walk(statements)
    (isInDeferred, outsideDeferred) = outer
  }
}
