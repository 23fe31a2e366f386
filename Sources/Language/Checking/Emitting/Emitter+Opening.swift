import Diagnostics

/// Values of which only the protocol is known, given for generic parameters.
extension Emitter {
  /// Where `T?` is wanted, Swift opens a value of which only the protocol is known: `T` is the value's own type. Where `T`
  /// is wanted it does so if it knows the value's type before the call.
  func refuseOpening(_ node: Node, for parameter: ParameterDeclaration) {
    if case .parameter(let generic)? = parameter.type.wrapped, generic.isOpened {
      guard case let given = type(of: node), given.isExistential else { return }
      report(
        .error(
          "opening", at: node.span,
          "a value of type '\(given)' given for '\(parameter.type)' is not supported in cells",
          hint: "say what the optional holds: 'value as (\(given))?'"))
    } else if case .parameter(let generic) = parameter.type, generic.isOpened, !generic.takesProtocols {
      guard case let given = type(of: node), given.isExistential, isKeptClosed(node) else { return }
      report(
        .error(
          "opening", at: node.span, "type '\(given)' cannot conform to '\(generic.constraints[0].name)'",
          hint: "Swift sees too late here that this is '\(given)': give it to a variable first"))
    }
  }

  /// What says itself that it is anything of a protocol stays so.
  private func isKeptClosed(_ node: Node) -> Bool {
    if case .coercion = node.kind { true } else { isSeenLate(node) }
  }

  /// Whether Swift finds out of which type a value is after it has looked at the call that takes it.
  private func isSeenLate(_ node: Node) -> Bool {
    switch node.kind {
    case .ternary, .coalesce, .callValue, .array: true
    case .variable(let variable): variable.isSeenLate
    case .forceUnwrap(let inner): isSeenLate(inner)
    case .member(let base, let name):
      isPart(node, ofClosuresParameter: base) || hasMethod(named: name, base) || isSeenLate(base)
    case .subscripted(let call):
      call.arguments.contains { $0.value.isOperation } || call.base.map(isSeenLate) ?? false
    default: false
    }
  }

  /// `$0.value`, where that is a tuple.
  private func isPart(_ node: Node, ofClosuresParameter base: Node) -> Bool {
    guard case .variable(let variable) = base.kind, variable.isInferred,
      case .tupleElement? = state.choices[node.id]?.candidate.kind
    else { return false }
    return true
  }

  /// `first`, of which there is a method, too.
  private func hasMethod(named name: Identifier, _ base: Node) -> Bool {
    session.candidates(named: name.text, in: type(of: base)).contains { $0.isFunction }
  }
}

extension Node {
  fileprivate var isOperation: Bool {
    switch kind {
    case .call(let call): call.isOperator
    case .and, .or, .ternary, .coalesce: true
    default: false
    }
  }
}
