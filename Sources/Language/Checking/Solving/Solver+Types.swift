import Diagnostics

extension Solver {
  // MARK: Equality

  /// Makes two types the same; false where they cannot be.
  func unify(_ a: Type, _ b: Type) -> Bool {
    if let isSame = a.isPlainly(b) { return isSame }
    switch (shallow(a), shallow(b)) {
    case (.invalid, .variable(let x)), (.variable(let x), .invalid):
      meetsInvalid = true
      state.bindings.bind(x, to: .invalid)
      return true
    case (.invalid, _), (_, .invalid):
      meetsInvalid = true
      return true
    case (.variable(let x), .variable(let y)): return x == y || merge(x, y)
    case (.variable(let x), let type), (let type, .variable(let x)): return bind(x, to: type)
    case (.nominal(let x, let xs), .nominal(let y, let ys)): return x == y && unifyAll(xs, ys)
    case (.tuple(let xs), .tuple(let ys)):
      return xs.count == ys.count && zip(xs, ys).allSatisfy { labelsAgree($0, $1) }
        && unifyAll(xs.map { $0.type }, ys.map { $0.type })
    case (.function(let x), .function(let y)): return unifyFunctions(x, y)
    case (.metatype(let x), .metatype(let y)): return unify(x, y)
    case (.parameter(let x), .parameter(let y)): return x == y
    case (.member(let x, let name), .member(let y, let other)): return name == other && unify(x, y)
    default: return false
    }
  }

  private func labelsAgree(_ a: TupleElement, _ b: TupleElement) -> Bool {
    a.label == nil || b.label == nil || a.label == b.label
  }

  private func unifyAll(_ xs: some Collection<Type>, _ ys: some Collection<Type>) -> Bool {
    guard xs.count == ys.count else { return false }
    for (x, y) in zip(xs, ys) where !unify(x, y) { return false }
    return true
  }

  private func unifyFunctions(_ x: FunctionType, _ y: FunctionType) -> Bool {
    guard x.parameters.count == y.parameters.count else { return false }
    for (p, q) in zip(x.parameters, y.parameters) where p.isInout != q.isInout || !unify(p.type, q.type) {
      return false
    }
    return unifyThrown(x.thrown, y.thrown) && unify(x.result, y.result)
  }

  /// To throw nothing is to throw Never.
  private func unifyThrown(_ x: Type?, _ y: Type?) -> Bool {
    switch (x.map(shallow), y.map(shallow)) {
    case (nil, nil): true
    case (let x?, let y?): unify(x, y)
    case (.variable?, nil), (nil, .variable?): unify(x ?? types.never, y ?? types.never)
    case (let type?, nil), (nil, let type?): type.nominal?.representation == .uninhabited
    }
  }

  /// Joins two unknowns; what literals wait for them must go together. The older one stands for both, so that literals
  /// get their types in the order in which they are written.
  private func merge(_ x: TypeVariable, _ y: TypeVariable) -> Bool {
    let (a, b) = (state.bindings.literal(of: .variable(x)), state.bindings.literal(of: .variable(y)))
    guard let joint = joinLiterals(a, b) else { return false }
    let (older, newer) = x.index < y.index ? (x, y) : (y, x)
    state.bindings.setLiteral(joint.kind, of: older)
    state.bindings.bind(newer, to: .variable(older))
    return true
  }

  private func joinLiterals(_ a: LiteralKind?, _ b: LiteralKind?) -> (kind: LiteralKind?, Void)? {
    switch (a, b) {
    case (nil, let kind), (let kind, nil): return (kind, ())
    case (.integer?, .float?), (.float?, .integer?): return (.float, ())
    case (.string(let x)?, .string(let y)?): return (.string(isOneCharacter: x && y), ())
    case (.array(let x)?, .array(let y)?): return unify(x, y) ? (a, ()) : nil
    case (.dictionary(let k, let v)?, .dictionary(let l, let w)?):
      return unify(k, l) && unify(v, w) ? (a, ()) : nil
    case (let x, let y): return x == y ? (x, ()) : nil
    }
  }

