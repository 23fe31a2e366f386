import Diagnostics

/// What a name means where a type can stand.
enum TypeMeaning {
  /// A type that may want generic arguments of its own; those of the types around it are known.
  case nominal(NominalType, outer: [Type])
  /// Another name, whose meaning is expressed in the parameters of the type that declares it.
  case alias(TypeAlias, Substitution)
  case type(Type)
}

/// Types as written.
extension Session {
  /// The type that a text means. An unknown name is reported once and gives `invalid`.
  func resolve(_ syntax: TypeSyntax, in scope: Scope?) -> Type {
    let scope = scope ?? self.scope
    switch syntax.kind {
    case .named(let name, let arguments):
      let type = resolveNamed(name, arguments, scope)
      warnOfBareProtocol(type, name)
      return type
    case .member(let base, let name, let arguments): return resolveMember(base, name, arguments, scope)
    case .array(let element): return types.array(of: resolve(element, in: scope))
    case .dictionary(let key, let value):
      return checked(types.dictionary(resolve(key, in: scope), resolve(value, in: scope)), at: key.span)
    case .optional(let wrapped): return types.optional(of: resolve(wrapped, in: scope))
    case .tuple(let elements):
      if elements.count == 1 { return resolve(elements[0].type, in: scope) }
      return .tuple(elements.map { TupleElement(label: $0.label?.text, type: resolve($0.type, in: scope)) })
    case .function(let function): return resolveFunction(function, scope)
    case .opaque(let constraint): return resolveOpaque(constraint, syntax.span, in: scope)
    case .existential(let base): return resolveExistential(base, in: scope)
    case .composition(let parts): return resolveComposition(parts, syntax.span, in: scope)
    case .invalid: return .invalid
    }
  }

  private func resolveFunction(_ function: FunctionTypeSyntax, _ scope: Scope) -> Type {
    let around = opaqueParameters
    opaqueParameters = nil
    defer { opaqueParameters = around }
    return .function(
      FunctionType(
        parameters: function.parameters.map { parameter in
          let type = resolve(parameter.type, in: scope)
          return ParameterType(
            type, isInout: parameter.isInout,
            isLent: type.isFunction && !parameter.isEscaping && !parameter.isInout)
        },
        thrown: function.throwing ? resolveThrown(function.thrownType, in: scope) : nil,
        result: resolve(function.result, in: scope)))
  }

  /// The type of the errors of what says `throws` or `throws(E)`.
  func resolveThrown(_ stated: TypeSyntax?, in scope: Scope) -> Type {
    guard let stated else { return errorType }
    let type = resolve(stated, in: scope)
    if case .parameter = type { return type }
    guard let errors = errorType.nominal, !conformances.conforms(type, errors) else { return type }
    let problem = Diagnostic.error(
      "thrown-type", at: stated.span, "thrown type '\(type)' does not conform to the 'Error' protocol")
    guard type.arguments.isEmpty else {
      // What its arguments conform to may follow from the whole signature.
      pendingBodies.append { [self] in
        if !conformances.conforms(type, errors) { report(problem) }
      }
      return type
    }
    report(problem)
    return .invalid
  }

  /// The same where a generic type's plain name leaves its arguments to be found: `Set`, `Set?`, `Tree.Node`.
  func resolve(_ syntax: TypeSyntax, in scope: Scope, unknown: () -> Type) -> Type {
    switch syntax.kind {
    case .optional(let wrapped): return types.optional(of: resolve(wrapped, in: scope, unknown: unknown))
    case .named(let name, let arguments) where arguments.isEmpty:
      guard let meaning = lookUpType(name.text, in: scope) else { break }
      let type = apply(meaning, [], name, in: scope) {
        ownArguments(of: meaning, scope) ?? (0..<meaning.wanted).map { _ in unknown() }
      }
      warnOfBareProtocol(type, name)
      return type
    case .member(let base, let name, let arguments) where arguments.isEmpty:
      return resolveMember(base, name, scope, unknown: unknown)
    default: break
    }
    return resolve(syntax, in: scope)
  }

  // MARK: Names

  func resolveNamed(_ name: Identifier, _ arguments: [TypeSyntax], _ scope: Scope) -> Type {
    if name.text == "Void", arguments.isEmpty { return .void }
    guard let meaning = lookUpType(name.text, in: scope) else {
      report(wordUnknownType(name, scope))
      return .invalid
    }
    return apply(meaning, arguments, name, in: scope) { self.implied(meaning, name, scope) }
  }

  /// Inside `struct Pair<A, B>` plain `Pair` means `Pair<A, B>`; elsewhere arguments are wanted.
  private func implied(_ meaning: TypeMeaning, _ name: Identifier, _ scope: Scope) -> [Type] {
    if let own = ownArguments(of: meaning, scope) { return own }
    report(wrongGenericCount(name, meaning.wanted, 0))
    return Array(repeating: .invalid, count: meaning.wanted)
  }

