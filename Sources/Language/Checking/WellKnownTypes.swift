import Diagnostics

/// The types that the language itself speaks of: those of literals, conditions, loops.
struct WellKnownTypes {
  let int: Type
  let double: Type
  let bool: Type
  let string: Type
  let character: Type
  let never: Type
  let arrayType: NominalType
  let dictionaryType: NominalType
  let optionalType: NominalType
  let rangeType: NominalType
  let closedRangeType: NominalType
  let keyPathType: NominalType?
  let writableKeyPathType: NominalType?
  let anyType: NominalType?
  let anyHashableType: NominalType?
  let literalProtocols: LiteralProtocols
  /// What puts a string together from its parts.
  let interpolationType: NominalType?

  func array(of element: Type) -> Type { .nominal(arrayType, [element]) }
  func dictionary(_ key: Type, _ value: Type) -> Type { .nominal(dictionaryType, [key, value]) }
  func optional(of wrapped: Type) -> Type { .nominal(optionalType, [wrapped]) }

  /// Reads them from the scope of the standard library; nil where it lacks one.
  init?(from scope: Scope) {
    func find(_ name: String) -> NominalType? {
      if case .type(let type)? = scope[name] { return type }
      return nil
    }
    guard let int = find("Int"), let double = find("Double"), let bool = find("Bool"),
      let string = find("String"), let character = find("Character"), let array = find("Array"),
      let dictionary = find("Dictionary"), let optional = find("Optional"), let range = find("Range"),
      let closedRange = find("ClosedRange"), let never = find("Never")
    else { return nil }
    self.int = .nominal(int, [])
    self.double = .nominal(double, [])
    self.bool = .nominal(bool, [])
    self.string = .nominal(string, [])
    self.character = .nominal(character, [])
    self.never = .nominal(never, [])
    keyPathType = find("KeyPath")
    writableKeyPathType = find("WritableKeyPath")
    anyType = find("Any")
    anyHashableType = find("AnyHashable")
    literalProtocols = LiteralProtocols(find)
    interpolationType = find("DefaultStringInterpolation")
    arrayType = array
    dictionaryType = dictionary
    optionalType = optional
    rangeType = range
    closedRangeType = closedRange
  }
}

/// The protocols of what literals can stand for.
struct LiteralProtocols {
  let integer: NominalType?
  let float: NominalType?
  let string: NominalType?
  let boolean: NominalType?
  let array: NominalType?
  let dictionary: NominalType?

  init(_ find: (String) -> NominalType?) {
    integer = find("ExpressibleByIntegerLiteral")
    float = find("ExpressibleByFloatLiteral")
    string = find("ExpressibleByStringLiteral")
    boolean = find("ExpressibleByBooleanLiteral")
    array = find("ExpressibleByArrayLiteral")
    dictionary = find("ExpressibleByDictionaryLiteral")
  }

  subscript(literal: LiteralKind) -> NominalType? {
    switch literal {
    case .integer: integer
    case .float: float
    case .string: string
    case .boolean: boolean
    case .array: array
    case .dictionary: dictionary
    case .keyPath, .closure: nil
    }
  }
}

extension Type {
  /// The payload of an Optional, or nil for other types.
  public var wrapped: Type? {
    if case .nominal(let nominal, let arguments) = self, nominal.representation == .optional {
      return arguments.first
    }
    return nil
  }

  /// The element of an Array, or nil for other types.
  var arrayElement: Type? {
    if case .nominal(let nominal, let arguments) = self, nominal.representation == .array {
      return arguments.first
    }
    return nil
  }
}
