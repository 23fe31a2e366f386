import Diagnostics

/// Functions of a cell that are called above the line of a global variable which they use. Swift reads memory there into which
/// nothing has been written yet, or says that the name is captured before it is declared.
struct EarlyUses {
  private let values: FunctionValues
  private var waiting: IdentitySet
  private var seen = IdentitySet()
  private var found: Variable?
  /// Where the statement ends that is looked at: closures further down do not exist yet.
  private var end = 0

  /// - Parameter used: the global variables of the cell that functions use.
  static func check(
    _ statements: [TypedStatement], _ used: IdentitySet, _ values: FunctionValues
  ) -> Diagnostic? {
    let last = statements.lastIndex { $0.declared.contains { used.contains($0) } }
    guard let last else { return nil }
    // Static properties have their values from the start.
    var waiting = IdentitySet()
    for variable in statements[...last].flatMap({ $0.declared }) where used.contains(variable) {
      waiting.insert(variable)
    }
    var uses = EarlyUses(values: values, waiting: waiting)
    for statement in statements[...last] {
      uses.end = statement.span.end
      uses.visit(.statement(statement))
      if let variable = uses.found { return word(variable, statement) }
      for variable in statement.declared { uses.waiting.remove(variable) }
    }
    return nil
  }

  private init(values: FunctionValues, waiting: IdentitySet) {
    self.values = values
    self.waiting = waiting
  }

  private static func word(_ variable: Variable, _ statement: TypedStatement) -> Diagnostic {
    .error(
      "uninitialized", at: statement.span,
      "'\(variable.name)' is used by a function that is called here, above its declaration",
      hint: "declare it before")
  }

  /// A function that is only given a name is not called yet.
  private mutating func visit(_ part: TypedPart) {
    switch part {
    case .value(let value), .assigned(let value), .changed(let value): visit(value)
    case .statement(let statement):
      if case .declare(_, let value?) = statement.kind, value.function != nil { return }
      statement.forEachPart { visit($0) }
    case .pattern(let pattern): pattern.forEachPart { visit($0) }
    case .function(let function): enter(function)
    case .declared: return
    }
  }

  private mutating func visit(_ value: TypedExpression) {
    switch value.kind {
    case .variable(let variable): if waiting.contains(variable) { found = found ?? variable }
    case .call(let reference, _): for function in values.fulfilling(reference.function) { enter(function) }
    case .callValue(let callee, _):
      for function in values.possible(callee) where function.span.start < end { enter(function) }
    default: break
    }
    if value.mayCallWitnesses { for function in values.calledByLibraries() { enter(function) } }
    value.forEachPart { visit($0) }
  }

  private mutating func enter(_ function: Function) {
    guard found == nil, !function.span.file.isLibrary, seen.insert(function) else { return }
    for statement in function.typedBody ?? [] { visit(.statement(statement)) }
  }
}

extension TypedStatement {
  /// The variables that it makes known to what stands behind it.
  fileprivate var declared: [Variable] {
    switch kind {
    case .declare(let variable, _): [variable]
    case .destructure(let pattern, _): pattern.bindings
    case .guardElse(let conditions, _): conditions.flatMap { $0.declared }
    default: []
    }
  }
}

extension TypedCondition {
  fileprivate var declared: [Variable] {
    if case .pattern(let pattern, _) = self { pattern.bindings } else { [] }
  }
}
