/// Values of which Swift sees late what they hold: it looks into closures that take that before it knows.
extension Solver {
  /// Whether it is made of literals, or of what a closure writes as one, `xs.map { "\($0)" }`, or a method makes it of
  /// such a value. Where a closure gives what the result holds, an operator or an initializer in it shows that early, and
  /// so does a function's name in its place.
  func holdsLate(_ node: Node) -> Bool {
    if node.isMadeOfLiterals || node.isSeenLate { return true }
    guard case .call(let call) = node.kind, let base = call.base, call.form == .call else { return false }
    let values = call.arguments.map { $0.value }
    if values.contains(where: { $0.isCollectionLiteral || $0.singleExpression?.isWrittenOut ?? false }) {
      return true
    }
    return holdsLate(base) && !(call.givesWhatClosureGives && values.contains(where: showsEarly))
  }

  /// Whether what a closure takes is of such a value, and no element of a literal shows it.
  func isSeenLate(_ closure: Node) -> Bool {
    guard let receiver = closure.receiver, holdsLate(receiver) else { return false }
    let elements = receiver.elementsOfLiteral
    return elements.contains { $0.isNil } || !elements.contains { !state.bindings.isOpen($0.type) }
  }

  /// Whether a closure is given to what `map` has made of another closure's texts. Of those Swift sees that they are
  /// texts where plain functions of texts take them.
  func isMapped(_ closure: Node) -> Bool {
    guard case .call(let call)? = closure.receiver?.kind, let base = call.base else { return false }
    return call.givesWhatClosureGives && !holdsLate(base)
  }

  /// Whether such a function takes a parameter and another text in the test of a choice: String has its own `==` and `<`,
  /// but no `>`.
  func shows(_ test: Node, aText parameter: Variable) -> Bool {
    switch test.kind {
    case .and(let a, let b), .or(let a, let b): shows(a, aText: parameter) || shows(b, aText: parameter)
    case .call(let call) where call.isOperator && ["==", "!=", "<", "+"].contains(call.name.text):
      call.arguments.contains { isText($0.value) }
        && call.arguments.contains { $0.value.is(parameter) || shows($0.value, aText: parameter) }
    default: false
    }
  }

  private func isText(_ node: Node) -> Bool {
    if case .string? = state.bindings.literal(of: node.type) { return true }
    return resolve(node.type) == types.string
  }

  private func showsEarly(_ node: Node) -> Bool {
    switch node.kind {
    case .keyPath: return false
    case .closure: break
    default: return true
    }
    return node.showsByOperation || typeCalled(by: node).map { !$0.isGeneric } ?? false
  }

  /// The type of which a closure makes a value and does nothing else: `{ Int($0) }`.
  func typeCalled(by closure: Node) -> TypeMeaning? {
    guard case .closure(_, let scope) = closure.kind,
      case .call(let callee, _)? = closure.singleExpression?.bare.kind,
      case .name(let name, _) = callee.kind, case .type(let type) = session.lookUp(name.text, in: scope)
    else { return nil }
    return type
  }
}

extension TypeMeaning {
  /// Whether what it is called with must show of what it is, too: `Optional($0)`.
  fileprivate var isGeneric: Bool {
    if case .nominal(let type, _) = self { !type.genericParameters.isEmpty } else { false }
  }
}

extension CallNode {
  /// Whether what the result holds is what a closure gives.
  var givesWhatClosureGives: Bool {
    ["map", "compactMap", "flatMap", "mapValues", "compactMapValues"].contains(name.text)
  }
}

extension Node {
  /// Whether it is a collection's literal, or made of nothing but literals: `Array(1...3)`.
  fileprivate var isMadeOfLiterals: Bool {
    guard case .call(let call) = kind, call.isOperator || call.name.text == "init" else {
      return isCollectionLiteral
    }
    return call.arguments.allSatisfy { $0.value.isLiteral || $0.value.isMadeOfLiterals }
  }

  /// The elements of an array's literal, the values of a dictionary's.
  var elementsOfLiteral: [Node] {
    switch kind {
    case .array(let elements, _): elements
    case .dictionary(let pairs, _, _): pairs.map { $0.value }
    default: []
    }
  }

  /// Whether it is a closure's parameter of whose type Swift knows late.
  fileprivate var isSeenLate: Bool {
    if case .variable(let variable) = kind { variable.isSeenLate } else { false }
  }

  func `is`(_ variable: Variable) -> Bool {
    if case .variable(variable) = kind { true } else { false }
  }

  /// Whether it is a closure that states no result and either is a literal or takes statements.
  var isLateClosure: Bool {
    guard case .closure(let syntax, _) = kind, syntax.result == nil else { return false }
    return syntax.singleExpression?.isWrittenOut ?? true
  }

  /// Whether it is a closure that is an operation: that shows early.
  var showsByOperation: Bool {
    switch singleExpression?.bare.kind {
    case .binary, .cast: true
    default: false
    }
  }

  /// The value of a closure that is nothing but an expression.
  fileprivate var singleExpression: Expression? {
    guard case .closure(let syntax, _) = kind, syntax.result == nil else { return nil }
    return syntax.singleExpression
  }
}

extension Expression {
  /// Without parentheses around it and `!` behind it.
  fileprivate var bare: Expression {
    switch kind {
    case .parenthesized(let inner), .forceUnwrap(let inner): inner.bare
    default: self
    }
  }

  /// Whether it is a literal, or a choice between literals.
  fileprivate var isWrittenOut: Bool {
    switch kind {
    case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral, .arrayLiteral, .dictionaryLiteral:
      true
    case .parenthesized(let inner), .prefix(_, let inner): inner.isWrittenOut
    case .ternary(_, let yes, let no): yes.isWrittenOut && no.isWrittenOut
    default: false
    }
  }
}
