/// What dots have found in types of the libraries that no cell adds to: it serves all notebooks.
final class KnownCandidates {
  @exclusivity(unchecked) private var found: [Question: [Candidate]] = [:]

  private struct Question: Hashable {
    let name: String
    let type: Type
  }

  /// The answer for a type as the libraries declare it; found anew where cells may have a say, or where something is
  /// being made on which the answer depends.
  func candidates(
    named name: String, in type: Type, _ session: Session, find: () -> [Candidate]
  ) -> [Candidate] {
    guard session.libraryDepth == 0, session.extensions.isUntouched(type) else { return find() }
    let question = Question(name: name, type: type)
    if let known = found[question] { return known }
    let candidates = find()
    if !session.visibleMembers.isUnderWay(type) { found[question] = candidates }
    return candidates
  }
}

extension Extensions {
  /// Whether a type and those that it is made of are as the libraries have declared them.
  fileprivate func isUntouched(_ type: Type) -> Bool {
    switch type {
    case .nominal(let nominal, let arguments):
      isUntouched(nominal) && nominal.representation != .opaque && arguments.allSatisfy(isUntouched)
    case .tuple(let elements): elements.allSatisfy { isUntouched($0.type) }
    case .metatype(let instance): isUntouched(instance)
    case .function, .parameter, .member, .variable, .invalid: false
    }
  }
}
