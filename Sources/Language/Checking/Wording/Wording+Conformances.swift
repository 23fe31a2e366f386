import Diagnostics

/// Words for types that do not keep what they promise.
extension Session {
  func wordMissing(_ requirement: Function, _ conformance: StatedConformance) -> Diagnostic {
    .error(
      "conformance", at: conformance.span,
      "type '\(conformance.type.nominal?.name ?? "")' does not conform to protocol '\(conformance.protocolType.name)'",
      hint: reason(requirement, conformance))
  }

  private func reason(_ requirement: Function, _ conformance: StatedConformance) -> String {
    if case .metatype(.member(_, let name)) = requirement.result { return "it needs a type '\(name)'" }
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
