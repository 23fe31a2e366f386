import Diagnostics

/// A variable, constant or parameter. Identity tells variables apart.
public final class Variable {
  public let name: String
  public let span: SourceSpan
  @exclusivity(unchecked) public internal(set) var type: Type
  public let isMutable: Bool
  public let storage: Storage
  /// What gives a static property its value when it is first used; it assigns the variable.
  public internal(set) var initializer: Function?
  /// Where the `var` stands that declares it, perhaps with others; nil for what no such statement declares.
  @exclusivity(unchecked) var introducer: Int?
  /// Whether it is a parameter of a function or closure.
  @exclusivity(unchecked) var isParameter = false
  /// Whether it is the parameter of a closure of one expression that does not say of which type it is.
  @exclusivity(unchecked) var isInferred = false
  /// Whether it is a closure's parameter of whose type Swift knows late (`Solver+LateTypes`).
  @exclusivity(unchecked) var isSeenLate = false
  /// Whether it is a closure's parameter of which Swift decides the type before it looks into the closure, though only
  /// literals show it (`Solver+Negations`).
  @exclusivity(unchecked) var isTypedFirst = false
  /// Whether it is the `self` that an initializer makes, whose constants still get their values.
  @exclusivity(unchecked) var isBeingMade = false
  /// Whether it is the `self` of an initializer that lets another one make the value.
  @exclusivity(unchecked) var isMadeElsewhere = false
  /// Whether a closure or nested function refers to a local variable from outside its own function.
  @exclusivity(unchecked) public internal(set) var isCaptured = false

  public enum Storage: Hashable, Sendable {
    /// Declared at the top of a cell (or static): lives as long as the notebook.
    case global
    /// Declared inside a function, closure or block of one.
    case local
  }

  public init(name: String, span: SourceSpan, type: Type, isMutable: Bool, storage: Storage) {
    self.name = name
    self.span = span
    self.type = type
    self.isMutable = isMutable
    self.storage = storage
  }
}

/// A function, method, initializer, accessor or closure, with its types.
///
/// A method takes `self` as its first parameter (inout where it mutates); an initializer and a static
/// method take no `self`. A closure has no name and the generic parameters of the function around it.
public final class Function {
  /// As a call path shows it: `kl(_:_:)`, `Point.length`, `closure`.
  public let name: String
  static let closureName = "closure"
  public let span: SourceSpan
  /// Those of the enclosing type first.
  @exclusivity(unchecked) public internal(set) var genericParameters: [GenericParameter]
  @exclusivity(unchecked) public internal(set) var parameters: [Parameter]
  @exclusivity(unchecked) public internal(set) var result: Type
  /// The type of the errors that it may throw, perhaps a generic parameter; nil where it throws none.
  @exclusivity(unchecked) public internal(set) var thrown: Type?
  @exclusivity(unchecked) public internal(set) var implementation: Implementation
  /// The local variables of functions around it that it uses, in order of first use, those that it
  /// needs only to call other nested functions included. A mutable one is shared through a box, a
  /// constant is copied. Empty for functions at the top.
  @exclusivity(unchecked) public internal(set) var captures: [Variable] = []

  /// Whether it stands inside another function, of whose generic parameters it then may speak.
  @exclusivity(unchecked) public internal(set) var isLocal = false

  /// Whether a protocol demands it.
  var isRequirement: Bool {
    if case .requirement = implementation { true } else { false }
  }

  public struct Parameter {
    public let variable: Variable
    public let isInout: Bool
    /// Whether a closure given here may outlive the call.
    let isEscaping: Bool

    public init(_ variable: Variable, isInout: Bool) {
      self.init(variable, isInout: isInout, isEscaping: true)
    }

    init(_ variable: Variable, isInout: Bool, isEscaping: Bool) {
      self.variable = variable
      self.isInout = isInout
      self.isEscaping = isEscaping
    }
  }

  public enum Implementation {
    /// Statements of a cell or of a library written in Swift; a library's are checked on first use
    /// (`Session.body(of:)`).
    case body
    /// An operation of the machine, by its name.
    case intrinsic(String)
    /// A function of the host, by its number in the library that declares it.
    case host(library: Int, index: Int)
    /// A requirement of a protocol; `Session.witness(for:in:)` finds what fulfils it for a type.
    case requirement
  }

  public init(
    name: String, span: SourceSpan, genericParameters: [GenericParameter] = [], parameters: [Parameter] = [],
    result: Type, thrown: Type? = nil, implementation: Implementation, body: [TypedStatement]? = nil
  ) {
    self.name = name
    self.span = span
    self.genericParameters = genericParameters
    self.parameters = parameters
    self.result = result
    self.thrown = thrown
    self.implementation = implementation
    typedBody = body
  }

  /// The checked body, once there is one.
  @exclusivity(unchecked) public internal(set) var typedBody: [TypedStatement]?
  /// Checks a library function's body on first use.
  var deferredBody: (() -> [TypedStatement])?
  /// Whether `captures` is all that there will be.
  @exclusivity(unchecked) var isSettled = false
  /// What a protocol's function is part of.
  var requirement: RequirementOwner?
  /// Whether its first parameter is the type of which a static member is asked (`Session.asked`).
  var takesType = false
  /// Whether a call's result may be dropped.
  var isResultDiscardable = false
}

/// A function with what its generic parameters stand for, in their order.
public struct FunctionReference {
  public let function: Function
  public let arguments: [Type]

  public init(_ function: Function, arguments: [Type] = []) {
    self.function = function
    self.arguments = arguments
  }
}

/// Functions and variables are told apart by identity. Whoever notes one in a table holds it there, so that
/// its place in memory is not given to another.
extension Function: Hashable {
  public static func == (a: Function, b: Function) -> Bool { a === b }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension Variable: Hashable {
  public static func == (a: Variable, b: Variable) -> Bool { a === b }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
