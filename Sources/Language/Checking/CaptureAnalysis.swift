/// Finds which local variables closures and nested functions use from around them.
///
/// A nested function also needs what the nested functions that it calls need, so the sets are grown until
/// nothing changes.
final class CaptureAnalysis {
  private var bodies: [ObjectIdentifier: Body] = [:]
  private var order: [Function] = []

  private struct Body {
    var declared: Set<ObjectIdentifier> = []
    var used: [Variable] = []
    var called: [Function] = []
  }

  /// Settles the captures of every function that the statements reach, and of the given ones.
  func run(_ statements: [TypedStatement], _ functions: [Function]) {
    var top = Body()
    walk(statements, &top)
    for function in functions { visit(function) }
    settle()
  }

  /// Settles the captures of the closures inside a function of a library.
  func run(_ function: Function) {
    visit(function)
    settle()
  }

  private func settle() {
    var isChanged = true
    while isChanged {
      isChanged = false
      for function in order where grow(function) { isChanged = true }
    }
  }

  private func grow(_ function: Function) -> Bool {
    guard let body = bodies[ObjectIdentifier(function)] else { return false }
    let wanted = body.used + body.called.flatMap { $0.captures }
    var known = Set(function.captures.map(ObjectIdentifier.init))
    let before = function.captures.count
    for variable in wanted
    where variable.storage == .local && !body.declared.contains(ObjectIdentifier(variable)) {
      if known.insert(ObjectIdentifier(variable)).inserted {
        function.captures.append(variable)
        variable.isCaptured = true
      }
    }
    return function.captures.count > before
  }

  private func visit(_ function: Function) {
    guard bodies[ObjectIdentifier(function)] == nil, let statements = function.typedBody else { return }
    bodies[ObjectIdentifier(function)] = Body()
    var body = Body()
    for parameter in function.parameters { body.declared.insert(ObjectIdentifier(parameter.variable)) }
    walk(statements, &body)
    bodies[ObjectIdentifier(function)] = body
    order.append(function)
  }

  private func refer(to function: Function, _ body: inout Body) {
    visit(function)
    body.called.append(function)
  }

  // MARK: Statements

  private func walk(_ statements: [TypedStatement], _ body: inout Body) {
    for statement in statements { walk(statement, &body) }
  }

  private func walk(_ statement: TypedStatement, _ body: inout Body) {
    switch statement.kind {
    case .expression(let value), .display(let value), .yield(let value), .throwError(let value):
      walk(value, &body)
    case .declare(let variable, let value):
      body.declared.insert(ObjectIdentifier(variable))
      if let value { walk(value, &body) }
    case .destructure(let pattern, let value):
      walk(pattern, &body)
      walk(value, &body)
    case .ifElse(let conditions, let then, let otherwise):
      walk(conditions, &body)
      walk(then, &body)
      walk(otherwise, &body)
    case .guardElse(let conditions, let otherwise):
      walk(conditions, &body)
      walk(otherwise, &body)
    case .forIn(let loop): walk(loop, &body)
    case .whileLoop(_, let conditions, let inner):
      walk(conditions, &body)
      walk(inner, &body)
    case .repeatWhile(_, let inner, let condition):
      walk(inner, &body)
      walk(condition, &body)
    case .switchCase(_, let subject, let cases):
      walk(subject, &body)
      for item in cases { walk(item, &body) }
    case .scope(_, let inner), .deferred(let inner): walk(inner, &body)
    case .doCatch(_, let inner, let catches):
      walk(inner, &body)
      for clause in catches {
        walk(TypedCase(items: clause.items, body: clause.body), &body)
      }
    case .returnValue(let value): if let value { walk(value, &body) }
    case .breakOut, .continueLoop, .fallThrough: return
    }
  }

  private func walk(_ loop: TypedFor, _ body: inout Body) {
    walk(loop.sequence, &body)
    walk(loop.pattern, &body)
    if case .iterator(let make, let next, _) = loop.iteration {
      refer(to: make.function, &body)
      refer(to: next.function, &body)
    }
    if let filter = loop.filter { walk(filter, &body) }
    walk(loop.body, &body)
  }

  private func walk(_ item: TypedCase, _ body: inout Body) {
    for item in item.items {
      walk(item.pattern, &body)
      if let filter = item.filter { walk(filter, &body) }
    }
    walk(item.body, &body)
  }

  private func walk(_ conditions: [TypedCondition], _ body: inout Body) {
    for condition in conditions {
      switch condition {
      case .expression(let value): walk(value, &body)
      case .pattern(let pattern, let value):
        walk(pattern, &body)
        walk(value, &body)
      }
    }
  }

  private func walk(_ pattern: TypedPattern, _ body: inout Body) {
    switch pattern.kind {
    case .wildcard: return
    case .binding(let variable): body.declared.insert(ObjectIdentifier(variable))
    case .tuple(let parts), .enumCase(_, let parts): for part in parts { walk(part, &body) }
    case .cast(let inner): walk(inner, &body)
    case .expression(let variable, let test):
      body.declared.insert(ObjectIdentifier(variable))
      walk(test, &body)
    }
  }

  // MARK: Expressions

  private func walk(_ value: TypedExpression, _ body: inout Body) {
    switch value.kind {
    case .integer, .double, .boolean, .string, .metatype, .invalid: return
    case .variable(let variable): body.used.append(variable)
    case .field(let base, _), .unwrapOrExit(let base), .forceUnwrap(let base), .optionalScope(let base, _),
      .optionalTry(let base, _), .forcedTry(let base), .erase(let base), .typeTest(let base, _),
      .cast(let base, _):
      walk(base, &body)
    case .computed(let accessors, let base, let arguments):
      refer(to: accessors.getter.function, &body)
      if let setter = accessors.setter { refer(to: setter.function, &body) }
      if let base { walk(base, &body) }
      for argument in arguments { walk(argument, &body) }
    case .call(let reference, let arguments):
      refer(to: reference.function, &body)
      walk(arguments, &body)
    case .callValue(let callee, let arguments):
      walk(callee, &body)
      walk(arguments, &body)
    case .closure(let function): refer(to: function, &body)
    case .function(let reference): refer(to: reference.function, &body)
    case .tuple(let parts), .construct(let parts), .array(let parts), .enumCase(_, let parts):
      for part in parts { walk(part, &body) }
    case .dictionary(let pairs):
      for pair in pairs {
        walk(pair.key, &body)
        walk(pair.value, &body)
      }
    case .interpolation(let segments): for segment in segments { walk(segment, &body) }
    case .conditional(let condition, let yes, let no):
      walk(condition, &body)
      walk(yes, &body)
      walk(no, &body)
    case .and(let a, let b), .or(let a, let b), .coalesce(let a, let b), .assign(let a, let b):
      walk(a, &body)
      walk(b, &body)
    case .statements(let statements): walk(statements, &body)
    }
  }

  private func walk(_ arguments: [TypedArgument], _ body: inout Body) {
    for argument in arguments {
      switch argument {
      case .value(let value), .place(let value): walk(value, &body)
      }
    }
  }

  private func walk(_ segment: TypedSegment, _ body: inout Body) {
    switch segment {
    case .text: return
    case .value(let value), .formatted(let value): walk(value, &body)
    }
  }
}
