/// Where a declaration can be named. All cells of a notebook are one file, as a tangled program is.
enum AccessScope {
  case everywhere
  /// `private` or `fileprivate` outside a type.
  case file
  /// `private` in a type: in the type, its extensions and what is inside them.
  case inside(NominalType)

  /// Whether all of another scope lies in this one.
  func contains(_ other: AccessScope) -> Bool {
    switch (self, other) {
    case (.everywhere, _), (.file, .file), (.file, .inside): true
    case (.inside(let type), .inside(let other)): other.isInside(type)
    case (.file, .everywhere), (.inside, .everywhere), (.inside, .file): false
    }
  }

  /// Both scopes' common part; of two that lie beside each other the first.
  func narrowed(by other: AccessScope) -> AccessScope { contains(other) ? other : self }

  /// The type in which alone something can be named; nil where it can be named elsewhere.
  var owner: NominalType? { if case .inside(let nominal) = self { nominal } else { nil } }

  /// What a declaration says that has this scope.
  var modifier: String {
    switch self {
    case .everywhere: "internal"
    case .file: "fileprivate"
    case .inside: "private"
    }
  }
}

extension NominalType {
  /// Whether it is another type or is declared in it.
  fileprivate func isInside(_ other: NominalType) -> Bool {
    self == other || outer?.isInside(other) ?? false
  }
}

extension Declaration {
  /// Where it can be named: as it says, or else as an extension around says; never farther than the type around.
  func access(in outer: NominalType?, standard: AccessScope = .everywhere) -> AccessScope {
    (statedAccess(in: outer) ?? standard).narrowed(by: outer?.access ?? .everywhere)
  }

  /// Where its modifiers let it be named, or with `(set)` be changed; nil where it has none.
  func statedAccess(in outer: NominalType?, of use: String = "") -> AccessScope? {
    if has("private" + use) { return outer.map { .inside($0) } ?? .file }
    if has("fileprivate" + use) { return .file }
    return has("internal" + use) || has("public" + use) ? .everywhere : nil
  }

  /// The word that says it can be used in the whole file only, outside of types.
  var fileLevel: Identifier? {
    modifiers.first { $0.text == "private" || $0.text == "fileprivate" }.map {
      Identifier("fileprivate", at: $0.span)
    }
  }

  /// The same with a word for where it can be used, unless it has one.
  func accessible(_ level: Identifier) -> Declaration {
    if statedAccess(in: nil) != nil { return self }
    return Declaration(kind, attributes: attributes, modifiers: modifiers + [level], at: span)
  }

  /// Whether types or other names for types that it declares cannot be named everywhere.
  var hidesTypes: Bool {
    let isHidden = has("private") || has("fileprivate")
    return switch kind {
    case .structure(let syntax), .enumeration(let syntax), .protocolType(let syntax):
      isHidden || syntax.members.contains { $0.hidesTypes }
    case .extended(let syntax):
      syntax.members.contains { $0.hidesTypes || isHidden && $0.declaresType }
    case .typeAlias: isHidden
    case .variable, .function, .initializer, .subscripted, .enumCases, .associatedType, .operatorFixity,
      .precedenceGroup, .deferred, .invalid:
      false
    }
  }

  private var declaresType: Bool {
    switch kind {
    case .structure, .enumeration, .protocolType, .typeAlias: true
    case .variable, .function, .initializer, .subscripted, .enumCases, .extended, .associatedType,
      .operatorFixity, .precedenceGroup, .deferred, .invalid:
      false
    }
  }
}
