import Diagnostics

/// Generic parameters for `some P` in the types of a function's parameters.
struct OpaqueParameters {
  /// Whether a library declares the function.
  let isLibrary: Bool
  var parameters: [GenericParameter] = []
  var demands: [Requirement] = []
}

extension Session {
  /// `some P` within the type of a parameter stands for a generic parameter of its own.
  func resolveOpaque(_ constraint: TypeSyntax, _ span: SourceSpan, in scope: Scope) -> Type {
    guard let isLibrary = opaqueParameters?.isLibrary else {
      report(
        .error(
          "opaque-type", at: span,
          "'some' types inside others are only supported in the types of parameters in cells"))
      return .invalid
    }
    let parameter = GenericParameter(name: "some \(constraint.root ?? "")")
    parameter.isLibrary = isLibrary
    let members = MemberDeclarer(self, Origin(module: "main", library: nil))
    let demands = members.demands(.parameter(parameter), constraint.composition, scope)
    opaqueParameters?.parameters.append(parameter)
    opaqueParameters?.demands += demands
    return .parameter(parameter)
  }
}

/// `some P` as the type of a result or variable: a type of its own, of which only the protocol is known outside.
extension Session {
  /// The type of a result; `some P` becomes an opaque type that depends on the function's generic parameters.
  func resolveResult(_ syntax: TypeSyntax, in scope: Scope, _ parameters: [GenericParameter]) -> Type {
    guard case .opaque(let constraint) = syntax.kind else { return resolve(syntax, in: scope) }
    let own = GenericParameter(name: "some \(constraint.root ?? "")")
    let nominal = NominalType(name: own.name, module: "main", span: syntax.span, representation: .opaque)
    nominal.genericParameters = parameters
    nominal.opaque = own
    let members = MemberDeclarer(self, Origin(module: "main", library: nil))
    _ = members.demands(.parameter(own), constraint.composition, scope)
    return nominal.ownType
  }

  /// An unknown for what an opaque type really is, of which its `Element` is known where `some Sequence<Int>` says it; nil
  /// where nothing of the kind is said.
  func unknownUnderlying(_ type: Type, _ solver: Solver) -> Type? {
    guard let known = type.nominal?.opaque?.known.inOrder, !known.isEmpty else { return nil }
    let unknown = solver.makeVariable()
    for (path, wanted) in known {
      _ = solver.unify(path.reduce(unknown) { solver.associatedType($1, of: $0) }, wanted)
    }
    return unknown
  }

  /// Takes the type of a value for what an opaque type really is; nil where it does not conform, or where another
  /// value has shown another type.
  func underlie(_ type: Type, _ value: TypedExpression, _ span: SourceSpan) -> TypedExpression? {
    guard let nominal = type.nominal, let own = nominal.opaque else { return value }
    if value.type == type { return value }
    for protocolType in own.constraints
    where !conformances.conforms(value.type, protocolType)
      || value.type.isExistential && !protocolType.conformsToItself
    {
      report(
        .error(
          "opaque-type", at: span,
          "return type '\(nominal.name)' requires that '\(value.type)' conform to '\(protocolType.name)'"))
      return nil
    }
    for (path, wanted) in own.known.inOrder {
      let found = path.reduce(value.type) { conformances.associatedType($1, of: $0) }
      guard found == wanted else {
        report(
          .error(
            "opaque-type", at: span,
            "'\(value.type)' has the \(path.joined(separator: ".")) '\(found)', but '\(wanted)' is wanted"))
        return nil
      }
    }
    if let known = nominal.underlying, known != value.type {
      report(
        .error(
          "opaque-type", at: span,
          "function declares an opaque return type '\(nominal.name)', but the return statements in its body do not have matching underlying types"
        ))
      return nil
    }
    nominal.underlying = value.type
    return value
  }
}

extension Type {
  var isOpaque: Bool { nominal?.representation == .opaque }
}
