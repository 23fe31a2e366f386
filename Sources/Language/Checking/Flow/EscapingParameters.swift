import Diagnostics

/// Finds functions that are kept beyond the call that they are given to though their parameter, a function's or a
/// closure's, does not say `@escaping`: such a parameter may be called, or lent to another call.
struct EscapingParameters {
  private let file: FileID
  private var lent = IdentitySet()
  /// Those of functions around a closure that may outlive them.
  private var outside = IdentitySet()
  private var visited = IdentitySet()
  /// Those of which it has been said that a closure captures them.
  private var captured = IdentitySet()
  private var found: [Diagnostic] = []

  /// Looks into the functions that have such parameters; elsewhere nobody can name one.
  static func check(_ functions: [Function], _ file: FileID) -> [Diagnostic] {
    var check = EscapingParameters(file: file)
    for function in functions where function.parameters.contains(where: { $0.isLent }) {
      check.visit(function)
    }
    return check.found
  }

  private init(file: FileID) { self.file = file }

  // MARK: Visiting

  private mutating func visit(_ function: Function) {
    guard function.span.file == file, visited.insert(function) else { return }
    for parameter in function.parameters where parameter.isLent { lent.insert(parameter.variable) }
    for statement in function.typedBody ?? [] { visit(.statement(statement)) }
  }

  private mutating func visit(_ part: TypedPart) {
    switch part {
    case .declared: return
    case .function(let function): visit(function)
    case .statement(let statement): visit(statement)
    case .pattern(let pattern): pattern.forEachPart { visit($0) }
    case .assigned(let place), .changed(let place): place.forEachPart { visit($0) }
    case .value(let value): visit(value)
    }
  }

  /// Another name for such a parameter is lent too.
  private mutating func visit(_ statement: TypedStatement) {
    guard case .declare(let name, let value?) = statement.kind, case .variable(let variable) = value.kind,
      lent.contains(variable)
    else { return statement.forEachPart { visit($0) } }
    lend(value)
    lent.insert(name)
  }

  private mutating func visit(_ value: TypedExpression) {
    switch value.kind {
    case .variable(let variable): if lent.contains(variable) { report(variable, value.span) }
    case .closure(let closure): visitKept(closure)
    case .function(let reference):
      visit(reference.function)
      if let variable = reference.function.captures.first(where: { lent.contains($0) }) {
        reportCaptured(variable, value.span, "local function")
      }
    case .call(let reference, let arguments):
      visit(reference.function)
      for (parameter, argument) in zip(reference.function.parameters, arguments) {
        parameter.isLent ? lend(argument) : visit(argument)
      }
    case .computed(_, let base, let arguments):
      if let base { visit(base) }
      for argument in arguments { lend(argument) }
    case .callValue(let callee, let arguments):
      lend(callee)
      for (parameter, argument) in zip(callee.type.parameters, arguments) {
        parameter.isLent ? lend(argument) : visit(argument)
      }
    default: value.forEachPart { visit($0) }
    }
  }

  private mutating func visit(_ argument: TypedArgument) {
    switch argument {
    case .value(let value), .standard(let value): visit(value)
    case .place(let place): place.forEachPart { visit($0) }
    }
  }

  /// A closure that may be called when the functions around it have ended.
  private mutating func visitKept(_ closure: Function) {
    let around = outside
    outside = lent
    visit(closure)
    outside = around
  }

  // MARK: Lending

  private mutating func lend(_ argument: TypedArgument) {
    if let value = argument.value { lend(value) } else { visit(argument) }
  }

  /// What is called, or given to a call that does not keep it.
  private mutating func lend(_ value: TypedExpression) {
    switch value.kind {
    case .variable(let variable): if outside.contains(variable) { report(variable, value.span) }
    case .closure(let closure): visit(closure)
    case .function(let reference): visit(reference.function)
    case .conditional(let condition, let yes, let no):
      visit(condition)
      lend(yes)
      lend(no)
    case .statements(let statements): lendConverted(value, statements)
    default: visit(value)
    }
  }

  /// A function that a closure around it makes one of another type.
  private mutating func lendConverted(_ value: TypedExpression, _ statements: [TypedStatement]) {
    if case .declare(let held, let function?)? = statements.first?.kind, held.name == "$function" {
      lend(function)
    } else {
      visit(value)
    }
  }

  private mutating func report(_ variable: Variable, _ span: SourceSpan) {
    if outside.contains(variable) {
      if captured.insert(variable) { reportCaptured(variable, span, "closure") }
    } else {
      add(variable, span, "non-escaping parameter '\(variable.name)' may only be called")
    }
  }

  private mutating func reportCaptured(_ variable: Variable, _ span: SourceSpan, _ what: String) {
    add(variable, span, "escaping \(what) captures non-escaping parameter '\(variable.name)'")
  }

  private mutating func add(_ variable: Variable, _ span: SourceSpan, _ message: String) {
    found.append(
      .error("escaping", at: span, message, hint: "write '@escaping' before the type of '\(variable.name)'"))
  }
}
