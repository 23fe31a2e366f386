import Diagnostics

/// `as`, `is`, `as?` and `as!`.
extension NodeBuilder {
  func buildCast(_ value: Expression, _ kind: CastKind, _ syntax: TypeSyntax, _ span: SourceSpan) -> Node {
    if case .coercion = kind {
      let type = session.resolve(syntax, in: scope) { solver.makeVariable() }
      let inner = build(value, wanted: type)
      convert(inner, to: type, .coercion)
      return node(.coercion(inner), type, span)
    }
    let type = session.resolve(syntax, in: scope)
    let inner = build(value, wanted: nil)
    if let refusal = session.wordUncastable(type, syntax.span) { return refuse(refusal) }
    switch kind {
    case .test: return node(.cast(inner, kind, to: type), types.bool, span)
    case .conditional: return node(.cast(inner, kind, to: type), types.optional(of: type), span)
    case .forced, .coercion: return node(.cast(inner, kind, to: type), type, span)
    }
  }
}

extension Session {
  /// Whether values of the type can be told from others while a program runs; why not.
  func wordUncastable(_ type: Type, _ span: SourceSpan) -> Diagnostic? {
    guard type.holds(where: { $0.isFunction || isKeyPath($0) || $0.isExistentialMetatype }) else {
      return nil
    }
    return .error(
      "cast", at: span, "a cast to '\(type)' is not supported in cells",
      hint: "cast the parts one by one")
  }

  /// What is wrong with a cast of an optional to an optional type: Swift looks into the value where there are as many optionals
  /// or more, but not in all forms of casts, and not as it does with the same value behind Any.
  func wordCastOfOptional(_ given: Type, _ target: Type, _ span: SourceSpan) -> Diagnostic? {
    guard given.wrapped != nil, target.wrapped != nil, !isAlways(given, target) else { return nil }
    return .error(
      "cast", at: span, "a cast of '\(given)' to '\(target)' is not supported in cells",
      hint: "unwrap the value before")
  }

  private func isKeyPath(_ type: Type) -> Bool {
    type.nominal.map { $0 == types.keyPathType || $0 == types.writableKeyPathType } ?? false
  }
}

extension Type {
  /// Whether the type, or a part of it, is such a one.
  fileprivate func holds(where isMeant: (Type) -> Bool) -> Bool {
    if isMeant(self) { return true }
    switch self {
    case .nominal(_, let arguments): return arguments.contains { $0.holds(where: isMeant) }
    case .tuple(let elements): return elements.contains { $0.type.holds(where: isMeant) }
    case .function, .parameter, .member, .metatype, .variable, .invalid: return false
    }
  }
}
