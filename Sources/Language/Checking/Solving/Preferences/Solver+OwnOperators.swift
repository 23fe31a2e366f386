/// Operator functions that cells declare beside others of the name: which of them Swift tries first.
extension Solver {
  /// Whether one of two operator functions, of which an author has declared one, is tried before the other, which is not
  /// meant where the former can be. Of arithmetic that are those that take two of a type and give the same: `i / i` is an
  /// Int beside an author's `/` of two of these that gives a Double, and `2 * x` does not ask one of an Int and a Double.
  /// Plain ones of one type go before generic ones.
  func isTried(_ own: MatchedCandidate, before other: MatchedCandidate, _ pending: PendingCall) -> Bool {
    guard pending.call.isOperator, own.isOfAuthor || other.isOfAuthor, own.isOfOneType else { return false }
    if pending.call.isArithmetic, own.staysInType { return !other.staysInType }
    return !other.isPlain && !takesOtherwise(pending.call, own)
  }

  /// Whether it takes a collection's literal for something else than it is by default.
  private func takesOtherwise(_ call: CallNode, _ matched: MatchedCandidate) -> Bool {
    zip(call.arguments, matched.taking).contains { argument, parameter in
      guard argument.value.isCollectionLiteral else { return false }
      switch parameter.type.nominal?.representation {
      case .array?, .dictionary?: return false
      default: return true
      }
    }
  }

  /// The plain functions of an operator that take the same where nothing shows which of their results is wanted; empty
  /// where something does, or Swift prefers one.
  func rivalOperators(_ pending: PendingCall) -> [MatchedCandidate] {
    guard pending.call.isOperator, pending.candidates.contains(where: { $0.isOfAuthor }) else { return [] }
    let plain = pending.candidates.filter { $0.isPlain }
    let prefersOne = pending.call.isArithmetic && plain.contains { $0.staysInType }
    return differInResults(plain) && !prefersOne ? plain : []
  }
}

extension CallNode {
  fileprivate var isArithmetic: Bool {
    switch name.text {
    case "+", "-", "*", "/", "%": form == .infix
    default: false
    }
  }
}

extension MatchedCandidate {
  /// Whether nothing about it is generic, nor the type whose member it is.
  fileprivate var isPlain: Bool { candidate.declaration?.function.genericParameters.isEmpty ?? false }

  /// Whether it is plain and takes values of one type alone.
  fileprivate var isOfOneType: Bool { isPlain && taking.allSatisfy { $0.type == taking[0].type } }

  /// Whether it takes two of a type and gives that.
  fileprivate var staysInType: Bool { isOfOneType && taking.count == 2 && taking[0].type == result }
}
