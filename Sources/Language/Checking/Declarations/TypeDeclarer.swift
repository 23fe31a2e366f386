import Diagnostics

/// Makes the types that declarations name, so that all of them may speak of each other.
struct TypeDeclarer {
  let origin: Origin
  /// Where types can be named that do not say it, as an extension around them says.
  var standard = AccessScope.everywhere

  /// Declares the types in a scope; gives back those that were declared twice.
  @discardableResult
  func declare(_ declarations: [Declaration], in scope: Scope) -> [Identifier] {
    var repeated: [Identifier] = []
    for declaration in declarations {
      if case .invalid(let name?) = declaration.kind, scope[name.text] == nil {
        scope.declare(name.text, .alias(TypeAlias(.invalid)))
      }
      guard let (name, type) = makeType(declaration, in: nil) else { continue }
      switch scope[name.text] {
      case .type?, .alias?: repeated.append(name)
      default: scope.declare(name.text, .type(type))
      }
    }
    return repeated
  }

  /// In an extension with conditions the type has copies of the parameters around it, of which more is known.
  func makeType(
    _ declaration: Declaration, in outer: NominalType?, isConditional: Bool = false
  ) -> (Identifier, NominalType)? {
    let around = (outer?.genericParameters ?? []).map { isConditional ? GenericParameter(name: $0.name) : $0 }
    return switch declaration.kind {
    case .structure(let syntax): (syntax.name, make(syntax, declaration, .structure, outer, around))
    case .enumeration(let syntax): (syntax.name, make(syntax, declaration, .enumeration, outer, around))
    case .protocolType(let syntax): (syntax.name, make(syntax, declaration, .abstract, outer, around))
    case .variable, .function, .initializer, .subscripted, .enumCases, .extended, .typeAlias, .associatedType,
      .operatorFixity, .precedenceGroup, .deferred, .invalid:
      nil
    }
  }

  private func make(
    _ syntax: NominalSyntax, _ declaration: Declaration, _ kind: NominalType.Representation,
    _ outer: NominalType?, _ around: [GenericParameter]
  ) -> NominalType {
    let stated = declaration.attribute("representation").flatMap(representation)
    let type = NominalType(
      name: syntax.name.text, module: origin.module, span: syntax.name.span, representation: stated ?? kind)
    type.access = declaration.access(in: outer, standard: standard)
    if kind == .abstract {
      declareAssociatedTypes(syntax, type)
    } else {
      type.outer = outer
      type.genericParameters = around + syntax.genericParameters.map { GenericParameter(name: $0.name.text) }
    }
    if stated == nil, kind == .enumeration, !syntax.members.contains(where: isCases) {
      type.representation = .uninhabited
    }
    for member in syntax.members {
      if let (name, nested) = makeType(member, in: type) { type.nestedTypes[name.text] = nested }
    }
    return type
  }

  private func isCases(_ member: Declaration) -> Bool {
    if case .enumCases = member.kind { true } else { false }
  }

  /// A protocol's one generic parameter is its `Self`.
  private func declareAssociatedTypes(_ syntax: NominalSyntax, _ type: NominalType) {
    type.genericParameters = [GenericParameter(name: "Self", constraints: [type])]
    type.primaryAssociatedTypes = syntax.genericParameters.map { $0.name.text }
    for member in syntax.members {
      guard case .associatedType(let associated) = member.kind else { continue }
      type.associatedTypes[associated.name.text] = AssociatedType(standard: nil)
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
