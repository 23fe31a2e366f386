import Language

/// Jumps on conditions, without a truth value between where the machine has an instruction for the whole.
extension FunctionCompiler {
  /// Jumps where a condition is (or is not) true.
  func branch(_ condition: TypedExpression, if sense: Bool, to label: Label) {
    at(condition.span) { scratch { branchKind(condition, if: sense, to: label) } }
  }

  private func branchKind(_ condition: TypedExpression, if sense: Bool, to label: Label) {
    switch condition.kind {
    case .boolean(let value): if value == sense { jump(to: label) }
    case .and(let a, let b): branch(all: a, b, if: sense, whole: false, to: label)
    case .or(let a, let b): branch(all: a, b, if: sense, whole: true, to: label)
    case .call(let reference, let arguments):
      if !branchFused(reference, arguments, if: sense, to: label) {
        branchPlain(condition, if: sense, to: label)
      }
    case .callValue(let function, let arguments):
      if !inlineCall(of: function, arguments, { branch($0, if: sense, to: label) }) {
        branchPlain(condition, if: sense, to: label)
      }
    default: branchPlain(condition, if: sense, to: label)
    }
  }

  private func branchPlain(_ condition: TypedExpression, if sense: Bool, to label: Label) {
    let truth = value(condition)
    jump(sense ? .ifTrue : .ifFalse, truth.word, to: label)
  }

  /// `&&` (`||`): `whole` is the value of the first side that settles the whole.
  private func branch(
    all a: TypedExpression, _ b: TypedExpression, if sense: Bool, whole: Bool, to label: Label
  ) {
    if sense == whole {
      branch(a, if: sense, to: label)
      branch(b, if: sense, to: label)
    } else {
      let end = newLabel()
      branch(a, if: whole, to: end)
      branch(b, if: sense, to: label)
      place(end)
    }
  }

  private func branchFused(
    _ reference: FunctionReference, _ arguments: [TypedArgument], if sense: Bool, to label: Label
  ) -> Bool {
    let resolved = resolve(reference)
    guard case .intrinsic(let name) = resolved.function.implementation, let named = Intrinsic(rawValue: name)
    else {
      return false
    }
    let intrinsic = specialized(named, resolved)
    if intrinsic == .boolNot, let inner = arguments.first {
      branch(inner.expression, if: !sense, to: label)
      return true
    }
    guard let fused = FusedComparison(intrinsic), arguments.count == 2 else { return false }
    let (left, right) = (arguments[0].expression, arguments[1].expression)
    if let small = smallLiteral(.expression(right)), let opcode = sense ? fused.smallTrue : fused.smallFalse {
      jump(opcode, value(left).word, small, to: label)
      return true
    }
    let a = value(left, before: [right]).word
    let b = value(right).word
    let isExchanged = sense ? fused.isTrueExchanged : fused.isFalseExchanged
    jump(sense ? fused.whenTrue : fused.whenFalse, isExchanged ? b : a, isExchanged ? a : b, to: label)
    return true
  }
}
