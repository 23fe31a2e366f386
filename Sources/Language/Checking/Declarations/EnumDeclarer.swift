import Diagnostics

/// Supplies what Swift supplies to enumerations: raw values with `init?(rawValue:)` and `allCases`.
struct EnumDeclarer {
  let session: Session
  let isLibrary: Bool

  func declare(_ nominal: NominalType, _ owner: FunctionDeclaration.Owner, _ scope: Scope) {
    if let raw = nominal.rawType { declareRawValues(nominal, raw, owner, scope) }
    let plain = nominal.cases.allSatisfy { $0.payload.isEmpty }
    for name in ["Equatable", "Hashable"] where plain { conform(nominal, to: name) }
    if nominal.conformances.contains(where: { $0.protocolType.name == "CaseIterable" }) {
      declareAllCases(nominal, owner)
    }
  }

  private func conform(_ nominal: NominalType, to name: String) {
    guard let protocolType = session.protocols[name],
      !nominal.conformances.contains(where: { $0.protocolType == protocolType })
    else { return }
    session.extensions.add(Conformance(to: protocolType, isStated: false), to: nominal, isLibrary: isLibrary)
  }

  // MARK: Raw values

  private func declareRawValues(
    _ nominal: NominalType, _ raw: Type, _ owner: FunctionDeclaration.Owner, _ scope: Scope
  ) {
    let values = rawValues(nominal, raw, scope)
    nominal.cases = zip(nominal.cases, values).map {
      EnumCase(name: $0.name, payload: $0.payload, rawValue: $1)
    }
    let getter = method("rawValue", owner, parameters: [], result: raw) { receiver, _ in
      [self.returning(self.rawValueOf(receiver, nominal, raw, values), nominal.span)]
    }
    let property = PropertyDeclaration(name: "rawValue", type: raw, getter: getter, setter: nil)
    nominal.members.add("rawValue", Member(kind: .property(property), isStatic: false))
    declareInitializer(nominal, raw, owner, values)
  }

  /// Strings are the cases' names, integers count on from the last that is written.
  private func rawValues(_ nominal: NominalType, _ raw: Type, _ scope: Scope) -> [TypedExpression] {
    var next: Int64 = 0
    return nominal.cases.enumerated().map { index, enumCase in
      let written = session.rawValues[FieldKey(nominal, index)] ?? nil
      let value = written.flatMap { StatementChecker(session, scope).check($0, as: raw, .initialization) }
      if let value {
        if case .integer(let number) = value.kind { next = number &+ 1 }
        if case .double(let number) = value.kind, written?.isInteger == true {
          next = Int64(exactly: number).map { $0 &+ 1 } ?? next
        }
        return value
      }
      if raw == session.types.string {
        return TypedExpression(.string(enumCase.name), type: raw, span: nominal.span)
      }
      defer { next &+= 1 }
      let kind: TypedExpression.Kind = raw == session.types.double ? .double(Double(next)) : .integer(next)
      return TypedExpression(kind, type: raw, span: nominal.span)
    }
  }

  /// A switch over the cases.
  private func rawValueOf(
    _ receiver: TypedExpression, _ nominal: NominalType, _ raw: Type, _ values: [TypedExpression]
  ) -> TypedExpression {
    let cases = values.enumerated().map { index, value in
      TypedCase(
        items: [TypedCaseItem(pattern: pattern(index, nominal, receiver), filter: nil)],
        body: [TypedStatement(.yield(value), span: nominal.span)])
    }
    let statement = TypedStatement(.switchCase(LabelID(0), receiver, cases), span: nominal.span)
    return TypedExpression(.statements([statement]), type: raw, span: nominal.span)
  }

  private func pattern(_ index: Int, _ nominal: NominalType, _ receiver: TypedExpression) -> TypedPattern {
    let payload = nominal.cases[index].payload.map {
      TypedPattern(.wildcard, type: $0.type, span: nominal.span)
    }
    return TypedPattern(.enumCase(index, payload), type: receiver.type, span: nominal.span)
  }

