/// Types in extensions, and other names for types.
extension MemberDeclarer {
  func declareTypesInExtensions(_ declarations: [Declaration], in scope: Scope) {
    for declaration in declarations {
      guard case .extended(let syntax) = declaration.kind else { continue }
      for member in syntax.members {
        guard let nominal = extendedType(syntax.type, scope, reports: false),
          let (name, type) = TypeDeclarer(origin: origin, standard: declaration.access(in: nil)).makeType(
            member, in: nominal, isConditional: !syntax.requirements.isEmpty)
        else { continue }
        if session.extensions.nestedType(name.text, in: nominal) != nil {
          session.report(session.wordRedeclaration(name))
        }
        session.extensions.add(nested: type, to: nominal, isLibrary: isLibrary)
      }
    }
  }

  /// `typealias Pair<T> = (T, T)`; the meaning may be expressed in other parameters than those in scope.
  func alias(
    _ name: Identifier, _ generics: [GenericParameterSyntax], _ syntax: TypeSyntax, _ scope: Scope,
    _ express: @escaping (Type) -> Type = { $0 }
  ) -> TypeAlias {
    let inner = Scope(.block, parent: scope)
    let parameters = declareGenerics(generics, inner).parameters
    let session = self.session
    // Another name for a protocol is no use of it as a type.
    return TypeAlias(parameters: parameters, at: name.span) {
      express(session.resolveExistential(syntax, in: inner))
    }
  }

  func declareAliases(_ declarations: [Declaration], in scope: Scope) {
    for declaration in declarations {
      guard case .typeAlias(let name, let generics, let syntax) = declaration.kind else { continue }
      if case .type? = scope[name.text] { session.report(session.wordRedeclaration(name)) }
      if case .alias? = scope[name.text] { session.report(session.wordRedeclaration(name)) }
      let alias = self.alias(name, generics, syntax, scope)
      alias.access = declaration.access(in: nil)
      scope.declare(name.text, .alias(alias))
      session.unread.append { _ = alias.type }
    }
  }
}
