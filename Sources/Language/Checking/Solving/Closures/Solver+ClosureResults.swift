/// Whether closures give values: it tells functions apart that take closures of different results.
extension Solver {
  /// Of functions that take a closure of several statements those are meant that want a value where it returns one, and
  /// those that want none where it ends without, or has no statements.
  func preferWhatClosuresGive(_ matched: inout [MatchedCandidate], _ call: CallNode) {
    guard matched.count > 1, call.form == .call else { return }
    for (index, argument) in call.arguments.enumerated() {
      guard case .closure(let syntax, _) = argument.value.kind, let gives = syntax.givesValue else {
        continue
      }
      let fitting = matched.filter { $0.isFunction && $0.taking[index].type.givesNothing != gives }
      if !fitting.isEmpty { matched = fitting }
    }
  }
}

extension ClosureSolution {
  /// Whether what its one expression gives is not wanted.
  func ignoresValue(_ solver: Solver) -> Bool {
    guard case .expression(let value) = body, solver.shallow(result) == .void else { return false }
    return solver.shallow(value.type) != .void
  }
}

extension ClosureSyntax {
  /// Whether the last of its statements returns a value; nil where it has only one, or its end does not show that.
  fileprivate var givesValue: Bool? {
    guard let last = body.last else { return false }
    if body.count == 1 { return nil }
    switch last.kind {
    case .returnValue(let value): return value != nil
    case .expression, .declaration: return false
    default: return nil
    }
  }
}

extension Type {
  /// Whether it is a function that gives no value, whatever stands for generic parameters.
  fileprivate var givesNothing: Bool {
    if case .function(let function) = self { function.result == .void } else { false }
  }
}
