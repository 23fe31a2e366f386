import Language

/// Operations of the libraries that are one instruction.
extension FunctionCompiler {
  func compileDirect(
    _ operation: DirectOperation, _ intrinsic: Intrinsic, _ arguments: [CallArgument], into slot: Slot
  ) {
    if case .changing(let expression) = arguments[0] {
      return compileCompound(operation, expression, arguments)
    }
    if arguments.count == 2, compileConstant(operation, arguments[0], arguments[1], into: slot) { return }
    let first = operand(arguments[0], before: arguments.count == 2 ? arguments[1] : nil)
    let second = arguments.count == 2 ? operand(arguments[1]) : first
    emitDirect(operation, first, second, into: slot.word)
  }

  func operand(_ argument: CallArgument, before later: CallArgument?) -> Operand {
    if case .expression(let expression) = argument, case .expression(let other)? = later {
      return value(expression, before: [other])
    }
    return operand(argument)
  }

  private func emitDirect(_ operation: DirectOperation, _ a: Operand, _ b: Operand, into word: Int) {
    switch operation {
    case .binary(let opcode): emit(opcode, word, a.word, b.word)
    case .exchanged(let opcode): emit(opcode, word, b.word, a.word)
    case .negated(let opcode):
      emit(opcode, word, a.word, b.word)
      emit(.not, word, word)
    case .unary(let opcode): emit(opcode, word, a.word)
    case .copy: if a.word != word { emit(.moveWord, word, a.word) }
    case .round(let rule): emit(.roundDouble, word, a.word, rule)
    }
  }

  /// `x += y`: the right side first, then the place is opened.
  private func compileCompound(
    _ operation: DirectOperation, _ target: TypedExpression, _ arguments: [CallArgument]
  ) {
    isPlaceStable = arguments.dropFirst().allSatisfy { argument in
      if case .expression(let expression) = argument { return expression.isHarmless }
      return true
    }
    let place = prepare(target)
    isPlaceStable = false
    let right = arguments.count == 2 ? arguments[1] : nil
    if let right, isLiteral(right) {
      return access(place, .word) { slot in
        let left = CallArgument.operand(Operand(slot: slot, layout: .word, isOwned: false))
        if compileConstant(operation, left, right, into: slot) { return }
        emitDirect(operation, operand(left), operand(right), into: slot.word)
      }
    }
    let second = right.map { operand($0) }
    access(place, .word) { slot in
      let first = Operand(slot: slot, layout: .word, isOwned: false)
      emitDirect(operation, first, second ?? first, into: slot.word)
    }
  }

  private func isLiteral(_ argument: CallArgument) -> Bool {
    guard case .expression(let expression) = argument else { return false }
    switch expression.kind {
    case .integer, .double: return true
    default: return false
    }
  }

  /// Instructions that hold one operand themselves; false where there is none for these.
  private func compileConstant(
    _ operation: DirectOperation, _ left: CallArgument, _ right: CallArgument, into slot: Slot
  ) -> Bool {
    guard case .binary(let opcode) = operation else { return false }
    if let value = smallLiteral(right), let (small, immediate) = FunctionCompiler.small(opcode, value) {
      emit(small, slot.word, operand(left).word, immediate)
      return true
    }
    if let value = smallLiteral(left), FunctionCompiler.isCommutative(opcode),
      let (small, immediate) = FunctionCompiler.small(opcode, value)
    {
      emit(small, slot.word, operand(right).word, immediate)
      return true
    }
    if let constant = doubleLiteral(right), let with = FunctionCompiler.withConstant[opcode] {
      emit(with, slot.word, operand(left).word, constant)
      return true
    }
    if let constant = doubleLiteral(left), let with = FunctionCompiler.afterConstant[opcode] {
      let second = operand(right).word
      let isCommutative = with == .addConstant || with == .multiplyConstant
      emit(with, slot.word, isCommutative ? second : constant, isCommutative ? constant : second)
      return true
    }
    return false
  }

  func smallLiteral(_ argument: CallArgument) -> Int? {
    guard case .expression(let expression) = argument, case .integer(let value) = expression.kind,
      (-32_000...32_000).contains(value)
    else { return nil }
    return Int(value)
  }

  private func doubleLiteral(_ argument: CallArgument) -> Int? {
    guard case .expression(let expression) = argument, case .double(let value) = expression.kind else {
      return nil
    }
    let number = unit.pools.constant(Int64(bitPattern: value.bitPattern))
    return number <= Int(UInt16.max) ? number : nil
  }

  private static func small(_ opcode: Opcode, _ value: Int) -> (Opcode, Int)? {
    switch opcode {
    case .addInt: return (.addIntSmall, value)
    case .subtractInt: return (.addIntSmall, -value)
    case .multiplyInt: return (.multiplyIntSmall, value)
    case .divideInt:
      if isPower(value) { return (.dividePower, value.trailingZeroBitCount) }
      return value > 0 ? (.divideIntSmall, value) : nil
    case .remainderInt:
      if isPower(value) { return (.remainderPower, value.trailingZeroBitCount) }
      return value > 0 ? (.remainderIntSmall, value) : nil
    case .andInt: return (.andIntSmall, value)
    case .equalInt: return (.equalIntSmall, value)
    default: return nil
    }
  }

  private static func isPower(_ value: Int) -> Bool { value > 0 && value & (value - 1) == 0 }

  private static func isCommutative(_ opcode: Opcode) -> Bool {
    switch opcode {
    case .addInt, .multiplyInt, .andInt, .equalInt: return true
    default: return false
    }
  }

  private static var withConstant: [Opcode: Opcode] {
    [
      .addDouble: .addConstant, .subtractDouble: .subtractConstant, .multiplyDouble: .multiplyConstant,
      .divideDouble: .divideConstant,
    ]
  }

  private static var afterConstant: [Opcode: Opcode] {
    [
      .addDouble: .addConstant, .subtractDouble: .constantSubtract, .multiplyDouble: .multiplyConstant,
      .divideDouble: .constantDivide,
    ]
  }
}
