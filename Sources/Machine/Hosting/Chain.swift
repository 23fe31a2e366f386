import Diagnostics

/// Calls of a library's functions, one the argument of another, that the library does together: `x * log(x / y)` as one
/// call, which has no list in between to make.
public struct Chain {
  /// In the order of evaluation: operands, and functions of what comes before them.
  public let steps: [Step]
  /// Where the operands lie in the frame, behind the result.
  public let operands: [Operand]

  public enum Step {
    /// The operand of this number.
    case operand(Int)
    /// The function that the library knows by the code, called at this place.
    case function(code: Int, SourceSpan)
  }

  public struct Operand {
    public let slot: Slot
    /// Whether it is an object, else it is a number.
    public let isObject: Bool
  }

  /// What a function is in a chain.
  struct Part {
    let code: Int
    let canStop: Bool
    let isLast: Bool
  }
}

extension HostCall {
  /// The trap, as one of the chain's step that was called at the place.
  public func stopped(by trap: Trap, at span: SourceSpan) -> Trap {
    engine.stopPlace = span
    return trap
  }
}
