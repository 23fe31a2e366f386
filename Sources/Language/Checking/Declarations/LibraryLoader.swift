/// Reads library interfaces: first the types of all of them, then what the types hold.
struct LibraryLoader {
  let scope: Scope
  private let pending = Pending()

  /// Interfaces whose types are known and whose members are not.
  private final class Pending {
    var interfaces: [(declarations: [Declaration], origin: Origin)] = []
  }

  init(scope: Scope) {
    self.scope = scope
  }

  func declareTypes(_ tree: SyntaxTree, module: String, index: Int) {
    let declarations = tree.statements.compactMap { statement -> Declaration? in
      if case .declaration(let declaration) = statement.kind { return declaration }
      return nil
    }
    let origin = Origin(module: module, library: index)
    TypeDeclarer(origin: origin).declare(declarations, in: scope)
    pending.interfaces.append((declarations, origin))
  }

  func declareMembers(in session: Session) {
    let interfaces = pending.interfaces.map {
      (declarations: $0.declarations, MemberDeclarer(session, $0.origin))
    }
    for (declarations, members) in interfaces {
      members.declareTypesInExtensions(declarations, in: scope)
      members.declareAliases(declarations, in: scope)
    }
    for (declarations, members) in interfaces {
      ConformanceDeclarer(members).declareProtocols(declarations, in: scope)
    }
    session.collectProtocols(from: scope)
    for (declarations, members) in interfaces {
      ConformanceDeclarer(members).declareConformances(declarations, in: scope)
    }
    for (declarations, members) in interfaces { members.declareMembers(declarations, in: scope) }
  }
}

/// Where declarations come from.
struct Origin {
  let module: String
  /// The library's number; nil for a cell.
  let library: Int?

  static let cell = Origin(module: "main", library: nil)
}

extension Session {
  /// Notes the protocols that the language itself speaks of.
  func collectProtocols(from scope: Scope) {
    for name in [
      "Equatable", "Comparable", "Hashable", "Numeric", "FloatingPoint", "Sequence", "Collection",
      "BidirectionalCollection", "IteratorProtocol", "_ExpressibleByOneCharacter", "CustomStringConvertible",
      "CustomDebugStringConvertible", "CaseIterable",
      "RawRepresentable", "Error", "StringProtocol", "_Word",
    ] {
      if case .type(let type)? = scope[name] { protocols[name] = type }
    }
  }
}
