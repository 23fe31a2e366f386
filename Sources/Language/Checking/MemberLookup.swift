import Diagnostics

/// How a candidate looks to its users.
struct Signature {
  /// nil where it is no function: then only its value counts.
  let parameters: [ParameterDeclaration]?
  let result: Type
}

extension Signature {
  var labels: [String?]? { parameters?.map { $0.label } }

  /// What is taken and given, also of subscripts.
  var wholeType: Type {
    guard let parameters else { return result }
    let types = parameters.map { $0.typeAsValue }
    return .function(FunctionType(parameters: types, result: result))
  }
}

/// What a dot finds in a type.
extension Session {
  /// Instance members of a value, static members and cases of a metatype; those meant first come first.
  func candidates(named name: String, in type: Type) -> [Candidate] {
    knownCandidates.candidates(named: name, in: type, self) { findCandidates(named: name, in: type) }
  }

  /// The same in a type as the libraries have declared it, without what cells add.
  func candidatesOfLibraries(named name: String, in type: Type) -> [Candidate] {
    findCandidates(named: name, in: type, visibleMembers.ofLibraries).candidates
  }

  private func findCandidates(named name: String, in type: Type) -> KnownCandidates.Found {
    findCandidates(named: name, in: type, visibleMembers)
  }

  private func findCandidates(
    named name: String, in type: Type, _ visibleMembers: VisibleMembers
  ) -> KnownCandidates.Found {
    switch type {
    case .metatype(let instance):
      return applicable(visibleMembers.find(name, of: instance).keeping { $0.member.isStatic }, to: instance)
    case .tuple(let elements): return (tupleElement(name, elements), false)
    case .nominal, .parameter, .member:
      return applicable(
        visibleMembers.find(name, of: type).keeping { !$0.member.isStatic && isUsable($0.member, on: type) },
        to: type)
    case .function, .variable, .invalid: return ([], false)
    }
  }

  /// `Type.method`, the methods of a type as functions that take the value; none that change it.
  func unappliedMethods(named name: String, of type: Type) -> [Candidate] {
    guard case .metatype(let instance) = type, !instance.isExistential else { return [] }
    return candidates(named: name, in: instance).compactMap { candidate in
      guard case .function(let method) = candidate.kind, !method.traits.isMutating else { return nil }
      return Candidate(.unapplied(method), isConditional: candidate.isConditional)
    }
  }

  /// Those whose extension speaks of the type; where none does, all of them, so that it can be said what is missing.
  private func applicable(_ members: [VisibleMembers.Found], to type: Type) -> KnownCandidates.Found {
    guard members.contains(where: { $0.isConditional }) else {
      let candidates = members.compactMap { candidate(for: $0.member, in: type) }
      return (candidates, !candidates.contains { $0.isField })
    }
    let fitting = members.filter { !$0.isConditional || conformances.couldHave($0, type) }
    let candidates = (fitting.isEmpty ? members : fitting).compactMap {
      candidate(for: $0.member, in: type, isConditional: $0.isConditional)
    }
    return (candidates, false)
  }

  /// Of a value of which only the protocol is known, a member that takes another such value, or one of an associated
  /// type, cannot be used: they might be of other types. What it gives is known by its constraints.
  private func isUsable(_ member: Member, on type: Type) -> Bool {
    guard type.isExistential, let function = member.functions.first else { return true }
    return isUsable(function, on: type)
  }

  func isUsable(_ function: Function, on type: Type) -> Bool {
    guard let own = function.genericParameters.first else { return true }
    let known = type.nominal?.genericParameters.first?.known ?? [:]
    return function.result.without(known, of: own).isCovariant(in: .parameter(own))
      && !function.parameters.dropFirst().contains {
        $0.variable.type.without(known, of: own).mentions(.parameter(own))
      }
  }

