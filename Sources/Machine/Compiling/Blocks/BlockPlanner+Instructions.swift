// What each instruction of a loop's body becomes.

extension BlockPlanner {
  /// Adds the steps for an instruction and says where to go on; nil where it has none.
  mutating func translate(_ index: Int) -> Int? {
    let i = liveness.instructions[index]
    if i.operation.isConditional { return translateCondition(index) ? index + 2 : nil }
    if i.operation.changesArray { return addChange(i) ? index + 1 : nil }
    switch i.operation {
    case .moveWords: return move(i) ? index + 1 : nil
    case .globalGet: return borrow(i, liveness.instructions[index + 1]) ? index + 2 : nil
    case .clearRefs:
      return (0..<i.b).allSatisfy { globals[i.a &+ $0] != nil } ? index + 1 : nil
    default: break
    }
    if let isDone = translateCarried(index) { return isDone ? index + 1 : nil }
    guard let value = computed(i) else { return nil }
    define(i.a, value)
    return index + 1
  }

  private mutating func computed(_ i: Instruction) -> Value? {
    switch i.operation {
    case .loadSmall: return uniform(.number, Int64(i.wide))
    case .loadConstant: return uniform(.constant, Int64(i.wide))
    case .moveWord: return value(of: i.b)
    case .arrayCount: return changed.contains(i.b) ? nil : uniform(.count, array(i.b))
    case .arrayGetWord, .arrayGetPart, .arrayGetByte: return element(i)
    case .applyFunction:
      let x = value(of: i.b).flatMap { varying($0) }
      return x.flatMap { make(.apply, .moveWord, $0, number: Int64(i.c), shape: .varying) }
    default: break
    }
    guard let (operation, x, y) = operands(i) else { return nil }
    return combined(operation, x, y, rule: Int64(i.operation == .roundDouble ? i.c : 0))
  }

  /// An operation on two values that are the same or rise by the same amount each round, or on what varies.
  private mutating func combined(_ operation: Opcode, _ x: Value, _ y: Value, rule: Int64) -> Value? {
    if x.shape != .varying, y.shape != .varying, let shape = affineShape(operation, x, y) {
      return known(operation, x, y, shape) ?? make(.affine, operation, x, y, shape: shape)
    }
    let x = x.shape == .affine || (x.shape == .uniform && y.shape == .uniform) ? varying(x) : x
    let y = y.shape == .affine ? varying(y) : y
    return x.flatMap { x in
      y.flatMap { make(.compute, operation, x, $0, number: rule, shape: .varying) }
    }
  }

  /// The same value made before.
  private func known(_ operation: Opcode, _ x: Value, _ y: Value, _ shape: Shape) -> Value? {
    let step = steps.first {
      $0.action == .affine && $0.operation == operation && $0.level == level && $0.a == x.number
        && $0.b == y.number
    }
    return step.map { Value(number: $0.target, shape: shape, level: $0.level, origin: $0.target) }
  }

  private func affineShape(_ operation: Opcode, _ x: Value, _ y: Value) -> Shape? {
    let isUniform = x.shape == .uniform && y.shape == .uniform
    switch operation {
    case .addInt, .subtractInt: return isUniform ? .uniform : .affine
    case .multiplyInt where isUniform: return .uniform
    case .multiplyInt: return x.shape == .uniform || y.shape == .uniform ? .affine : nil
    default: return nil
    }
  }

  /// Moves words side by side; the ranges may overlap.
  private mutating func move(_ i: Instruction) -> Bool {
    var values: [Value] = []
    for offset in 0..<i.c {
      guard let value = value(of: i.b &+ offset) else { return false }
      values.append(value)
    }
    for (offset, value) in zip(0..<i.c, values) { define(i.a &+ offset, value) }
    return true
  }

  // MARK: Operands

  /// The operation of two values that an instruction stands for; one operand alone is the second too.
  private mutating func operands(_ i: Instruction) -> (Opcode, Value, Value)? {
    if let (operation, isSmall) = i.operation.withConstant {
      let constant = isSmall ? uniform(.number, i.immediate) : uniform(.constant, Int64(i.c))
      return pair(operation, value(of: i.b), constant)
    }
    switch i.operation {
    case .constantSubtract: return pair(.subtractDouble, uniform(.constant, Int64(i.b)), value(of: i.c))
    case .constantDivide: return pair(.divideDouble, uniform(.constant, Int64(i.b)), value(of: i.c))
    case .negateInt: return pair(.subtractInt, uniform(.number, 0), value(of: i.b))
    case .complementInt: return pair(.xorInt, value(of: i.b), uniform(.number, -1))
    case .not: return pair(.xorInt, value(of: i.b), uniform(.number, 1))
    default: break
    }
    if i.operation.isUnary {
      let x = value(of: i.b).flatMap { varying($0) }
      return pair(i.operation, x, x)
    }
    return i.operation.isBinary ? pair(i.operation, value(of: i.b), value(of: i.c)) : nil
  }

  private func pair(_ operation: Opcode, _ x: Value?, _ y: Value?) -> (Opcode, Value, Value)? {
    x.flatMap { x in y.map { (operation, x, $0) } }
  }

