/// A function of several parameters as the argument for one that takes a tuple: `zip(a, b).map(max)`.
extension Solver {
  /// Whether a function that takes parts might stand for one that takes them as a tuple. A generic parameter of the
  /// latter may prove to be the tuple.
  func couldTakeApart(_ given: FunctionType, declared wanted: FunctionType) -> Bool {
    guard given.parameters.count > 1, wanted.parameters.count == 1 else { return false }
    switch shallow(wanted.parameters[0].type) {
    case .parameter, .member, .variable: return true
    case .tuple(let parts): return parts.count == given.parameters.count
    case .nominal, .function, .metatype, .invalid: return false
    }
  }

  func couldBeTakenApart(_ declaration: FunctionDeclaration, _ wanted: FunctionType) -> Bool {
    guard let parts = declaration.type.partsOfTuple(in: wanted, shallow) else { return false }
    return zip(declaration.parameters, parts).allSatisfy { couldMatch($0.type, wanted: $1.type) }
      && couldMatch(declaration.function.result, wanted: wanted.result)
  }

  /// Settles a name on a function that stands for one that takes a tuple; nil where it does not.
  func takeParts(_ candidate: Candidate, _ substitution: Substitution, _ type: Type, _ node: Node) -> Bool? {
    guard case .function(let given) = type, case .function(let wanted) = shallow(node.type),
      let outcome = convertParts(given, wanted, Purpose(.initialization, node.span))
    else { return nil }
    state.choices[node.id] = Choice(
      candidate: candidate, substitution: substitution, match: nil, parameters: [], result: type)
    if case .met = outcome { return true }
    return false
  }

  /// States what must hold so that the one stands for the other; nil where it is not about a tuple.
  func convertParts(_ given: FunctionType, _ wanted: FunctionType, _ purpose: Purpose) -> Outcome? {
    guard let parts = given.partsOfTuple(in: wanted, shallow), convertThrown(given.thrown, wanted.thrown)
    else { return nil }
    for (parameter, part) in zip(given.parameters, parts) {
      state.pending.append(.conversion(from: part.type, to: parameter.type, purpose))
    }
    state.pending.append(.conversion(from: given.result, to: wanted.result, purpose))
    return .met
  }
}

extension FunctionType {
  /// The elements of the tuple that the other function takes, where each is for a parameter of this one.
  func partsOfTuple(in wanted: FunctionType, _ shallow: (Type) -> Type = { $0 }) -> [TupleElement]? {
    guard parameters.count > 1, wanted.parameters.count == 1, !parameters.contains(where: { $0.isInout }),
      case .tuple(let parts) = shallow(wanted.parameters[0].type), parts.count == parameters.count
    else { return nil }
    return parts
  }
}
