import Diagnostics

/// The functions that cells use as values, those aside that are only lent to a library's function: what a function value
/// may be of which nothing else is known. Looked for when first asked: few cells change what a function value may reach.
final class FunctionValues {
  private var waiting: [TypedPart] = []
  private var visited: Set<Function> = []
  private var found: [Function] = []
  /// The functions in what constants hold, where all are known.
  private var held: [Variable: [Function]] = [:]
  private var witnesses = CellWitnesses()
  /// The one that owns this.
  private unowned(unsafe) let session: Session

  init(_ session: Session) { self.session = session }

  /// What a further cell consists of.
  func add(_ statements: [TypedStatement], _ functions: [Function]) {
    waiting += statements.map { .statement($0) } + functions.map { .function($0) }
  }

  /// What a type promises.
  func add(_ conformance: StatedConformance) { witnesses.add(conformance) }

  /// Whatever cells' functions may run where a requirement is called.
  func fulfilling(_ requirement: Function) -> [Function] { witnesses.fulfilling(requirement, session) }

  /// Whatever cells' functions a library's may run to use values of cells' types.
  func calledByLibraries() -> [Function] { witnesses.calledByLibraries(session) }

  /// What a value may be: the function that it is known to be, or any of its type.
  func possible(_ value: TypedExpression) -> [Function] {
    if let function = value.function { return [function] }
    while let part = waiting.popLast() { visit(part) }
    if let known = value.holder.flatMap({ held[$0] }) { return known }
    return found.filter { function in value.type.holdsFunction { function.mayBe(of: $0) } }
  }

  private func visit(_ part: TypedPart) {
    switch part {
    case .value(let value), .assigned(let value), .changed(let value): visit(value)
    case .statement(let statement):
      note(statement)
      statement.forEachPart { visit($0) }
    case .pattern(let pattern): pattern.forEachPart { visit($0) }
    case .function(let function): enter(function)
    case .declared: return
    }
  }

  private func visit(_ value: TypedExpression) {
    switch value.kind {
    case .closure(let function): note(function)
    case .function(let reference): note(reference.function)
    case .call(let reference, let arguments) where reference.function.span.file.isLibrary:
      for (parameter, argument) in zip(reference.function.parameters, arguments) {
        if parameter.isLent, let lent = argument.function { enter(lent) } else { visit(argument.part) }
      }
    case .callValue(let callee, let arguments):
      if let called = callee.function { enter(called) } else { visit(callee) }
      for argument in arguments { visit(argument.part) }
    default: value.forEachPart { visit($0) }
    }
  }

  private func note(_ statement: TypedStatement) {
    guard case .declare(let variable, let value?) = statement.kind, !variable.isMutable else { return }
    held[variable] = value.writtenFunctions
  }

  private func note(_ function: Function) {
    if !function.span.file.isLibrary { found.append(function) }
    enter(function)
  }

  private func enter(_ function: Function) {
    guard !function.span.file.isLibrary, visited.insert(function).inserted else { return }
    for statement in function.typedBody ?? [] { visit(.statement(statement)) }
  }
}

extension Function {
  /// Whether it may call a function value, by itself or by another function. `seen` are those that have been looked into.
  func mayCallValues(_ seen: inout IdentitySet) -> Bool {
    guard !span.file.isLibrary, let body = typedBody else { return true }
    return seen.insert(self) && body.contains { TypedPart.statement($0).mayCallValues(&seen) }
  }
}

extension TypedPart {
  fileprivate func mayCallValues(_ seen: inout IdentitySet) -> Bool {
    var isFound = false
    func visit(_ part: TypedPart) { isFound = isFound || part.mayCallValues(&seen) }
    switch self {
    case .value(let value), .assigned(let value), .changed(let value):
      if value.callsValueItself { return true }
      value.forEachPart(visit)
    case .statement(let statement): statement.forEachPart(visit)
    case .pattern(let pattern): pattern.forEachPart(visit)
    case .function(let function): return !function.span.file.isLibrary && function.mayCallValues(&seen)
    case .declared: break
    }
    return isFound
  }
}
