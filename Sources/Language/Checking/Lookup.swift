import Diagnostics

/// What a name without a dot means.
enum NameMeaning {
  case variable(Variable)
  case type(TypeMeaning)
  case candidates([Candidate])
  case unknown
}

/// Names without a dot, operators, interpolations.
extension Session {
  func lookUp(_ name: String, in scope: Scope) -> NameMeaning {
    var functions: [Candidate] = []
    var level: Scope? = scope
    var forward = ForwardNames()
    var isInsideType = false
    while let current = level {
      if current === libraryScope, isHidden(name) { break }
      if let later = forward.variable, !current.isLocal { return .variable(later) }
      var found = meaning(of: name, at: current)
      if case .variable(let variable)? = found {
        // What a type declares keeps nothing of what lies around the type.
        if isInsideType, variable.storage == .local {
          found = .unknown
        } else if forward.passes(variable) {
          found = nil
        }
      }
      if case .type = current.kind { isInsideType = true }
      forward.leave(current)
      if let only = decide(found, &functions) { return only }
      if found != nil, hidesOuter(name, current) { break }
      for entity in current.earlierMeanings(of: name) {
        if let only = decide(meaning(of: entity), &functions) { return only }
      }
      level = current.parent
    }
    return functions.isEmpty ? .unknown : .candidates(functions)
  }

  /// The meaning that ends the search; functions are gathered, since those further out are overloads.
  private func decide(_ meaning: NameMeaning?, _ functions: inout [Candidate]) -> NameMeaning? {
    switch meaning {
    case .variable?, .type?, .unknown?: return functions.isEmpty ? meaning : nil
    case .candidates(let found)?:
      functions = functions.isEmpty ? found : functions + visible(found, behind: functions)
    case nil: break
    }
    return nil
  }

  /// Whether the functions that a scope has of a name hide all further out: only those of cells and libraries are
  /// overloads of each other. What a type has by a conformance under conditions hides nothing.
  private func hidesOuter(_ name: String, _ scope: Scope) -> Bool {
    switch scope.kind {
    case .top: false
    case .function, .block, .guarded: true
    case .type(let owner, _):
      visibleMembers.find(name, of: owner.type).contains {
        $0.conditionalProtocol.map { conformances.conforms(owner.nominal.ownType, $0) } ?? true
      }
    }
  }

  /// An earlier function that takes and gives the same is hidden by a later one.
  private func visible(_ found: [Candidate], behind functions: [Candidate]) -> [Candidate] {
    if !functions.allSatisfy({ $0.isFunction }) { return [] }
    let known = functions.compactMap { $0.declaration }
    return found.filter { candidate in
      guard let declaration = candidate.declaration else { return false }
      return !known.contains { $0.isNamed(like: declaration) && $0.type == declaration.type }
    }
  }

  private func meaning(of name: String, at scope: Scope) -> NameMeaning? {
    if let entity = scope[name] { return meaning(of: entity) }
    guard case .type(let owner, let selfVariable) = scope.kind else { return nil }
    // In what is static `self` is the type.
    if name == "self", selfVariable == nil { return .type(.type(owner.type)) }
    if let type = typeMeaning(of: name, inside: owner) { return .type(type) }
    if let member = memberMeaning(of: name, owner, selfVariable) { return member }
    let isOnOtherSide = isOnOtherSide(name, owner, isStatic: selfVariable == nil)
    return isOnOtherSide && hidesOuter(name, scope) ? .unknown : nil
  }

  /// Whether the type has such a member where values are asked, or values where the type is.
  private func isOnOtherSide(_ name: String, _ owner: FunctionDeclaration.Owner, isStatic: Bool) -> Bool {
    name != "init" && name != "subscript"
      && !candidates(named: name, in: isStatic ? owner.type : .metatype(owner.type)).isEmpty
  }

  private func meaning(of entity: Entity) -> NameMeaning? {
    switch entity {
    case .variable(let variable): .variable(variable)
    case .functions(let functions): .candidates(functions)
    case .property(let property): .candidates([Candidate(.property(property))])
    case .type, .alias, .genericParameter: typeMeaning(of: entity).map { .type($0) }
    }
  }