  private func bind(_ variable: TypeVariable, to type: Type) -> Bool {
    guard !state.bindings.occurs(variable, in: type) else { return false }
    let literal = state.bindings.literal(of: .variable(variable))
    state.bindings.bind(variable, to: type)
    guard let literal, !admit(literal, type) else { return true }
    // A message is to show what the literal is.
    state.bindings.release(variable, literal: literal)
    return false
  }

  /// Whether a literal can have a type; what its elements must be follows.
  private func admit(_ literal: LiteralKind, _ type: Type) -> Bool {
    switch literal {
    case .array(let element): return admitElements(element, type)
    case .dictionary(let key, let value): return admitEntries(key, value, type)
    case .closure: if case .function = type { return true } else { return false }
    case .keyPath: return session.expresses(literal, type)
    case .integer, .float, .string, .boolean:
      guard session.expresses(literal, type) else { return admitWrapped(literal, type) }
      if type != defaultType(of: literal) { state.score.literals += 1 }
      return true
    }
  }

  /// A literal among others of which one is optional: `[5, 0].contains(anOptional)`.
  private func admitWrapped(_ literal: LiteralKind, _ type: Type) -> Bool {
    guard let wrapped = type.wrapped else { return false }
    state.score.optionals += 1
    return unify(makeVariable(literal: literal), wrapped)
  }

  private func admitElements(_ element: Type, _ type: Type) -> Bool {
    if let wanted = type.arrayElement { return unify(element, wanted) }
    guard let wanted = session.arrayLiteralElement(of: type) else { return false }
    state.score.literals += 1
    return unify(element, wanted)
  }

  private func admitEntries(_ key: Type, _ value: Type, _ type: Type) -> Bool {
    if case .nominal(let nominal, let arguments) = type, nominal == types.dictionaryType {
      return unify(key, arguments[0]) && unify(value, arguments[1])
    }
    guard let wanted = session.dictionaryLiteralElement(of: type) else { return false }
    state.score.literals += 1
    return unify(key, wanted.key) && unify(value, wanted.value)
  }

  /// Whether two types are the same unknown.
  func areOne(_ a: Type?, _ b: Type?) -> Bool {
    guard case .variable(let x)? = a.map(shallow) else { return false }
    return b.map(shallow) == .variable(x)
  }

  // MARK: Conversion

  func convert(_ from: Type, _ to: Type, _ purpose: Purpose) -> Outcome {
    if from.isPlainly(to) == true { return .met }
    let (source, target) = (shallow(from), shallow(to))
    if source.isPlainly(target) == true { return .met }
    if source.isInvalid || target.isInvalid { return .met }
    if case .variable = target { return source == target ? .met : .waiting }
    if case .variable = source { return convertUnknown(source, target, purpose) }
    if case .tuple(let xs) = source, case .tuple(let ys) = target, xs.count == ys.count, !xs.isEmpty {
      return convertElements(xs, ys, purpose)
    }
    if let wanted = target.wrapped {
      if source.wrapped == nil { state.score.optionals += 1 }
      return convertFurther(source.wrapped ?? source, wanted, purpose)
    }
    if target.isExistential, let outcome = erase(source, target) { return outcome }
    if case .function(let given) = source, case .function(let wanted) = target {
      return convertFunctions(given, wanted, purpose)
    }
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
    guard isPlain(given) else { return false }
    let wanted = shallow(wanted)
    if let wrapped = wanted.wrapped { return state.bindings.isOpen(wrapped) }
    guard case .variable = wanted else { return false }
    hasFixedElements = true
    return widensCollections
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
  private func erase(_ source: Type, _ target: Type) -> Outcome? {
    guard let protocolType = target.nominal, source != target else { return nil }
    guard session.conformances.conforms(source, protocolType) else { return nil }
    for (path, wanted) in protocolType.genericParameters[0].known
    where path.count == 1 && !unify(associatedType(path[0], of: source), wanted) {
      return nil
    }
    state.score.optionals += source.isExistential ? 0 : 1
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
      zip(given.parameters, wanted.parameters).allSatisfy({ $0.isInout == $1.isInout })
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

  func convertThrown(_ given: Type?, _ wanted: Type?) -> Bool {
    guard let given = given.map(shallow) else {
      // What the taker throws is nothing, unless another argument throws something.
      if case .variable? = wanted.map(shallow) { return unify(wanted ?? types.never, types.never) }
      return true
    }
    guard let wanted = wanted.map(shallow) else { return unify(given, types.never) }
    if wanted.isExistential { return true }
    return unify(given, wanted)
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
        noteErasure(of: source, to: shallow(wanted))
        return .waiting
      }
      state.score.optionals += 1
      return convertFurther(source, wanted, purpose)
    }
    let literal = state.bindings.literal(of: source)
    // Whatever it is will be known before it has to be anything of a protocol.
    if target.isExistential {
      if literal == nil { noteErasure(of: source, to: target) }
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
      state.pending.append(.conversion(from: x.type, to: y.type, purpose))
    }
    return .met
  }

