import Diagnostics

/// Types made one.
extension Solver {
  /// Makes two types the same; false where they cannot be.
  func unify(_ a: Type, _ b: Type) -> Bool {
    if let isSame = a.isPlainly(b) { return isSame }
    switch (shallow(a), shallow(b)) {
    case (.invalid, .variable(let x)), (.variable(let x), .invalid):
      meetsInvalid = true
      state.bindings.bind(x, to: .invalid)
      return true
    case (.invalid, _), (_, .invalid):
      meetsInvalid = true
      return true
    case (.variable(let x), .variable(let y)): return x == y || merge(x, y)
    case (.variable(let x), let type), (let type, .variable(let x)): return bind(x, to: type)
    case (.nominal(let x, let xs), .nominal(let y, let ys)): return x == y && unifyAll(xs, ys)
    case (.tuple(let xs), .tuple(let ys)):
      return xs.count == ys.count && zip(xs, ys).allSatisfy { labelsAgree($0, $1) }
        && unifyAll(xs.map { $0.type }, ys.map { $0.type })
    case (.function(let x), .function(let y)): return unifyFunctions(x, y)
    case (.metatype(let x), .metatype(let y)): return unify(x, y)
    case (.parameter(let x), .parameter(let y)): return x == y
    case (.member(let x, let name), .member(let y, let other)): return name == other && unify(x, y)
    default: return false
    }
  }

  func labelsAgree(_ a: TupleElement, _ b: TupleElement) -> Bool {
    a.label == nil || b.label == nil || a.label == b.label
  }

  private func unifyAll(_ xs: some Collection<Type>, _ ys: some Collection<Type>) -> Bool {
    guard xs.count == ys.count else { return false }
    for (x, y) in zip(xs, ys) where !unify(x, y) { return false }
    return true
  }

  private func unifyFunctions(_ x: FunctionType, _ y: FunctionType) -> Bool {
    guard x.parameters.count == y.parameters.count else { return false }
    for (p, q) in zip(x.parameters, y.parameters) where p.isInout != q.isInout || !unify(p.type, q.type) {
      return false
    }
    return unifyThrown(x.thrown, y.thrown) && unify(x.result, y.result)
  }

  /// To throw nothing is to throw Never.
  private func unifyThrown(_ x: Type?, _ y: Type?) -> Bool {
    switch (x.map(shallow), y.map(shallow)) {
    case (nil, nil): true
    case (let x?, let y?): unify(x, y)
    case (.variable?, nil), (nil, .variable?): unify(x ?? types.never, y ?? types.never)
    case (let type?, nil), (nil, let type?): type.nominal?.representation == .uninhabited
    }
  }

  /// Joins two unknowns; what literals wait for them must go together. The older one stands for both, so that literals
  /// get their types in the order in which they are written.
  private func merge(_ x: TypeVariable, _ y: TypeVariable) -> Bool {
    let (a, b) = (state.bindings.literal(of: .variable(x)), state.bindings.literal(of: .variable(y)))
    guard let joint = joinLiterals(a, b) else { return false }
    let (older, newer) = x.index < y.index ? (x, y) : (y, x)
    state.bindings.setLiteral(joint.kind, of: older)
    state.bindings.bind(newer, to: .variable(older))
    return true
  }

  private func joinLiterals(_ a: LiteralKind?, _ b: LiteralKind?) -> (kind: LiteralKind?, Void)? {
    switch (a, b) {
    case (nil, let kind), (let kind, nil): return (kind, ())
    case (.integer?, .float?), (.float?, .integer?):
      state.score.literals += 1
      return (.float, ())
    case (.string(let x)?, .string(let y)?): return (.string(isOneCharacter: x && y), ())
    case (.array(let x)?, .array(let y)?): return unify(x, y) ? (a, ()) : nil
    case (.dictionary(let k, let v)?, .dictionary(let l, let w)?):
      return unify(k, l) && unify(v, w) ? (a, ()) : nil
    case (let x, let y): return x == y ? (x, ()) : nil
    }
  }

  private func bind(_ variable: TypeVariable, to type: Type) -> Bool {
    guard !state.bindings.occurs(variable, in: type) else { return false }
    let literal = state.bindings.literal(of: .variable(variable))
    state.bindings.bind(variable, to: type)
    guard let literal, !admit(literal, type) else { return true }
    // A message is to show what the literal is.
    state.bindings.release(variable, literal: literal)
    return false
  }

  /// Whether a literal can have a type; what its elements must be follows.
  private func admit(_ literal: LiteralKind, _ type: Type) -> Bool {
    switch literal {
    case .array(let element): return admitElements(element, type)
    case .dictionary(let key, let value): return admitEntries(key, value, type)
    case .closure: if case .function = type { return true } else { return false }
    case .keyPath: return session.expresses(literal, type)
    case .integer, .float, .string, .boolean:
      guard session.expresses(literal, type) else { return admitWrapped(literal, type) }
      if type != defaultType(of: literal) { state.score.literals += 1 }
      return true
    }
  }

  /// A literal among others of which one is optional: `[5, 0].contains(anOptional)`.
  private func admitWrapped(_ literal: LiteralKind, _ type: Type) -> Bool {
    guard let wrapped = type.wrapped else { return false }
    state.score.optionals += 1
    return unify(makeVariable(literal: literal), wrapped)
  }

  private func admitElements(_ element: Type, _ type: Type) -> Bool {
    if let wanted = type.arrayElement { return unify(element, wanted) }
    guard let wanted = session.arrayLiteralElement(of: type) else { return false }
    state.score.literals += 1
    return unify(element, wanted)
  }

  private func admitEntries(_ key: Type, _ value: Type, _ type: Type) -> Bool {
    if case .nominal(let nominal, let arguments) = type, nominal == types.dictionaryType {
      return unify(key, arguments[0]) && unify(value, arguments[1])
    }
    guard let wanted = session.dictionaryLiteralElement(of: type) else { return false }
    state.score.literals += 1
    return unify(key, wanted.key) && unify(value, wanted.value)
  }

  /// Whether two types are the same unknown.
  func areOne(_ a: Type?, _ b: Type?) -> Bool {
    guard case .variable(let x)? = a.map(shallow) else { return false }
    return b.map(shallow) == .variable(x)
  }
}
