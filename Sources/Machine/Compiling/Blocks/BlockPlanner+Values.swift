// What a round computes, each by one step.

extension BlockPlanner {
  mutating func define(_ register: UInt16, _ value: Value) {
    if let known = definitions[register], known.level != level { mixed.insert(register) }
    definitions[register] = (value, level)
  }

  /// Adds a step that makes a value; nil where there are too many.
  mutating func make(
    _ action: BlockLoop.Action, _ operation: Opcode = .moveWord, _ a: Value? = nil, _ b: Value? = nil,
    number: Int64 = 0, shape: Shape
  ) -> Value? {
    let step = BlockLoop.Step(
      action: action, operation: operation, level: level, target: UInt8(truncatingIfNeeded: count),
      a: a?.number ?? 0, b: b?.number ?? 0, number: number)
    return add(step, shape)
  }

  private mutating func add(_ step: BlockLoop.Step, _ shape: Shape) -> Value? {
    guard count < BlockLoop.mostValues else { return nil }
    count += 1
    steps.append(step)
    if shape == .affine { affine.insert(step.target) }
    return Value(number: step.target, shape: shape, level: step.level, origin: step.target)
  }

  /// Adds a step that makes no value.
  mutating func require(_ action: BlockLoop.Action, _ a: Value?, number: Int64 = 0) {
    steps.append(
      BlockLoop.Step(action: action, level: level, target: 0, a: a?.number ?? 0, number: number))
  }

  /// A number that is the same in all rounds. It is made at the level of all rounds, wherever it is first wanted.
  mutating func uniform(_ action: BlockLoop.Action, _ number: Int64) -> Value? {
    let key = Uniform(action: action, number: number)
    if let known = uniforms[key] { return Value(number: known, shape: .uniform, level: 0, origin: known) }
    let step = BlockLoop.Step(action: action, target: UInt8(truncatingIfNeeded: count), number: number)
    let value = add(step, .uniform)
    uniforms[key] = value?.number
    return value
  }

  /// What a register holds, in the rounds that are left.
  mutating func value(of register: UInt16) -> Value? {
    if let known = definitions[register] { return brought(known.value) }
    return writers[register] == nil ? uniform(.register, Int64(register)) : induction(register)
  }

  /// A value of an earlier level in the rounds that are left.
  mutating func brought(_ value: Value) -> Value? {
    if value.shape == .uniform || value.level == level { return value }
    guard var current = varying(value) else { return nil }
    for next in value.level..<level {
      let key = Selection(value: value.number, level: next + 1)
      if selections[key] == nil {
        let step = BlockLoop.Step(
          action: .select, level: next + 1, target: UInt8(truncatingIfNeeded: count), a: current.number,
          b: positions[Int(next)])
        selections[key] = add(step, .varying)?.number
      }
      guard let number = selections[key] else { return nil }
      current = Value(number: number, shape: .varying, level: next + 1, origin: value.origin)
    }
    return current
  }

  /// The same with a number for each round.
  mutating func varying(_ value: Value) -> Value? {
    if value.shape == .varying { return value }
    let target = value.shape == .uniform ? level : value.level
    if value.shape == .affine, let known = spreads[value.number] {
      return Value(number: known, shape: .varying, level: target, origin: value.origin)
    }
    let step = BlockLoop.Step(
      action: .spread, level: target, target: UInt8(truncatingIfNeeded: count), a: value.number)
    guard let spread = add(step, .varying) else { return nil }
    if value.shape == .affine { spreads[value.number] = spread.number }
    return Value(number: spread.number, shape: .varying, level: target, origin: value.origin)
  }

  // MARK: Conditions

  /// Only the rounds go on in which a condition holds, or does not.
  mutating func goOn(_ action: BlockLoop.Action, where condition: Value?) -> Bool {
    guard let condition = condition.flatMap({ varying($0) }), Int(level) < BlockLoop.mostLevels,
      let kept = make(action, .moveWord, condition, shape: .varying)
    else { return false }
    positions.append(kept.number)
    level += 1
    return true
  }
}
