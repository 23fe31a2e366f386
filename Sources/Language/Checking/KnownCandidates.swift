/// What dots have found in types of the libraries that no cell adds to: it serves all notebooks.
final class KnownCandidates {
  @exclusivity(unchecked) private var found: [Question: Answer] = [:]

  private struct Question: Hashable {
    let name: String
    let nominal: NominalType
    /// Whether the type itself is asked, not a value.
    let isStatic: Bool
  }

  private enum Answer {
    case ofAll([Candidate])
    /// Where the generic arguments have a say.
    case by([TypeArguments: [Candidate]])
  }

  /// Candidates, and whether the type has the same whatever its generic arguments are.
  typealias Found = (candidates: [Candidate], areOfAll: Bool)

  /// The answer for a type as the libraries declare it; found anew where cells may have a say, or where something is
  /// being made on which the answer depends.
  func candidates(
    named name: String, in type: Type, _ session: Session, find: () -> Found
  ) -> [Candidate] {
    let (instance, isStatic) =
      if case .metatype(let instance) = type { (instance, true) } else { (type, false) }
    guard case .nominal(let nominal, let arguments) = instance, session.libraryDepth == 0,
      nominal.representation != .opaque, session.extensions.isUntouched(nominal)
    else { return find().candidates }
    let question = Question(name: name, nominal: nominal, isStatic: isStatic)
    let isUnknown = arguments.isUnknown
    // Which unknown it is makes no difference.
    let key = isUnknown ? [.variable(TypeVariable(0))] : arguments
    var known: [TypeArguments: [Candidate]] = [:]
    switch found[question] {
    case .ofAll(let candidates)?: return candidates
    case .by(let answers)?: known = answers
    case nil: break
    }
    let isUntouched = isUnknown || arguments.allSatisfy(session.extensions.isUntouched)
    if isUntouched, let candidates = known[key] { return candidates }
    let (candidates, areOfAll) = find()
    if session.visibleMembers.isUnderWay(type) { return candidates }
    if areOfAll {
      found[question] = .ofAll(candidates)
    } else if isUntouched, !isUnknown || !candidates.contains(where: { $0.isField }) {
      known[key] = candidates
      found[question] = .by(known)
    }
    return candidates
  }
}

extension TypeArguments {
  /// Whether all that there is is one unknown: what it will be has no say yet.
  fileprivate var isUnknown: Bool {
    if count == 1, case .variable = self[0] { true } else { false }
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
