import Diagnostics

/// The functions that cells use as values, those aside that are only lent to a library's function: what a function value
/// may be of which nothing else is known. Looked for when first asked: few cells change what a function value may reach.
final class FunctionValues {
  private var waiting: [TypedPart] = []
  private var visited: Set<Function> = []
  private var found: [Function] = []
  /// What constants hold.
  private var held: [Variable: Function] = [:]
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
    if case .variable(let variable) = value.kind, let function = held[variable] { return [function] }
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
    held[variable] = value.function
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

extension Function {
  /// Whether it may be a value of a type. What is generic or takes functions is not looked at closely.
  fileprivate func mayBe(of type: FunctionType) -> Bool {
    parameters.count == type.parameters.count && result.mayBe(type.result)
      && zip(parameters, type.parameters).allSatisfy { $0.variable.type.mayBe($1.type) }
  }
}

extension TypedArgument {
  fileprivate var function: Function? {
    value?.function
  }
}

extension TypedExpression {
  /// The function values that may run in a call: one that is called, and what an argument holds, the place that is changed
  /// included; closures that are lent aside. Of what a function with a name does with its own parameters its callers know
  /// more.
  func calledValues(insideNamed isInsideNamed: Bool) -> [TypedExpression] {
    func isCounted(_ value: TypedExpression) -> Bool {
      if isInsideNamed, case .variable(let variable) = value.kind, variable.isParameter { return false }
      return value.type.holdsFunction()
    }
    switch kind {
    case .callValue(let callee, let arguments):
      let isLent = if case .closure = callee.kind { true } else { false }
      return ((isLent ? [] : [callee]) + arguments.map { $0.expression }).filter(isCounted)
    case .call(let reference, let arguments):
      return zip(reference.function.parameters, arguments).compactMap { parameter, argument in
        let value = argument.expression
        return isCounted(value) && parameter.borrowed(value) == nil ? value : nil
      }
    default: return []
    }
  }

  /// Whether it calls a function value, or has a function call one of which no more is known.
  fileprivate var callsValueItself: Bool {
    switch kind {
    case .callValue: true
    case .call(let reference, _):
      (reference.function.span.file.isLibrary || reference.function.typedBody == nil)
        && !calledValues(insideNamed: false).isEmpty
    default: false
    }
  }

  /// The function that is written here or named.
  fileprivate var function: Function? {
    switch kind {
    case .closure(let function): function
    case .function(let reference): reference.function
    default: nil
    }
  }
}

extension Type {
  fileprivate func mayBe(_ other: Type) -> Bool {
    self == other || [self, other].contains { $0.holdsFunction() || $0.holdsParameters }
  }

  /// Whether a function, of a type that is meant, is a part of its values.
  fileprivate func holdsFunction(
    inside around: [NominalType] = [], where isMeant: (FunctionType) -> Bool = { _ in true }
  ) -> Bool {
    switch self {
    case .function(let type): return isMeant(type)
    case .tuple(let elements):
      return elements.contains { $0.type.holdsFunction(inside: around, where: isMeant) }
    case .nominal(let nominal, let arguments):
      if arguments.contains(where: { $0.holdsFunction(inside: around, where: isMeant) }) { return true }
      if nominal.isLibrary || around.contains(nominal) { return false }
      let parts = nominal.fields.map { $0.type } + nominal.cases.flatMap { $0.payload.map { $0.type } }
      return parts.contains { $0.holdsFunction(inside: around + [nominal], where: isMeant) }
    case .parameter, .member, .metatype, .variable, .invalid: return false
    }
  }
}
