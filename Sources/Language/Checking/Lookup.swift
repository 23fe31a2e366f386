import Diagnostics

/// What a name without a dot means.
enum NameMeaning {
  case variable(Variable)
  case type(Type)
  case candidates([Candidate])
  case unknown
}

/// How a candidate looks to its users.
struct Signature {
  /// nil where it is no function: then only its value counts.
  let parameters: [ParameterDeclaration]?
  let result: Type
  /// The type of the candidate as a value.
  let valueType: Type
}

extension Session {
  // MARK: Names without a dot

  func lookUp(_ name: String, in scope: Scope) -> NameMeaning {
    var functions: [Candidate] = []
    var level: Scope? = scope
    while let current = level {
      if current === libraryScope, isHidden(name) { break }
      switch meaning(of: name, at: current) {
      case .variable(let variable)?: if functions.isEmpty { return .variable(variable) }
      case .type(let type)?: if functions.isEmpty { return .type(type) }
      case .candidates(let found)?: functions += visible(found, behind: functions)
      case .unknown?, nil: break
      }
      level = current.parent
    }
    return functions.isEmpty ? .unknown : .candidates(functions)
  }

  /// The type that a name means in a place where only a type can stand; nil where there is none.
  func lookUpType(_ name: String, in scope: Scope) -> Type? {
    var level: Scope? = scope
    while let current = level {
      if let type = typeMeaning(of: name, at: current) { return type }
      level = current.parent
    }
    return nil
  }

  private func typeMeaning(of name: String, at scope: Scope) -> Type? {
    switch scope[name] {
    case .type(let nominal)?: return .nominal(nominal, nominal.genericParameters.map { .parameter($0) })
    case .alias(let type)?: return type
    case .genericParameter(let parameter)?: return .parameter(parameter)
    case .variable?, .functions?, nil: break
    }
    guard case .type(let owner, _) = scope.kind else { return nil }
    if name == "Self" { return owner.type }
    if let nested = owner.nominal.nestedTypes[name] { return .nominal(nested, []) }
    return extensions.alias(name, in: owner.nominal)
  }

  /// An outer function with the same parameters is hidden by an inner one.
  private func visible(_ found: [Candidate], behind functions: [Candidate]) -> [Candidate] {
    if functions.contains(where: { if case .function = $0.kind { false } else { true } }) { return [] }
    let known = functions.compactMap { $0.declaration }
    return found.filter { candidate in
      guard let declaration = candidate.declaration else { return functions.isEmpty }
      return !known.contains { $0.fullName == declaration.fullName && $0.type == declaration.type }
    }
  }

  private func meaning(of name: String, at scope: Scope) -> NameMeaning? {
    switch scope[name] {
    case .variable(let variable)?: return .variable(variable)
    case .functions(let functions)?: return .candidates(functions.map { Candidate(.function($0)) })
    case .type?, .alias?, .genericParameter?, nil: break
    }
    if let type = typeMeaning(of: name, at: scope) { return .type(type) }
    guard case .type(let owner, let selfVariable) = scope.kind else { return nil }
    return memberMeaning(of: name, owner, selfVariable)
  }

  private func memberMeaning(
    of name: String, _ owner: FunctionDeclaration.Owner, _ selfVariable: Variable?
  ) -> NameMeaning? {
    guard name != "init", name != "subscript" else { return nil }
    if let selfVariable {
      let instance = candidates(named: name, in: selfVariable.type)
      if !instance.isEmpty {
        return .candidates(instance.map { Candidate($0.kind, implicitSelf: selfVariable) })
      }
    }
    let statics = candidates(named: name, in: .metatype(owner.type))
    return statics.isEmpty ? nil : .candidates(statics)
  }

  /// A type's name with the arguments written behind it, or unknowns where none are.
  func apply(
    _ type: Type, _ arguments: [TypeSyntax], _ name: Identifier, in scope: Scope, _ unknown: () -> Type
  ) -> Type {
    guard case .nominal(let nominal, let parameters) = type, nominal.takesArguments,
      parameters == nominal.genericParameters.map({ .parameter($0) })
    else { return type }
    if arguments.isEmpty {
      if isInside(nominal, scope) { return type }
      return .nominal(nominal, parameters.map { _ in unknown() })
    }
    guard arguments.count == parameters.count else {
      report(wrongGenericCount(nominal, arguments.count, name.span))
      return .invalid
    }
    return .nominal(nominal, arguments.map { resolve($0, in: scope) })
  }

