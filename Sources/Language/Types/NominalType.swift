import Diagnostics

/// A structure, enumeration, protocol or library type. Identity, not name, tells types apart: a later
/// cell may declare a name again.
public final class NominalType: Hashable {
  public let name: String
  /// The module that a printed description names: `Swift`, `Divergence`, or `main` for a cell's own.
  public let module: String
  public let span: SourceSpan
  public internal(set) var representation: Representation
  public internal(set) var genericParameters: [GenericParameter] = []
  /// Stored properties in order of declaration; only of structures.
  public internal(set) var fields: [Field] = []
  /// Cases in order of declaration; only of enumerations.
  public internal(set) var cases: [EnumCase] = []
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
    /// No values of its own: a protocol.
    case abstract
  }

  public init(name: String, module: String, span: SourceSpan, representation: Representation) {
    self.name = name
    self.module = module
    self.span = span
    self.representation = representation
  }

  public static func == (a: NominalType, b: NominalType) -> Bool { a === b }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }

  /// Whether the name wants generic arguments; a protocol's parameters are its own affair.
  var takesArguments: Bool { !genericParameters.isEmpty && representation != .abstract }

  // MARK: What only the checker asks for

  /// Whether a library declares it, which several notebooks may use.
  var isLibrary: Bool { span.file.isLibrary }

  let members = MemberTable()
  var conformances: [Conformance] = []
  var nestedTypes: [String: NominalType] = [:]
  var aliases: [String: Type] = [:]
}

public struct Field {
  public let name: String
  public let type: Type
  public let isMutable: Bool

  public init(name: String, type: Type, isMutable: Bool) {
    self.name = name
    self.type = type
    self.isMutable = isMutable
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