  // MARK: Conditions

  /// A jump to the next round: only those go on in which it is not taken.
  private mutating func translateCondition(_ index: Int) -> Bool {
    let i = liveness.instructions[index]
    guard index + 1 + liveness.instructions[index + 1].wide == end,
      let (operation, isTaken, isSmall) = i.operation.comparison
    else { return false }
    let action = isTaken ? BlockLoop.Action.drop : .keep
    guard let operation else { return goOn(action, where: value(of: i.a)) }
    guard let x = value(of: i.a), let y = isSmall ? uniform(.number, i.immediateB) : value(of: i.b) else {
      return false
    }
    return goOn(action, where: combined(operation, x, y, rule: 0))
  }

  // MARK: Arrays

  private mutating func element(_ i: Instruction) -> Value? {
    let array = array(i.b)
    guard !appended.contains(i.b), let index = value(of: i.c) else { return nil }
    let part = i.operation == .arrayGetPart ? i.d : 0
    let element = Element(array: array, part: part, index: index)
    if let write = writes.first(where: element.isAlike) {
      // What this round has put there; of what another has nothing is known.
      return write.index.origin == index.origin ? write.value.flatMap { brought($0) } : nil
    }
    reads.append(element)
    let number = array | Int64(part) << 16
    if index.shape == .uniform { return make(.same, .moveWord, index, number: number, shape: .uniform) }
    if i.operation == .arrayGetByte {
      return make(.fetchByte, .moveWord, index, number: number, shape: .varying)
    }
    let action = changed.contains(i.b) && globals[i.b] == nil ? BlockLoop.Action.fetch : .view
    return make(action, .moveWord, index, number: number, shape: .varying)
  }

  /// A global array is read where it lies. The loop may change it only where it is a register of this very frame.
  private mutating func borrow(_ i: Instruction, _ e: Instruction) -> Bool {
    guard e.wordCount == 0, e.refCount == 1, !changed.contains(e.b), !changed.contains(i.c) else {
      return false
    }
    globals[i.c] = e.b
    return true
  }

  /// How steps name an array: by its register, or as a global.
  private func array(_ register: UInt16) -> Int64 {
    globals[register].map { BlockLoop.global | Int64($0) } ?? Int64(register)
  }

  private mutating func addChange(_ i: Instruction) -> Bool {
    let isAppended = i.operation == .arrayAppendWord
    guard appended.contains(i.b) == isAppended, let value = value(of: i.a),
      let index = isAppended ? value : self.value(of: i.c)
    else { return false }
    let part = i.operation == .arraySetPart ? i.d : 0
    writes.append(Element(array: Int64(i.b), part: part, index: index, value: value))
    require(isAppended ? .room : .place, index, number: Int64(i.b))
    changes.append(
      BlockLoop.Change(
        kind: isAppended ? .append : i.operation == .arraySetByte ? .byte : .word, array: i.b, part: part,
        index: index.number, value: value.number, level: level))
    return true
  }
}

extension Opcode {
  /// The operation on two registers that one with a constant stands for, and whether that is a small number.
  var withConstant: (operation: Opcode, isSmall: Bool)? {
    switch self {
    case .addIntSmall: (.addInt, true)
    case .multiplyIntSmall: (.multiplyInt, true)
    case .divideIntSmall: (.divideInt, true)
    case .remainderIntSmall: (.remainderInt, true)
    case .andIntSmall: (.andInt, true)
    case .equalIntSmall: (.equalInt, true)
    case .dividePower, .remainderPower: (self, true)
    case .addConstant: (.addDouble, false)
    case .subtractConstant: (.subtractDouble, false)
    case .multiplyConstant: (.multiplyDouble, false)
    case .divideConstant: (.divideDouble, false)
    default: nil
    }
  }

  /// The comparison of a conditional jump, whether the jump is taken where it holds, and whether it is with a small
  /// number; without one the register itself says.
  fileprivate var comparison: (operation: Opcode?, isTaken: Bool, isSmall: Bool)? {
    switch self {
    case .ifTrue: (nil, true, false)
    case .ifFalse: (nil, false, false)
    case .ifEqualInt: (.equalInt, true, false)
    case .ifNotEqualInt: (.equalInt, false, false)
    case .ifLessInt: (.lessInt, true, false)
    case .ifLessEqualInt: (.lessEqualInt, true, false)
    case .ifEqualSmall: (.equalInt, true, true)
    case .ifNotEqualSmall: (.equalInt, false, true)
    case .ifLessSmall: (.lessInt, true, true)
    case .ifLessEqualSmall: (.lessEqualInt, true, true)
    case .ifGreaterSmall: (.lessEqualInt, false, true)
    case .ifGreaterEqualSmall: (.lessInt, false, true)
    case .ifEqualDouble: (.equalDouble, true, false)
    case .ifNotEqualDouble: (.equalDouble, false, false)
    case .ifLessDouble: (.lessDouble, true, false)
    case .ifNotLessDouble: (.lessDouble, false, false)
    case .ifLessEqualDouble: (.lessEqualDouble, true, false)
    case .ifNotLessEqualDouble: (.lessEqualDouble, false, false)
    default: nil
    }
  }
}
