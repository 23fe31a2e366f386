import Diagnostics

/// What conforms to what, and what the associated types are.
final class Conformances: AssociatedTypes {
  let extensions: Extensions
  /// The protocols of types, good for as many conformances as they had.
  @exclusivity(unchecked) private var ranked: [NominalType: (count: Int, protocols: [NominalType])] = [:]
  @exclusivity(unchecked) private var ancestors: [NominalType: [NominalType]] = [:]
  @exclusivity(unchecked) private var closures: [[NominalType]: [NominalType]] = [:]
  @exclusivity(unchecked) private var ranks: [[NominalType]: [NominalType]] = [:]

  var revealsOpaqueTypes: Bool { false }

  /// Those of the libraries themselves.
  private let home: Conformances?
  let anyType: NominalType?
  /// The protocols that stand for compositions, by their parts.
  @exclusivity(unchecked) var compositions: [Set<NominalType>: NominalType] = [:]
  /// Those that stand for protocols with arguments.
  @exclusivity(unchecked) var restrictions: [RestrictionKey: NominalType] = [:]
  /// How many associated types are being looked for.
  @exclusivity(unchecked) private var searches = 0

  init(extensions: Extensions, anyType: NominalType?, home: Conformances? = nil) {
    self.extensions = extensions
    self.anyType = anyType
    self.home = home
  }

  // MARK: Conforming

  /// The conformance of a type to a protocol; nil if there is none. Open variables among the arguments are taken
  /// to be able to meet any requirement.
  func find(_ type: Type, _ protocolType: NominalType) -> Conformance? {
    guard let nominal = type.nominal else { return nil }
    let all = extensions.conformances(of: nominal)
    for index in all.indices where all[index].protocolType === protocolType {
      let conformance = all[index]
      if conformance.requirements.isEmpty { return conformance }
      if meets(conformance.requirements, nominal.substitution(type.arguments), opens: false) {
        return conformance
      }
    }
    return nil
  }

  func conforms(_ type: Type, _ protocolType: NominalType) -> Bool {
    if protocolType.admitsAll { return true }
    if !protocolType.composed.isEmpty {
      return protocolType.composed.allSatisfy { conforms(type, $0) } && keeps(type, protocolType)
    }
    switch type {
    case .invalid, .variable: return true
    case .parameter, .member: return isConstrained(type, protocolType)
    case .tuple, .function, .metatype: return false
    case .nominal(let nominal, _):
      switch nominal.representation {
      case .abstract: return nominal == protocolType || inherits(nominal, protocolType)
      case .opaque: return isConstrained(type, protocolType)
      default: return find(type, protocolType) != nil || isImplied(protocolType, of: nominal)
      }
    }
  }

  /// Whether values are compared part by part: a tuple conforms to nothing, but `==` takes tuples of up to six parts.
  func comparesParts(_ type: Type, _ protocolType: NominalType) -> Bool {
    guard case .tuple(let elements) = type, protocolType.name == "Equatable" else { return false }
    return elements.count <= 6 && elements.allSatisfy { conforms($0.type, protocolType) }
  }

  /// Types of cells are sendable without saying so: all cells have one actor.
  private func isImplied(_ protocolType: NominalType, of nominal: NominalType) -> Bool {
    !nominal.isLibrary && protocolType.isLibrary && protocolType.name == "Sendable"
  }

  private func isConstrained(_ type: Type, _ protocolType: NominalType) -> Bool {
    constraints(of: type).contains { $0 == protocolType || inherits($0, protocolType) }
  }

  /// Whether a protocol refines another, at any remove.
  func inherits(_ protocolType: NominalType, _ ancestor: NominalType) -> Bool {
    ancestors(of: protocolType).contains(ancestor)
  }

  /// All that a protocol refines, the nearest first, each once.
  private func ancestors(of protocolType: NominalType) -> [NominalType] {
    if let home, extensions.isUntouched(protocolType) { return home.ancestors(of: protocolType) }
    if let known = ancestors[protocolType] { return known }
    let found = Array(findClosure([protocolType]).dropFirst())
    ancestors[protocolType] = found
    return found
  }

  /// Lets a protocol refine another, which it must not be, nor be refined by.
  func refine(_ ancestor: NominalType, by protocolType: NominalType) {
    protocolType.conformances.append(Conformance(to: ancestor))
    ancestors = [:]
    closures = [:]
    ranks = [:]
  }

