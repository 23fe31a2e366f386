/// The generic arguments of a type. Most types have none, and most others one: neither needs a list.
public struct TypeArguments: RandomAccessCollection, Hashable, ExpressibleByArrayLiteral {
  private let held: Held

  private enum Held: Hashable {
    case none
    case one(Type)
    case several([Type])
  }

  private init(_ held: Held) { self.held = held }
  public init(_ types: [Type]) {
    switch types.count {
    case 0: held = .none
    case 1: held = .one(types[0])
    default: held = .several(types)
    }
  }
  public init(arrayLiteral types: Type...) { self.init(types) }

  func contains(where fits: (Type) -> Bool) -> Bool {
    switch held {
    case .none: false
    case .one(let type): fits(type)
    case .several(let types): types.contains(where: fits)
    }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int {
    switch held {
    case .none: 0
    case .one: 1
    case .several(let types): types.count
    }
  }
  public var isEmpty: Bool { if case .none = held { true } else { false } }

  public subscript(position: Int) -> Type {
    switch held {
    case .one(let type) where position == 0: return type
    case .several(let types): return types[position]
    case .none, .one: preconditionFailure("a type has fewer generic arguments")
    }
  }

  /// Each replaced by another.
  public func map(_ transform: (Type) -> Type) -> TypeArguments {
    switch held {
    case .none: self
    case .one(let type): TypeArguments(.one(transform(type)))
    case .several(let types): TypeArguments(types.map(transform))
    }
  }

  public static func + (a: TypeArguments, b: TypeArguments) -> [Type] { Array(a) + Array(b) }
}
