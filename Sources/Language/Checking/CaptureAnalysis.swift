/// Finds which local variables closures and nested functions use from around them.
///
/// A nested function also needs what the nested functions that it calls need, so the sets are grown until
/// nothing changes.
final class CaptureAnalysis {
  @exclusivity(unchecked) private var bodies: [ObjectIdentifier: Body] = [:]
  @exclusivity(unchecked) private var order: [Function] = []

  private final class Body {
    /// The variables that are its own, and those that it has captured.
    @exclusivity(unchecked) var known = IdentitySet()
    @exclusivity(unchecked) var used: [Variable] = []
    @exclusivity(unchecked) var called: [Function] = []
  }

  /// Settles the captures of every function that the statements reach, and of the given ones.
  func run(_ statements: [TypedStatement], _ functions: [Function]) {
    walk(statements, Body())
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
    for function in order { function.isSettled = true }
  }

  private func grow(_ function: Function) -> Bool {
    guard let body = bodies[ObjectIdentifier(function)] else { return false }
    let before = function.captures.count
    for variable in body.used { capture(variable, function, body) }
    for other in body.called {
      for variable in other.captures { capture(variable, function, body) }
    }
    return function.captures.count > before
  }

  private func capture(_ variable: Variable, _ function: Function, _ body: Body) {
    guard body.known.insert(variable) else { return }
    function.captures.append(variable)
    variable.isCaptured = true
  }

  private func visit(_ function: Function) {
    guard !function.isSettled, let statements = function.typedBody, bodies[ObjectIdentifier(function)] == nil
    else { return }
    let body = Body()
    bodies[ObjectIdentifier(function)] = body
    for parameter in function.parameters { body.known.insert(parameter.variable) }
    walk(statements, body)
    order.append(function)
  }

  private func refer(to function: Function, _ body: Body) {
    visit(function)
    // What a library's function needs from around it is never another's.
    if function.typedBody != nil || !function.captures.isEmpty { body.called.append(function) }
  }

  // MARK: Parts

  private func walk(_ statements: [TypedStatement], _ body: Body) {
    for statement in statements { walk(.statement(statement), body) }
  }

  private func walk(_ part: TypedPart, _ body: Body) {
    switch part {
    case .declared(let variable): body.known.insert(variable)
    case .function(let function): refer(to: function, body)
    case .statement(let statement): statement.forEachPart { walk($0, body) }
    case .pattern(let pattern): pattern.forEachPart { walk($0, body) }
    case .value(let value), .assigned(let value), .changed(let value):
      if case .variable(let variable) = value.kind, variable.storage == .local { body.used.append(variable) }
      value.forEachPart { walk($0, body) }
    }
  }
}
