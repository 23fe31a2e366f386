import Diagnostics

/// What a protocol demands and a type does not fulfil.
enum MissingRequirement {
  case member(Function)
  case associatedType(String)
  /// What the associated type of a name is, and what it does not conform to.
  case constraint(String, Type, NominalType)
  /// What the associated type of a name is, and what it must be.
  case sameType(String, Type, Type)
}

/// Words for types that do not keep what they promise.
extension Session {
  func wordMissing(_ missing: MissingRequirement, _ conformance: StatedConformance) -> Diagnostic {
    .error(
      "conformance", at: conformance.span,
      "type '\(conformance.type.nominal?.name ?? "")' does not conform to protocol '\(conformance.protocolType.name)'",
      hint: reason(missing, conformance))
  }

  private func reason(_ missing: MissingRequirement, _ conformance: StatedConformance) -> String {
    switch missing {
    case .member(let requirement): reason(requirement, conformance)
    case .associatedType(let name): "it needs a type '\(name)'"
    case .constraint(let name, let type, let protocolType):
      "its '\(name)' is '\(type)', which does not conform to '\(protocolType.name)'"
    case .sameType(let name, let type, let wanted): "its '\(name)' is '\(type)', but must be '\(wanted)'"
    }
  }

  private func reason(_ requirement: Function, _ conformance: StatedConformance) -> String {
    if let protocolType = synthesizedProtocol(requirement.requirement?.name ?? ""),
      let part = unfit(conformance.type, protocolType)
    {
      return "'\(part)' does not conform to '\(protocolType.name)', so that this cannot be supplied: write it"
    }
    let name = requirement.requirement?.name ?? requirement.name
    return "it needs '\(name == "init" || name == "subscript" ? requirement.name.droppingOwner : name)'"
  }
}

extension String {
  fileprivate var droppingOwner: String {
    split(separator: ".", maxSplits: 1).last.map { String($0) } ?? self
  }
}
