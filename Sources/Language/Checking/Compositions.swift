import Diagnostics

extension Session {
  /// `A & B` as a type.
  func resolveComposition(_ parts: [TypeSyntax], _ span: SourceSpan, in scope: Scope) -> Type {
    var protocols: [NominalType] = []
    for part in parts {
      guard let (protocolType, arguments) = resolveProtocol(part, in: scope) else {
        let type = resolve(part, in: scope)
        if type != .invalid { report(wordNotComposed(type, part.span)) }
        return .invalid
      }
      guard arguments.isEmpty else {
        report(
          .error(
            "unsupported", at: part.span, "a protocol with arguments cannot be part of a composition in cells"
          ))
        return .invalid
      }
      protocols += protocolType.composed.isEmpty ? [protocolType] : protocolType.composed
    }
    return conformances.composition(of: protocols, span)
  }

  /// `any P`, also `any Sequence<Int>`.
  func resolveExistential(_ syntax: TypeSyntax, in scope: Scope) -> Type {
    guard case .named = syntax.kind, let (protocolType, arguments) = resolveProtocol(syntax, in: scope) else {
      return resolve(syntax, in: scope)
    }
    if arguments.isEmpty { return .nominal(protocolType, []) }
    guard !arguments.contains(where: { $0.holdsParameters }) else {
      report(
        .error(
          "unsupported", at: syntax.span,
          "generic parameters as arguments of 'any \(protocolType.name)' are not supported in cells",
          hint: "take 'some \(protocolType.name)' instead"))
      return .invalid
    }
    return conformances.restriction(of: protocolType, arguments, syntax.span)
  }

  /// Says that a protocol with associated types, or one whose members take another value of the same type, is written
  /// with `any`.
  func warnOfBareProtocol(_ type: Type, _ name: Identifier) {
    guard libraryDepth == 0, type.isExistential, let protocolType = type.nominal,
      conformances.closure([protocolType]).contains(where: isSpecific)
    else { return }
    report(
      .warning(
        "existential-any", at: name.span,
        "use of protocol '\(name.text)' as a type must be written 'any \(name.text)'"))
  }

  private func isSpecific(_ protocolType: NominalType) -> Bool {
    if !protocolType.associatedTypes.isEmpty { return true }
    let own = Type.nominal(protocolType, [])
    return protocolType.requirementNames.contains { name in
      (protocolType.members[name] ?? []).contains { $0.functions.contains { !isUsable($0, on: own) } }
    }
  }

  private func wordNotComposed(_ type: Type, _ span: SourceSpan) -> Diagnostic {
    .error(
      "composition", at: span, "non-protocol type '\(type)' cannot be used within a protocol composition")
  }
}

/// A composition is a protocol of its own that refines its parts and demands nothing more.
extension Conformances {
  /// The type of values that conform to several protocols, which is that of one protocol where it refines the others;
  /// `Any` where there are none.
  func composition(of protocols: [NominalType], _ span: SourceSpan) -> Type {
    if protocols.isEmpty { return anyType.map { .nominal($0, []) } ?? .invalid }
    let all = Set(protocols)
    let parts = all.filter { part in
      !all.contains { $0 != part && (part.admitsAll || inherits($0, part)) }
    }
    if parts.count == 1, let only = parts.first { return .nominal(only, []) }
    if let known = compositions[parts] { return .nominal(known, []) }
    let sorted = parts.sorted { ($0.name, $0.span.start) < ($1.name, $1.span.start) }
    let made = compose(sorted, sorted.map { $0.name }.joined(separator: " & "), span)
    compositions[parts] = made
    return .nominal(made, [])
  }

  /// The type of values that conform to a protocol with certain associated types: a protocol of its own that refines it
  /// and says what they are.
  func restriction(of protocolType: NominalType, _ arguments: [Type], _ span: SourceSpan) -> Type {
    let key = RestrictionKey(protocolType: protocolType, arguments: arguments)
    if let known = restrictions[key] { return .nominal(known, []) }
    let listed = arguments.map { $0.description }.joined(separator: ", ")
    let made = compose([protocolType], "\(protocolType.name)<\(listed)>", span)
    for (name, type) in zip(protocolType.primaryAssociatedTypes, arguments) {
      made.genericParameters[0].known[[name]] = type
    }
    restrictions[key] = made
    return .nominal(made, [])
  }

  /// Whether a type's associated types are what a protocol says of them that stands for such a restriction.
  func keeps(_ type: Type, _ restriction: NominalType) -> Bool {
    restriction.genericParameters[0].known.allSatisfy { path, wanted in
      couldEqual(path.reduce(type) { associatedType($1, of: $0, self) ?? .invalid }, wanted)
    }
  }

  private func compose(_ parts: [NominalType], _ name: String, _ span: SourceSpan) -> NominalType {
    let made = NominalType(name: name, module: "main", span: span, representation: .abstract)
    made.genericParameters = [GenericParameter(name: "Self", constraints: [made])]
    made.composed = parts
    for part in parts { refine(part, by: made) }
    return made
  }
}

/// A protocol with arguments for its primary associated types.
struct RestrictionKey: Hashable {
  let protocolType: NominalType
  let arguments: [Type]
}
