// What a round takes over from the one before.

extension BlockPlanner {
  /// Adds the step for an instruction that reads what the round before has left; nil where it reads no such thing,
  /// false where there is no step for it.
  mutating func translateCarried(_ index: Int) -> Bool? {
    let i = liveness.instructions[index]
    if let product, product.sum == index { return addRecurrence(product, i) }
    guard i.operation != .moveWord, i.operation.isUnary || i.operation.isBinary else { return nil }
    let sources = i.operation.isBinary ? [i.b, i.c] : [i.b]
    guard let register = sources.first(where: { isCarried($0) }) else { return nil }
    guard writers[register] == 1, let (operation, other) = otherOperand(i, than: register) else {
      return false
    }
    return i.a == register
      ? addFold(operation, register, other, index) : beginProduct(operation, register, other, index)
  }

  private func isCarried(_ register: UInt16) -> Bool {
    definitions[register] == nil && writers[register] != nil && inductionStep(of: register) == nil
  }

  /// The other operand, of an operation that allows this order.
  private mutating func otherOperand(_ i: Instruction, than register: UInt16) -> (Opcode, Value)? {
    if let (operation, isSmall) = i.operation.withConstant {
      let constant = isSmall ? uniform(.number, i.immediate) : uniform(.constant, Int64(i.c))
      return constant.map { (operation, $0) }
    }
    guard i.operation.isBinary, i.b != i.c, i.b == register || i.operation.isCommutative else { return nil }
    return value(of: i.b == register ? i.c : i.b).map { (i.operation, $0) }
  }

  /// `x = x operation y`; each of its values is kept where another instruction reads them.
  private mutating func addFold(
    _ operation: Opcode, _ register: UInt16, _ other: Value, _ index: Int
  ) -> Bool {
    let isRead = (index + 1..<end).contains { liveness.reads(register, $0) }
    guard operation.isCarriable, let other = varying(other),
      let value = make(
        isRead ? .scan : .fold, operation, nil, other, number: Int64(register),
        shape: isRead ? .varying : .uniform)
    else { return false }
    carried.insert(register)
    define(register, value)
    return true
  }

  // MARK: Recurrences

  /// `y = x * k`, if the next that reads y, and the last, is `x = y + z`.
  private mutating func beginProduct(
    _ operation: Opcode, _ register: UInt16, _ factor: Value, _ index: Int
  ) -> Bool {
    let result = liveness.instructions[index].a
    guard operation == .multiplyDouble, product == nil,
      let sum = (index + 1..<end).first(where: { liveness.reads(result, $0) }),
      !(index + 1..<sum).contains(where: { liveness.instructions[$0].a == result }),
      liveness.instructions[sum].operation == .addDouble, liveness.instructions[sum].a == register,
      liveness.instructions[sum].b != liveness.instructions[sum].c,
      liveness.isDead(result, from: sum + 1)
    else { return false }
    product = Product(register: result, carried: register, factor: factor, level: level, sum: sum)
    return true
  }

  private mutating func addRecurrence(_ product: Product, _ i: Instruction) -> Bool {
    guard product.level == level, let other = value(of: i.b == product.register ? i.c : i.b),
      let value = make(
        .recur, .moveWord, product.factor, other, number: Int64(product.carried), shape: .varying)
    else { return false }
    self.product = nil
    carried.insert(product.carried)
    define(product.carried, value)
    return true
  }

  // MARK: Inductions

  /// What a register holds that is raised by the same amount each round, before it is.
  mutating func induction(_ register: UInt16) -> Value? {
    guard let step = inductionStep(of: register), level == levelOf(step.index),
      let start = uniform(.register, Int64(register)),
      let amount = step.amount.map({ uniform(.register, Int64($0)) })
        ?? uniform(.number, liveness.instructions[step.index].immediate),
      let value = make(.induction, .moveWord, start, amount, shape: .affine)
    else { return nil }
    carried.insert(register)
    define(register, value)
    return value
  }

  /// The only instruction that changes a register, if it adds a number to it, or a register that stays the same.
  private func inductionStep(of register: UInt16) -> (index: Int, amount: UInt16?)? {
    guard writers[register] == 1,
      let index = (start..<end).first(where: {
        liveness.instructions[$0].a == register && liveness.instructions[$0].operation.isIntegerSum
      })
    else { return nil }
    let i = liveness.instructions[index]
    if i.operation == .addIntSmall { return i.b == register ? (index, nil) : nil }
    let other = i.b == register ? i.c : i.b
    let isSame = writers[other] == nil && other != liveness.instructions[end].a
    return (i.b == register || i.c == register) && isSame ? (index, other) : nil
  }

  /// Behind how many conditions an instruction stands.
  private func levelOf(_ index: Int) -> UInt8 {
    UInt8(liveness.instructions[start..<index].count { $0.operation.isConditional })
  }
}

extension Opcode {
  fileprivate var isIntegerSum: Bool { self == .addInt || self == .addIntSmall }

  fileprivate var isCommutative: Bool {
    switch self {
    case .addInt, .multiplyInt, .addWrapping, .multiplyWrapping, .andInt, .orInt, .xorInt, .addDouble,
      .multiplyDouble:
      return true
    default: return false
    }
  }

  /// Whether a block knows how to do it round after round.
  fileprivate var isCarriable: Bool {
    switch self {
    case .subtractInt, .subtractWrapping, .subtractDouble, .divideDouble: return true
    default: return isCommutative
    }
  }
}
