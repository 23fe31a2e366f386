import Diagnostics

/// What cells declare `private` in a type: only the type and its extensions may use it.
struct PrivateMembers {
  /// A member, by what stands for it where it is used.
  enum Key: Hashable {
    case field(FieldKey)
    case variable(Variable)
    /// A function, or the getter or setter of a computed property or subscript.
    case function(Function)
  }

  /// Where those can be used that cannot be used everywhere.
  private var usable: [Key: AccessScope] = [:]
  /// Where those can be changed that say it, `private(set)`.
  private var changeable: [Key: AccessScope] = [:]
  /// Whether one can be used, or changed, in its type only.
  fileprivate private(set) var hidesSome = false
  fileprivate private(set) var fixesSome = false

  var isEmpty: Bool { usable.isEmpty && changeable.isEmpty }

  /// Notes a member of a type, or a function outside of types.
  mutating func note(
    _ declaration: Declaration, _ key: Key, changedBy setter: Key?, in nominal: NominalType?
  ) {
    if let access = declaration.statedAccess(in: nominal) { note(key, access) }
    guard let setter, let access = declaration.statedAccess(in: nominal, of: "(set)") else { return }
    changeable[setter] = access
    if case .inside = access { fixesSome = true }
  }

  private mutating func note(_ key: Key, _ access: AccessScope) {
    if case .everywhere = access { return }
    usable[key] = access
    if case .inside = access { hidesSome = true }
  }

  /// Where a member can be used, or changed, as far as its own words say.
  func access(_ key: Key, changing: Bool) -> AccessScope {
    (changing ? changeable[key] : nil) ?? usable[key] ?? .everywhere
  }

  /// The type in which alone a member can be used; nil where there is none.
  fileprivate func owner(hiding key: Key) -> NominalType? { usable[key]?.owner }
  /// The type in which alone a member can be changed, though it can be used elsewhere.
  fileprivate func owner(fixing key: Key) -> NominalType? { changeable[key]?.owner }

  /// The initializer that takes all fields can be used where those can that it takes.
  mutating func note(memberwise function: Function, of nominal: NominalType) {
    if isEmpty { return }
    let names = Set(function.parameters.map { $0.variable.name })
    for (index, field) in nominal.fields.enumerated() where names.contains(field.name) {
      let known = access(.function(function), changing: false)
      note(.function(function), access(.field(FieldKey(nominal, index)), changing: false).narrowed(by: known))
    }
  }

  /// A function that reads or changes a stored member can be used where that can.
  mutating func note(_ accessor: Function, for stored: Key, isSetter: Bool) {
    if !isEmpty { note(.function(accessor), access(stored, changing: isSetter)) }
  }
}

extension Session {
  /// What is wrong with using a member in a scope; nil where nothing is.
  func wordInaccessible(
    _ candidate: Candidate, of type: Type?, _ span: SourceSpan, in scope: Scope
  ) -> Diagnostic? {
    guard candidate.implicitSelf == nil, let (nominal, name) = hiding(candidate, of: type),
      !scope.isInside(nominal)
    else { return nil }
    return wordPrivate(name, nominal, span)
  }

  func wordPrivate(_ name: String, _ nominal: NominalType, _ span: SourceSpan) -> Diagnostic {
    .error(
      "private", at: span, "\(name) is inaccessible due to 'private' protection level",
      hint: "only '\(nominal.name)' and its extensions can use it; leave 'private' out")
  }

  private func hiding(_ candidate: Candidate, of type: Type?) -> (NominalType, name: String)? {
    switch candidate.kind {
    case .field(let index, _):
      guard let owner = type?.nominal,
        let nominal = privateMembers.owner(hiding: .field(FieldKey(owner, index)))
      else { return nil }
      return (nominal, "'\(owner.fields[index].name)'")
    case .variable(let variable):
      return privateMembers.owner(hiding: .variable(variable)).map { ($0, "'\(variable.name)'") }
    case .property(let property): return hiding(property.getter)
    case .subscripted(let declaration): return hiding(declaration.getter)
    case .function(let declaration):
      return declaration.traits.isMemberwise ? hiding(memberwise: declaration) : hiding(declaration)
    case .unapplied(let method): return hiding(method)
    case .enumCase, .tupleElement, .type: return nil
    }
  }

