import Diagnostics

/// Parameters of functions, and the variables that stand for them in bodies.
extension MemberDeclarer {
  /// The parameters of a function, and the generic ones that `some P` in their types stands for.
  func parameters(
    _ syntax: FunctionSyntax, _ scope: Scope, _ defaults: Scope
  ) -> ([ParameterDeclaration], OpaqueParameters) {
    let around = session.opaqueParameters
    defer { session.opaqueParameters = around }
    session.opaqueParameters = OpaqueParameters(isLibrary: isLibrary)
    let hasLabels = !syntax.name.text.isOperatorName
    let parameters = syntax.parameters.map { parameter($0, scope, defaults, hasLabel: hasLabels) }
    return (parameters, session.opaqueParameters ?? OpaqueParameters(isLibrary: isLibrary))
  }

  private func parameter(
    _ syntax: ParameterSyntax, _ scope: Scope, _ defaults: Scope, hasLabel: Bool
  ) -> ParameterDeclaration {
    let type = functionOnly(session.resolve(syntax.type, in: scope), syntax)
    let given = autoclosureValue(type, syntax)
    let session = self.session
    let defaultValue = syntax.defaultValue.map { value in
      DefaultValue(
        value, given, session, circular: "the default value of '\(syntax.name.text)' asks for itself"
      ) { StatementChecker(ofInitialValue: session, defaults).checkDefault(value, as: given) }
    }
    if let defaultValue, !isLibrary { session.unreadValues.append { _ = defaultValue.expression } }
    return ParameterDeclaration(
      label: hasLabel ? syntax.label?.text : nil, name: syntax.name.text,
      type: given,
      isInout: syntax.isInout, isVariadic: syntax.isVariadic,
      isAutoclosure: syntax.isAutoclosure && type.isFunction,
      thrown: syntax.isAutoclosure ? type.thrown : nil, isEscaping: syntax.isEscaping,
      builder: syntax.builder.flatMap { session.namedType($0.text, in: scope)?.nominal },
      defaultValue: defaultValue)
  }

  /// The type, unless `@autoclosure` stands before one of what is no function.
  private func functionOnly(_ type: Type, _ syntax: ParameterSyntax) -> Type {
    guard syntax.isAutoclosure, !type.isFunction, type != .invalid else { return type }
    session.report(
      .error(
        "attribute", at: syntax.type.span, "'@autoclosure' only applies to function types",
        hint: "write '() -> \(type)'"))
    return .invalid
  }

  /// An argument for `@autoclosure () -> T` is a T.
  private func autoclosureValue(_ type: Type, _ syntax: ParameterSyntax) -> Type {
    if syntax.isAutoclosure, case .function(let function) = type { return function.result }
    return type
  }

  /// The parameter as the body sees it.
  func variable(_ parameter: ParameterDeclaration, _ syntax: ParameterSyntax) -> Variable {
    var type = parameter.type
    if parameter.isVariadic { type = session.types.array(of: type) }
    if parameter.isAutoclosure { type = parameter.closureType }
    let variable = Variable(
      name: parameter.name, span: syntax.name.span, type: type, isMutable: parameter.isInout, storage: .local)
    variable.isParameter = true
    session.note(variable.span, .parameter)
    return variable
  }
}

extension StatementChecker {
  /// The default of a parameter. Where that is of a generic type, a value that is not of it for every type says itself
  /// what the type is in calls that leave it out.
  fileprivate func checkDefault(_ value: Expression, as type: Type) -> TypedExpression? {
    guard case .parameter(let parameter) = type else { return check(value, as: type, .initialization) }
    let general = session.withholdingDiagnostics { check(value, as: type, .initialization) }
    var meant = general
    if general.result == nil {
      let own = session.withholdingDiagnostics { check(value, as: nil, .initialization) }
      if let known = own.result, session.satisfies(parameter, known.type) { meant = own }
    }
    meant.diagnostics.forEach(report)
    return meant.result
  }
}
