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
