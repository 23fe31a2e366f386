/// What the running machine must know of a type to describe, compare and hash its values.
final class TypeDescriptor {
  let name: String
  /// The name with its module, as Swift shows it inside collections.
  let qualifiedName: String
  let layout: Layout
  /// Filled in after creation: a type may contain itself.
  var kind: Kind = .empty
  /// The code of the type's own `description`, `debugDescription`, `==` and `hash(into:)`.
  var description: Int?
  var debugDescription: Int?
  var equality: Int?
  var hash: Int?
  /// The functions that fulfil requirements for values of which only a protocol is known, by their numbers.
  var witnesses: [Int: ClosureObject] = [:]
  /// The protocols, by number, to which the type conforms, of those that programs ask about.
  var protocols: Set<Int> = []

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
    /// Any value that conforms to the protocol of this number.
    case existential(Int)
    case metatype(name: String, qualified: String)
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
