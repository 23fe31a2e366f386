import Diagnostics

/// Something that must hold between the types of an expression's nodes. Indirect where it holds more than one word, so
/// that lists of constraints stay short.
enum Constraint {
  /// A value of the first type stands where one of the second is wanted.
  indirect case conversion(from: Type, to: Type, Purpose)
  /// Where it opens values, one of which only the protocol is known will do; where it is a member of the protocol that
  /// is called, a tuple may be compared part by part.
  indirect case conformance(Type, NominalType, SourceSpan, opens: Bool, isOfMember: Bool = false)
  /// The associated type of a name of a type not yet known.
  indirect case associatedType(String, of: Type, Type, SourceSpan)
  /// A call whose candidates are not known yet, because they depend on the type before the dot.
  indirect case unresolvedCall(Node, CallNode)
  case call(PendingCall)
  /// An overloaded name as a value.
  indirect case overloadedValue(Node, Identifier, [Candidate])
  indirect case member(Node, base: Node, Identifier)
  indirect case implicitMember(Node, base: Type, Identifier)
  indirect case closure(Node, ClosureSyntax, Scope)
  indirect case callValue(Node, callee: Node, [ArgumentNode])
  /// The second type is the first made optional, unless it is optional already.
  indirect case chainResult(inside: Type, result: Type)
  /// The first type is an Optional of the second, or it may be the second itself.
  indirect case unwrapping(Type, payload: Type, orItself: Bool, SourceSpan)
  /// `left ?? right`: the result is the payload, or the optional itself where the right side is optional.
  indirect case coalescing(left: Node, payload: Type, right: Node, result: Type)
  indirect case statements(Node, StatementsNode)
  case keyPath(Node)
}

/// A call with the candidates that are still possible.
final class PendingCall {
  let node: Node
  let call: CallNode
  /// The value before the dot, for methods.
  let base: Type?
  let candidates: [MatchedCandidate]
  /// All whose labels fit, for messages.
  let offered: [MatchedCandidate]

  init(
    node: Node, call: CallNode, base: Type?, candidates: [MatchedCandidate], offered: [MatchedCandidate]
  ) {
    self.node = node
    self.call = call
    self.base = base
    self.candidates = candidates
    self.offered = offered
  }

  func with(_ candidates: [MatchedCandidate]) -> PendingCall {
    PendingCall(node: node, call: call, base: base, candidates: candidates, offered: offered)
  }
}

/// A candidate with its pairing of arguments and parameters; shared by all states of the solver that hold it.
final class MatchedCandidate {
  let candidate: Candidate
  let match: ArgumentMatch?
  let parameters: [ParameterDeclaration]
  /// For each argument its parameter.
  let taking: [ParameterDeclaration]
  let result: Type
  /// Whether it is a function of a protocol, or one with generic parameters of its own.
  let isGeneric: Bool
  /// Whether it takes arguments as it is; a value may turn out to do so.
  let isFunction: Bool

  init(candidate: Candidate, match: ArgumentMatch?, parameters: [ParameterDeclaration], result: Type) {
    self.candidate = candidate
    self.match = match
    self.parameters = parameters
    taking = match?.taking(of: parameters) ?? []
    self.result = result
    isGeneric = candidate.declaration?.isGeneric ?? false
    isFunction = match != nil
  }

  /// Whether it takes a value of an associated type: what that is shows only where the function is taken.
  var takesAssociatedType: Bool {
    taking.contains { if case .member = $0.type { true } else { false } }
  }

  /// Whether it is no generic function and takes values of plain types as they are.
  func takes(_ values: [KnownOfValue]) -> Bool {
    guard isFunction, !isGeneric, taking.count == values.count else { return false }
    for index in values.indices where taking[index].type.isPlainly(values[index].type) != true {
      return false
    }
    return true
  }

  /// A function that is given one argument for each parameter, in their order.
  convenience init(inTurn function: FunctionDeclaration) {
    self.init(
      candidate: Candidate(.function(function)), match: .inTurn(function.parameters.count),
      parameters: function.parameters, result: function.function.result)
  }
}

/// Why a conversion is wanted: it words the message.
struct Purpose {
  enum Kind {
    /// `let x: T = …`
    case initialization
    /// `for x in …`
    case iteration
    case assignment
    case argument(String)
    /// One side of an operator.
    case operand(CallNode)
    case returned
    case thrown
    case condition
    case element
    /// The sides of `? :`.
    case branch
    /// The right side of `??`.
    case fallback
    /// The value of a closure's one expression. Swift looks at that before at what is wanted of it, unless the closure
    /// is all there is or says what it gives.
    case closureResult(isStated: Bool)
    case interpolation
    case coercion

    var isIteration: Bool {
      if case .iteration = self { true } else { false }
    }
  }

  let kind: Kind
  let span: SourceSpan

  init(_ kind: Kind, _ span: SourceSpan) {
    self.kind = kind
    self.span = span
  }

  /// Whether the value is one of several for the same place.
  var isAlternative: Bool {
    switch kind {
    case .branch, .fallback: true
    default: false
    }
  }

  var isClosureResult: Bool {
    if case .closureResult = kind { true } else { false }
  }

  /// The same for a part of the value.
  var ofPart: Purpose { isUnseen ? Purpose(.closureResult(isStated: true), span) : self }

  /// Whether what is wanted may be anything of a protocol without a say in what the value is.
  var isUnseen: Bool {
    if case .closureResult(isStated: false) = kind { true } else { false }
  }
}

/// What a solution costs; of two solutions the cheaper one is meant. The fields weigh in this order.
struct Score: Comparable {
  /// Values of closures of one expression that are wanted to give nothing.
  var discards = 0
  /// Literals that did not get their default type.
  var literals = 0
  /// Values made optional, and collections ones of wider elements.
  var optionals = 0
  /// Values made Any.
  var erasures = 0
  /// Functions made Any.
  var functions = 0
  /// Generic functions taken.
  var generics = 0

  static func < (a: Score, b: Score) -> Bool {
    (a.discards, a.literals, a.optionals, a.erasures, a.functions, a.generics)
      < (b.discards, b.literals, b.optionals, b.erasures, b.functions, b.generics)
  }
}
