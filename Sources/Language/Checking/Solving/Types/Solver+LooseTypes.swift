/// What a type is where nothing says it, as Swift has it: that of an empty literal's elements Any, of a dictionary's keys
/// AnyHashable; that of what a closure gives which never comes to its end Void.
struct LooseType {
  let type: Type
  let meaning: Type
}

extension Solver {
  /// What a literal of no elements, or of nothing but `nil`, leaves open: the elements' type; the values' and the keys'.
  func looseTypes(of literal: Node) -> [LooseType] {
    guard literal.isBare, let any = types.anyType.map({ Type.nominal($0, []) }) else { return [] }
    switch literal.kind {
    case .array(let elements, let element):
      return [LooseType(type: element, meaning: elements.isEmpty ? any : types.optional(of: any))]
    case .dictionary(let pairs, let key, let value):
      if !pairs.isEmpty { return [LooseType(type: value, meaning: types.optional(of: any))] }
      let keys = types.anyHashableType.map { LooseType(type: key, meaning: .nominal($0, [])) }
      return [LooseType(type: value, meaning: any)] + (keys.map { [$0] } ?? [])
    default: return []
    }
  }

  /// Settles the first loose type that is unknown to the end.
  func settleLooseType() -> Bool { state.looseTypes.contains(where: settle) }

  /// Makes of a type that is unknown, and no literal's, what it means; false where it is known. Where a mistake has left
  /// something without a type, that may be what it is.
  func settle(_ loose: LooseType) -> Bool {
    guard case .variable = shallow(loose.type), !state.bindings.isLiteral(loose.type) else { return false }
    if !unify(loose.type, meetsInvalid ? .invalid : loose.meaning) { state.isFailed = true }
    return true
  }

  /// Settles at once what a literal leaves open, perhaps only what the `nil` in it would wrap.
  func settleElements(of literal: Node) {
    for loose in looseTypes(of: literal) where !settle(loose) {
      if let wrapped = shallow(loose.type).wrapped, let meaning = loose.meaning.wrapped {
        _ = settle(LooseType(type: wrapped, meaning: meaning))
      }
    }
  }

  /// Elements that a `nil` among them makes optional leave open what it would wrap.
  func loosen(_ target: TypeVariable, wrapping type: Type) {
    guard case .variable? = type.wrapped.map(shallow),
      let known = state.looseTypes.first(where: { shallow($0.type) == .variable(target) }),
      let wrapped = type.wrapped, let meaning = known.meaning.wrapped
    else { return }
    state.looseTypes.append(LooseType(type: wrapped, meaning: meaning))
  }
}

extension Solver.State {
  /// Whether what is wanted of an empty literal says nothing of its elements: `Set`, but not `some Sequence<Int>`.
  func saysNothing(_ wanted: Type) -> Bool {
    wanted.holdsVariables
      && !associatedTypes.contains {
        $0.name == "Element" && bindings.shallow($0.base) == bindings.shallow(wanted)
      }
  }
}

extension Node {
  /// Whether it is a collection literal that says nothing of its elements, or values: it has none, or only `nil`.
  var isBare: Bool {
    switch kind {
    case .array(let elements, _): elements.allSatisfy { $0.isNil }
    case .dictionary(let pairs, _, _): pairs.allSatisfy { $0.value.isNil }
    default: false
    }
  }

  /// Whether it is `nil` itself.
  var isNil: Bool {
    if case .nilLiteral = kind { true } else { false }
  }
}
