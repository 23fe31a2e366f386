/// A type, after names are resolved.
public enum Type: Hashable {
  /// A structure, enumeration or library type with its generic arguments: `Int`, `Array<Double>`. Indirect, so that a
  /// copy of any type is one word, of which one reference is counted.
  indirect case nominal(NominalType, TypeArguments)
  /// `()` is Void. A tuple of one element does not exist.
  case tuple([TupleElement])
  indirect case function(FunctionType)
  /// A generic parameter inside the declaration that introduces it.
  case parameter(GenericParameter)
  /// An associated type of a generic parameter, or of another such type: `S.Element`, `C.SubSequence`.
  indirect case member(Type, String)
  /// The type of a type's own name: `Int.self`, `Normal` in `Normal(…)`.
  indirect case metatype(Type)
  /// An unknown to be solved; only while an expression is being checked.
  case variable(TypeVariable)
  /// Stands where a mistake has been reported; agrees with everything.
  case invalid

  public static var void: Type { .tuple([]) }
}

public struct TupleElement: Hashable {
  public let label: String?
  public let type: Type

  public init(label: String? = nil, type: Type) {
    self.label = label
    self.type = type
  }
}

public struct FunctionType: Hashable {
  public let parameters: [ParameterType]
  /// The type of the errors that it may throw; nil where it throws none.
  public let thrown: Type?
  public let result: Type

  public init(parameters: [ParameterType], thrown: Type? = nil, result: Type) {
    self.parameters = parameters
    self.thrown = thrown?.ifInhabited
    self.result = result
  }
}

public struct ParameterType: Hashable {
  public let type: Type
  public let isInout: Bool
  /// Whether a function given here does not outlive the call. Types that differ only in this are one for the solver,
  /// which asks for it where a function stands for another.
  let isLent: Bool

  public init(_ type: Type, isInout: Bool = false) { self.init(type, isInout: isInout, isLent: false) }

  init(_ type: Type, isInout: Bool, isLent: Bool) {
    self.type = type
    self.isInout = isInout
    self.isLent = isLent
  }

  public static func == (a: ParameterType, b: ParameterType) -> Bool {
    a.type == b.type && a.isInout == b.isInout
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(type)
    hasher.combine(isInout)
  }

  /// With another type in place of its own.
  func map(_ transform: (Type) -> Type) -> ParameterType {
    ParameterType(transform(type), isInout: isInout, isLent: isLent)
  }
}

/// A number that stands for a type not yet known.
public struct TypeVariable: Hashable, Sendable {
  public let index: Int32

  init(_ index: Int) { self.index = Int32(index) }
}

/// `T` in `func f<T: Comparable>`. Identity, not name, tells parameters apart.
public final class GenericParameter: Hashable {
  public let name: String
  /// The protocols that an argument must conform to.
  @exclusivity(unchecked) public internal(set) var constraints: [NominalType]
  /// What a `where` clause says of associated types, each by the way to it: `["Element"]` for `S.Element`.
  @exclusivity(unchecked) var known: [[String]: Type] = [:]
  /// The protocols that associated types must conform to beyond what their own protocols ask.
  @exclusivity(unchecked) var memberConstraints: [[String]: [NominalType]] = [:]
  /// Whether a library introduces it.
  var isLibrary = false
  /// Whether an author's function introduces it, which opens what stands for it.
  var isOpened = false
  /// Whether it stands for what a function that says `rethrows` throws.
  var isRethrown = false

  public init(name: String, constraints: [NominalType] = []) {
    self.name = name
    self.constraints = constraints
  }

  public static func == (a: GenericParameter, b: GenericParameter) -> Bool { a === b }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// Knows what the associated types of types are.
public protocol AssociatedTypes: AnyObject {
  /// The associated type of a name, itself a `member` where it depends on a generic parameter.
  func associatedType(_ name: String, of type: Type) -> Type
  /// Whether opaque types give way to what they really are.
  var revealsOpaqueTypes: Bool { get }
}

extension Type {
  /// The type with generic parameters replaced, and what their associated types have become; parameters
  /// without an entry stay.
  public func substituting(_ substitution: Substitution, _ known: some AssociatedTypes) -> Type {
    if substitution.isEmpty, !known.revealsOpaqueTypes { return self }
    switch self {
    case .nominal(let nominal, let arguments):
      if nominal.representation == .opaque, known.revealsOpaqueTypes, let underlying = nominal.underlying {
        let own = nominal.substitution(arguments.map { $0.substituting(substitution, known) })
        return underlying.substituting(own, known)
      }
      return arguments.isEmpty ? self : mapParts { $0.substituting(substitution, known) }
    case .parameter(let parameter): return substitution[parameter] ?? self
    case .member(let base, let name):
      let concrete = base.substituting(substitution, known)
      return concrete == base ? self : known.associatedType(name, of: concrete)
    case .tuple, .function, .metatype: return mapParts { $0.substituting(substitution, known) }
    case .variable, .invalid: return self
    }
  }

  /// The nominal type, without its arguments, or nil.
  public var nominal: NominalType? {
    if case .nominal(let nominal, _) = self { return nominal }
    return nil
  }

