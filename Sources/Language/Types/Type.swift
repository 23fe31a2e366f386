/// A type, after names are resolved.
public enum Type: Hashable {
  /// A structure, enumeration or library type with its generic arguments: `Int`, `Array<Double>`.
  case nominal(NominalType, [Type])
  /// `()` is Void. A tuple of one element does not exist.
  case tuple([TupleElement])
  indirect case function(FunctionType)
  /// A generic parameter inside the declaration that introduces it.
  case parameter(GenericParameter)
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
  public let isThrowing: Bool
  public let result: Type

  public init(parameters: [ParameterType], isThrowing: Bool = false, result: Type) {
    self.parameters = parameters
    self.isThrowing = isThrowing
    self.result = result
  }
}

public struct ParameterType: Hashable {
  public let type: Type
  public let isInout: Bool

  public init(_ type: Type, isInout: Bool = false) {
    self.type = type
    self.isInout = isInout
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
  public internal(set) var constraints: [NominalType]
  /// The parameters that stand for the constraints' associated types: `S.Element` of `S: Sequence`.
  var associatedParameters: [String: GenericParameter] = [:]
  /// What the associated types are, as far as is known: their parameters, or what a `where` clause says.
  var associatedTypes: [String: Type] = [:]
  /// Whether a library introduces it.
  var isLibrary = false

  public init(name: String, constraints: [NominalType] = []) {
    self.name = name
    self.constraints = constraints
  }

  func associate(_ name: String, with parameter: GenericParameter) {
    associatedParameters[name] = parameter
    associatedTypes[name] = .parameter(parameter)
  }

  public static func == (a: GenericParameter, b: GenericParameter) -> Bool { a === b }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// What each generic parameter stands for.
public typealias Substitution = [GenericParameter: Type]

extension Dictionary {
  /// Each key with the value beside it, the first of equal keys; what has no partner is left out.
  init(pairing keys: some Sequence<Key>, _ values: some Sequence<Value>) {
    self.init()
    for (key, value) in zip(keys, values) where self[key] == nil { self[key] = value }
  }
}

extension Type {
  /// The type with generic parameters replaced; parameters without an entry stay.
  public func substituting(_ substitution: Substitution) -> Type {
    if substitution.isEmpty { return self }
    switch self {
    case .nominal(let nominal, let arguments):
      if arguments.isEmpty { return self }
      return .nominal(nominal, arguments.map { $0.substituting(substitution) })
    case .tuple(let elements):
      return .tuple(elements.map { TupleElement(label: $0.label, type: $0.type.substituting(substitution)) })
    case .function(let function):
      return .function(
        FunctionType(
          parameters: function.parameters.map {
            ParameterType($0.type.substituting(substitution), isInout: $0.isInout)
          },
          isThrowing: function.isThrowing,
          result: function.result.substituting(substitution)))
    case .parameter(let parameter): return substitution[parameter] ?? self
    case .metatype(let instance): return .metatype(instance.substituting(substitution))
    case .variable, .invalid: return self
    }
  }

  /// The nominal type, without its arguments, or nil.
  public var nominal: NominalType? {
    if case .nominal(let nominal, _) = self { return nominal }
    return nil
  }

  /// The generic arguments of a nominal type; empty for others.
  public var arguments: [Type] {
    if case .nominal(_, let arguments) = self { return arguments }
    return []
  }
}

extension Type: CustomStringConvertible {
  /// As Swift spells it, sugar included: `[Double]`, `Int?`, `(Double) -> Bool`.
  public var description: String {
    switch self {
    case .nominal(let nominal, let arguments): nominal.spelling(with: arguments)
    case .tuple(let elements): "(" + elements.map({ $0.description }).joined(separator: ", ") + ")"
    case .function(let function): function.description
    case .parameter(let parameter): parameter.name
    case .metatype(let instance): "\(instance).Type"
    case .variable, .invalid: "_"
    }
  }
}

extension TupleElement: CustomStringConvertible {
  public var description: String { (label.map { $0 + ": " } ?? "") + type.description }
}

extension FunctionType: CustomStringConvertible {
  public var description: String {
    let list = parameters.map { ($0.isInout ? "inout " : "") + $0.type.description }.joined(separator: ", ")
    return "(\(list)) \(isThrowing ? "throws " : "")-> \(result == .void ? "Void" : result.description)"
  }
}

extension NominalType {
  fileprivate func spelling(with arguments: [Type]) -> String {
    switch (representation, arguments.count) {
    case (.array, 1): return "[\(arguments[0])]"
    case (.dictionary, 2): return "[\(arguments[0]) : \(arguments[1])]"
    case (.optional, 1):
      if case .function = arguments[0] { return "(\(arguments[0]))?" }
      return "\(arguments[0])?"
    case (_, 0): return name
    default: return "\(name)<\(arguments.map { $0.description }.joined(separator: ", "))>"
    }
  }
}
