import Diagnostics

/// Whole cells, and what lists of statements declare.
extension StatementChecker {
  /// The statements of a cell; bodies of its functions are checked last, when all its names are known.
  func checkCell(_ tree: SyntaxTree) -> TypedCell {
    session.redeclarations = Redeclarations()
    declare(tree.statements)
    declareComputed(tree.statements)
    takeNames(tree.statements)
    defer { session.namesTaken = [] }
    let statements = checkInOrder(tree.statements, endsCell: true)
    session.checkPendingBodies()
    scope.merge()
    defer { session.staticInitializers = [] }
    let all = session.staticInitializers + statements
    let functions = session.bodies.compactMap { $0.function }
    let variables = VariableAnalysis(of: tree.statements.first?.span.file)
    variables.run(all, functions)
    followPaths(statements, tree, variables)
    return TypedCell(statements: all, functions: functions, names: session.takeNames())
  }

  /// A cell's variables are known in all of it, before they have values: `let entropy = entropy(p)` is circular.
  private func takeNames(_ statements: [Statement]) {
    for statement in statements {
      guard case .declaration(let declaration) = statement.kind, case .variable(let syntax) = declaration.kind
      else { continue }
      for binding in syntax.bindings where binding.accessors == nil {
        for name in binding.pattern.names where session.libraryScope.has(name.text) {
          session.namesTaken.insert(name.text)
        }
      }
    }
  }

  /// Looks for what only the paths through a body show, unless something is wrong already.
  private func followPaths(_ statements: [TypedStatement], _ tree: SyntaxTree, _ variables: VariableAnalysis)
  {
    let bodies = session.bodies
    let closures = session.borrowingClosures
    (session.bodies, session.borrowingClosures) = ([], [])
    guard !hasErrors else { return }
    guard let first = tree.statements.first?.span, let last = tree.statements.last?.span else { return }
    let top = InitializationSubject(statements: statements, function: nil, own: nil, span: first.union(last))
    session.functionValues.add(statements, bodies.compactMap { $0.function })
    for subject in [top] + bodies {
      for diagnostic in DefiniteInitialization.check(subject, session.functionValues) { report(diagnostic) }
    }
    guard !hasErrors else { return }
    for problem in EscapingParameters.check(
      bodies.compactMap { $0.function } + closures.reversed(), first.file)
    {
      report(problem)
    }
    if let problem = EarlyUses.check(statements, variables.use.globals, session.functionValues) {
      report(problem)
    }
    guard !hasErrors else { return }
    let recursions = variables.recursive.flatMap(EndlessRecursion.check)
    for warning in variables.use.warnings + recursions { report(warning) }
  }

  /// Declares the types and functions of a list of statements, which may speak of each other.
  func declare(_ statements: [Statement]) {
    var declarations = statements.compactMap { statement -> Declaration? in
      if case .declaration(let declaration) = statement.kind, !statement.isExecuted { return declaration }
      return nil
    }
    guard !declarations.isEmpty else { return }
    let members = MemberDeclarer(session, .cell)
    if !session.hidesTypes { session.hidesTypes = declarations.contains { $0.hidesTypes } }
    let repeated = TypeDeclarer(origin: members.origin).declare(declarations, in: scope)
    if !repeated.isEmpty {
      for name in repeated { report(session.wordRedeclaration(name)) }
      declarations.removeAll { $0.nameOfType.map(repeated.contains) ?? false }
    }
    if scope.isTop {
      reportFunctionsNamedLikeTypes(declarations)
      reportRepeatedOperators(declarations)
    }
    if context?.isGeneric == true { declarations.compactMap { $0.typeName }.forEach(refuseInGeneric) }
    members.declareTypesInExtensions(declarations, in: scope)
    members.declareAliases(declarations, in: scope)
    session.declaresConformances = true
    let conformances = ConformanceDeclarer(members)
    conformances.declareProtocols(declarations, in: scope)
    conformances.declareConformances(declarations, in: scope)
    session.declaresConformances = false
    members.declareMembers(declarations, in: scope, seeing: scopesOfFunctions(statements))
    session.readSignatures()
    checkPromises(declarations)
    guard scope.isTop else { return }
    if session.hidesTypes { AccessChecker(members).check(declarations, in: scope) }
  }

  private func reportFunctionsNamedLikeTypes(_ declarations: [Declaration]) {
    let types = declarations.compactMap { $0.nameOfType }
    guard !types.isEmpty else { return }
    for case .function(let syntax) in declarations.lazy.map({ $0.kind }) {
      guard let type = types.first(where: { $0.text == syntax.name.text }) else { continue }
      report(session.wordRedeclaration(syntax.name.later(of: type)))
    }
  }

  private func reportRepeatedOperators(_ declarations: [Declaration]) {
    session.reportRepeated(declarations.compactMap { $0.nameOfGroup })
    for fixity in OperatorSyntax.Fixity.allCases {
      session.reportRepeated(declarations.compactMap { $0.nameOfOperator(fixity) })
    }
  }

  private func refuseInGeneric(_ name: Identifier) {
    report(
      .error(
        "type-in-generic", at: name.span, "type '\(name.text)' cannot be nested in a generic function",
        hint: "declare it outside the function"))
  }

  /// Functions may speak of a cell's computed variables wherever they stand.
  private func declareComputed(_ statements: [Statement]) {
    var visible: [SourceSpan: Scope]?
    for statement in statements {
      guard case .declaration(let declaration) = statement.kind, case .variable(let syntax) = declaration.kind
      else { continue }
      for binding in syntax.bindings where binding.accessors != nil {
        if visible == nil { visible = scopesOfFunctions(statements) }
        declareComputed(binding, declaration, seeing: visible?[declaration.span])
      }
    }
  }
}

extension FunctionContext {
  /// Whether the function, or one around it, has generic parameters.
  fileprivate var isGeneric: Bool {
    function?.genericParameters.isEmpty == false || parent?.isGeneric ?? false
  }
}

extension Declaration {
  /// The name of the structure or enumeration that it declares.
  fileprivate var typeName: Identifier? {
    switch kind {
    case .structure(let syntax), .enumeration(let syntax): syntax.name
    default: nil
    }
  }
}

extension Declaration {
  fileprivate var nameOfGroup: Identifier? {
    if case .precedenceGroup(let syntax) = kind { syntax.name } else { nil }
  }

  /// The name of the operator of a kind that it declares.
  fileprivate func nameOfOperator(_ fixity: OperatorSyntax.Fixity) -> Identifier? {
    if case .operatorFixity(let syntax) = kind, syntax.fixity == fixity { syntax.name } else { nil }
  }
}

extension Statement {
  /// Whether it has its turn when its list runs, as types and functions have not.
  var isExecuted: Bool {
    guard case .declaration(let declaration) = kind else { return true }
    return if case .variable = declaration.kind { true } else { false }
  }
}
