import Diagnostics

/// What a name can mean.
enum Entity {
  case variable(Variable)
  /// Functions, as what calls of the name can mean.
  case functions([Candidate])
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

/// One level of names. The innermost scope that knows a name decides, except that functions of the cells and of the
/// libraries are overloads of each other.
final class Scope {
  let parent: Scope?
  let kind: Kind
  @exclusivity(unchecked) private var slots = NameTable<Slot>()
  /// What the cells before this one declared, the newest last.
  @exclusivity(unchecked) private var earlier: [String: [Entity]] = [:]

  private enum Slot {
    case known(Entity)
    /// Functions that nobody has asked for, and what else the name means.
    case waiting([Lazy<FunctionDeclaration>], Entity?)

    var known: Entity? {
      switch self {
      case .known(let entity): entity
      case .waiting(_, let entity): entity
      }
    }
  }

  enum Kind {
    /// The names of the libraries, or of the cells so far, of which each may declare a name again.
    case top
    /// The inside of a type: its members are found without a dot.
    case type(FunctionDeclaration.Owner, selfVariable: Variable?)
    /// The parameters of a function or closure: what lies outside is captured.
    case function(FunctionContext)
    case block
    /// What follows a `guard` in a list of statements: its names hide those of the list.
    case guarded
  }

  /// Whether a guard's conditions have been read, so that what follows declares its names in the list around.
  @exclusivity(unchecked) private var isClosed = false
  @exclusivity(unchecked) private var free: Set<String> = []
  /// The names that closures in a list of statements have taken from outside of all functions, and where.
  @exclusivity(unchecked) var takenByClosures: [String: SourceSpan] = [:]

  init(_ kind: Kind, parent: Scope?) {
    self.kind = kind
    self.parent = parent
  }

  subscript(name: String) -> Entity? {
    guard let slot = slots[name] else { return nil }
    guard case .waiting(let functions, let known) = slot else { return slot.known }
    slots[name] = known.map { .known($0) }
    for function in functions {
      if let function = function.value { declare(name, .functions([Candidate(.function(function))])) }
    }
    return slots[name]?.known
  }

  /// Whether anything of a name is declared, without reading it.
  func has(_ name: String) -> Bool { slots[name] != nil }

  /// The scope to which declarations add their names.
  var home: Scope {
    guard isClosed, let parent else { return self }
    return parent.home
  }

  /// What a declaration of a name would declare again. At the top a guard's name goes on hiding the list's.
  func known(_ name: String) -> Entity? {
    if free.contains(name) { return nil }
    guard isClosed, let parent else { return self[name] }
    return (isTop ? nil : self[name]) ?? parent.known(name)
  }

  /// The scope of the list of statements, without the guards in it.
  var list: Scope {
    guard case .guarded = kind, let parent else { return self }
    return parent.list
  }

  var isTop: Bool { if case .top = list.kind { true } else { false } }

  /// Ends a guard's conditions.
  func close() {
    isClosed = true
    free = []
  }

  /// Lets names be declared again, as those of a guard's conditions by further ones.
  func free(_ names: [Identifier]) { free = Set(names.map { $0.text }) }

  /// Moves the names of a guard, and of those before it, to the list, where later cells look for them.
  func merge() {
    guard case .guarded = kind, let parent else { return }
    parent.merge()
    for name in slots.names {
      if let entity = slots[name]?.known { list.slots[name] = .known(entity) }
    }
  }

  /// From here on names may be declared again: a new cell begins.
  func beginCell() {
    for name in slots.names {
      guard let slot = slots[name] else { continue }
      if let entity = slot.known { earlier[name, default: []].append(entity) }
      slots[name] = if case .waiting(let functions, _) = slot { .waiting(functions, nil) } else { nil }
    }
  }

  /// What a name means in the cells before this one, the newest first.
  func earlierMeanings(of name: String) -> ReversedCollection<[Entity]> {
    (earlier.isEmpty ? [] : earlier[name] ?? []).reversed()
  }

  /// The names of all types that are declared here.
  var typeNames: [String] {
    slots.names.filter { slots[$0]?.known?.isType ?? false }
      + earlier.compactMap { name, meanings in meanings.contains { $0.isType } ? name : nil }
  }

  func declare(_ name: String, _ entity: Entity) {
    switch (slots[name], entity) {
    case (.known(.functions(let known))?, .functions(let new)): slots[name] = .known(.functions(new + known))
    case (.waiting(let functions, .functions(let known)?)?, .functions(let new)):
      slots[name] = .waiting(functions, .functions(new + known))
    case (.waiting(let functions, _)?, _): slots[name] = .waiting(functions, entity)
    case (.known?, _), (nil, _): slots[name] = .known(entity)
    }
  }

  func declare(_ name: String, later function: Lazy<FunctionDeclaration>) {
    switch slots[name] {
    case .known(let entity)?: slots[name] = .waiting([function], entity)
    case .waiting(let functions, let entity)?: slots[name] = .waiting(functions + [function], entity)
    case nil: slots[name] = .waiting([function], nil)
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
      for slot in current.slots.values {
        if case .variable(let variable)? = slot.known { variables.append(variable) }
      }
      scope = current.parent
    }
    return variables
  }

  /// All names that can be seen from here, for suggestions.
  var visibleNames: [String] {
    var names: [String] = []
    var scope: Scope? = self
    while let current = scope {
      names += current.slots.names + Array(current.earlier.keys)
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
  /// Whether the result, while it is still to be inferred, is an optional: what is returned may be what it holds.
  var isResultOptional = false
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
