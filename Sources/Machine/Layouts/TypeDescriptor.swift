/// What the running machine must know of a type to describe, compare and hash its values.
final class TypeDescriptor {
  let name: String
  /// The name with its module, as Swift shows it inside collections.
  let qualifiedName: String
  let layout: Layout
  /// Filled in after creation: a type may contain itself.
  var kind: Kind = .empty
  /// Ranges show their name around their description inside collections.
  var debugName: String?
  /// The code of the type's own `description`, `==` and `hash(into:)`.
  var description: Int?
  var equality: Int?
  var hash: Int?

  enum Kind {
    case empty
    case integer, double, boolean
    case string, character
    case array(TypeDescriptor)
    case dictionary(TypeDescriptor, TypeDescriptor)
    case set(TypeDescriptor)
    case tuple([DescribedPart])
    case structure([DescribedPart])
    case enumeration(isBoxed: Bool, [DescribedCase])
    case optional(TypeDescriptor)
    case function
    case host
    case error
    case metatype(String)
  }

  init(name: String, qualifiedName: String, layout: Layout) {
    self.name = name
    self.qualifiedName = qualifiedName
    self.layout = layout
  }
}

struct DescribedPart {
  let label: String?
  let descriptor: TypeDescriptor
  let offset: Slot
}

struct DescribedCase {
  let name: String
  let payload: [DescribedPart]
}
