import Diagnostics

/// How deep the names of an expression stand in it, counted as Swift does: of two solutions, the one with the better
/// functions at the deeper names is meant.
struct NameWeights {
  private var weights: [SourceSpan: Int] = [:]

  /// - Parameter isIterated: whether a loop goes through the value, so that its `makeIterator()` is called.
  init(_ expression: Expression, isIterated: Bool) {
    add(expression, isIterated ? 2 : 0)
    if isIterated { weights[expression.span] = 2 }
  }

  /// One more than the depth of a name; 1 for those inside texts, which Swift does not count.
  subscript(name: SourceSpan) -> Int { weights[name] ?? 1 }

  private mutating func add(_ expression: Expression, _ depth: Int) {
    switch expression.kind {
    case .member(let base, let name): add(base, under: name, depth)
    case .call(let callee, let arguments):
      add(callee, depth + 1)
      add(arguments, depth)
    case .subscripted(let base, let arguments):
      add(base, depth + 1)
      add(arguments, depth)
    case .name(let name, _), .implicitMember(let name): weights[name.span] = depth + 1
    case .prefix(let name, let operand), .postfix(let operand, let name):
      weights[name.span] = depth + 2
      add(operand, depth + 2)
    case .binary(let left, let name, let right):
      weights[name.span] = depth + 2
      add(left, depth + 2)
      add(right, depth + 2)
    case .arrayLiteral(let elements): for element in elements { add(element, depth + 1) }
    case .dictionaryLiteral(let elements):
      for element in elements {
        add(element.key, depth + 2)
        add(element.value, depth + 2)
      }
    case .tuple(let elements): for element in elements { add(element.value, depth + 1) }
    case .assignment(let left, let right):
      add(left, depth + 1)
      add(right, depth + 1)
    case .ternary(let test, let yes, let no): for part in [test, yes, no] { add(part, depth + 1) }
    case .cast(let inner, _, _), .parenthesized(let inner), .optionalChaining(let inner),
      .forceUnwrap(let inner), .inoutArgument(let inner), .tryExpression(_, let inner):
      add(inner, depth + 1)
    case .closure(let closure): add(closure.body, depth + 1)
    case .ifExpression(let branch): add(branch, depth + 1)
    case .switchExpression(let choice): add(choice, depth + 1)
    case .keyPath(let path): add(path: path.value, depth)
    case .integerLiteral, .floatLiteral, .booleanLiteral, .nilLiteral, .stringLiteral, .type, .discard,
      .invalid:
      break
    }
  }

  private mutating func add(_ base: Expression, under name: Identifier, _ depth: Int) {
    weights[name.span] = depth + 1
    add(base, depth + 1)
  }

  private mutating func add(_ arguments: [Argument], _ depth: Int) {
    for argument in arguments { add(argument.value, depth + 2) }
  }

  /// The steps of a key path stand where it stands.
  private mutating func add(path: Expression, _ depth: Int) {
    guard case .member(let base, let name) = path.kind else { return }
    weights[name.span] = depth + 1
    add(path: base, depth)
  }
}

/// The statements of closures; they count for nothing themselves.
extension NameWeights {
  private mutating func add(_ statements: [Statement], _ depth: Int) {
    for statement in statements { add(statement, depth) }
  }

  private mutating func add(_ statement: Statement, _ depth: Int) {
    switch statement.kind {
    case .expression(let value), .returnValue(let value?), .throwError(let value): add(value, depth)
    case .declaration(let declaration): add(declaration, depth)
    case .ifElse(let branch): add(branch, depth)
    case .guardElse(let conditions, let block), .whileLoop(_, let conditions, let block):
      for condition in conditions { add(condition, depth) }
      add(block.statements, depth)
    case .forIn(let loop):
      add(loop.sequence, depth)
      if let filter = loop.filter { add(filter, depth) }
      add(loop.body.statements, depth)
    case .repeatWhile(_, let block, let condition):
      add(block.statements, depth)
      add(condition, depth)
    case .switchCase(let choice): add(choice, depth)
    case .doCatch(_, _, let block, let catches):
      add(block.statements, depth)
      for handler in catches { add(handler.body.statements, depth) }
    case .deferred(let block): add(block.statements, depth)
    case .returnValue(nil), .breakOut, .continueLoop, .fallThrough, .invalid: break
    }
  }

  private mutating func add(_ declaration: Declaration, _ depth: Int) {
    guard case .variable(let variable) = declaration.kind else { return }
    for case let value? in variable.bindings.map({ $0.initializer }) { add(value, depth) }
  }

  private mutating func add(_ branch: IfSyntax, _ depth: Int) {
    for condition in branch.conditions { add(condition, depth) }
    add(branch.body.statements, depth)
    switch branch.otherwise {
    case .block(let block)?: add(block.statements, depth)
    case .elseIf(let next)?: add(next, depth)
    case nil: break
    }
  }

  private mutating func add(_ choice: SwitchSyntax, _ depth: Int) {
    add(choice.subject, depth)
    for option in choice.cases {
      for item in option.items { if let filter = item.filter { add(filter, depth) } }
      add(option.body, depth)
    }
  }

  private mutating func add(_ condition: ConditionSyntax, _ depth: Int) {
    switch condition {
    case .expression(let value), .optionalBinding(_, _, let value?), .pattern(_, let value): add(value, depth)
    case .optionalBinding(_, _, nil): break
    }
  }
}