  /// A setter that can be used on such a value.
  private func usable(_ setter: FunctionDeclaration?, on type: Type) -> FunctionDeclaration? {
    !type.isExistential || setter.map { isUsable($0.function, on: type) } ?? true ? setter : nil
  }

  private func tupleElement(_ name: String, _ elements: [TupleElement]) -> [Candidate] {
    let index = Int(name) ?? elements.firstIndex { $0.label == name } ?? -1
    guard elements.indices.contains(index) else { return [] }
    return [Candidate(.tupleElement(index, elements[index].type))]
  }

  func candidate(for member: Member, in type: Type, isConditional: Bool = false) -> Candidate? {
    if let declaration = member.declaration, declaration.traits.isLibrary,
      isHidden(declaration.name)
    {
      return nil
    }
    return kind(of: member, in: type).map { Candidate($0, isConditional: isConditional) }
  }

  private func kind(of member: Member, in type: Type) -> Candidate.Kind? {
    switch member.kind {
    case .field(let index): return .field(index, fieldType(index, of: type))
    case .variable(let variable): return .variable(variable)
    case .property(let property):
      let setter = usable(property.setter, on: type)
      if (setter == nil) == (property.setter == nil) { return .property(property) }
      return .property(
        PropertyDeclaration(
          name: property.name, type: property.type, getter: property.getter, setter: setter))
    case .function(let declaration), .initializer(let declaration): return .function(declaration)
    case .subscripted(let declaration):
      let setter = usable(declaration.setter, on: type)
      if (setter == nil) == (declaration.setter == nil) { return .subscripted(declaration) }
      return .subscripted(SubscriptDeclaration(getter: declaration.getter, setter: setter))
    case .enumCase(let index):
      return type.nominal.map { .enumCase($0, index, owner: $0.ownType) }
    }
  }

  /// The type that a stored property has in a value of a generic type.
  func fieldType(_ index: Int, of type: Type) -> Type {
    guard case .nominal(let nominal, let arguments) = type else { return .invalid }
    let declared = self.type(of: FieldKey(nominal, index))
    return declared.substituting(nominal.substitution(arguments), conformances)
  }

  // MARK: Signatures

  func signature(of candidate: Candidate) -> Signature {
    switch candidate.kind {
    case .function(let declaration):
      return Signature(parameters: declaration.parameters, result: declaration.function.result)
    case .unapplied(let method):
      let own = ParameterDeclaration(label: nil, name: "self", type: method.owner?.type ?? .invalid)
      return Signature(parameters: [own], result: .function(method.type))
    case .subscripted(let declaration):
      return Signature(
        parameters: declaration.getter.parameters, result: declaration.getter.function.result)
    case .enumCase(let nominal, let index, let owner): return caseSignature(FieldKey(nominal, index), owner)
    case .variable(let variable): return valueSignature(variable.type)
    case .field(_, let type), .tupleElement(_, let type): return valueSignature(type)
    case .property(let property): return valueSignature(property.type)
    case .type(let type): return valueSignature(.metatype(type))
    }
  }

  private func valueSignature(_ type: Type) -> Signature {
    Signature(parameters: nil, result: type)
  }

  private func caseSignature(_ key: FieldKey, _ owner: Type) -> Signature {
    let payload = key.nominal.cases[key.index].payload
    if payload.isEmpty { return valueSignature(owner) }
    let defaults = defaultPayload(of: key)
    let parameters = payload.enumerated().map { index, element in
      ParameterDeclaration(
        label: element.label, name: element.label ?? "_", type: element.type,
        defaultValue: defaults.flatMap { $0[index] })
    }
    return Signature(parameters: parameters, result: owner)
  }

  /// The type of a candidate as a value.
  func valueType(of candidate: Candidate) -> Type {
    switch candidate.kind {
    case .function(let declaration): .function(declaration.type)
    case .enumCase, .unapplied: signature(of: candidate).wholeType
    case .subscripted, .variable, .field, .tupleElement, .property, .type: signature(of: candidate).result
    }
  }
}
