/// Functions of protocols of which one refines the other.
extension Solver {
  /// Of a protocol's function and that of a protocol that refines it, the latter is meant: what the former does is up
  /// to the type. The same holds for what a protocol demands and what it supplies itself. Of the types of the
  /// arguments and of the result one must show what `Self` is.
  func withoutRefined<Item>(_ items: [Item], for types: [Type], _ candidate: (Item) -> Candidate) -> [Item] {
    if items.count < 2 { return items }
    let functions = items.compactMap { candidate($0).declaration }.keeping { isSelfKnown($0, types) }
    if functions.isEmpty { return items }
    return items.keeping { item in
      guard let function = candidate(item).declaration, isSelfKnown(function, types) else { return true }
      return !functions.contains { $0 !== function && supersedes($0, function) }
    }
  }

  /// Whether a candidate is a member of a protocol that the protocol of another one refines.
  func isRefined(_ candidate: Candidate, by other: Candidate) -> Bool {
    guard let known = candidate.declaration?.owner?.nominal, let refined = other.declaration?.owner?.nominal,
      known.representation == .abstract, refined.representation == .abstract
    else { return false }
    return session.conformances.inherits(refined, known)
  }

  /// Whether of two members of a protocol only the other has generic parameters of its own: `joined(separator: String)`
  /// beside that which takes any sequence.
  func isPlainer(_ candidate: Candidate, than other: Candidate) -> Bool {
    guard let own = candidate.declaration, let others = other.declaration, let owner = own.owner?.nominal,
      owner == others.owner?.nominal, owner.representation == .abstract
    else { return false }
    return own.ownParameters.isEmpty && !others.ownParameters.isEmpty
  }

  /// Whether of two members of extensions of a type the first one's conditions imply the other's: `joined()` where
  /// the elements are strings beside that where they are sequences.
  func isNarrower(_ candidate: Candidate, than other: Candidate) -> Bool {
    session.conformances.isNarrower(candidate.declaration?.owner, than: other.declaration?.owner)
  }

  /// Whether of two members of protocols of which neither refines the other only this one wants functions that throw
  /// nothing: `map` of what is lazy beside that of all collections.
  func isStricter(_ candidate: Candidate, than other: Candidate) -> Bool {
    guard let own = candidate.declaration, let others = other.declaration,
      let owner = own.owner?.nominal, let rival = others.owner?.nominal, owner != rival,
      owner.representation == .abstract, rival.representation == .abstract,
      !session.conformances.inherits(owner, rival), !session.conformances.inherits(rival, owner)
    else { return false }
    let pairs = zip(own.parameters, others.parameters)
    return own.parameters.count == others.parameters.count
      && pairs.contains { !$0.takesThrowing && $1.takesThrowing }
      && pairs.allSatisfy { !$0.takesThrowing || $1.takesThrowing }
  }

  private func isSelfKnown(_ function: FunctionDeclaration, _ types: [Type]) -> Bool {
    guard function.isOfSelfAlone, function.parameters.count + 1 == types.count else { return false }
    return types.indices.contains { index in
      guard case .parameter = function.typeOfPart(index) else { return false }
      if case .variable = shallow(types[index]) { return false }
      return true
    }
  }

  private func supersedes(_ other: FunctionDeclaration, _ function: FunctionDeclaration) -> Bool {
    guard let refined = other.owner?.nominal, let known = function.owner?.nominal else { return false }
    let isNearer =
      refined == known
      ? other.function.isRequirement && !function.function.isRequirement
      : session.conformances.inherits(refined, known)
    return isNearer && other.hasShape(of: function)
  }
}

extension Conformances {
  /// Whether an extension's conditions imply those of another one of the same type, but not the other way round.
  func isNarrower(_ own: FunctionDeclaration.Owner?, than other: FunctionDeclaration.Owner?) -> Bool {
    guard let own, let other, own.nominal == other.nominal, !own.genericParameters.isEmpty else {
      return false
    }
    return implies(own.requirements, other.requirements) && !implies(other.requirements, own.requirements)
  }

  private func implies(_ given: [Requirement], _ wanted: [Requirement]) -> Bool {
    wanted.allSatisfy { requirement in
      guard case .conformance(let type, let protocolType) = requirement else { return false }
      return given.contains { known in
        guard case .conformance(let subject, let refining) = known, subject.path == type.path else {
          return false
        }
        return refining == protocolType || inherits(refining, protocolType)
      }
    }
  }
}

extension FunctionDeclaration {
  /// Whether it is a protocol's, and speaks of no other generic parameter.
  fileprivate var isOfSelfAlone: Bool {
    owner?.nominal.representation == .abstract && function.genericParameters.count == 1
  }

  /// The type of a parameter; behind them that of the result.
  fileprivate func typeOfPart(_ index: Int) -> Type {
    index < parameters.count ? parameters[index].type : function.result
  }

  /// Whether both take and give the same, each its `Self` where the other does.
  fileprivate func hasShape(of other: FunctionDeclaration) -> Bool {
    parameters.count == other.parameters.count
      && (0...parameters.count).allSatisfy { index in
        switch (typeOfPart(index), other.typeOfPart(index)) {
        case (.parameter, .parameter): true
        case (let own, let others): own == others
        }
      }
  }
}

extension ParameterDeclaration {
  fileprivate var takesThrowing: Bool {
    guard case .function(let function) = type else { return false }
    return function.thrown != nil
  }
}

extension Type {
  /// The way from a generic parameter to an associated type, whatever the parameter is; nil for other types.
  fileprivate var path: [String]? {
    switch self {
    case .parameter: []
    case .member(let base, let name): base.path.map { $0 + [name] }
    default: nil
    }
  }
}
