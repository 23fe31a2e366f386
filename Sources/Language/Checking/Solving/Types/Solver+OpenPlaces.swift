/// Places that something else than the values given for them decides.
extension Solver {
  /// Whether the type belongs to a place that is not found yet: it decides what may be assigned, not the value.
  func isOpenPlace(_ type: TypeVariable, _ purpose: Purpose) -> Bool {
    if case .element = purpose.kind { return isOpenElement(type) }
    guard case .assignment = purpose.kind else { return false }
    return state.pending.contains { constraint in
      switch constraint {
      case .call(let pending): shallow(pending.node.type) == .variable(type)
      case .unresolvedCall(let node, _), .member(let node, _, _): shallow(node.type) == .variable(type)
      default: false
      }
    }
  }

  /// Whether the type is that of the elements of a literal that is given to one of several functions, of which one takes
  /// elements that are anything of a protocol: `f([1, "a"])`.
  private func isOpenElement(_ type: TypeVariable) -> Bool {
    isElementKnown(type) && !areMixed(type) || isWhatClosureTakes(type)
      || state.pending.contains {
        guard case .call(let pending) = $0, pending.candidates.count > 1 else { return false }
        return pending.call.arguments.enumerated().contains { position, argument in
          isElement(type, of: argument.value.type)
            && pending.candidates.contains { $0.isOfAuthor && $0.taking[position].type.holdsAnything }
        }
      }
  }

  /// Whether a literal of elements of the type stands for a collection of which it is known what that holds: for
  /// `some Sequence<any P>`.
  private func isElementKnown(_ type: TypeVariable) -> Bool {
    state.associatedTypes.contains {
      guard $0.name == "Element", !state.bindings.isOpen($0.type) else { return false }
      let collection = shallow($0.base)
      return isElement(type, of: collection)
        || hasConversion { isElement(type, of: $0) && $1 == collection }
    }
  }

  /// Whether values of several types are elements of one, and a closure may say which: `[a, b].map { (x: any P) in … }`.
  private func isWhatClosureTakes(_ type: TypeVariable) -> Bool {
    let isStated = state.pending.contains {
      if case .closure(_, let syntax, _) = $0 {
        syntax.parameters?.contains { $0.type != nil } ?? false
      } else {
        false
      }
    }
    return isStated && areMixed(type)
  }

  private func areMixed(_ type: TypeVariable) -> Bool {
    var first: Type?
    for case .conversion(let from, let to, _) in state.pending where shallow(to) == .variable(type) {
      let given = shallow(from)
      if state.bindings.isOpen(given) { continue }
      if let first, first != given { return true }
      first = given
    }
    return false
  }

  func isElement(_ type: TypeVariable, of literal: Type) -> Bool {
    switch state.bindings.literal(of: literal) {
    case .array(let element)?: shallow(element) == .variable(type)
    case .dictionary(let key, let value)?:
      shallow(key) == .variable(type) || shallow(value) == .variable(type)
    default: false
    }
  }
}

extension Type {
  /// Whether it is a collection of anything of a protocol.
  fileprivate var holdsAnything: Bool {
    guard case .nominal(let nominal, let arguments) = self, nominal.isCollectionOfValues else { return false }
    return arguments.contains { $0.isExistential }
  }
}