  /// The arguments that a type's plain name has inside the type.
  func ownArguments(of meaning: TypeMeaning, _ scope: Scope) -> [Type]? {
    guard case .nominal(let nominal, let outer) = meaning else { return nil }
    var level: Scope? = scope
    while let current = level {
      if case .type(let owner, _) = current.kind, owner.nominal == nominal {
        return Array(owner.type.arguments.dropFirst(outer.count))
      }
      level = current.parent
    }
    return nil
  }

  /// A type's name with the arguments written behind it, or others where none are.
  func apply(
    _ meaning: TypeMeaning, _ arguments: [TypeSyntax], _ name: Identifier, in scope: Scope,
    implied: () -> [Type]
  ) -> Type {
    let wanted: Int
    switch meaning {
    case .type(let type):
      if !arguments.isEmpty {
        report(.error("generic-arguments", at: name.span, "cannot specialize non-generic type '\(type)'"))
      }
      note(name.span, .type)
      return type
    case .nominal(let nominal, _): wanted = nominal.ownParameters.count
    case .alias(let alias, _): wanted = alias.parameters.count
    }
    var given = arguments.map { resolve($0, in: scope) }
    if given.isEmpty, wanted > 0 { given = implied() }
    guard given.count == wanted else {
      report(wrongGenericCount(name, wanted, given.count))
      return .invalid
    }
    note(name.span, .type)
    return checked(apply(meaning, given, name), at: name.span)
  }

  /// A type that a cell writes, whose arguments must conform to what the type demands. That is known at the cell's end
  /// only while conformances are being declared, and of generic parameters, of which a signature may ask it.
  private func checked(_ type: Type, at span: SourceSpan) -> Type {
    guard libraryDepth == 0, case .nominal(let nominal, let arguments) = type else { return type }
    for (parameter, argument) in zip(nominal.genericParameters, arguments)
    where !parameter.constraints.isEmpty {
      switch argument {
      case .member, .variable, .invalid: continue
      case .nominal, .tuple, .function, .metatype, .parameter: break
      }
      if declaresConformances || argument.holdsParameters {
        pendingBodies.append { [self] in _ = reportUnmet(parameter, argument, span) }
      } else if reportUnmet(parameter, argument, span) {
        return .invalid
      }
    }
    return type
  }

  /// Reports that an argument does not conform to what a generic parameter demands; false where it does.
  private func reportUnmet(_ parameter: GenericParameter, _ argument: Type, _ span: SourceSpan) -> Bool {
    let missing = parameter.constraints.first { !conformances.conforms(argument, $0) }
    if let missing { report(wordNonconformance(argument, missing, span)) }
    return missing != nil
  }

  private func apply(_ meaning: TypeMeaning, _ arguments: [Type], _ name: Identifier) -> Type {
    switch meaning {
    case .type(let type): return type
    case .nominal(let nominal, let outer): return .nominal(nominal, TypeArguments(outer + arguments))
    case .alias(let alias, var substitution):
      guard let type = alias.type else {
        report(
          .error(
            "circular-reference", at: alias.span ?? name.span, "type alias '\(name.text)' references itself"))
        return .invalid
      }
      for (parameter, argument) in zip(alias.parameters, arguments) { substitution[parameter] = argument }
      return type.substituting(substitution, conformances)
    }
  }

  func wrongGenericCount(_ name: Identifier, _ wanted: Int, _ count: Int) -> Diagnostic {
    .error(
      "generic-arguments", at: name.span,
      "generic type '\(name.text)' takes \(wanted) type \(wanted == 1 ? "argument" : "arguments"), not \(count)"
    )
  }

  /// The type of a name that needs no arguments, or whose arguments do not matter.
  func namedType(_ name: String, in scope: Scope) -> Type? {
    lookUpType(name, in: scope)?.plainType
  }

  // MARK: Protocols

  /// A protocol, perhaps by another name, with what it says of its primary associated types: `Sequence<Int>`; nil for
  /// other types.
  func resolveProtocol(_ syntax: TypeSyntax, in scope: Scope) -> (NominalType, [Type])? {
    guard case .named(let name, let arguments) = syntax.kind,
      let nominal = protocolType(lookUpType(name.text, in: scope))
    else { return nil }
    if arguments.count > nominal.primaryAssociatedTypes.count {
      report(
        .error(
          "generic-arguments", at: syntax.span,
          "protocol '\(name.text)' has \(nominal.primaryAssociatedTypes.count) primary associated types, not \(arguments.count)"
        ))
    }
    return (nominal, arguments.map { resolve($0, in: scope) })
  }

  private func protocolType(_ meaning: TypeMeaning?) -> NominalType? {
    if case .alias(let alias, _) = meaning, !alias.parameters.isEmpty { return nil }
    let type = meaning?.plainType
    return type?.isExistential == true ? type?.nominal : nil
  }
}

extension TypeMeaning {
  /// The type where it needs no arguments, or those that it has do not matter; nil where it leads to itself.
  var plainType: Type? {
    switch self {
    case .type(let type): type
    case .nominal(let nominal, _): nominal.ownType
    case .alias(let alias, _): alias.type
    }
  }

  /// How many generic arguments stand behind the name.
  var wanted: Int {
    switch self {
    case .nominal(let nominal, _): nominal.ownParameters.count
    case .alias(let alias, _): alias.parameters.count
    case .type: 0
    }
  }
}