  private func hiding(_ function: FunctionDeclaration) -> (NominalType, name: String)? {
    guard let nominal = privateMembers.owner(hiding: .function(function.function)) else { return nil }
    return (nominal, function.name == "init" ? "'\(nominal.name)' initializer" : "'\(function.name)'")
  }

  /// The initializer that takes all fields is private where one of those is.
  private func hiding(memberwise initializer: FunctionDeclaration) -> (NominalType, name: String)? {
    guard let nominal = initializer.owner?.nominal else { return nil }
    let names = Set(initializer.parameters.map { $0.name })
    let hidesOne = nominal.fields.indices.contains {
      names.contains(nominal.fields[$0].name)
        && privateMembers.owner(hiding: .field(FieldKey(nominal, $0))) != nil
    }
    return hidesOne ? (nominal, "'\(nominal.name)' initializer") : nil
  }

  /// Why a place cannot be changed in a scope though others can; nil where it can.
  func wordFixed(_ place: TypedExpression, in scope: Scope) -> Diagnostic? {
    if !privateMembers.fixesSome { return nil }
    switch place.kind {
    case .field(let base, let index):
      guard let owner = base.type.nominal else { return wordFixed(base, in: scope) }
      let name = owner.fields.indices.contains(index) ? owner.fields[index].name : ""
      return fixed(.field(FieldKey(owner, index)), name, place, scope) ?? wordFixed(base, in: scope)
    case .computed(let accessors, let base, _):
      let own = accessors.setter.flatMap { fixed(.function($0.function), "", place, scope) }
      return own ?? base.flatMap { wordFixed($0, in: scope) }
    case .variable(let variable): return fixed(.variable(variable), variable.name, place, scope)
    case .forceUnwrap(let base), .unwrapOrExit(let base): return wordFixed(base, in: scope)
    case .tuple(let parts): return parts.lazy.compactMap { self.wordFixed($0, in: scope) }.first
    default: return nil
    }
  }

  private func fixed(
    _ key: PrivateMembers.Key, _ name: String, _ place: TypedExpression, _ scope: Scope
  ) -> Diagnostic? {
    guard let nominal = privateMembers.owner(fixing: key), !scope.isInside(nominal) else { return nil }
    let subject = name.isEmpty ? "setter" : "'\(name)' setter"
    return .error(
      "private", at: place.span, "cannot change this: the \(subject) is inaccessible",
      hint: "only '\(nominal.name)' and its extensions can change it; leave 'private(set)' out")
  }
}

extension Emitter {
  /// Reports the use of a member that is private elsewhere.
  func checkAccess(_ choice: Choice, _ base: Node?, _ span: SourceSpan) {
    guard session.privateMembers.hidesSome, let scope, !choice.isBare else { return }
    let type = base.map(type(of:))
    if let diagnostic = session.wordInaccessible(choice.candidate, of: type, span, in: scope) {
      report(diagnostic)
    }
  }
}

extension Choice {
  /// `Stack()`: the initializer without arguments is there beside a private one that takes all fields.
  fileprivate var isBare: Bool {
    candidate.declaration?.traits.isMemberwise == true
      && match?.positions.allSatisfy { $0.isEmpty } == true
  }
}

extension Scope {
  /// Whether it lies in a type's declaration or an extension of it.
  func isInside(_ nominal: NominalType) -> Bool {
    var scope: Scope? = self
    while let current = scope {
      if case .type(let owner, _) = current.kind, owner.nominal == nominal { return true }
      scope = current.parent
    }
    return false
  }
}