  private func memberMeaning(
    of name: String, _ owner: FunctionDeclaration.Owner, _ selfVariable: Variable?
  ) -> NameMeaning? {
    guard name != "init", name != "subscript" else { return nil }
    if let selfVariable {
      let instance = candidates(named: name, in: selfVariable.type)
      return instance.isEmpty
        ? nil : .candidates(instance.map { Candidate($0.kind, implicitSelf: selfVariable) })
    }
    let statics = candidates(named: name, in: .metatype(owner.type))
    return statics.isEmpty ? nil : .candidates(statics.map { Candidate($0.kind, implicitType: owner.type) })
  }

  /// Whether an expression calls a function that never returns: as the only one of a body or branch it stands for any
  /// value.
  func isStop(_ expression: Expression, in scope: Scope) -> Bool {
    guard case .call(let callee, _) = expression.kind, case .name(let name, _) = callee.kind,
      case .candidates(let candidates) = lookUp(name.text, in: scope)
    else { return false }
    return candidates.allSatisfy { $0.declaration?.function.result == types.never }
  }

  // MARK: Types

  /// The type that a name means in a place where only a type can stand; nil where there is none.
  func lookUpType(_ name: String, in scope: Scope) -> TypeMeaning? {
    var level: Scope? = scope
    while let current = level {
      if current === libraryScope, isHidden(name) { return nil }
      if let type = typeMeaning(of: name, at: current) { return type }
      for entity in current.earlierMeanings(of: name) {
        if let type = typeMeaning(of: entity) { return type }
      }
      level = current.parent
    }
    return nil
  }

  private func typeMeaning(of name: String, at scope: Scope) -> TypeMeaning? {
    if let type = scope[name].flatMap({ typeMeaning(of: $0) }) { return type }
    guard case .type(let owner, _) = scope.kind else { return nil }
    return typeMeaning(of: name, inside: owner)
  }

  private func typeMeaning(of name: String, inside owner: FunctionDeclaration.Owner) -> TypeMeaning? {
    name == "Self" ? .type(owner.type) : typeMember(name, of: owner.type)
  }

  private func typeMeaning(of entity: Entity) -> TypeMeaning? {
    switch entity {
    case .type(let nominal): .nominal(nominal, outer: [])
    case .alias(let alias): .alias(alias, [:])
    case .genericParameter(let parameter): .type(.parameter(parameter))
    case .variable, .functions, .property: nil
    }
  }

  // MARK: Operators and interpolations

  /// The operator functions of a name that take so many operands; of any number where that is nil. Those among the
  /// members of a type come only where an operand can be of that type.
  func operators(
    named name: String, arity: Int?, operands: [OperandKind] = [.unknown]
  ) -> [MatchedCandidate] {
    let known = operatorFunctions.candidates(named: name, arity: arity, operands, self)
    let functions = functions(named: name).filter { arity == nil || $0.parameters.count == arity }
    if functions.isEmpty { return known }
    let own = functions.map { MatchedCandidate(inTurn: $0) }
    return own + known.filter { known in !own.contains { known.isSaidAgain(by: $0) } }
  }

  /// Whether cells declare an operator function of a name.
  func declaresOperator(_ name: String) -> Bool {
    operatorFunctions.hasOwn(name) || !functions(named: name).isEmpty
  }

  /// The operator functions of a name that cells declare outside of types, those of later cells first.
  func functions(named name: String) -> [FunctionDeclaration] {
    guard hasFreeOperators else { return [] }
    var functions: [Candidate] = []
    var level: Scope? = scope
    while let current = level, current !== libraryScope {
      if case .functions(let found)? = current[name] { functions += found }
      for case .functions(let found) in current.earlierMeanings(of: name) { functions += found }
      level = current.parent
    }
    return functions.compactMap { $0.declaration }
  }

  /// The functions that describe a value in a string, as its parts are given to them. Those that change the text, to
  /// which they add, change the variable.
  func interpolations(into text: Variable) -> [Candidate] {
    let type = text.type
    return candidates(named: "appendInterpolation", in: .metatype(type))
      + candidates(named: "appendInterpolation", in: type).map { Candidate($0.kind, implicitSelf: text) }
  }

  /// Whether cells have functions of their own for values that stand alone in an interpolation.
  var describesValuesAnew: Bool {
    guard let type = types.interpolationType else { return false }
    return extensions.members("appendInterpolation", of: type).contains {
      $0.declaration.map { !$0.traits.isLibrary && $0.parameters.first?.label == nil } ?? false
    }
  }
}
