import Diagnostics

/// Follows local variables through bodies, in one walk: it finds which ones closures and nested functions use from around
/// them, and gathers which are read and changed at all (`VariableUse`).
///
/// A nested function also needs what the nested functions that it calls need, so the sets are grown until
/// nothing changes.
final class VariableAnalysis {
  @exclusivity(unchecked) private(set) var use: VariableUse
  /// The functions that call themselves.
  @exclusivity(unchecked) private(set) var recursive: [Function] = []
  @exclusivity(unchecked) private var visited: Set<ObjectIdentifier> = []
  /// The functions that have been walked, inner ones first.
  @exclusivity(unchecked) private var bodies: [Body] = []

  private final class Body {
    /// nil for the statements of a cell.
    let function: Function?
    /// Whether it is, or stands in, a function that can be called above its line: no closure of the cell's own.
    let isHoisted: Bool
    /// The variables that are its own, and those that it has captured.
    @exclusivity(unchecked) var known = IdentitySet()
    /// Those that it uses and does not declare.
    @exclusivity(unchecked) var used: [Variable] = []
    @exclusivity(unchecked) var called: [Function] = []

    init(of function: Function?, in outer: Body? = nil) {
      self.function = function
      isHoisted = outer?.isHoisted ?? false || function.map { $0.name != Function.closureName } ?? false
      for parameter in function?.parameters ?? [] { known.insert(parameter.variable) }
    }

    func use(_ variable: Variable) {
      if !known.contains(variable) { used.append(variable) }
    }
  }

  /// `file` is that of the variables whose use is gathered.
  init(of file: FileID?) { use = VariableUse(file: file) }

  /// Settles the captures of every function that the statements reach, and of the given ones.
  func run(_ statements: [TypedStatement], _ functions: [Function]) {
    walk(statements, Body(of: nil))
    for function in functions { visit(function) }
    settle()
  }

  /// Settles the captures of the closures inside a function of a library.
  static func run(_ function: Function) {
    let analysis = VariableAnalysis(of: nil)
    analysis.visit(function)
    analysis.settle()
  }

  private func settle() {
    var isChanged = true
    while isChanged {
      isChanged = false
      for body in bodies where grow(body) { isChanged = true }
    }
    for body in bodies { body.function?.isSettled = true }
  }

  private func grow(_ body: Body) -> Bool {
    guard let function = body.function else { return false }
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

  private func visit(_ function: Function, in outer: Body? = nil) {
    guard !function.isSettled, let statements = function.typedBody,
      visited.insert(ObjectIdentifier(function)).inserted
    else { return }
    let body = Body(of: function, in: outer)
    walk(statements, body)
    bodies.append(body)
  }

  private func refer(to function: Function, _ body: Body) {
    if function === body.function, recursive.last !== function { recursive.append(function) }
    visit(function, in: body)
    // What a library's function needs from around it is never another's.
    if function.typedBody != nil || !function.captures.isEmpty { body.called.append(function) }
  }

  // MARK: Parts

  private func walk(_ statements: [TypedStatement], _ body: Body) {
    for statement in statements { walk(statement, body) }
  }

  private func walk(_ part: TypedPart, _ body: Body) {
    switch part {
    case .declared(let variable): declare(variable, .bound, body)
    case .function(let function): refer(to: function, body)
    case .statement(let statement): walk(statement, body)
    case .pattern(let pattern): pattern.forEachPart { walk($0, body) }
    case .value(let value):
      if case .variable(let variable) = value.kind { read(variable, body) }
      value.forEachPart { walk($0, body) }
    case .assigned(let place): walkAssigned(place, body)
    case .changed(let place):
      if case .variable(let variable) = place.kind {
        read(variable, body)
        if variable.storage == .local { use.change(variable) }
      }
      place.forEachPart(base: { .changed($0) }) { walk($0, body) }
    }
  }

  private func walk(_ statement: TypedStatement, _ body: Body) {
    switch statement.kind {
    case .declare(let variable, let value):
      declare(variable, value == nil ? .later : .initialized, body)
      if let value { walk(.value(value), body) }
    case .ifElse(let conditions, _, _), .guardElse(let conditions, _), .whileLoop(_, let conditions, _):
      for variable in conditions.compactMap({ $0.unwrapped }) { declare(variable, .unwrapped, body) }
      statement.forEachPart { walk($0, body) }
    default: statement.forEachPart { walk($0, body) }
    }
  }

  /// A new value for a variable, or for an element of a tuple, is not read; a part of a structure might be.
  private func walkAssigned(_ place: TypedExpression, _ body: Body) {
    switch place.kind {
    case .variable(let variable) where variable.storage == .local:
      body.use(variable)
      use.change(variable)
    case .variable(let variable): read(variable, body)
    case .field(let base, _):
      if case .tuple = base.type { walkAssigned(base, body) } else { walk(.changed(base), body) }
    default: place.forEachPart(base: { .changed($0) }) { walk($0, body) }
    }
  }

  private func declare(_ variable: Variable, _ form: VariableUse.Form, _ body: Body) {
    body.known.insert(variable)
    use.declare(variable, form)
  }

  private func read(_ variable: Variable, _ body: Body) {
    if variable.storage == .local {
      body.use(variable)
      use.read(variable)
    } else if body.isHoisted {
      use.share(variable)
    }
  }
}

extension TypedCondition {
  /// What `if let` declares.
  fileprivate var unwrapped: Variable? {
    guard case .pattern(let pattern, _) = self, case .enumCase(1, let parts) = pattern.kind,
      case .binding(let variable)? = parts.first?.kind, pattern.span == variable.span
    else { return nil }
    return variable
  }
}
