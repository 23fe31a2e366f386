import Diagnostics

/// Types inside types: `Tree.Leaf`, `S.Element`, `Int.Type`.
extension Session {
  func resolveMember(
    _ base: TypeSyntax, _ name: Identifier, _ arguments: [TypeSyntax], _ scope: Scope
  ) -> Type {
    if let module = moduleMember(base, name, arguments, scope) { return module }
    return resolveMember(name, arguments, of: resolve(base, in: scope), scope) { wanted in
      report(wrongGenericCount(name, wanted, 0))
      return Array(repeating: .invalid, count: wanted)
    }
  }

  /// The same where generic arguments that are not written are to be found: `Tree.Node`.
  func resolveMember(
    _ base: TypeSyntax, _ name: Identifier, _ scope: Scope, unknown: () -> Type
  ) -> Type {
    if let module = moduleMember(base, name, [], scope) { return module }
    return resolveMember(name, [], of: resolve(base, in: scope, unknown: unknown), scope) { wanted in
      (0..<wanted).map { _ in unknown() }
    }
  }

  private func resolveMember(
    _ name: Identifier, _ arguments: [TypeSyntax], of type: Type, _ scope: Scope, implied: (Int) -> [Type]
  ) -> Type {
    if case .invalid = type { return .invalid }
    if name.text == "Type" { return .metatype(type) }
    guard let meaning = typeMember(name.text, of: type) else {
      report(wordUnknownMember(name, of: type))
      return .invalid
    }
    checkAccess(meaning, name, in: scope)
    return apply(meaning, arguments, name, in: scope) { implied(meaning.wanted) }
  }

  private func wordUnknownMember(_ name: Identifier, of type: Type) -> Diagnostic {
    guard let existential = type.nominal, type.isExistential,
      existential.associatedTypes[name.text] != nil
    else {
      return .error("unknown-type", at: name.span, "'\(name.text)' is not a member type of '\(type)'")
    }
    return .error(
      "unknown-type", at: name.span,
      "cannot access associated type '\(name.text)' from '\(existential.name)'",
      hint: "use a concrete type or a generic parameter in place of '\(existential.name)'")
  }

  /// `Swift.Int`
  private func moduleMember(
    _ base: TypeSyntax, _ name: Identifier, _ arguments: [TypeSyntax], _ scope: Scope
  ) -> Type? {
    guard case .named(let module, let given) = base.kind, given.isEmpty, module.text == "Swift",
      lookUpType(module.text, in: scope) == nil
    else { return nil }
    return resolveNamed(name, arguments, libraryScope)
  }

  /// A nested type, an alias or an associated type.
  func typeMember(_ name: String, of type: Type) -> TypeMeaning? {
    if case .nominal(let nominal, let arguments) = type,
      let nested = extensions.nestedType(name, in: nominal)
    {
      return .nominal(nested, outer: Array(arguments))
    }
    return extensions.hasTypes(named: name) ? alias(name, of: type) : nil
  }

  /// An alias or an associated type.
  private func alias(_ name: String, of type: Type) -> TypeMeaning? {
    if case .nominal(let nominal, let arguments) = type, let alias = extensions.alias(name, in: nominal) {
      return .alias(alias, nominal.substitution(arguments))
    }
    if !type.isExistential, let associated = conformances.associatedType(name, of: type, conformances) {
      return .type(associated)
    }
    for protocolType in conformances.protocols(of: type) {
      guard let alias = extensions.alias(name, in: protocolType) else { continue }
      return .alias(alias, [protocolType.genericParameters[0]: type])
    }
    return nil
  }
}
