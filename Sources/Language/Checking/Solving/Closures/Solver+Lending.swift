import Diagnostics

/// Functions that closures take: whether those may outlive the call.
extension Solver {
  /// The type of a closure where it states the types of parameters itself: `(g: @escaping () -> Int)`.
  func stating(_ syntax: ClosureSyntax, _ type: FunctionType, _ scope: Scope) -> FunctionType {
    guard let stated = syntax.parameters, stated.count == type.parameters.count,
      stated.contains(where: { $0.type != nil })
    else { return type }
    let parameters = zip(stated, type.parameters).map { written, parameter in
      written.type == nil
        ? parameter
        : ParameterType(
          parameter.type, isInout: parameter.isInout, isLent: session.lends(written, in: scope))
    }
    return FunctionType(parameters: parameters, thrown: type.thrown, result: type.result)
  }

  func wordKeeping(_ name: String, _ span: SourceSpan) -> Diagnostic {
    .error(
      "escaping", at: span, "the function that is given as '\(name)' must not outlive the call here",
      hint: "leave '@escaping' out")
  }

  /// What may keep the function that it is given cannot stand for what must not.
  func keepsLent(_ given: FunctionType, _ wanted: FunctionType) -> Bool {
    zip(given.parameters, wanted.parameters).contains { $1.isLent && !$0.isLent && $0.type.isFunction }
  }
}

extension Session {
  /// Whether a closure's parameter is a function that does not outlive the call, as its text says.
  func lends(_ parameter: ClosureParameterSyntax, in scope: Scope) -> Bool {
    guard let type = parameter.type, !parameter.isEscaping, !parameter.isInout else { return false }
    return switch type.kind {
    case .function: true
    case .named(let name, let arguments) where arguments.isEmpty:
      namedType(name.text, in: scope)?.isFunction ?? false
    default: false
    }
  }
}