  /// Inside `struct Pair<A, B>`, plain `Pair` means `Pair<A, B>`.
  private func isInside(_ nominal: NominalType, _ scope: Scope) -> Bool {
    var level: Scope? = scope
    while let current = level {
      if case .type(let owner, _) = current.kind, owner.nominal == nominal { return true }
      level = current.parent
    }
    return false
  }

  func wrongGenericCount(_ nominal: NominalType, _ count: Int, _ span: SourceSpan) -> Diagnostic {
    let wanted = nominal.genericParameters.count
    return .error(
      "generic-arguments", at: span,
      "generic type '\(nominal.name)' takes \(wanted) type \(wanted == 1 ? "argument" : "arguments"), not \(count)"
    )
  }

  // MARK: Members

  /// What a dot finds in a type: instance members of a value, static members and cases of a metatype.
  func candidates(named name: String, in type: Type) -> [Candidate] {
    switch type {
    case .metatype(let instance):
      return members(named: name, of: instance).filter { $0.isStatic || isInitializer($0) }
        .compactMap { candidate(for: $0, in: instance) }
    case .tuple(let elements): return tupleElement(name, elements)
    case .nominal, .parameter:
      return members(named: name, of: type).filter { !$0.isStatic && !isInitializer($0) }
        .compactMap { candidate(for: $0, in: type) }
    case .function, .variable, .invalid: return []
    }
  }

  private func isInitializer(_ member: Member) -> Bool {
    switch member.kind {
    case .initializer, .enumCase: true
    case .field, .variable, .property, .function, .subscripted: false
    }
  }

  private func tupleElement(_ name: String, _ elements: [TupleElement]) -> [Candidate] {
    let index = Int(name) ?? elements.firstIndex { $0.label == name } ?? -1
    guard elements.indices.contains(index) else { return [] }
    return [Candidate(.tupleElement(index, elements[index].type))]
  }

  /// A type's own members, then those of the protocols that it conforms to.
  private func members(named name: String, of type: Type) -> [Member] {
    switch type {
    case .nominal(let nominal, let arguments):
      let all = extensions.members(name, of: nominal)
      let kept = all.filter { isThere($0, in: nominal, arguments) }
      // Where a condition leaves none, the first of all says which one.
      let own = kept.isEmpty ? all : kept
      return own + inherited(named: name, from: protocols(of: nominal, arguments), hiding: own)
    case .parameter(let parameter): return inherited(named: name, from: parameter.constraints, hiding: [])
    case .tuple, .function, .metatype, .variable, .invalid: return []
    }
  }

  /// Whether the condition of the extension that a member comes from holds for the type's arguments.
  private func isThere(_ member: Member, in nominal: NominalType, _ arguments: [Type]) -> Bool {
    guard let owner = declaration(of: member)?.owner, owner.nominal == nominal, !owner.requirements.isEmpty
    else { return true }
    return conformances.meets(
      owner.requirements, Substitution(pairing: owner.genericParameters, arguments))
  }

  /// The protocols to which the type with these arguments conforms.
  private func protocols(of nominal: NominalType, _ arguments: [Type]) -> [NominalType] {
    extensions.conformances(of: nominal).filter {
      $0.requirements.isEmpty
        || conformances.meets($0.requirements, Substitution(pairing: nominal.genericParameters, arguments))
    }.map { $0.protocolType }
  }

  private func declaration(of member: Member) -> FunctionDeclaration? {
    if case .property(let property) = member.kind { return property.getter }
    return functionDeclaration(of: member)
  }

  private func inherited(named name: String, from protocols: [NominalType], hiding own: [Member]) -> [Member]
  {
    var seen = Set<NominalType>()
    var found: [Member] = []
    var queue = protocols
    while !queue.isEmpty {
      let next = queue.removeFirst()
      guard seen.insert(next).inserted else { continue }
      found += extensions.members(name, of: next).filter { !isHidden($0, by: own + found) }
      queue += extensions.conformances(of: next).map { $0.protocolType }
    }
    return found
  }

  /// A type's own member stands before a protocol's with the same labels and parameters; where types hang on
  /// generic ones, labels decide.
  private func isHidden(_ member: Member, by own: [Member]) -> Bool {
    let names = labels(of: member)
    return own.contains { other in
      guard labels(of: other) == names else { return false }
      guard let a = functionDeclaration(of: member), let b = functionDeclaration(of: other) else {
        return true
      }
      return a.parameters.count == b.parameters.count
        && zip(a.parameters, b.parameters).allSatisfy { !areDistinct($0.type, $1.type) }
    }
  }

