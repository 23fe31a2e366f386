import Diagnostics

/// Values that stand where others are wanted.
extension Solver {
  func convert(_ from: Type, _ to: Type, _ purpose: Purpose) -> Outcome {
    if from.isPlainly(to) == true { return .met }
    let (source, target) = (shallow(from), shallow(to))
    if source.isPlainly(target) == true { return .met }
    if source.isInvalid || target.isInvalid {
      meetsInvalid = true
      return .met
    }
    if case .variable = target { return source == target ? .met : .waiting }
    if case .variable = source { return convertUnknown(source, target, purpose) }
    if case .tuple(let xs) = source, case .tuple(let ys) = target, xs.count == ys.count, !xs.isEmpty {
      return convertElements(xs, ys, purpose)
    }
    if let wanted = target.wrapped {
      if source.wrapped == nil { state.score.optionals += 1 }
      if purpose.isClosureResult, let given = source.wrapped, case .variable = shallow(wanted),
        !state.bindings.isLiteral(wanted)
      {
        return unify(given, wanted) ? .met : .impossible
      }
      return convertFurther(source.wrapped ?? source, wanted, purpose)
    }
    if target.isExistential, let outcome = erase(source, target, purpose.span) { return outcome }
    if case .metatype(let given) = source, target.isExistentialMetatype, case .metatype(let wanted) = target {
      if case .variable = shallow(given) { return .waiting }
      if let outcome = erase(shallow(given), wanted, purpose.span) { return outcome }
    }
    if case .function(let given) = source, case .function(let wanted) = target {
      return convertFunctions(given, wanted, purpose)
    }
    if let isMet = convertKeyPath(source, target) { return isMet ? .met : .impossible }
    if widens(source, target) {
      state.score.optionals += 1
      return .met
    }
    if let elements = openElements(source, target, purpose) {
      state.pending += elements
      return .met
    }
    if unify(source, target) { return .met }
    fail(session.wordMismatch(source, target, purpose, self))
    return .impossible
  }

  /// A collection where one of optionals is wanted, whose type is not known yet: `[Int]` for `[T?]`. For `[T]` too,
  /// where collections are widened.
  private func openElements(_ source: Type, _ target: Type, _ purpose: Purpose) -> [Constraint]? {
    guard case .nominal(let nominal, let given) = source, case .nominal(nominal, let wanted) = target,
      nominal.isCollectionOfValues, zip(given, wanted).contains(where: { mayWiden($0, to: $1) })
    else { return nil }
    return zip(given, wanted).map { .conversion(from: $0, to: $1, Purpose(.element, purpose.span)) }
  }

  private func mayWiden(_ given: Type, to wanted: Type) -> Bool {
    let (given, wanted) = (shallow(given), shallow(wanted))
    if let wrapped = wanted.wrapped { return isPlain(given) && state.bindings.isOpen(wrapped) }
    let isWider =
      switch (given, wanted) {
      case (_, .variable): isPlain(given)
      case (.variable, _): wanted.isExistential
      default: false
      }
    guard isWider else { return false }
    couldWiden = true
    return prefersWider
  }

  private func isPlain(_ type: Type) -> Bool { !state.bindings.isOpen(type) && shallow(type).wrapped == nil }

  /// Whether a collection stands where one of wider elements, keys or values is wanted: `[Int]` as `[Int?]`.
  func widens(_ source: Type, _ target: Type) -> Bool {
    guard case .nominal(let nominal, let given) = source, case .nominal(nominal, let wanted) = target else {
      return false
    }
    guard nominal.isCollectionOfValues else { return false }
    return zip(given, wanted).contains { isNarrower($0, $1) }
      && zip(given, wanted).allSatisfy { shallow($0) == shallow($1) || isNarrower($0, $1) }
  }

  /// Whether every value of a type is one of another type that is not the same.
  private func isNarrower(_ given: Type, _ wanted: Type) -> Bool {
    let (given, wanted) = (shallow(given), shallow(wanted))
    if given == wanted || state.bindings.isOpen(given) || state.bindings.isOpen(wanted) { return false }
    if given == .invalid || wanted == .invalid { return false }
    if let wrapped = wanted.wrapped {
      let inside = given.wrapped ?? given
      return inside == shallow(wrapped) || isNarrower(inside, wrapped)
    }
    if wanted.isExistential, let protocolType = wanted.nominal {
      return session.conformances.conforms(given, protocolType)
    }
    return widens(given, wanted)
  }