  var isFunction: Bool { if case .function = self { true } else { false } }

  /// What a function of the type takes; empty for others.
  var parameters: [ParameterType] {
    if case .function(let function) = self { function.parameters } else { [] }
  }

  var isInvalid: Bool {
    if case .invalid = self { true } else { false }
  }

  /// Whether it is a nominal type without generic arguments, as most are: found out without a copy, which would have
  /// to be counted.
  var isPlain: Bool {
    if case .nominal(_, let arguments) = self { arguments.isEmpty } else { false }
  }

  /// Whether both are the same type, where neither has generic arguments: found out as fast. nil where one has.
  func isPlainly(_ other: Type) -> Bool? {
    guard case .nominal(let a, let xs) = self, xs.isEmpty, case .nominal(let b, let ys) = other, ys.isEmpty
    else { return nil }
    return a == b
  }

  /// Whether values of both lie alike: labels of tuples and errors make no difference.
  func lies(like other: Type) -> Bool {
    switch (self, other) {
    case (.nominal(let a, let xs), .nominal(let b, let ys)):
      a == b && zip(xs, ys).allSatisfy { $0.lies(like: $1) }
    case (.tuple(let xs), .tuple(let ys)):
      xs.count == ys.count && zip(xs, ys).allSatisfy { $0.type.lies(like: $1.type) }
    case (.function(let f), .function(let g)):
      f.result.lies(like: g.result)
        && zip(f.parameters, g.parameters).allSatisfy { $0.type.lies(like: $1.type) }
    default: self == other
    }
  }

  /// Whether it is a generic parameter or depends on one by its name alone.
  var isDependent: Bool {
    switch self {
    case .parameter, .member: true
    case .nominal, .tuple, .function, .metatype, .variable, .invalid: false
    }
  }

  /// The generic arguments of a nominal type; empty for others.
  public var arguments: TypeArguments {
    if case .nominal(_, let arguments) = self { return arguments }
    return []
  }
}

extension Type {
  /// Whether a value of the type may be of any type that conforms to a protocol.
  public var isExistential: Bool { nominal?.representation == .abstract }
  /// Whether it is the type of a type that conforms to a protocol, `any P.Type`.
  public var isExistentialMetatype: Bool {
    if case .metatype(let instance) = self { instance.isExistential } else { false }
  }
  /// Whether its values carry with them what they are.
  public var carriesType: Bool { isExistential || isExistentialMetatype }
  /// Whether it stands for what a function that says `rethrows` throws.
  var isRethrown: Bool { if case .parameter(let parameter) = self { parameter.isRethrown } else { false } }

  /// An associated type of it, of that one an associated type, and so on.
  func member(at path: [String]) -> Type { path.reduce(self) { .member($0, $1) } }
}

extension Dictionary where Key == [String] {
  /// By the paths, in a fixed order.
  var inOrder: [(key: Key, value: Value)] { sorted { $0.key.lexicographicallyPrecedes($1.key) } }
}

extension Type: CustomStringConvertible {
  /// As Swift spells it, sugar included: `[Double]`, `Int?`, `(Double) -> Bool`.
  public var description: String {
    switch self {
    case .nominal(let nominal, let arguments): nominal.spelling(with: arguments)
    case .tuple(let elements): "(" + elements.map({ $0.description }).joined(separator: ", ") + ")"
    case .function(let function): function.description
    case .parameter(let parameter): parameter.name
    case .member(let base, let name): "\(base).\(name)"
    case .metatype(let instance): "\(instance.beforeSuffix).Type"
    case .variable, .invalid: "_"
    }
  }

  /// What `?` and `.Type` are written behind.
  fileprivate var beforeSuffix: String {
    let isOneWord = !isFunction && (!isExistential || nominal?.admitsAll ?? false)
    return isOneWord ? description : "(\(description))"
  }
}

extension TupleElement: CustomStringConvertible {
  public var description: String { (label.map { $0 + ": " } ?? "") + type.description }
}

extension ParameterType: CustomStringConvertible {
  public var description: String {
    (isInout ? "inout " : type.isFunction && !isLent ? "@escaping " : "") + type.description
  }
}

extension FunctionType: CustomStringConvertible {
  public var description: String {
    let list = parameters.map { $0.description }.joined(separator: ", ")
    return "(\(list)) \(effect)-> \(result == .void ? "Void" : result.description)"
  }

  private var effect: String {
    guard let thrown else { return "" }
    return thrown.nominal?.name == "Error" ? "throws " : "throws(\(thrown)) "
  }
}

extension NominalType {
  fileprivate func spelling(with arguments: TypeArguments) -> String {
    switch (representation, arguments.count) {
    case (.array, 1): return "[\(arguments[0])]"
    case (.dictionary, 2): return "[\(arguments[0]) : \(arguments[1])]"
    case (.optional, 1): return arguments[0].beforeSuffix + "?"
    case (.abstract, 0) where !admitsAll: return "any " + name
    case (_, 0): return name
    default: return "\(name)<\(arguments.map { $0.description }.joined(separator: ", "))>"
    }
  }
}
