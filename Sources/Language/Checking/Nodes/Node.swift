import Diagnostics

/// An expression while it is being checked: its type may hold variables. One expression of the author's
/// becomes one tree of nodes, solved as a whole.
final class Node {
  let id: Int
  let kind: Kind
  let type: Type
  let span: SourceSpan
  /// Whether it is the argument of a call, other than an operator's.
  var isArgument = false
  /// Whether it stands behind a `try`.
  var isTried = false
  /// Whether it is part of a value that a text shows.
  var isShown = false
  /// Of a closure that is given to a method, the value before the dot.
  var receiver: Node?

  init(id: Int, _ kind: Kind, type: Type, span: SourceSpan) {
    self.id = id
    self.kind = kind
    self.type = type
    self.span = span
  }

  /// Whether it is a number, a truth value, `nil` or text.
  var isLiteral: Bool {
    switch kind {
    case .integer, .float, .boolean, .nilLiteral, .string: true
    default: false
    }
  }

  enum Kind {
    case integer(String)
    case float(String)
    case boolean(Bool)
    case nilLiteral
    case string([SegmentNode])
    case array([Node], element: Type)
    case dictionary([(key: Node, value: Node)], key: Type, value: Type)
    case variable(Variable)
    /// A type's name, behind which a member or a call must follow.
    case typeName(Type)
    /// A type as a value: `Int.self`.
    case metatype(Type)
    /// A name, member or operator used as a value, and where its name stands; the choice is in the solution.
    case overloaded(name: SourceSpan)
    case call(CallNode)
    /// A call of a value that is a function.
    case callValue(Node, [ArgumentNode])
    case subscripted(CallNode)
    /// A property or a tuple's element; the choice is in the solution.
    case member(Node, Identifier)
    case tuple([Node])
    case closure(ClosureSyntax, Scope)
    case ternary(Node, Node, Node)
    case and(Node, Node)
    case or(Node, Node)
    /// `value == nil`, or with `isNil` false `value != nil`
    case nilTest(Node, isNil: Bool)
    /// `type(of: x) == Int.self`, or with `isEqual` false `!=`
    case typeComparison(Node, Node, isEqual: Bool, Identifier)
    case coalesce(Node, Node, wrapped: Type)
    case assignment(place: Node, Node)
    /// `self.init(…)` in an initializer that fails where the other one does
    case delegation(place: Node, Node, result: Type)
    /// `_ = value`
    case discard(Node)
    case forceUnwrap(Node)
    case optionalScope(Node)
    case unwrapOrExit(Node)
    case inoutArgument(Node)
    case coercion(Node)
    case cast(Node, CastKind, to: Type)
    case statements(StatementsNode)
    case tryExpression(TryKind, Node)
    /// The function that goes the path; how it is written; where names are looked up.
    case keyPath(Node, KeyPathSyntax, Scope)
    case invalid
  }
}

extension Node {
  var isClosure: Bool {
    if case .closure = kind { true } else { false }
  }

  /// Whether it is `\.self`.
  var isIdentity: Bool {
    if case .keyPath(_, let path, _) = kind, case .name = path.value.kind { true } else { false }
  }

  /// Whether it is a name behind a dot.
  var isMember: Bool {
    if case .member = kind { true } else { false }
  }

  /// Whether it begins with a dot, `.name` or `.name(…)`, and so is of a type that only what is around it shows.
  var isImplicitMember: Bool {
    switch kind {
    case .overloaded: true
    case .call(let call): call.implicitBase != nil
    default: false
    }
  }

  /// Whether it is `&place`.
  var isPlace: Bool {
    if case .inoutArgument = kind { true } else { false }
  }

  /// Whether it is a number as written.
  var isNumber: Bool {
    switch kind {
    case .integer, .float: true
    default: false
    }
  }
}

struct SegmentNode {
  enum Kind {
    case text(String)
    case value(Node)
    /// A call that gives a text, or adds it to what the variable holds.
    case formatted(Node, into: Variable)
  }

  let kind: Kind
}

struct ArgumentNode {
  let label: Identifier?
  let value: Node
  let isTrailing: Bool
  let span: SourceSpan

  init(label: Identifier?, value: Node, isTrailing: Bool, span: SourceSpan) {
    self.label = label
    self.value = value
    self.isTrailing = isTrailing
    self.span = span
  }

  init(operand: Node, at span: SourceSpan) {
    self.init(label: nil, value: operand, isTrailing: false, span: span)
  }
}

/// A call whose callee is found by name.
final class CallNode {
  /// What the author wrote: for messages, and to name the candidates.
  let name: Identifier
  /// The value or type before the dot; nil for plain names and operators.
  let base: Node?
  /// The type in which `.name(…)` is looked up.
  let implicitBase: Type?
  let arguments: [ArgumentNode]
  let form: Form

