import Diagnostics

/// A structure, enumeration, protocol or library type. Identity, not name, tells types apart: a later
/// cell may declare a name again.
public final class NominalType: Hashable {
  public let name: String
  /// The module that a printed description names: `Swift`, `Divergence`, or `main` for a cell's own.
  public let module: String
  public let span: SourceSpan
  @exclusivity(unchecked) public internal(set) var representation: Representation
  /// Those of the types around it first; of a protocol only its `Self`.
  @exclusivity(unchecked) public internal(set) var genericParameters: [GenericParameter] = []
  /// Stored properties in order of declaration; only of structures.
  @exclusivity(unchecked) public internal(set) var fields: [Field] = []
  /// Cases in order of declaration; only of enumerations.
  @exclusivity(unchecked) public internal(set) var cases: [EnumCase] = []
  /// The raw type of an enumeration that has one.
  public internal(set) var rawType: Type?

  /// What holds a value of the type when the program runs.
  public enum Representation: Hashable, Sendable {
    /// A signed 64-bit integer in a word.
    case integer
    /// An IEEE double in a word.
    case double
    /// 0 or 1 in a word.
    case boolean
    /// A reference to text. Character has this too.
    case string
    /// A reference to a buffer of elements of the one argument.
    case array
    /// A reference to an insertion-ordered hash table.
    case dictionary
    /// A reference to an insertion-ordered hash table without values.
    case set
    /// An enumeration of two cases, `none` and `some`.
    case optional
    /// The fields side by side.
    case structure
    /// A case number, then the payload.
    case enumeration
    /// A reference to a value of the host's.
    case host
    /// A type without values (`Never`, and enumerations without cases).
    case uninhabited
    /// A value of any type that conforms, together with that type: a protocol.
    case abstract
    /// `some P`: what it really is shows in the body of the function that gives it.
    case opaque
  }

  public init(name: String, module: String, span: SourceSpan, representation: Representation) {
    self.name = name
    self.module = module
    self.span = span
    self.representation = representation
    admitsAll = representation == .abstract && name == "Any" && span.file.isLibrary
  }

  public static func == (a: NominalType, b: NominalType) -> Bool { a === b }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }

  /// The type that it is declared in.
  @exclusivity(unchecked) public internal(set) var outer: NominalType?

  /// The generic arguments that stand behind the name, without those of the types around it.
  var ownParameters: [GenericParameter] {
    representation == .abstract ? [] : Array(genericParameters.dropFirst(outer?.genericParameters.count ?? 0))
  }

  /// The type as its own members see it.
  var ownType: Type {
    representation == .abstract
      ? .nominal(self, []) : .nominal(self, TypeArguments(genericParameters.map { .parameter($0) }))
  }

  /// What the type's own parameters stand for.
  public func substitution(_ arguments: TypeArguments) -> Substitution {
    if genericParameters.isEmpty { return [:] }
    return Substitution(pairing: genericParameters, arguments)
  }

  /// Whether it is `Any`, to which every type conforms.
  package let admitsAll: Bool

  // MARK: What only the checker asks for

  /// Whether a library declares it, which several notebooks may use.
  var isLibrary: Bool { span.file.isLibrary }

  let members = MemberTable()
  @exclusivity(unchecked) var conformances: [Conformance] = []
  /// Counts what cells have added to a type of their own.
  @exclusivity(unchecked) var version = 0
  /// Stands for an opaque type in what is known of it.
  var opaque: GenericParameter?
  /// What an opaque type really is, in terms of its parameters; nil until the body is checked.
  public internal(set) var underlying: Type?
  /// What a composition of protocols consists of; empty for other types.
  @exclusivity(unchecked) var composed: [NominalType] = []
  /// What a protocol demands, by name and in order; its members hold those of its extensions too.
  var requirementNames: [String] = []
  /// The associated types that a protocol's name takes as arguments: `Element` of `Sequence<Int>`.
  var primaryAssociatedTypes: [String] = []
  /// Those that a protocol declares itself, by name.
  @exclusivity(unchecked) var associatedTypes = NameTable<AssociatedType>()
  @exclusivity(unchecked) var nestedTypes: [String: NominalType] = [:]
  @exclusivity(unchecked) var aliases: [String: TypeAlias] = [:]
  /// Where it can be named.
  @exclusivity(unchecked) var access = AccessScope.everywhere
}

public struct Field {
  public let name: String
  /// Where it is named.
  let span: SourceSpan
  public let type: Type
  public let isMutable: Bool
  /// Whether a pattern declares it together with others, `var (a, b) = (0, 1)`.
  let isOfPattern: Bool
  let beginsAsNil: BeginsAsNil

  enum BeginsAsNil {
    case never
    /// It is declared together with others that do not, so the memberwise initializer wants it: `var a: Int, b: Int?`.
    case inInitializers
    case always
  }

  init(
    name: Identifier, type: Type, isMutable: Bool, isOfPattern: Bool = false,
    beginsAsNil: BeginsAsNil = .never
  ) {
    self.name = name.text
    span = name.span
    self.type = type
    self.isMutable = isMutable
    self.isOfPattern = isOfPattern
    self.beginsAsNil = beginsAsNil
  }

  /// The same field with another type.
  func with(_ type: Type) -> Field {
    Field(
      name: Identifier(name, at: span), type: type, isMutable: isMutable, isOfPattern: isOfPattern,
      beginsAsNil: beginsAsNil)
  }
}

public struct EnumCase {
  public let name: String
  public let payload: [TupleElement]
  public let rawValue: TypedExpression?

  public init(name: String, payload: [TupleElement], rawValue: TypedExpression?) {
    self.name = name
    self.payload = payload
    self.rawValue = rawValue
  }
}