  private func areDistinct(_ a: Type, _ b: Type) -> Bool {
    switch (a, b) {
    case (.nominal(let first, _), .nominal(let second, _)): first != second
    case (.function, .function): false
    case (.function, _), (_, .function): true
    default: false
    }
  }

  private func functionDeclaration(of member: Member) -> FunctionDeclaration? {
    switch member.kind {
    case .function(let declaration), .initializer(let declaration): declaration
    case .subscripted(let declaration): declaration.getter
    case .field, .variable, .property, .enumCase: nil
    }
  }

  private func labels(of member: Member) -> [String?] {
    functionDeclaration(of: member)?.parameters.map { $0.label } ?? []
  }

  private func candidate(for member: Member, in type: Type) -> Candidate? {
    if let declaration = functionDeclaration(of: member), declaration.traits.isLibrary,
      isHidden(declaration.name)
    {
      return nil
    }
    switch member.kind {
    case .field(let index): return Candidate(.field(index, fieldType(index, of: type)))
    case .variable(let variable): return Candidate(.variable(variable))
    case .property(let property): return Candidate(.property(property))
    case .function(let declaration), .initializer(let declaration): return Candidate(.function(declaration))
    case .subscripted(let declaration): return Candidate(.subscripted(declaration))
    case .enumCase(let index):
      guard let nominal = type.nominal else { return nil }
      let owner = Type.nominal(nominal, nominal.genericParameters.map { .parameter($0) })
      return Candidate(.enumCase(nominal, index, owner: owner))
    }
  }

  /// The type that a stored property has in a value of a generic type.
  private func fieldType(_ index: Int, of type: Type) -> Type {
    guard case .nominal(let nominal, let arguments) = type else { return .invalid }
    let substitution = Substitution(pairing: nominal.genericParameters, arguments)
    return nominal.fields[index].type.substituting(substitution)
  }

  // MARK: Signatures

  func signature(of candidate: Candidate) -> Signature {
    switch candidate.kind {
    case .function(let declaration):
      return Signature(
        parameters: declaration.parameters, result: declaration.function.result,
        valueType: .function(declaration.type))
    case .subscripted(let declaration):
      return Signature(
        parameters: declaration.getter.parameters, result: declaration.getter.function.result,
        valueType: declaration.getter.function.result)
    case .enumCase(let nominal, let index, let owner): return caseSignature(nominal.cases[index], owner)
    case .variable(let variable): return valueSignature(variable.type)
    case .field(_, let type), .tupleElement(_, let type): return valueSignature(type)
    case .property(let property): return valueSignature(property.type)
    case .type(let type): return valueSignature(.metatype(type))
    }
  }

  private func valueSignature(_ type: Type) -> Signature {
    Signature(parameters: nil, result: type, valueType: type)
  }

  private func caseSignature(_ enumCase: EnumCase, _ owner: Type) -> Signature {
    if enumCase.payload.isEmpty { return valueSignature(owner) }
    let parameters = enumCase.payload.map {
      ParameterDeclaration(label: $0.label, name: $0.label ?? "_", type: $0.type)
    }
    let type = FunctionType(parameters: enumCase.payload.map { ParameterType($0.type) }, result: owner)
    return Signature(parameters: parameters, result: owner, valueType: .function(type))
  }

  // MARK: Operators and interpolations

  /// The operator functions of a name that take so many operands; of any number where that is nil.
  func operators(named name: String, arity: Int?) -> [Candidate] {
    var declarations: [FunctionDeclaration] = []
    var level: Scope? = scope
    while let current = level {
      if case .functions(let functions)? = current[name] { declarations += functions }
      level = current.parent
    }
    for case .function(let declaration)? in (operatorFunctions[name] ?? []).map({ $0.value?.kind }) {
      declarations.append(declaration)
    }
    return declarations.filter { arity == nil || $0.parameters.count == arity }.map {
      Candidate(.function($0))
    }
  }

  /// The functions that describe a value with a format in a string.
  var interpolations: [Candidate] {
    guard case .type(let nominal)? = libraryScope["StringInterpolation"] else { return [] }
    return candidates(named: "appendInterpolation", in: .metatype(.nominal(nominal, [])))
  }
}
