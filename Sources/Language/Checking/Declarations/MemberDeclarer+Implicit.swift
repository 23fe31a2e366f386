import Diagnostics

/// Members that Swift supplies.
extension MemberDeclarer {
  func declareImplicitMembers(
    _ nominal: NominalType, _ owner: FunctionDeclaration.Owner, _ syntax: NominalSyntax, _ scope: Scope
  ) {
    switch nominal.representation {
    case .structure:
      guard !syntax.members.contains(where: isInitializer), !isLibrary || !nominal.fields.isEmpty else {
        return
      }
      nominal.members.add("init", later: Lazy { memberwise(nominal, owner, syntax) })
      if nominal.fields.contains(where: { $0.isMutable || $0.isOfPattern }) {
        nominal.members.add("init", later: Lazy { fromInitialValues(nominal, owner, syntax) })
      }
    case .enumeration: EnumDeclarer(session: session, isLibrary: isLibrary).declare(nominal, owner, scope)
    case .integer, .double, .boolean, .string, .array, .dictionary, .set, .optional, .host, .uninhabited,
      .abstract, .opaque:
      break
    }
  }

  private func isInitializer(_ member: Declaration) -> Bool {
    switch member.kind {
    case .initializer: true
    case .deferred(let waiting): waiting.isInitializer
    case .variable, .function, .subscripted, .structure, .enumeration, .protocolType, .enumCases, .extended,
      .typeAlias, .associatedType, .operatorFixity, .precedenceGroup, .invalid:
      false
    }
  }

  private func memberwise(
    _ nominal: NominalType, _ owner: FunctionDeclaration.Owner, _ syntax: NominalSyntax
  ) -> Member {
    let parameters = nominal.fields.indices.compactMap { memberwiseParameter(nominal, $0, syntax.name.span) }
    let member = initializer(owner, parameters, syntax)
    if !isLibrary, let function = member.functions.first {
      session.privateMembers.note(memberwise: function, of: nominal)
    }
    return member
  }

  /// `init()`, where all fields have values: of those in patterns the memberwise initializer makes no default arguments,
  /// and none of its arguments can be left out where `S.init` is a value.
  private func fromInitialValues(
    _ nominal: NominalType, _ owner: FunctionDeclaration.Owner, _ syntax: NominalSyntax
  ) -> Member? {
    let hasAll = nominal.fields.indices.allSatisfy {
      nominal.fields[$0].beginsAsNil == .always || session.initialValue(of: FieldKey(nominal, $0)) != nil
    }
    return hasAll ? initializer(owner, [], syntax) : nil
  }

  private func initializer(
    _ owner: FunctionDeclaration.Owner, _ parameters: [ParameterDeclaration], _ syntax: NominalSyntax
  ) -> Member {
    var traits = FunctionDeclaration.Traits()
    traits.isMemberwise = true
    traits.isLibrary = isLibrary
    for parameter in parameters { parameter.defaultValue?.genericParameters = owner.genericParameters }
    let span = syntax.name.span
    let variables = parameters.map {
      Variable(name: $0.name, span: span, type: $0.type, isMutable: false, storage: .local)
    }
    let function = Function(
      name: "\(owner.nominal.name).init", span: span, genericParameters: owner.genericParameters,
      parameters: variables.map { Function.Parameter($0, isInout: false) }, result: owner.type,
      implementation: .body)
    let declaration = FunctionDeclaration(
      name: "init", function: function, parameters: parameters, owner: owner,
      requirements: owner.requirements, traits: traits)
    return Member(kind: .initializer(declaration), isStatic: true)
  }

  /// A constant with a value of its own is no parameter.
  private func memberwiseParameter(
    _ nominal: NominalType, _ index: Int, _ span: SourceSpan
  ) -> ParameterDeclaration? {
    let key = FieldKey(nominal, index)
    let type = session.type(of: key)
    let field = nominal.fields[index]
    let initial = session.initialValue(of: key)
    if initial != nil, !field.isMutable { return nil }
    let none = TypedExpression(.enumCase(0, []), type: type, span: span)
    let nothing = DefaultValue({ none }, circular: { none })
    let known = field.isOfPattern ? nil : initial
    return ParameterDeclaration(
      label: field.name, name: field.name, type: type,
      defaultValue: field.beginsAsNil == .always ? nothing : known)
  }
}

extension Session {
  /// The type of a stored property, which its initial value may have to show.
  func type(of key: FieldKey) -> Type {
    if let type = untypedFields.removeValue(forKey: key)?.value { return type }
    return key.nominal.fields[key.index].type
  }

  /// A memberwise initializer is called where it fulfils a requirement; elsewhere the value is made on the spot.
  func giveBody(toMemberwise declaration: FunctionDeclaration) {
    let (function, span) = (declaration.function, declaration.function.span)
    guard function.typedBody == nil else { return }
    let values = function.parameters.map {
      TypedExpression(.variable($0.variable), type: $0.variable.type, span: span)
    }
    let fields = allFields(declaration, values, function.genericParameters.map { .parameter($0) })
    let value = TypedExpression(.construct(fields), type: function.result, span: span)
    function.typedBody = [TypedStatement(.returnValue(value), span: span)]
  }

  /// What a field holds that nobody gives a value: `nil` where it is an optional variable.
  private func unset(_ field: Field, _ span: SourceSpan) -> TypedExpression {
    TypedExpression(field.beginsAsNil == .always ? .enumCase(0, []) : .invalid, type: field.type, span: span)
  }

  /// The values of all fields, from those that a memberwise initializer was given.
  func allFields(
    _ declaration: FunctionDeclaration, _ values: [TypedExpression], _ arguments: [Type]
  ) -> [TypedExpression] {
    guard let nominal = declaration.owner?.nominal else { return values }
    return nominal.fields.enumerated().map { index, field in
      zip(declaration.parameters, values).first { $0.0.name == field.name }?.1
        ?? initialValue(of: FieldKey(nominal, index))?.value(arguments, conformances).taking(.initially)
        ?? unset(field, declaration.function.span)
    }
  }
}
