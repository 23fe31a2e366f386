/// How an intrinsic on single words becomes one instruction.
enum DirectOperation {
  case binary(Opcode)
  /// With the operands exchanged: `a > b` is `b < a`.
  case exchanged(Opcode)
  /// Followed by `not`.
  case negated(Opcode)
  case unary(Opcode)
  /// The same bits in another type.
  case copy
  case round(Int)

  init?(_ intrinsic: Intrinsic) {
    switch intrinsic {
    case .intAdd: self = .binary(.addInt)
    case .intSubtract: self = .binary(.subtractInt)
    case .intMultiply: self = .binary(.multiplyInt)
    case .intDivide: self = .binary(.divideInt)
    case .intRemainder: self = .binary(.remainderInt)
    case .intNegate: self = .unary(.negateInt)
    case .intAddWrapping: self = .binary(.addWrapping)
    case .intSubtractWrapping: self = .binary(.subtractWrapping)
    case .intMultiplyWrapping: self = .binary(.multiplyWrapping)
    case .intAnd: self = .binary(.andInt)
    case .intOr: self = .binary(.orInt)
    case .intXor: self = .binary(.xorInt)
    case .intComplement: self = .unary(.complementInt)
    case .intShiftLeft: self = .binary(.shiftLeft)
    case .intShiftRight: self = .binary(.shiftRight)
    case .intEqual: self = .binary(.equalInt)
    case .intNotEqual: self = .negated(.equalInt)
    case .intLess: self = .binary(.lessInt)
    case .intLessEqual: self = .binary(.lessEqualInt)
    case .intGreater: self = .exchanged(.lessInt)
    case .intGreaterEqual: self = .exchanged(.lessEqualInt)
    case .intFromDouble: self = .unary(.intFromDouble)
    case .doubleAdd: self = .binary(.addDouble)
    case .doubleSubtract: self = .binary(.subtractDouble)
    case .doubleMultiply: self = .binary(.multiplyDouble)
    case .doubleDivide: self = .binary(.divideDouble)
    case .doubleNegate: self = .unary(.negateDouble)
    case .doubleSquareRoot: self = .unary(.squareRoot)
    case .doubleMagnitude: self = .unary(.magnitude)
    case .doubleEqual: self = .binary(.equalDouble)
    case .doubleNotEqual: self = .negated(.equalDouble)
    case .doubleLess: self = .binary(.lessDouble)
    case .doubleLessEqual: self = .binary(.lessEqualDouble)
    case .doubleGreater: self = .exchanged(.lessDouble)
    case .doubleGreaterEqual: self = .exchanged(.lessEqualDouble)
    case .doubleFromInt: self = .unary(.doubleFromInt)
    case .doubleRounded: self = .round(0)
    case .doubleRoundedToEven: self = .round(1)
    case .doubleFloor: self = .round(2)
    case .doubleCeiling: self = .round(3)
    case .doubleTruncated: self = .round(4)
    case .doubleBits, .doubleFromBits: self = .copy
    case .boolNot: self = .unary(.not)
    default: return nil
    }
  }
}

/// A comparison of two words as a jump: the instruction to take where it holds and where it does not.
struct FusedComparison {
  let whenTrue: Opcode
  let whenFalse: Opcode
  /// Whether the operands change places for either.
  let isTrueExchanged: Bool
  let isFalseExchanged: Bool
  /// With a small constant on the right.
  let smallTrue: Opcode?
  let smallFalse: Opcode?

  init?(_ intrinsic: Intrinsic) {
    switch intrinsic {
    case .intEqual: self.init(.ifEqualInt, .ifNotEqualInt, small: (.ifEqualSmall, .ifNotEqualSmall))
    case .intNotEqual: self.init(.ifNotEqualInt, .ifEqualInt, small: (.ifNotEqualSmall, .ifEqualSmall))
    case .intLess:
      self.init(
        .ifLessInt, .ifLessEqualInt, falseExchanged: true, small: (.ifLessSmall, .ifGreaterEqualSmall))
    case .intLessEqual:
      self.init(
        .ifLessEqualInt, .ifLessInt, falseExchanged: true, small: (.ifLessEqualSmall, .ifGreaterSmall))
    case .intGreater:
      self.init(.ifLessInt, .ifLessEqualInt, trueExchanged: true, small: (.ifGreaterSmall, .ifLessEqualSmall))
    case .intGreaterEqual:
      self.init(.ifLessEqualInt, .ifLessInt, trueExchanged: true, small: (.ifGreaterEqualSmall, .ifLessSmall))
    case .doubleEqual: self.init(.ifEqualDouble, .ifNotEqualDouble)
    case .doubleNotEqual: self.init(.ifNotEqualDouble, .ifEqualDouble)
    case .doubleLess: self.init(.ifLessDouble, .ifNotLessDouble)
    case .doubleLessEqual: self.init(.ifLessEqualDouble, .ifNotLessEqualDouble)
    case .doubleGreater:
      self.init(.ifLessDouble, .ifNotLessDouble, trueExchanged: true, falseExchanged: true)
    case .doubleGreaterEqual:
      self.init(.ifLessEqualDouble, .ifNotLessEqualDouble, trueExchanged: true, falseExchanged: true)
    default: return nil
    }
  }

  private init(
    _ whenTrue: Opcode, _ whenFalse: Opcode, trueExchanged: Bool = false, falseExchanged: Bool = false,
    small: (Opcode, Opcode)? = nil
  ) {
    self.whenTrue = whenTrue
    self.whenFalse = whenFalse
    isTrueExchanged = trueExchanged
    isFalseExchanged = falseExchanged
    smallTrue = small?.0
    smallFalse = small?.1
  }
}