  /// A value where anything of a protocol is wanted; nil where it does not conform.
  private func erase(_ source: Type, _ target: Type, _ span: SourceSpan) -> Outcome? {
    guard let protocolType = target.nominal, source != target else { return nil }
    let known = source.holdsVariables ? resolve(source) : source
    guard session.conformances.conforms(known, protocolType) else { return nil }
    if known.holdsVariables { demandOfParts(of: known, protocolType, span) }
    let own = protocolType.genericParameters[0]
    for (path, wanted) in own.known
    where path.count == 1
      && !unify(associatedType(path[0], of: source), wanted.substituting([own: source], self))
    {
      return nil
    }
    if protocolType == types.anyType {
      state.score.erasures += 1
      if case .function = known { state.score.functions += 1 }
    }
    return .met
  }

  /// A function may take more, give less and throw less than is wanted.
  private func convertFunctions(_ given: FunctionType, _ wanted: FunctionType, _ purpose: Purpose) -> Outcome
  {
    if case .argument = purpose.kind, given.parameters.count > 1,
      let outcome = convertParts(given, wanted, purpose)
    {
      return outcome
    }
    guard given.parameters.count == wanted.parameters.count, convertThrown(given.thrown, wanted.thrown),
      zip(given.parameters, wanted.parameters).allSatisfy({ $0.isInout == $1.isInout }),
      !keepsLent(given, wanted)
    else {
      fail(session.wordMismatch(.function(given), .function(wanted), purpose, self))
      return .impossible
    }
    for (parameter, argument) in zip(given.parameters, wanted.parameters) {
      guard parameter.isInout else {
        state.pending.append(.conversion(from: argument.type, to: parameter.type, purpose))
        continue
      }
      guard unify(parameter.type, argument.type) else { return .impossible }
    }
    state.pending.append(.conversion(from: given.result, to: wanted.result, purpose))
    return .met
  }

  /// One optional off the wanted type; what waits then waits with that.
  private func convertFurther(_ source: Type, _ wanted: Type, _ purpose: Purpose) -> Outcome {
    let outcome = convert(source, wanted, purpose)
    guard case .waiting = outcome else { return outcome }
    return .narrowed(.conversion(from: source, to: wanted, purpose))
  }

  /// Demands a conversion now, or as soon as enough is known; false where it cannot be.
  func demand(_ from: Type, _ to: Type, _ purpose: Purpose) -> Bool {
    switch convert(from, to, purpose) {
    case .met: return true
    case .impossible: return false
    case .waiting: state.pending.append(.conversion(from: from, to: to, purpose))
    case .narrowed(let rest): state.pending.append(rest)
    }
    return true
  }

  private func convertUnknown(_ source: Type, _ target: Type, _ purpose: Purpose) -> Outcome {
    if let wanted = target.wrapped {
      guard state.bindings.isLiteral(source) else {
        couldWiden = true
        noteErasure(of: source, to: shallow(wanted))
        return .waiting
      }
      state.score.optionals += 1
      return convertFurther(source, wanted, purpose)
    }
    let literal = state.bindings.literal(of: source)
    // Whatever it is will be known before it has to be anything of a protocol.
    if target.isExistential {
      if literal == nil, !purpose.isUnseen { noteErasure(of: source, to: target) }
      return .waiting
    }
    if unify(source, target) { return .met }
    fail(session.wordMismatch(literal.map(defaultType) ?? source, target, purpose, self))
    return .impossible
  }

  private func noteErasure(of unknown: Type, to target: Type) {
    guard target.isExistential, !state.erasures.contains(where: { $0.type == unknown }) else { return }
    state.erasures.append((unknown, target))
  }

  private func convertElements(_ xs: [TupleElement], _ ys: [TupleElement], _ purpose: Purpose) -> Outcome {
    for (x, y) in zip(xs, ys) {
      guard labelsAgree(x, y) else {
        fail(session.wordMismatch(.tuple(xs), .tuple(ys), purpose, self))
        return .impossible
      }
      state.pending.append(.conversion(from: x.type, to: y.type, purpose.ofPart))
    }
    return .met
  }
}

extension NominalType {
  /// Whether it stands where the same of wider elements is wanted.
  package var isCollectionOfValues: Bool {
    switch representation {
    case .array, .dictionary, .set: true
    default: false
    }
  }
}