  func meets(_ requirements: [Requirement], _ substitution: Substitution, opens: Bool = true) -> Bool {
    requirements.allSatisfy { requirement in
      switch requirement {
      case .conformance(let type, let protocolType):
        conforms(type.substituting(substitution, self), protocolType, opens: opens)
      case .sameType(let a, let b):
        couldEqual(reduced(a.substituting(substitution, self)), reduced(b.substituting(substitution, self)))
      }
    }
  }

  /// Whether a type conforms. A type of which only the protocol is known does where its values are opened; elsewhere it
  /// conforms to hardly any.
  func conforms(_ type: Type, _ protocolType: NominalType, opens: Bool) -> Bool {
    conforms(type, protocolType) && (opens || !type.isExistential || protocolType.conformsToItself)
  }

  /// What an associated type of a parameter is known to be.
  private func reduced(_ type: Type) -> Type {
    if case .member(let base, let name) = type { associatedType(name, of: base) } else { type }
  }

  func couldEqual(_ a: Type, _ b: Type) -> Bool {
    switch (a, b) {
    case (.variable, _), (_, .variable), (.invalid, _), (_, .invalid): true
    case (.nominal(let x, let xs), .nominal(let y, let ys)):
      x == y && zip(xs, ys).allSatisfy { couldEqual($0, $1) }
    case (.tuple(let xs), .tuple(let ys)):
      xs.count == ys.count && zip(xs, ys).allSatisfy { couldEqual($0.type, $1.type) }
    case (.function(let f), .function(let g)):
      f.parameters.count == g.parameters.count && couldEqual(f.result, g.result)
        && zip(f.parameters, g.parameters).allSatisfy { couldEqual($0.type, $1.type) }
    default: a == b
    }
  }

  /// Protocols with all that they refine, the nearest first, each once.
  func closure(_ protocols: [NominalType]) -> [NominalType] {
    if protocols.count < 2 { return protocols + protocols.flatMap(ancestors) }
    if let home, protocols.allSatisfy(extensions.isUntouched) { return home.closure(protocols) }
    if let known = closures[protocols] { return known }
    let found = findClosure(protocols)
    closures[protocols] = found
    return found
  }

  private func findClosure(_ protocols: [NominalType]) -> [NominalType] {
    var found: [NominalType] = []
    var seen = Set<NominalType>()
    var next = protocols
    while !next.isEmpty {
      let level = next.filter { seen.insert($0).inserted }
      found += level
      next = level.flatMap { extensions.conformances(of: $0).map { $0.protocolType } }
    }
    return found
  }

  /// The protocols that a type conforms to, refined ones included, the most refined first: their members are meant
  /// before those of what they refine.
  func protocols(of type: Type) -> [NominalType] {
    switch type {
    case .nominal(let nominal, _):
      if let opaque = nominal.opaque { return rank(closure(opaque.constraints)) }
      if let home, extensions.isUntouched(nominal) { return home.protocols(of: type) }
      let conformances = extensions.conformances(of: nominal)
      if let known = ranked[nominal], known.count == conformances.count { return known.protocols }
      let own = nominal.representation == .abstract ? [nominal] : []
      let found = rank(closure(own + conformances.map { $0.protocolType }))
      ranked[nominal] = (conformances.count, found)
      return found
    case .parameter, .member: return rank(closure(constraints(of: type)))
    case .tuple, .function, .metatype, .variable, .invalid: return []
    }
  }

  private func rank(_ protocols: [NominalType]) -> [NominalType] {
    if protocols.count < 2 { return protocols }
    if let home, protocols.allSatisfy(extensions.isUntouched) { return home.rank(protocols) }
    if let known = ranks[protocols] { return known }
    let depths = protocols.map { closure([$0]).count }
    let found = protocols.indices.sorted { (-depths[$0], $0) < (-depths[$1], $1) }.map { protocols[$0] }
    ranks[protocols] = found
    return found
  }

  // MARK: Generic parameters and their associated types

