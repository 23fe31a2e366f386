extension TypedExpression {
  /// The closures that a call or subscript calls before it ends, if ever.
  var lentClosures: [Function] { lentFunctions { $0.borrowed($1) } }

  /// Those, and the functions with names that are lent to it in the same way.
  var lentFunctions: [Function] { lentFunctions { $0.isLent ? $1.function : nil } }

  private func lentFunctions(_ lent: (Function.Parameter, TypedExpression) -> Function?) -> [Function] {
    switch kind {
    case .call(let reference, let arguments):
      zip(reference.function.parameters, arguments).compactMap { parameter, argument in
        argument.value.flatMap { lent(parameter, $0) }
      }
    case .computed(let accessors, let base, let arguments):
      zip(accessors.getter.function.parameters.dropFirst(base == nil ? 0 : 1), arguments).compactMap {
        lent($0, $1)
      }
    case .callValue(let callee, _): if case .closure(let closure) = callee.kind { [closure] } else { [] }
    default: []
    }
  }
}

extension Function.Parameter {
  /// Whether a function given here does not outlive the call.
  var isLent: Bool {
    variable.type.isFunction && !isEscaping && !isInout
  }

  /// The closure that is given here and does not outlive the call.
  func borrowed(_ value: TypedExpression) -> Function? {
    guard isLent, case .closure(let closure) = value.kind else {
      return nil
    }
    return closure
  }
}
