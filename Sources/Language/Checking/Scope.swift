import Diagnostics

/// What a name can mean.
enum Entity {
  case variable(Variable)
  case functions([FunctionDeclaration])
  case type(NominalType)
  case alias(TypeAlias)
  case genericParameter(GenericParameter)
  /// A computed variable outside a type.
  case property(PropertyDeclaration)

  var isType: Bool {
    switch self {
    case .type, .alias, .genericParameter: true
    case .variable, .functions, .property: false
    }
  }
}

/// One level of names. The innermost scope that knows a name decides, except that functions of outer
/// scopes stay visible as overloads.
final class Scope {
  let parent: Scope?
  let kind: Kind
  @exclusivity(unchecked) private(set) var entities: [String: Entity] = [:]
  /// What the cells before this one declared, the newest last.
  @exclusivity(unchecked) private var earlier: [String: [Entity]] = [:]
  /// Functions that nobody has asked for.
  @exclusivity(unchecked) private var waiting: [String: [Lazy<FunctionDeclaration>]] = [:]

  enum Kind {
    /// The names of the libraries, or of the cells so far, of which each may declare a name again.
    case top
    /// The inside of a type: its members are found without a dot.
    case type(FunctionDeclaration.Owner, selfVariable: Variable?)
    /// The parameters of a function or closure: what lies outside is captured.
    case function(FunctionContext)
    case block
  }

  init(_ kind: Kind, parent: Scope?) {
    self.kind = kind
    self.parent = parent
  }

  subscript(name: String) -> Entity? {
    if !waiting.isEmpty { declareWaiting(name) }
    return entities[name]
  }

  /// From here on names may be declared again: a new cell begins.
  func beginCell() {
    for (name, entity) in entities { earlier[name, default: []].append(entity) }
    entities = [:]
  }

  /// What a name means in the cells before this one, the newest first.
  func earlierMeanings(of name: String) -> ReversedCollection<[Entity]> {
    (earlier.isEmpty ? [] : earlier[name] ?? []).reversed()
  }

  /// The names of all types that are declared here.
  var typeNames: [String] {
    let declared = entities.map { ($0.key, [$0.value]) } + earlier.map { ($0.key, $0.value) }
    return declared.compactMap { name, meanings in meanings.contains { $0.isType } ? name : nil }
  }

  func declare(_ name: String, _ entity: Entity) {
    if case .functions(let new) = entity, case .functions(let known) = entities[name] {
      entities[name] = .functions(new + known)
    } else {
      entities[name] = entity
    }
  }

  func declare(_ name: String, later function: Lazy<FunctionDeclaration>) {
    waiting[name, default: []].append(function)
  }

  private func declareWaiting(_ name: String) {
    for function in waiting.removeValue(forKey: name) ?? [] {
      if let function = function.value { declare(name, .functions([function])) }
    }
  }

  /// The function or closure whose body this scope is in; nil at the top of a cell.
  var functionContext: FunctionContext? {
    var scope: Scope? = self
    while let current = scope {
      if case .function(let context) = current.kind { return context }
      scope = current.parent
    }
    return nil
  }

  /// The variables inside the function or cell around, in no particular order.
  var variablesAround: [Variable] {
    var variables: [Variable] = []
    var scope: Scope? = self
    while let current = scope {
      if case .top = current.kind { break }
      for case .variable(let variable) in current.entities.values { variables.append(variable) }
      scope = current.parent
    }
    return variables
  }

  /// All names that can be seen from here, for suggestions.
  var visibleNames: [String] {
    var names: [String] = []
    var scope: Scope? = self
    while let current = scope {
      names += Array(current.entities.keys) + Array(current.earlier.keys) + Array(current.waiting.keys)
      if case .type(let owner, _) = current.kind { names += owner.nominal.members.names }
      scope = current.parent
    }
    return names
  }
}

/// The function or closure that statements belong to.
final class FunctionContext {
  /// nil while the result of a closure is still to be inferred.
  var result: Type?
  /// The type of the errors that may leave it; nil where none may.
  let thrown: Type?
  let function: Function?
  /// Functions around it, for captures.
  let parent: FunctionContext?
  var nextLabel = 0

  init(result: Type?, thrown: Type?, function: Function?, parent: FunctionContext?) {
    self.result = result
    self.thrown = thrown
    self.function = function
    self.parent = parent
  }
}