  // MARK: Conformance

  func conform(_ type: Type, _ protocolType: NominalType, _ span: SourceSpan) -> Outcome {
    let type = shallow(type)
    if case .variable = type { return .waiting }
    if type.holdsVariables { return conformInParts(resolve(type), protocolType, span) }
    if session.conformances.conforms(type, protocolType) { return .met }
    fail(session.wordNonconformance(type, protocolType, span))
    return .impossible
  }

  private func conformInParts(_ type: Type, _ protocolType: NominalType, _ span: SourceSpan) -> Outcome {
    guard session.conformances.conforms(type, protocolType) else {
      fail(session.wordNonconformance(type, protocolType, span))
      return .impossible
    }
    demandOfParts(of: type, protocolType, span)
    return .met
  }

  /// What a conformance demands of parts of a type that are unknown: of `[T]` as Equatable that `T` is that too.
  private func demandOfParts(of type: Type, _ protocolType: NominalType, _ span: SourceSpan) {
    for part in protocolType.composed { demandOfParts(of: type, part, span) }
    switch type {
    case .tuple(let elements):
      for element in elements { state.pending.append(.conformance(element.type, protocolType, span)) }
    case .nominal(let nominal, let arguments):
      for case .conformance(let part, let demanded) in session.conformances.find(type, protocolType)?
        .requirements ?? []
      {
        let part = part.substituting(nominal.substitution(arguments), self)
        if part.holdsVariables { state.pending.append(.conformance(part, demanded, span)) }
      }
    default: break
    }
  }

  /// An associated type of what was not known when somebody spoke of it.
  func settle(_ name: String, of base: Type, _ type: Type, _ span: SourceSpan) -> Outcome {
    let base = shallow(base)
    if case .variable = base { return .waiting }
    guard let actual = session.conformances.associatedType(name, of: base, self) else {
      return unify(type, .invalid) ? .met : .impossible
    }
    if unify(actual, type) { return .met }
    fail(session.wordMismatch(resolve(actual), resolve(type), Purpose(.element, span), self))
    return .impossible
  }

  /// Meets what is pending about conformances, without a word; false where something cannot be met.
  func settle() -> Bool {
    var isChanged = true
    while isChanged {
      isChanged = false
      let constraints = state.pending
      state.pending = []
      for constraint in constraints {
        switch attempt(constraint) {
        case .met: isChanged = true
        case .narrowed(let rest): state.pending.append(rest)
        case .waiting: state.pending.append(constraint)
        case .impossible: return false
        }
      }
    }
    return !state.isFailed
  }
}
