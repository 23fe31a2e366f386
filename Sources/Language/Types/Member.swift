/// Something that a dot finds in a type.
struct Member {
  let kind: Kind
  let isStatic: Bool

  enum Kind {
    /// A stored property, by its position.
    case field(Int)
    /// A stored static property.
    case variable(Variable)
    case property(PropertyDeclaration)
    case function(FunctionDeclaration)
    /// Initializers stand under the name `init`, subscripts under `subscript`.
    case initializer(FunctionDeclaration)
    case subscripted(SubscriptDeclaration)
    case enumCase(Int)
  }
}

/// A condition on types, of a generic declaration or of an extension.
enum Requirement {
  /// The type conforms to the protocol; the parameters stand for the protocol's associated types there.
  case conformance(Type, NominalType, associated: [String: GenericParameter])
  case sameType(Type, Type)
}

/// That a type conforms to a protocol, where its arguments meet the requirements.
struct Conformance {
  let protocolType: NominalType
  let requirements: [Requirement]
  /// What the protocol's associated types are here, in terms of the type's own parameters.
  let associatedTypes: [String: Type]
}

extension Member {
  /// The functions behind the member: for a property or subscript, its accessors.
  var functions: [Function] {
    switch kind {
    case .function(let declaration), .initializer(let declaration): [declaration.function]
    case .property(let property): [property.getter.function] + (property.setter.map { [$0.function] } ?? [])
    case .subscripted(let declaration):
      [declaration.getter.function] + (declaration.setter.map { [$0.function] } ?? [])
    case .field, .variable, .enumCase: []
    }
  }
}