  /// The protocols that a generic parameter, or an associated type of one, is known to conform to.
  func constraints(of type: Type) -> [NominalType] {
    switch type {
    case .parameter(let parameter): return parameter.constraints
    case .nominal(let nominal, _): return nominal.opaque?.constraints ?? []
    default: break
    }
    return ways(to: type).flatMap { way in
      facts(of: way.base).flatMap { $0.memberConstraints[way.path] ?? [] }
    }
  }

  /// The two readings of `C.SubSequence.Index`: `Index` of `C.SubSequence`, and `SubSequence.Index` of `C`.
  private func ways(to type: Type) -> [(base: Type, path: [String])] {
    var ways: [(base: Type, path: [String])] = []
    var (rest, path) = (type, [String]())
    while case .member(let base, let name) = rest {
      path.insert(name, at: 0)
      ways.append((base, path))
      rest = base
    }
    return ways
  }

  /// Whose `known` and `memberConstraints` speak of a type's associated types: its own parameter, where it is one,
  /// and the `Self` of each protocol.
  private func facts(of type: Type) -> [GenericParameter] {
    let protocols = closure(constraints(of: type)).map { $0.genericParameters[0] }
    switch type {
    case .parameter(let parameter): return [parameter] + protocols
    case .nominal(let nominal, _): return (nominal.opaque.map { [$0] } ?? []) + protocols
    default: return protocols
    }
  }

  // MARK: Associated types

  /// Whether some associated type is being looked for: what depends on it may not be settled.
  var isFinding: Bool { searches > 0 || (home?.isFinding ?? false) }

  /// Looks for an associated type.
  func find(by search: () -> Type?) -> Type? {
    searches += 1
    defer { searches -= 1 }
    return search()
  }

  func associatedType(_ name: String, of type: Type) -> Type {
    associatedType(name, of: type, self) ?? .invalid
  }

  /// The same for a type whose own associated types, at any depth, somebody else knows; nil where there is none.
  func associatedType(_ name: String, of type: Type, _ known: some AssociatedTypes) -> Type? {
    if case .invalid = type { return .invalid }
    switch type {
    case .nominal(let nominal, let arguments):
      if nominal.representation == .opaque { return dependentType(name, of: type, known) }
      if nominal.representation == .abstract { return erasedType(name, of: nominal) }
      for conformance in extensions.conformances(of: nominal) {
        guard let found = conformance.associatedType(name) else { continue }
        return found.substituting(nominal.substitution(arguments), known)
      }
      return nil
    case .parameter, .member: return dependentType(name, of: type, known)
    case .tuple, .function, .metatype, .variable, .invalid: return nil
    }
  }

  /// What an associated type is of a value of which only the protocol is known: the type that a `where` clause names,
  /// or else a value of which only the constraints are known.
  private func erasedType(_ name: String, of protocolType: NominalType) -> Type? {
    let own = protocolType.genericParameters[0]
    let member = Type.member(.parameter(own), name)
    guard let found = dependentType(name, of: .parameter(own), self) else { return nil }
    if found != member { return found.substituting([own: .nominal(protocolType, [])], self) }
    let erased = composition(of: constraints(of: member), protocolType.span)
    return own.known.isEmpty ? erased : restriction(of: erased, by: member)
  }

  /// What is known of an associated type's own associated types: of the iterator of `any Sequence<Int>`, the element.
  private func restriction(of erased: Type, by member: Type) -> Type {
    guard let protocolType = erased.nominal, !protocolType.primaryAssociatedTypes.isEmpty else {
      return erased
    }
    let arguments = protocolType.primaryAssociatedTypes.compactMap { dependentType($0, of: member, self) }
    guard arguments.count == protocolType.primaryAssociatedTypes.count,
      !arguments.contains(where: { $0.holdsParameters })
    else { return erased }
    return restriction(of: protocolType, arguments, protocolType.span)
  }

  private func dependentType(_ name: String, of type: Type, _ known: some AssociatedTypes) -> Type? {
    guard closure(constraints(of: type)).contains(where: { $0.associatedTypes[name] != nil }) else {
      return nil
    }
    let member = Type.member(type, name)
    for way in ways(to: member) {
      for parameter in facts(of: way.base) {
        guard let meaning = parameter.known[way.path] else { continue }
        var substitution = way.base.nominal?.substitution(way.base.arguments) ?? [:]
        substitution[parameter] = way.base
        return meaning.substituting(substitution, known)
      }
    }
    return member
  }
}
