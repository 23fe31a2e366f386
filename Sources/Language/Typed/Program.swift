/// What the machine asks of the checker while it compiles: it makes one instance of a function for each
/// list of generic arguments, so it needs bodies and witnesses for types that only it knows.
public protocol Program: AssociatedTypes {
  /// The checked body of a function whose implementation is `body`.
  func body(of function: Function) -> [TypedStatement]
  /// The function that fulfils a protocol's requirement for a type without generic parameters.
  func witness(for requirement: Function, in type: Type) -> FunctionReference?
  func conforms(_ type: Type, to protocolType: NominalType) -> Bool
  /// A value of a type as one of a wider type.
  func converted(_ value: TypedExpression, to wanted: Type) -> TypedExpression
  /// The initializer that makes a value from a literal; nil for types whose values the machine loads itself.
  func literalInitializer(_ literal: LiteralForm, of type: Type) -> FunctionReference?
  /// The type's own `description` getter (one parameter, self), or nil where the machine describes the value.
  func customDescription(of type: Type) -> FunctionReference?
  /// The type's own `debugDescription` getter, by which parts of collections show themselves.
  func customDebugDescription(of type: Type) -> FunctionReference?
  /// The type's own `==`, or nil where the machine compares part by part.
  func customEquality(of type: Type) -> FunctionReference?
  /// The type's own `hash(into:)`, or nil where the machine hashes part by part.
  func customHash(of type: Type) -> FunctionReference?
}

/// What the checker makes of one cell.
public struct TypedCell {
  public let statements: [TypedStatement]
  /// The functions that it declares, at any depth, and the accessors of its properties.
  public let functions: [Function]
  /// What its names stand for, in no order; a name may occur again.
  public let names: [NamedPlace]

  public init(statements: [TypedStatement], functions: [Function] = [], names: [NamedPlace] = []) {
    self.statements = statements
    self.functions = functions
    self.names = names
  }
}

/// How the literals look whose types may have initializers of their own.
public enum LiteralForm {
  case integer
  case double
  case boolean
  case string
}