  private func declareInitializer(
    _ nominal: NominalType, _ raw: Type, _ owner: FunctionDeclaration.Owner, _ values: [TypedExpression]
  ) {
    let optional = session.types.optional(of: owner.type)
    let parameter = ParameterDeclaration(label: "rawValue", name: "rawValue", type: raw)
    let variable = Variable(
      name: "rawValue", span: nominal.span, type: raw, isMutable: false, storage: .local)
    let function = Function(
      name: "\(nominal.name).init(rawValue:)", span: nominal.span,
      parameters: [Function.Parameter(variable, isInout: false)], result: optional, implementation: .body)
    let given = TypedExpression(.variable(variable), type: raw, span: nominal.span)
    function.typedBody =
      values.enumerated().map { index, value in
        let found = TypedExpression(.enumCase(index, []), type: owner.type, span: nominal.span)
        let some = TypedExpression(.enumCase(1, [found]), type: optional, span: nominal.span)
        return TypedStatement(
          .ifElse([.expression(session.equality(given, value))], [returning(some, nominal.span)], []),
          span: nominal.span)
      } + [returning(TypedExpression(.enumCase(0, []), type: optional, span: nominal.span), nominal.span)]
    var traits = FunctionDeclaration.Traits()
    traits.isFailable = true
    let declaration = FunctionDeclaration(
      name: "init", function: function, parameters: [parameter], owner: owner, requirements: [],
      traits: traits)
    nominal.members.add("init", Member(kind: .initializer(declaration), isStatic: true))
  }

  // MARK: All cases

  private func declareAllCases(_ nominal: NominalType, _ owner: FunctionDeclaration.Owner) {
    let type = session.types.array(of: owner.type)
    var traits = FunctionDeclaration.Traits()
    traits.isStatic = true
    let function = Function(
      name: "\(nominal.name).allCases", span: nominal.span, result: type, implementation: .body)
    let cases = nominal.cases.indices.map {
      TypedExpression(.enumCase($0, []), type: owner.type, span: nominal.span)
    }
    function.typedBody = [
      returning(TypedExpression(.array(cases), type: type, span: nominal.span), nominal.span)
    ]
    let getter = FunctionDeclaration(
      name: "allCases", function: function, parameters: [], owner: owner, requirements: [], traits: traits)
    let property = PropertyDeclaration(name: "allCases", type: type, getter: getter, setter: nil)
    nominal.members.add("allCases", Member(kind: .property(property), isStatic: true))
  }

  // MARK: Helpers

  private func returning(_ value: TypedExpression, _ span: SourceSpan) -> TypedStatement {
    TypedStatement(.returnValue(value), span: span)
  }

  private func method(
    _ name: String, _ owner: FunctionDeclaration.Owner, parameters: [ParameterDeclaration], result: Type,
    _ body: (TypedExpression, [TypedExpression]) -> [TypedStatement]
  ) -> FunctionDeclaration {
    let span = owner.nominal.span
    let receiver = Variable(name: "self", span: span, type: owner.type, isMutable: false, storage: .local)
    let function = Function(
      name: "\(owner.nominal.name).\(name)", span: span,
      parameters: [Function.Parameter(receiver, isInout: false)],
      result: result, implementation: .body)
    function.typedBody = body(TypedExpression(.variable(receiver), type: owner.type, span: span), [])
    return FunctionDeclaration(
      name: name, function: function, parameters: parameters, owner: owner, requirements: owner.requirements,
      traits: FunctionDeclaration.Traits())
  }
}

extension Session {
  /// `a == b` for two values of one type.
  func equality(_ a: TypedExpression, _ b: TypedExpression) -> TypedExpression {
    guard let protocolType = protocols["Equatable"],
      case .function(let declaration)? = protocolType.members["=="]?.first?.kind
    else { return TypedExpression(.invalid, type: types.bool, span: a.span) }
    return TypedExpression(
      .call(FunctionReference(declaration.function, arguments: [a.type]), [.value(a), .value(b)]),
      type: types.bool,
      span: a.span)
  }
}
