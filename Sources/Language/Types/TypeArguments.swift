/// The generic arguments of a type. Most types have none; then no list of them is held, and that there is none is seen
/// at once.
public struct TypeArguments: RandomAccessCollection, Hashable, ExpressibleByArrayLiteral {
  private let types: [Type]?

  public init(_ types: [Type]) { self.types = types.isEmpty ? nil : types }
  public init(arrayLiteral types: Type...) { self.init(types) }

  // Both by the array itself, which is not counted anew for each element.
  public func makeIterator() -> Array<Type>.Iterator { (types ?? []).makeIterator() }
  func contains(where fits: (Type) -> Bool) -> Bool {
    guard let types else { return false }
    for index in types.indices where fits(types[index]) { return true }
    return false
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { types?.count ?? 0 }
  public var isEmpty: Bool { types == nil }
  public var first: Type? { types?.first }

  public subscript(position: Int) -> Type {
    guard let types else { preconditionFailure("a type has fewer generic arguments") }
    return types[position]
  }

  /// Each replaced by another.
  public func map(_ transform: (Type) -> Type) -> TypeArguments { TypeArguments(types?.map(transform) ?? []) }

  public static func + (a: TypeArguments, b: TypeArguments) -> [Type] { (a.types ?? []) + (b.types ?? []) }
}
