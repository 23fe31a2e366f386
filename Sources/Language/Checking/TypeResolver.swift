import Diagnostics

extension Session {
  /// The type that a text means. An unknown name is reported once and gives `invalid`.
  func resolve(_ syntax: TypeSyntax, in scope: Scope?) -> Type {
    let scope = scope ?? self.scope
    switch syntax.kind {
    case .named(let name, let arguments): return resolveNamed(name, arguments, scope)
    case .member(let base, let name, _): return resolveMember(base, name, scope)
    case .array(let element): return types.array(of: resolve(element, in: scope))
    case .dictionary(let key, let value):
      return types.dictionary(resolve(key, in: scope), resolve(value, in: scope))
    case .optional(let wrapped): return types.optional(of: resolve(wrapped, in: scope))
    case .tuple(let elements):
      if elements.count == 1 { return resolve(elements[0].type, in: scope) }
      return .tuple(elements.map { TupleElement(label: $0.label?.text, type: resolve($0.type, in: scope)) })
    case .function(let function):
      return .function(
        FunctionType(
          parameters: function.parameters.map {
            ParameterType(resolve($0.type, in: scope), isInout: $0.isInout)
          },
          isThrowing: function.throwing, result: resolve(function.result, in: scope)))
    case .opaque(let base): return resolveOpaque(base, syntax.span, scope)
    case .invalid: return .invalid
    }
  }

  private func resolveNamed(_ name: Identifier, _ arguments: [TypeSyntax], _ scope: Scope) -> Type {
    if name.text == "Void" { return .void }
    guard let type = lookUpType(name.text, in: scope) else {
      report(wordUnknownType(name, scope))
      return .invalid
    }
    guard case .nominal(let nominal, _) = type, nominal.takesArguments else { return type }
    return apply(type, arguments, name, in: scope) {
      self.report(self.wrongGenericCount(nominal, 0, name.span))
      return .invalid
    }
  }

  private func resolveMember(_ base: TypeSyntax, _ name: Identifier, _ scope: Scope) -> Type {
    if case .named(let outer, _) = base.kind, outer.text == "String", name.text == "StringInterpolation",
      let type = lookUpType(name.text, in: scope)
    {
      return type
    }
    let type = resolve(base, in: scope)
    if name.text == "Type" { return .metatype(type) }
    switch type {
    case .invalid: return .invalid
    case .parameter(let parameter): if let found = parameter.associatedTypes[name.text] { return found }
    case .nominal(let nominal, let arguments):
      let substitution = Substitution(pairing: nominal.genericParameters, arguments)
      if let found = nominal.nestedTypes[name.text] { return .nominal(found, []) }
      if let found = extensions.alias(name.text, in: nominal) { return found.substituting(substitution) }
      for conformance in extensions.conformances(of: nominal) {
        if let found = conformance.associatedTypes[name.text] { return found.substituting(substitution) }
      }
    case .tuple, .function, .metatype, .variable: break
    }
    report(.error("unknown-type", at: name.span, "'\(name.text)' is not a member type of '\(type)'"))
    return .invalid
  }

  /// `some P`: only the libraries' own are known, each by a type that stands for it.
  private func resolveOpaque(_ base: TypeSyntax, _ span: SourceSpan, _ scope: Scope) -> Type {
    report(
      .error(
        "opaque-type", at: span, "'some' types are not supported in cells",
        hint: "name the type, or make the function generic"))
    return .invalid
  }
}
