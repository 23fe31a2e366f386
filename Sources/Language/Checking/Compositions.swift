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
    let made = compose(parts.sorted { ($0.name, $0.span.start) < ($1.name, $1.span.start) }, span)
    compositions[parts] = made
    return .nominal(made, [])
  }

  private func compose(_ parts: [NominalType], _ span: SourceSpan) -> NominalType {
    let name = parts.map { $0.name }.joined(separator: " & ")
    let made = NominalType(name: name, module: "main", span: span, representation: .abstract)
    made.genericParameters = [GenericParameter(name: "Self", constraints: [made])]
    made.composed = parts
    for part in parts { refine(part, by: made) }
    return made
  }
}
