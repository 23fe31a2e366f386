import Diagnostics

/// Turns syntax into nodes with type variables, and states what must hold between them.
struct NodeBuilder {
  let solver: Solver
  let scope: Scope
  /// The type in which the first member of the chain being built is looked up, where that is not its own type.
  var implicitBase: Type?
  /// Whether what is being built stands behind a `try`.
  var isTried = false
  /// Whether what is being built is part of a value that a text shows.
  var isShown = false

  init(_ solver: Solver, _ scope: Scope) {
    self.solver = solver
    self.scope = scope
  }

  var session: Session { solver.session }
  var types: WellKnownTypes { solver.types }

  /// A node for an expression. A wanted type that is known steers literals and overloads from the start.
  func build(_ expression: Expression, wanted: Type?) -> Node {
    if hasChain(expression) { return buildChain(expression) }
    if implicitBase == nil, hasImplicitRoot(expression) { return buildImplicitChain(expression, wanted) }
    return buildUnchained(expression, wanted)
  }

  func buildUnchained(_ expression: Expression, _ wanted: Type?) -> Node {
    let span = expression.span
    switch expression.kind {
    case .integerLiteral(let digits): return literal(.integer(digits), .integer, wanted, span)
    case .floatLiteral(let digits): return literal(.float(digits), .float, wanted, span)
    case .booleanLiteral(let value): return node(.boolean(value), booleanType(wanted), span)
    case .nilLiteral: return node(.nilLiteral, types.optional(of: solver.makeVariable()), span)
    case .stringLiteral(let segments): return buildString(segments, wanted, span)
    case .arrayLiteral(let elements): return buildArray(elements, wanted, span)
    case .dictionaryLiteral(let elements): return buildDictionary(elements, wanted, span)
    case .name(let name, let arguments): return buildName(name, arguments, wanted)
    case .type(let syntax):
      return node(
        .typeName(session.resolve(syntax, in: scope)), .metatype(session.resolve(syntax, in: scope)), span)
    case .implicitMember(let name): return buildImplicitMember(name, wanted, span)
    case .member(let base, let name): return buildMember(base, name, wanted, span)
    case .call(let callee, let arguments): return buildCall(callee, arguments, wanted, span)
    case .subscripted(let base, let arguments): return buildSubscript(base, arguments, span)
    case .prefix(let name, let operand): return buildPrefix(name, operand, wanted, span)
    case .postfix(let operand, let name): return buildOperator(name, [operand], .postfix, wanted, span)
    case .binary(let left, let name, let right): return buildBinary(left, name, right, wanted, span)
    case .assignment(let place, let value): return buildAssignment(place, value, span)
    case .ternary(let condition, let yes, let no): return buildTernary(condition, yes, no, wanted, span)
    case .cast(let value, let kind, let type): return buildCast(value, kind, type, span)
    case .tuple(let elements): return buildTuple(elements, wanted, span)
    case .parenthesized(let inner): return build(inner, wanted: wanted)
    case .closure(let syntax): return buildClosure(syntax, span)
    case .optionalChaining(let base):
      if let type = typeNamed(expression) { return node(.typeName(type), .metatype(type), span) }
      return refuse(session.wordIdleChain(base, span))
    case .forceUnwrap(let base): return buildForceUnwrap(base, span)
    case .inoutArgument(let place):
      let inner = build(place, wanted: nil)
      return node(.inoutArgument(inner), inner.type, span)
    case .ifExpression(let syntax):
      guard syntax.hasElse else { return refuse(session.wordValueWithoutElse(span)) }
      return buildStatements(Statement(.ifElse(syntax), at: span), wanted, span)
    case .switchExpression(let syntax):
      return buildStatements(Statement(.switchCase(syntax), at: span), wanted, span)
    case .tryExpression(let kind, let inner): return buildTry(kind, inner, wanted, span)
    case .keyPath(let path): return buildKeyPath(path, span)
    case .discard:
      return refuse(
        .error("discard", at: span, "'_' can only appear in a pattern or on the left side of an assignment"))
    case .invalid: return node(.invalid, .invalid, span)
    }
  }

  // MARK: Small helpers

  func node(_ kind: Node.Kind, _ type: Type, _ span: SourceSpan) -> Node {
    let node = solver.makeNode(kind, type: type, span: span)
    node.isTried = isTried
    node.isShown = isShown
    return node
  }

  func add(_ constraint: Constraint) { solver.state.pending.append(constraint) }

  func convert(_ node: Node, to type: Type, _ kind: Purpose.Kind) {
    add(.conversion(from: node.type, to: type, Purpose(kind, node.span)))
  }

  /// A mistake that is clear without solving anything.
  func refuse(_ diagnostic: Diagnostic) -> Node {
    solver.state.diagnostics.append(diagnostic)
    return node(.invalid, .invalid, diagnostic.span)
  }

  /// A known wanted type, unless it is optional or a protocol: then the value may be of another type.
  func settled(_ wanted: Type?) -> Type? {
    guard let wanted, case let type = solver.shallow(wanted), type.wrapped == nil else { return nil }
    if case .variable = type { return nil }
    if type.isExistential { return nil }
    return type
  }
}