  enum Form {
    case call
    case infix
    case prefix
    case postfix
    case subscripting
  }

  var isOperator: Bool {
    switch form {
    case .infix, .prefix, .postfix: true
    case .call, .subscripting: false
    }
  }

  /// Whether the name stands in the text, or a type's for `init`; what a loop calls of its sequence does not.
  var isWritten: Bool { name.text == "init" || name.span.end - name.span.start == name.text.utf8.count }

  init(name: Identifier, base: Node?, implicitBase: Type? = nil, arguments: [ArgumentNode], form: Form) {
    self.name = name
    self.base = base
    self.implicitBase = implicitBase
    self.arguments = arguments
    self.form = form
  }
}

/// `if` or `switch` as an expression: checked as statements once its type is known.
struct StatementsNode {
  let statement: Statement
  let scope: Scope
}

/// One meaning of a name. An object, since calls and their solutions hold it many times over.
final class Candidate {
  let kind: Kind
  /// The value that a method is called on comes from `self` of the scope, not from before a dot.
  let implicitSelf: Variable?
  /// The type around, where a static member is found without a dot.
  let implicitType: Type?
  /// Whether the type before the dot has it only under conditions.
  let isConditional: Bool

  init(
    _ kind: Kind, implicitSelf: Variable? = nil, implicitType: Type? = nil, isConditional: Bool = false
  ) {
    self.kind = kind
    self.implicitSelf = implicitSelf
    self.implicitType = implicitType
    self.isConditional = isConditional
  }

  enum Kind {
    case function(FunctionDeclaration)
    /// `Type.method`: a function that takes a value of the type and gives its method.
    case unapplied(FunctionDeclaration)
    case enumCase(NominalType, Int, owner: Type)
    case variable(Variable)
    case field(Int, Type)
    case property(PropertyDeclaration)
    case subscripted(SubscriptDeclaration)
    case tupleElement(Int, Type)
    case type(Type)
  }

  /// Whether it is no function, so that without a call only it can be meant.
  var isValue: Bool {
    switch kind {
    case .variable, .field, .property, .tupleElement, .type: true
    case .function, .unapplied, .enumCase, .subscripted: false
    }
  }

  var isFunction: Bool {
    if case .function = kind { true } else { false }
  }

  /// Whether it can be a value: a function of which each parameter takes one argument as it is.
  var isUsableAsValue: Bool {
    switch kind {
    case .function(let declaration), .unapplied(let declaration): declaration.isUsableAsValue
    default: true
    }
  }

  /// Whether it is a stored property, of a type that the generic arguments around may show.
  var isField: Bool {
    if case .field = kind { true } else { false }
  }

  var declaration: FunctionDeclaration? {
    switch kind {
    case .function(let declaration), .unapplied(let declaration): declaration
    case .subscripted(let declaration): declaration.getter
    case .property(let property): property.getter
    case .enumCase, .variable, .field, .tupleElement, .type: nil
    }
  }
}

/// A candidate that was taken, with what its generic parameters became.
final class Choice {
  let candidate: Candidate
  let substitution: Substitution
  /// Which argument goes to which parameter; nil for values.
  let match: ArgumentMatch?
  /// The declared types with the substitution applied.
  let parameters: [ParameterType]
  let result: Type

  init(
    candidate: Candidate, substitution: Substitution, match: ArgumentMatch?, parameters: [ParameterType],
    result: Type
  ) {
    self.candidate = candidate
    self.substitution = substitution
    self.match = match
    self.parameters = parameters
    self.result = result
  }
}

/// What has been chosen for nodes, by their numbers.
struct Choices {
  private var known: [Choice?] = []

  subscript(node: Int) -> Choice? {
    get { known.indices.contains(node) ? known[node] : nil }
    set {
      if known.isEmpty { known.reserveCapacity(16) }
      while known.count <= node { known.append(nil) }
      known[node] = newValue
    }
  }
}

/// For each parameter the positions of its arguments, which stand together: none means the default, several a variadic.
struct ArgumentMatch {
  let positions: [Range<Int>]

  /// For each argument its parameter; arguments stand in the order of their parameters.
  func taking(of parameters: [ParameterDeclaration]) -> [ParameterDeclaration] {
    if positions.allSatisfy({ $0.count == 1 }) { return parameters }
    return zip(parameters, positions).flatMap { parameter, positions in positions.map { _ in parameter } }
  }

  /// One argument for each parameter.
  static func inTurn(_ count: Int) -> ArgumentMatch {
    count < short.count ? short[count] : ArgumentMatch(positions: (0..<count).map { $0..<$0 + 1 })
  }

  private static let short = (0..<6).map { count in
    ArgumentMatch(positions: (0..<count).map { $0..<$0 + 1 })
  }
}
