import Diagnostics

/// Makes the types that declarations name, so that all of them may speak of each other.
struct TypeDeclarer {
  let origin: Origin

  /// Declares the types in a scope; gives back those that were declared twice.
  @discardableResult
  func declare(_ declarations: [Declaration], in scope: Scope) -> [Identifier] {
    var repeated: [Identifier] = []
    for declaration in declarations {
      guard let (name, type) = makeType(declaration) else { continue }
      if case .type? = scope[name.text] { repeated.append(name) }
      scope.declare(name.text, .type(type))
    }
    return repeated
  }

  private func makeType(_ declaration: Declaration) -> (Identifier, NominalType)? {
    switch declaration.kind {
    case .structure(let syntax): (syntax.name, make(syntax, declaration, .structure))
    case .enumeration(let syntax): (syntax.name, make(syntax, declaration, .enumeration))
    case .protocolType(let syntax): (syntax.name, make(syntax, declaration, .abstract))
    case .variable, .function, .initializer, .subscripted, .enumCases, .extended, .typeAlias, .associatedType,
      .operatorFixity, .precedenceGroup, .deferred, .invalid:
      nil
    }
  }

  private func make(
    _ syntax: NominalSyntax, _ declaration: Declaration, _ kind: NominalType.Representation
  ) -> NominalType {
    let stated = declaration.attribute("representation").flatMap(representation)
    let type = NominalType(
      name: syntax.name.text, module: origin.module, span: syntax.name.span, representation: stated ?? kind)
    type.genericParameters = syntax.genericParameters.map { GenericParameter(name: $0.name.text) }
    if stated == nil, kind == .enumeration, !syntax.members.contains(where: isCases) {
      type.representation = .uninhabited
    }
    if kind == .abstract { declareAssociatedTypes(syntax, type) }
    for member in syntax.members {
      if let (name, nested) = makeType(member) { type.nestedTypes[name.text] = nested }
    }
    return type
  }

  private func isCases(_ member: Declaration) -> Bool {
    if case .enumCases = member.kind { true } else { false }
  }

  /// A protocol's generic parameters are `Self`, then its associated types.
  private func declareAssociatedTypes(_ syntax: NominalSyntax, _ type: NominalType) {
    let own = GenericParameter(name: "Self", constraints: [type])
    type.genericParameters = [own]
    for member in syntax.members {
      guard case .associatedType(let name, _) = member.kind else { continue }
      let parameter = GenericParameter(name: name.text)
      type.genericParameters.append(parameter)
      own.associate(name.text, with: parameter)
    }
  }

  private func representation(_ name: String) -> NominalType.Representation? {
    switch name {
    case "integer": .integer
    case "double": .double
    case "boolean": .boolean
    case "string": .string
    case "array": .array
    case "dictionary": .dictionary
    case "set": .set
    case "optional": .optional
    case "host": .host
    case "uninhabited": .uninhabited
    default: nil
    }
  }
}

extension Declaration {
  /// The argument of an attribute, or nil where the declaration lacks it.
  func attribute(_ name: String) -> String? {
    attributes.first { $0.name.text == name }.map { $0.argument ?? "" }
  }
}
