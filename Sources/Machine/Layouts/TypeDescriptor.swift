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
    /// That of a type itself, as a value.
    case metatype(TypeDescriptor)
  }

  init(name: String, qualifiedName: String, layout: Layout) {
    self.name = name
    self.qualifiedName = qualifiedName
    self.layout = layout
  }

  /// That of the type itself as a value; made when it is first asked for.
  private(set) lazy var ofType: TypeDescriptor = {
    let made = TypeDescriptor(name: name + ".Type", qualifiedName: qualifiedName + ".Type", layout: .empty)
    made.kind = .metatype(self)
    return made
  }()

  /// The type of which it describes the type itself, or its own.
  var instance: TypeDescriptor { if case .metatype(let instance) = kind { instance } else { self } }

  /// Whether both describe one type. That of a type as a value may have been made twice.
  func isOne(with other: TypeDescriptor) -> Bool {
    if self === other { return true }
    guard case .metatype(let own) = kind, case .metatype(let others) = other.kind else { return false }
    return own.isOne(with: others)
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
