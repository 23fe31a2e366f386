import Diagnostics

/// Refuses declarations that can be named farther than the types that they speak of.
struct AccessChecker {
  private let members: MemberDeclarer
  private var session: Session { members.session }

  init(_ members: MemberDeclarer) { self.members = members }

  /// What is around a declaration.
  private struct Surroundings {
    let scope: Scope
    var nominal: NominalType?
    /// Where members can be named that do not say it themselves.
    var standard = AccessScope.everywhere
  }

  /// Checks what the top of a cell declares, without its variables.
  func check(_ declarations: [Declaration], in scope: Scope) {
    for declaration in declarations { check(declaration, Surroundings(scope: scope)) }
  }

  /// Checks variables of the top of a cell, whose types are known.
  func check(_ variables: VariableSyntax, _ declaration: Declaration, in scope: Scope) {
    check(variables, declaration.access(in: nil), Surroundings(scope: scope))
  }

  // MARK: Declarations

  private func check(_ declaration: Declaration, _ around: Surroundings) {
    let access = declaration.access(in: around.nominal, standard: around.standard)
    switch declaration.kind {
    case .structure(let syntax), .enumeration(let syntax):
      check(syntax, syntax.genericParameters.flatMap { $0.constraints }, access, around)
    case .protocolType(let syntax): check(syntax, syntax.inherited, access, around)
    case .extended(let syntax): check(syntax, declaration, around)
    case .variable(let syntax): check(syntax, access, around)
    case .function(let syntax), .initializer(let syntax, _), .subscripted(let syntax, _):
      check(syntax.name, syntax.mentionedTypes, access, around)
    case .enumCases(let cases):
      for syntax in cases { check(syntax.name, (syntax.payload ?? []).map { $0.type }, access, around) }
    case .typeAlias(let name, _, let type): check(name, [type], access, around)
    case .associatedType, .operatorFixity, .precedenceGroup, .deferred, .invalid: return
    }
  }

  private func check(
    _ syntax: NominalSyntax, _ mentioned: [TypeSyntax], _ access: AccessScope, _ around: Surroundings
  ) {
    check(syntax.name, mentioned, access, around)
    let known =
      around.nominal.map { session.extensions.nestedType(syntax.name.text, in: $0) }
      ?? around.scope.nominal(syntax.name.text)
    guard let nominal = known else { return }
    let inner = members.ownerScope(members.owner(of: nominal), nil, around.scope)
    for member in syntax.members { check(member, Surroundings(scope: inner, nominal: nominal)) }
  }

  private func check(_ syntax: ExtensionSyntax, _ declaration: Declaration, _ around: Surroundings) {
    guard let nominal = members.extendedType(syntax.type, around.scope, reports: false) else { return }
    let inner = Surroundings(
      scope: members.ownerScope(members.owner(of: nominal), nil, around.scope), nominal: nominal,
      standard: declaration.access(in: nil))
    for member in syntax.members { check(member, inner) }
  }

  private func check(_ syntax: VariableSyntax, _ access: AccessScope, _ around: Surroundings) {
    for (index, binding) in syntax.bindings.enumerated() {
      if let type = binding.type ?? syntax.sharedType(of: index) {
        if let name = binding.pattern.names.first { check(name, [type], access, around) }
        continue
      }
      for name in binding.pattern.names {
        guard let type = inferredType(of: name.text, around) else { continue }
        report(name, type.hidden(from: access), around)
      }
    }
  }

  private func inferredType(of name: String, _ around: Surroundings) -> Type? {
    guard let nominal = around.nominal else {
      if case .variable(let variable)? = around.scope[name] { return variable.type }
      return nil
    }
    for member in session.extensions.members(name, of: nominal) {
      switch member.kind {
      case .field(let index): return session.type(of: FieldKey(nominal, index))
      case .variable(let variable): return variable.type
      case .property, .function, .initializer, .subscripted, .enumCase: continue
      }
    }
    return nil
  }

  // MARK: Types

  private func check(
    _ name: Identifier, _ types: [TypeSyntax], _ access: AccessScope, _ around: Surroundings
  ) {
    let hidden = types.lazy.compactMap { self.hidden($0, from: access, around.scope) }.first
    report(name, hidden, around)
  }

  private func report(_ name: Identifier, _ hidden: HiddenType?, _ around: Surroundings) {
    guard let hidden else { return }
    // That it cannot even be named here has been said.
    if case .inside(let nominal) = hidden.access, !around.scope.isInside(nominal) { return }
    session.report(
      .error(
        "private", at: name.span,
        "'\(name.text)' must be declared \(hidden.access.modifier) because its type uses '\(hidden.name)'",
        hint: "or leave '\(hidden.access.modifier)' out before '\(hidden.name)'"))
  }

  /// A type that a type mentions though it cannot be named wherever that is used; nil where there is none.
  private func hidden(_ type: TypeSyntax, from access: AccessScope, _ scope: Scope) -> HiddenType? {
    if let (name, meaning) = meaning(type, scope), !meaning.access.contains(access) {
      return HiddenType(name: name, access: meaning.access)
    }
    return type.parts.lazy.compactMap { self.hidden($0, from: access, scope) }.first
  }

  private func meaning(_ type: TypeSyntax, _ scope: Scope) -> (name: String, TypeMeaning)? {
    switch type.kind {
    case .named(let name, _): session.lookUpType(name.text, in: scope).map { (name.text, $0) }
    case .member(let base, let name, _):
      meaning(base, scope)?.1.plainType.flatMap { session.typeMember(name.text, of: $0) }.map {
        (name.text, $0)
      }
    case .array, .dictionary, .optional, .tuple, .function, .opaque, .existential, .composition, .invalid: nil
    }
  }
}

/// A type or another name for one that cannot be named everywhere.
private struct HiddenType {
  let name: String
  let access: AccessScope
}

extension Type {
  /// A type that it consists of and that cannot be named wherever something else can.
  fileprivate func hidden(from access: AccessScope) -> HiddenType? {
    var found: HiddenType?
    _ = contains { type in
      guard let nominal = type.nominal, !nominal.access.contains(access) else { return false }
      found = HiddenType(name: nominal.name, access: nominal.access)
      return true
    }
    return found
  }
}

extension FunctionSyntax {
  /// The types that its signature mentions.
  fileprivate var mentionedTypes: [TypeSyntax] {
    parameters.map { $0.type } + (result.map { [$0] } ?? []) + (thrownType.map { [$0] } ?? [])
      + genericParameters.flatMap { $0.constraints }
  }
}

extension TypeMeaning {
  fileprivate var access: AccessScope {
    switch self {
    case .nominal(let nominal, _): nominal.access
    case .alias(let alias, _): alias.access
    case .type: .everywhere
    }
  }
}

extension Session {
  /// Reports that a type inside a type is private elsewhere.
  func checkAccess(_ meaning: TypeMeaning, _ name: Identifier, in scope: Scope) {
    guard hidesTypes, case .inside(let nominal) = meaning.access, !scope.isInside(nominal) else { return }
    report(wordPrivate("'\(name.text)'", nominal, name.span))
  }
}
