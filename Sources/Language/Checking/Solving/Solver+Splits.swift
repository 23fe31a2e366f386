import Diagnostics

/// The functions `split`, of which Swift knows one for collections and one for all sequences (`StatementChecker+Splits`).
extension Solver {
  /// Notes a `split` that both have, unless a collection's parts are slices of arrays in any case; and leaves those that
  /// are to be meant, if that is decided. That which takes a collection is not meant where a character does.
  func splits(_ found: [Candidate], _ call: CallNode, _ base: Type?) -> [Candidate] {
    guard let sequence = session.protocols["Sequence"], base?.arrayElement == nil else { return found }
    let name = call.name.span
    let known = takesCharacter(call) ? found.filter { !$0.takesCollection } : found
    let slicing = known.filter { $0.declaration?.owner?.nominal == sequence }
    if slicing.isEmpty || slicing.count == known.count { return known }
    if !splits.contains(name) { splits.append(name) }
    guard let slicingSplits else { return known }
    return slicingSplits.contains(name)
      ? slicing : known.filter { $0.declaration?.owner?.nominal != sequence }
  }

  private func takesCharacter(_ call: CallNode) -> Bool {
    call.arguments.contains { state.bindings.literal(of: $0.value.type) == .string(isOneCharacter: true) }
  }
}

extension Candidate {
  fileprivate var takesCollection: Bool {
    guard let declaration else { return false }
    return declaration.ownParameters.contains { own in
      declaration.parameters.contains { $0.type == .parameter(own) }
    }
  }
}
