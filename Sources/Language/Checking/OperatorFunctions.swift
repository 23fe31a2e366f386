/// The operator functions that types declare among their members, and those of the libraries outside of types. What of
/// the libraries' can take an operand serves all notebooks.
final class OperatorFunctions {
  private let libraries: OperatorFunctions?
  /// Members in order of declaration, behind those outside of types.
  @exclusivity(unchecked) private var functions: [String: [OperatorFunction]] = [:]
  @exclusivity(unchecked) private var known: [Question: [MatchedCandidate]] = [:]

  private struct Question: Hashable {
    let name: String
    /// nil for any number of operands.
    let arity: Int?
    let operands: [OperandKind]
  }

  /// Those of the libraries, or those of a notebook's cells beside them.
  init(beyond libraries: OperatorFunctions? = nil) { self.libraries = libraries }

  /// Whether a notebook's cells declare some of a name.
  func hasOwn(_ name: String) -> Bool { libraries != nil && functions[name] != nil }

  func add(_ name: String, _ function: Lazy<Member>, of owner: NominalType) {
    functions[name, default: []].append(
      OperatorFunction(owner: owner) {
        if case .function(let declaration)? = function.value?.kind { declaration } else { nil }
      })
  }

  /// One outside of types; the last one comes first.
  func add(_ name: String, _ function: Lazy<FunctionDeclaration>) {
    functions[name, default: []].insert(OperatorFunction(owner: nil) { function.value }, at: 0)
  }

  /// Those of a name that take so many operands, of any number where that is nil. Those of a type come only where an
  /// operand can be of that type.
  func candidates(named name: String, arity: Int?, _ operands: [OperandKind], _ session: Session)
    -> [MatchedCandidate]
  {
    let question = Question(name: name, arity: arity, operands: operands)
    guard let libraries else { return find(question, session) }
    let theirs = libraries.answer(question, session)
    let own = functions.isEmpty ? [] : find(question, session)
    if own.isEmpty { return theirs }
    return theirs.filter { known in !own.contains { known.isSaidAgain(by: $0) } } + own
  }

  /// Found anew where cells have a say in what is known of the libraries' types, or where these are being read.
  private func answer(_ question: Question, _ session: Session) -> [MatchedCandidate] {
    guard session.libraryDepth == 0, !session.extensions.addToLibraries else {
      return find(question, session)
    }
    if let answer = known[question] { return answer }
    let answer = find(question, session)
    known[question] = answer
    return answer
  }

  private func find(_ question: Question, _ session: Session) -> [MatchedCandidate] {
    guard let functions = functions[question.name] else { return [] }
    let isAnyUnknown = question.operands.contains(.unknown)
    return functions.compactMap { function in
      guard isAnyUnknown || mayTake(question.operands, function.owner, session.extensions),
        let candidate = function.candidate
      else { return nil }
      return question.arity == nil || candidate.parameters.count == question.arity ? candidate : nil
    }
  }

  /// Whether an operator of a type, one of whose parameters is of that type, can take an operand as that.
  private func mayTake(_ operands: [OperandKind], _ owner: NominalType?, _ extensions: Extensions) -> Bool {
    guard let owner else { return true }
    if owner.representation == .abstract || owner.representation == .optional { return true }
    return operands.contains { operand in
      switch operand {
      case .unknown: true
      case .value(let nominal): nominal == owner
      case .literal(let protocolType):
        extensions.conformances(of: owner).contains { $0.protocolType == protocolType }
      }
    }
  }
}

extension MatchedCandidate {
  /// Whether a cell's operator function is a library's own: of the same type, or both outside of types, where it takes and
  /// gives the same.
  func isSaidAgain(by own: MatchedCandidate) -> Bool {
    guard let known = candidate.declaration, let other = own.candidate.declaration, !isGeneric, !own.isGeneric
    else { return false }
    return known.owner?.type == other.owner?.type && known.type == other.type
      && known.traits.isPostfix == other.traits.isPostfix
  }
}

/// What is known of an operand before its operator is chosen.
enum OperandKind: Hashable {
  case unknown
  case value(NominalType)
  /// A literal, by the protocol of the types that it may have.
  case literal(NominalType)
}

/// An operator function, which may wait for its first use.
private final class OperatorFunction {
  /// The type whose member it is.
  let owner: NominalType?
  private let declaration: () -> FunctionDeclaration?
  @exclusivity(unchecked) private var known: MatchedCandidate?

  init(owner: NominalType?, declaration: @escaping () -> FunctionDeclaration?) {
    self.owner = owner
    self.declaration = declaration
  }

  /// The function with an operand for each parameter; all calls share it.
  var candidate: MatchedCandidate? {
    if let known { return known }
    guard let declaration = declaration() else { return nil }
    let made = MatchedCandidate(inTurn: declaration)
    known = made
    return made
  }
}
