import Diagnostics

/// Forms that Swift takes otherwise than they look, refused by name.
extension Solver {
  /// What is wrong where nothing says what a value looked up in a literal is, and the right side of `??` is a literal of
  /// another type, `["a": 1.5]["b"] ?? 0`: Swift takes both for Any and keeps an optional.
  func wordLookup(_ left: Node, _ right: Node, _ result: Type) -> Diagnostic? {
    guard case .variable = shallow(result), let base = literalAsked(left, beside: right), differ(base, right),
      existentialWanted(of: result) == nil,
      !unmet.contains(where: { takes(result, $0) })
    else { return nil }
    return .error(
      "literal-lookup", at: left.span,
      "Swift takes both sides of this '??' for Any, and the value for an optional",
      hint: "give the collection a name first, or state the type of the value")
  }

  /// What is wrong where anything is wanted of a call that may give an optional or a value, or else of a literal of another
  /// type, `print(vector.max() ?? 0)`.
  func wordErasedFallback(_ left: Node) -> Diagnostic {
    .error(
      "literal-fallback", at: left.span, "Swift takes both sides of this '??' for Any",
      hint: "give the value a name first, or write the literal as one of its type: '0.0'")
  }

  /// The literal that a value is looked up in, or whole numbers of which a method gives one beside one with a fraction,
  /// `[1, 2].max() ?? 0.5`.
  func literalAsked(_ left: Node, beside right: Node) -> Node? {
    if case .call(let call) = left.kind, call.form == .call, let base = call.base, base.isCollectionLiteral,
      case .float = right.kind
    {
      return base.valuesOfLiteral.allSatisfy { $0.isWholeNumber } ? base : nil
    }
    return left.literalLookedUpIn
  }

  /// What is wrong where anything is wanted of a value of a literal, and the default is a literal of another type,
  /// `print(["a": 1.5]["b", default: 0])`: Swift takes the values for Any. So it does behind `??`, unless the other side
  /// is of the values' type.
  func wordDefault(_ pending: PendingCall) -> Diagnostic? {
    guard let base = pending.call.base, base.isCollectionLiteral,
      let standard = pending.call.arguments.last, standard.label?.text == "default",
      differ(base, standard.value),
      existentialWanted(of: pending.node.type) != nil || isOther(pending.node, than: base)
    else { return nil }
    return .error(
      "literal-lookup", at: base.span, "Swift takes the values of this dictionary and the default for Any",
      hint: "give the dictionary a name first")
  }

  /// Whether a value stands on the right of a `??` of which anything is wanted, and the left holds none of the literal's.
  private func isOther(_ value: Node, than collection: Node) -> Bool {
    unmet.contains {
      guard case .coalescing(_, let payload, let right, let result) = $0, right === value else {
        return false
      }
      return existentialWanted(of: result) != nil
        && !collection.valuesOfLiteral.contains { standard($0.type) == resolve(payload) }
    }
  }

  /// Whether a literal is of another type by default than one of the values of a collection's literal.
  private func differ(_ collection: Node, _ literal: Node) -> Bool {
    guard state.bindings.isLiteral(literal.type) else { return false }
    let type = standard(literal.type)
    return collection.valuesOfLiteral.contains { standard($0.type) != type }
  }

  private func takes(_ value: Type, _ constraint: Constraint) -> Bool {
    switch constraint {
    case .conversion(let from, _, _): shallow(from) == shallow(value)
    case .call(let pending): pending.call.arguments.contains { shallow($0.value.type) == shallow(value) }
    default: false
    }
  }
}

extension Node {
  var isCollectionLiteral: Bool {
    switch kind {
    case .array, .dictionary: true
    default: false
    }
  }

  /// The literal before the brackets, or one that holds `nil` before the dot.
  var literalLookedUpIn: Node? {
    switch kind {
    case .subscripted(let call): call.base.flatMap { $0.isCollectionLiteral ? $0 : nil }
    case .member(let base, _): base.holdsNil ? base : nil
    default: nil
    }
  }

  var isWholeNumber: Bool {
    if case .integer = kind { true } else { false }
  }

  private var holdsNil: Bool {
    if case .array(let elements, _) = kind { elements.contains { $0.isNil } } else { false }
  }

  /// The elements of an array's literal, the values of a dictionary's, without `nil`.
  fileprivate var valuesOfLiteral: [Node] {
    elementsOfLiteral.filter { !$0.isNil }
  }
}
