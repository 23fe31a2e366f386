/// What conforms to what.
struct Conformances {
  let extensions: Extensions

  /// The conformance of a type to a protocol, with what the type's parameters stand for; nil if there is none.
  /// Open variables among the arguments are taken to be able to meet any requirement.
  func find(_ type: Type, _ protocolType: NominalType) -> (Conformance, Substitution)? {
    guard case .nominal(let nominal, let arguments) = type else { return nil }
    for conformance in extensions.conformances(of: nominal) where conformance.protocolType == protocolType {
      let substitution = Substitution(pairing: nominal.genericParameters, arguments)
      if meets(conformance.requirements, substitution) { return (conformance, substitution) }
    }
    return nil
  }

  func conforms(_ type: Type, _ protocolType: NominalType) -> Bool {
    switch type {
    case .invalid, .variable: return true
    case .parameter(let parameter):
      return parameter.constraints.contains { $0 == protocolType || inherits($0, protocolType) }
    case .tuple(let elements):
      return protocolType.name == "Equatable" && elements.allSatisfy { conforms($0.type, protocolType) }
    case .function, .metatype: return false
    case .nominal: return find(type, protocolType) != nil
    }
  }

  /// Whether a protocol refines another, at any remove.
  func inherits(_ protocolType: NominalType, _ ancestor: NominalType) -> Bool {
    extensions.conformances(of: protocolType).contains {
      $0.protocolType == ancestor || inherits($0.protocolType, ancestor)
    }
  }

  func meets(_ requirements: [Requirement], _ substitution: Substitution) -> Bool {
    requirements.allSatisfy { requirement in
      switch requirement {
      case .conformance(let type, let protocolType, _):
        conforms(type.substituting(substitution), protocolType)
      case .sameType(let a, let b):
        couldEqual(a.substituting(substitution), b.substituting(substitution))
      }
    }
  }

  private func couldEqual(_ a: Type, _ b: Type) -> Bool {
    switch (a, b) {
    case (.variable, _), (_, .variable), (.invalid, _), (_, .invalid): true
    default: a == b
    }
  }

  /// What an associated type of a protocol is for a type.
  func associatedType(_ name: String, of type: Type, in protocolType: NominalType) -> Type? {
    guard let (conformance, substitution) = find(type, protocolType) else { return nil }
    return conformance.associatedTypes[name]?.substituting(substitution)
  }
}
