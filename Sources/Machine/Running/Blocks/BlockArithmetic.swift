/// An operation on two values, for each of so many rounds. Of the two at least one is varying, of the carried ones
/// (`carry`) the second.
struct BlockArithmetic {
  private let memory: BlockMemory
  private let step: BlockLoop.Step
  private let count: Int

  init(_ memory: BlockMemory, _ step: BlockLoop.Step, _ count: Int) {
    (self.memory, self.step, self.count) = (memory, step, count)
  }

  /// Computes the step's value; false where a round traps, or nobody knows how here.
  func perform() -> Bool {
    switch step.operation {
    case .addInt: return checked { $0.addingReportingOverflow($1) }
    case .subtractInt: return checked { $0.subtractingReportingOverflow($1) }
    case .multiplyInt: return checked { $0.multipliedReportingOverflow(by: $1) }
    case .divideInt: return checked { $0.dividedReportingOverflow(by: $1) }
    case .remainderInt: return checked { $0.remainderReportingOverflow(dividingBy: $1) }
    case .intFromDouble: return truncated()
    default: return performInteger() || performDouble()
    }
  }

  /// What cannot trap, on whole numbers; false where it is something else.
  private func performInteger() -> Bool {
    switch step.operation {
    case .addWrapping: integers { $0 &+ $1 }
    case .subtractWrapping: integers { $0 &- $1 }
    case .multiplyWrapping: integers { $0 &* $1 }
    case .andInt: integers { $0 & $1 }
    case .orInt: integers { $0 | $1 }
    case .xorInt: integers { $0 ^ $1 }
    case .shiftLeft: integers { $0 << $1 }
    case .shiftRight: integers { $0 >> $1 }
    case .dividePower: integers { $0.divided(byPower: $1) }
    case .remainderPower: integers { $0.remainder(byPower: $1) }
    case .equalInt: integers { $0 == $1 ? 1 : 0 }
    case .lessInt: integers { $0 < $1 ? 1 : 0 }
    case .lessEqualInt: integers { $0 <= $1 ? 1 : 0 }
    default: return false
    }
    return true
  }

  private func performDouble() -> Bool {
    switch step.operation {
    case .addDouble: doubles { $0 + $1 }
    case .subtractDouble: doubles { $0 - $1 }
    case .multiplyDouble: doubles { $0 * $1 }
    case .divideDouble: doubles { $0 / $1 }
    case .negateDouble: doubles { x, _ in -x }
    case .squareRoot: doubles { x, _ in x.squareRoot() }
    case .magnitude: doubles { x, _ in x.magnitude }
    case .roundDouble: doubles { x, _ in x.rounded(byRule: Int(step.number)) }
    case .equalDouble: integers { $0.real == $1.real ? 1 : 0 }
    case .lessDouble: integers { $0.real < $1.real ? 1 : 0 }
    case .lessEqualDouble: integers { $0.real <= $1.real ? 1 : 0 }
    case .doubleFromInt: integers { x, _ in Double(x).word }
    default: return false
    }
    return true
  }

  private func truncated() -> Bool {
    var fits = true
    integers { x, _ in
      let real = x.real
      let isInside = real > -9_223_372_036_854_777_856 && real < 9_223_372_036_854_775_808
      if !isInside { fits = false }
      return isInside ? Int64(real) : 0
    }
    return fits
  }

  // MARK: Carried

  /// `x = x operation b` round after round; false where a round traps, or nobody knows how here.
  func carry(_ start: Int64) -> Bool {
    switch step.operation {
    case .addInt: return carryChecked(start) { $0.addingReportingOverflow($1) }
    case .subtractInt: return carryChecked(start) { $0.subtractingReportingOverflow($1) }
    case .multiplyInt: return carryChecked(start) { $0.multipliedReportingOverflow(by: $1) }
    case .addWrapping: carry(start) { $0 &+ $1 }
    case .subtractWrapping: carry(start) { $0 &- $1 }
    case .multiplyWrapping: carry(start) { $0 &* $1 }
    case .andInt: carry(start) { $0 & $1 }
    case .orInt: carry(start) { $0 | $1 }
    case .xorInt: carry(start) { $0 ^ $1 }
    case .addDouble: carryDouble(start) { $0 + $1 }
    case .subtractDouble: carryDouble(start) { $0 - $1 }
    case .multiplyDouble: carryDouble(start) { $0 * $1 }
    case .divideDouble: carryDouble(start) { $0 / $1 }
    default: return false
    }
    return true
  }

  @inline(__always)
  private func carry(_ start: Int64, _ body: (Int64, Int64) -> Int64) {
    guard let numbers = memory[step.b].lanes else { return }
    var x = start
    if step.action == .fold {
      for k in 0..<count { x = body(x, numbers[k]) }
      memory.set(step.target, x)
    } else {
      let target = memory.lanes(of: step.target)
      for k in 0..<count {
        x = body(x, numbers[k])
        target[k] = x
      }
    }
  }

  @inline(__always)
  private func carryChecked(_ start: Int64, _ body: (Int64, Int64) -> (Int64, Bool)) -> Bool {
    var overflows = false
    carry(start) { x, y in
      let (result, overflow) = body(x, y)
      if overflow { overflows = true }
      return result
    }
    return !overflows
  }

  @inline(__always)
  private func carryDouble(_ start: Int64, _ body: (Double, Double) -> Double) {
    carry(start) { body($0.real, $1.real).word }
  }

  // MARK: Each round

  /// Three loops, of which each knows what varies: the processor takes several rounds of one at a time.
  @inline(__always)
  private func integers(_ body: (Int64, Int64) -> Int64) {
    let (x, y) = (memory[step.a], memory[step.b])
    let target = memory.lanes(of: step.target)
    switch (x.lanes, y.lanes) {
    case (let x?, let y?): for k in 0..<count { target[k] = body(x[k], y[k]) }
    case (let x?, nil): for k in 0..<count { target[k] = body(x[k], y.first) }
    case (nil, let y?): for k in 0..<count { target[k] = body(x.first, y[k]) }
    case (nil, nil): break
    }
  }

  @inline(__always)
  private func doubles(_ body: (Double, Double) -> Double) {
    integers { body($0.real, $1.real).word }
  }

  @inline(__always)
  private func checked(_ body: (Int64, Int64) -> (Int64, Bool)) -> Bool {
    var overflows = false
    integers { x, y in
      let (result, overflow) = body(x, y)
      if overflow { overflows = true }
      return result
    }
    return !overflows
  }
}
