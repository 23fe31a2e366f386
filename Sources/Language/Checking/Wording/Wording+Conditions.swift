import Diagnostics

extension Session {
  /// A call that names a function of an extension whose conditions the value's type does not meet: `contains(x)` of
  /// elements that are not Equatable. nil where there is no such function.
  func wordUnmetConditions(_ call: CallNode, _ solver: Solver) -> Diagnostic? {
    guard let type = call.base.map({ solver.resolve($0.type) }) else { return nil }
    let labels = call.arguments.map { $0.label?.text }
    for found in visibleMembers.find(call.name.text, of: type)
    where found.isConditional && !conformances.couldHave(found, type) {
      guard let declaration = found.member.declaration, declaration.parameters.map({ $0.label }) == labels,
        let unmet = declaration.owner.flatMap({ unmetCondition(of: $0, type) })
      else { continue }
      return .error(
        "conformance", at: call.name.span,
        "'\(declaration.fullName)' requires that '\(unmet.type)' conform to '\(unmet.wanted.name)'",
        hint: "declare that it does, or say what is meant with a closure")
    }
    return nil
  }

  private func unmetCondition(
    of owner: FunctionDeclaration.Owner, _ type: Type
  ) -> (type: Type, wanted: NominalType)? {
    for case .conformance(let part, let wanted) in owner.requirements {
      let found = part.substituting(owner.substitution(for: type), conformances)
      if !conformances.conforms(found, wanted) { return (found, wanted) }
    }
    return nil
  }
}
