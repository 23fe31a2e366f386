import Diagnostics

extension Function {
  /// Whether it may be a value of a type. What is generic or takes functions is not looked at closely.
  func mayBe(of type: FunctionType) -> Bool {
    parameters.count == type.parameters.count && result.mayBe(type.result)
      && zip(parameters, type.parameters).allSatisfy { $0.variable.type.mayBe($1.type) }
  }
}

extension TypedArgument {
  /// The function that is written here or named.
  var function: Function? { value?.function }
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
  var callsValueItself: Bool {
    switch kind {
    case .callValue: true
    case .call(let reference, _):
      (reference.function.span.file.isLibrary || reference.function.typedBody == nil)
        && !calledValues(insideNamed: false).isEmpty
    default: false
    }
  }

  /// The variable of which it is a part, as far as it consists of nothing but that.
  var holder: Variable? {
    switch kind {
    case .variable(let variable): variable
    case .field(let base, _), .forceUnwrap(let base), .unwrapOrExit(let base): base.holder
    case .computed(let accessors, let base?, _) where accessors.getter.function.span.file.isLibrary:
      base.holder
    default: nil
    }
  }

  /// The functions that it holds, where all are written here or named.
  var writtenFunctions: [Function]? {
    if let function { return [function] }
    if !type.holdsFunction() { return [] }
    switch kind {
    case .array(let parts), .tuple(let parts), .construct(let parts), .enumCase(_, let parts):
      return TypedExpression.writtenFunctions(in: parts)
    case .dictionary(let pairs): return TypedExpression.writtenFunctions(in: pairs.map { $0.value })
    case .inTurn(_, let value): return value.writtenFunctions
    default: return nil
    }
  }

  private static func writtenFunctions(in parts: [TypedExpression]) -> [Function]? {
    var all: [Function] = []
    for part in parts {
      guard let functions = part.writtenFunctions else { return nil }
      all += functions
    }
    return all
  }

  /// The function that is written here or named.
  var function: Function? {
    switch kind {
    case .closure(let function): function
    case .function(let reference): reference.function
    default: nil
    }
  }
}

extension Type {
  /// Whether it is another type, or one of them holds functions or speaks of generic parameters.
  func mayBe(_ other: Type) -> Bool {
    self == other || [self, other].contains { $0.holdsFunction() || $0.holdsParameters }
  }

  /// Whether a function, of a type that is meant, is a part of its values.
  func holdsFunction(
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
