import Diagnostics

/// The functions `split`, of which Swift knows one for collections and one for all sequences (`StatementChecker+Splits`).
extension Solver {
  /// The methods of a name that Swift looks at.
  func meantOnes(_ found: [Candidate], _ node: Node, _ call: CallNode, _ base: Type?) -> [Candidate] {
    switch call.name.text {
    case "split": return splits(found, call, base)
    case "contains": return plainOnes(found, call)
    case "flatMap":
      flatMaps.append(node)
      guard compactsFlatMaps else { return lazyOnes(found, call, base) }
      return base.map { session.candidates(named: "compactMap", in: resolve($0)) } ?? found
    case "map", "filter", "compactMap": return lazyOnes(found, call, base)
    case "prefix", "drop": return call.takesClosure ? lazyOnes(found, call, base) : found
    default: return found
    }
  }

  /// Notes a `split` that both have, unless a collection's parts are slices of arrays in any case; and leaves those that
  /// are to be meant, if that is decided. That which takes a collection is not meant where a character does.
  private func splits(_ found: [Candidate], _ call: CallNode, _ base: Type?) -> [Candidate] {
    guard let sequence = session.protocols["Sequence"], base?.arrayElement == nil else { return found }
    let name = call.name.span
    let known = plainOnes(found, call)
    let ofSequences = known.filter { $0.declaration?.owner?.nominal == sequence }
    if ofSequences.isEmpty || ofSequences.count == known.count { return known }
    if !splits.contains(name) { splits.append(name) }
    guard let slicing = decisions.slicing else { return known }
    return slicing.contains(name)
      ? ofSequences : known.filter { $0.declaration?.owner?.nominal != sequence }
  }

  /// `contains` of one character, which is not meant to be a collection of it either.
  private func plainOnes(_ found: [Candidate], _ call: CallNode) -> [Candidate] {
    guard found.count > 1, takesCharacter(call) else { return found }
    let plain = found.filter { !$0.takesCollection }
    return plain.isEmpty ? found : plain
  }

  private func takesCharacter(_ call: CallNode) -> Bool {
    call.arguments.contains { state.bindings.literal(of: $0.value.type) == .string(isOneCharacter: true) }
  }
}

extension CallNode {
  /// `prefix(while:)`, not `prefix(_:)`.
  fileprivate var takesClosure: Bool {
    arguments.count == 1 && (arguments[0].isTrailing || arguments[0].label?.text == "while")
  }
}

extension Candidate {
  fileprivate var takesCollection: Bool {
    guard let declaration else { return false }
    return declaration.ownParameters.contains { own in
      own.constraints.contains { $0.name == "Collection" && $0.isLibrary }
        && declaration.parameters.contains { $0.type == .parameter(own) }
    }
  }
}
