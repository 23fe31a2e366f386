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
    if type.isExistential { return nil }
    guard type.holdsExistential || type.isFunction || isKeyPath(type) else { return nil }
    return .error(
      "cast", at: span, "a cast to '\(type)' is not supported in cells",
      hint: "cast the parts one by one")
  }

  /// What is wrong with a cast of what holds values of which only a protocol is known, `[Any]`, to what holds others: Swift
  /// casts each. nil where it is no such cast.
  func wordCastOfParts(_ given: Type, _ target: Type, _ span: SourceSpan) -> Diagnostic? {
    if let wrapped = given.wrapped { return wordCastOfParts(wrapped, target, span) }
    guard given.isMadeOfParts, given.holdsExistential, given != target, !target.isExistential else {
      return nil
    }
    return .error(
      "cast", at: span, "a cast of '\(given)' is not supported in cells", hint: "cast the parts one by one")
  }

  private func isKeyPath(_ type: Type) -> Bool {
    type.nominal.map { $0 == types.keyPathType || $0 == types.writableKeyPathType } ?? false
  }
}

extension Type {
  fileprivate var isMadeOfParts: Bool {
    if case .tuple = self { true } else { nominal?.isCollectionOfValues ?? false }
  }

  /// Whether a part of a value of the type may be of any type that conforms to a protocol.
  fileprivate var holdsExistential: Bool {
    switch self {
    case .nominal(_, let arguments): isExistential || arguments.contains { $0.holdsExistential }
    case .tuple(let elements): elements.contains { $0.type.holdsExistential }
    case .function, .parameter, .member, .metatype, .variable, .invalid: false
    }
  }
}
