/// Paths that part and join again, and bodies that run again.
extension DefiniteInitialization {
  func walk(_ conditions: [TypedCondition]) {
    for condition in conditions {
      switch condition {
      case .expression(let value): walk(value)
      case .pattern(let pattern, let value):
        walk(value)
        walk(pattern)
      }
    }
  }

  func walkIf(_ conditions: [TypedCondition], _ body: [TypedStatement], _ otherwise: [TypedStatement]) {
    let entry = state
    walk(conditions)
    var otherEntry = state
    otherEntry.definite = entry.definite
    walk(body)
    let end = state
    state = otherEntry
    walk(otherwise)
    state = end.joined(with: state)
  }

  func walkSwitch(_ label: LabelID, _ value: TypedExpression, _ cases: [TypedCase]) {
    walk(value)
    let (entry, outerNext) = (state, jumps.nextCase)
    var end = InitializationState.unreachable
    jumps.nextCase = .unreachable
    for item in cases {
      state = entry
      for alternative in item.items {
        walk(alternative.pattern)
        if let filter = alternative.filter { walk(filter) }
      }
      state = state.joined(with: jumps.nextCase)
      jumps.nextCase = .unreachable
      walk(item.body)
      end = end.joined(with: state)
    }
    state = cases.isEmpty ? entry : end
    jumps.nextCase = outerNext
    arrive(label)
  }

  func walkDo(_ label: LabelID, _ body: [TypedStatement], _ catches: [TypedCase]) {
    let (outer, outerDepth) = (jumps.thrown, jumps.depth)
    (jumps.thrown, jumps.depth) = (.unreachable, deferred.count)
    walk(body)
    jumps.depth = outerDepth
    var end = state
    let caught = jumps.thrown
    jumps.thrown = catches.contains { $0.catchesAll } ? outer : outer.joined(with: caught)
    for clause in catches {
      state = caught
      for item in clause.items {
        walk(item.pattern)
        if let filter = item.filter { walk(filter) }
      }
      walk(clause.body)
      end = end.joined(with: state)
    }
    state = end
    arrive(label)
  }

  // MARK: Loops

  /// Walks a body that may run again after itself; once is enough where nothing waits for its first value.
  private func round(_ label: LabelID, _ body: () -> Void) {
    if silence == 0, !watched.isEmpty {
      let entry = state
      silence += 1
      body()
      silence -= 1
      let back = state.joined(with: jumps.repeats.removeValue(forKey: label) ?? .unreachable)
      jumps.exits[label] = nil
      state = entry
      state.possible.formUnion(back.possible)
    }
    body()
    state = state.joined(with: jumps.repeats.removeValue(forKey: label) ?? .unreachable)
  }

  func walkFor(_ loop: TypedFor) {
    walk(loop.sequence)
    let entry = state
    round(loop.label) {
      walk(loop.pattern)
      if let filter = loop.filter { walk(filter) }
      walk(loop.body)
    }
    state = entry.joined(with: state)
    state.definite = entry.definite
    state.isReachable = entry.isReachable
    arrive(loop.label)
  }

  func walkWhile(_ label: LabelID, _ conditions: [TypedCondition], _ body: [TypedStatement]) {
    var exit = InitializationState.unreachable
    round(label) {
      walk(conditions)
      exit = state
      walk(body)
    }
    exit.possible.formUnion(state.possible)
    state = isAlwaysTrue(conditions) ? .unreachable : exit
    arrive(label)
  }

  private func isAlwaysTrue(_ conditions: [TypedCondition]) -> Bool {
    guard conditions.count == 1, case .expression(let value) = conditions[0], case .boolean(true) = value.kind
    else { return false }
    return true
  }

  func walkRepeat(_ label: LabelID, _ body: [TypedStatement], _ condition: TypedExpression) {
    round(label) {
      walk(body)
      state = state.joined(with: jumps.repeats.removeValue(forKey: label) ?? .unreachable)
      walk(condition)
    }
    arrive(label)
  }
}

extension TypedCase {
  /// Whether it takes any error, as a `catch` without a pattern does.
  fileprivate var catchesAll: Bool {
    items.contains { item in
      switch item.pattern.kind {
      case .wildcard, .binding: item.filter == nil
      case .tuple, .enumCase, .cast, .expression: false
      }
    }
  }
}
