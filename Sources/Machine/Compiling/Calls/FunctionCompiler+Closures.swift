import Diagnostics
import Language

/// A closure or an operation, `+`, given where a library function is called: that function is compiled once more, with
/// the closure's body in the place of its calls. So `map { $0 * 2 }` costs a loop and a multiplication, not a call a
/// round.
///
/// A trap inside still names its own line, and the library function that was called.
struct KnownClosure {
  let function: Function
  /// The parts of a tuple that are its parameters, `{ (x, y) in … }`, and the only expression that it is made of else.
  let parts: [Part]
  let body: TypedExpression
  /// Where it is written.
  let file: FileID
  /// What the generic parameters around the closure stand for.
  let substitution: Substitution
  let parameters: [GenericParameter]

  typealias Part = (variable: Variable, value: TypedExpression)

  /// Tells instances apart.
  var key: [Type] { parameters.map { substitution[$0] ?? .invalid } }
}

extension FunctionCompiler {
  /// The closures among a call's arguments that a library function may be compiled for, by parameter.
  func closures(in arguments: [CallArgument], of function: Function) -> [Variable: KnownClosure] {
    guard function.span.file.isLibrary else { return [:] }
    var known: [Variable: KnownClosure] = [:]
    for (argument, parameter) in zip(arguments, function.parameters) where !parameter.variable.isBoxed {
      guard case .expression(let expression) = argument else { continue }
      known[parameter.variable] = closure(expression)
    }
    return known
  }

  private func closure(_ expression: TypedExpression) -> KnownClosure? {
    switch expression.kind {
    case .variable(let variable): return knownClosures[variable]
    case .closure(let function):
      guard !function.parameters.contains(where: { $0.variable.isBoxed }),
        let (parts, body) = content(of: function)
      else { return nil }
      return KnownClosure(
        function: function, parts: parts, body: body, file: function.span.file, substitution: substitution,
        parameters: genericParameters)
    case .function(let reference): return operation(reference, expression.span)
    default: return nil
    }
  }

  /// An operation of the machine as the closure `{ $0 + $1 }`.
  private func operation(_ reference: FunctionReference, _ span: SourceSpan) -> KnownClosure? {
    let reference = resolve(reference)
    let function = reference.function
    guard case .intrinsic = function.implementation, reference.arguments.isEmpty,
      function.parameters.allSatisfy({ !$0.isInout && !$0.variable.isBoxed })
    else { return nil }
    let arguments = function.parameters.map { parameter in
      TypedArgument.value(
        TypedExpression(.variable(parameter.variable), type: parameter.variable.type, span: span))
    }
    let body = TypedExpression(.call(reference, arguments), type: function.result, span: span)
    return KnownClosure(
      function: function, parts: [], body: body, file: span.file, substitution: substitution,
      parameters: genericParameters)
  }

  private func content(of function: Function) -> (parts: [KnownClosure.Part], body: TypedExpression)? {
    var body = (function.typedBody ?? unit.program.body(of: function))[...]
    var parts: [KnownClosure.Part] = []
    while let part = body.first.flatMap({ part($0, of: function) }) {
      parts.append(part)
      body.removeFirst()
    }
    guard let statement = body.first, body.count == 1 else { return nil }
    switch statement.kind {
    case .returnValue(let result?): return (parts, result)
    case .expression(let expression): return (parts, expression)
    default: return nil
    }
  }

  private func part(_ statement: TypedStatement, of function: Function) -> KnownClosure.Part? {
    guard case .declare(let variable, let value?) = statement.kind, !variable.isMutable, !variable.isBoxed,
      case .field(let whole, _) = value.kind, case .variable(let parameter) = whole.kind,
      function.parameters.contains(where: { $0.variable === parameter })
    else { return nil }
    return (variable, value)
  }

  /// Finds homes for what known closures have captured, at the beginning of a function.
  func bindCaptures(of closures: [Variable: KnownClosure]) {
    for parameter in function?.parameters ?? [] {
      guard let closure = closures[parameter.variable], !closure.function.captures.isEmpty else { continue }
      guard case .registers(let value) = home(of: parameter.variable) else { continue }
      let start = next
      within(closure) {
        for variable in closure.function.captures {
          let slot = allocate(variable.isBoxed ? .reference : layout(of: variable.type))
          homes[variable] = variable.isBoxed ? .box(slot.ref) : .registers(slot)
        }
      }
      emit(.capturesGet, value.ref, start.word, start.ref)
    }
  }

  /// Compiles the call of a known closure in place; false where it must be a call.
  func inlineCall(
    of function: TypedExpression, _ arguments: [TypedArgument], _ compile: (TypedExpression) -> Void
  ) -> Bool {
    guard case .variable(let variable) = function.kind, let closure = knownClosures[variable],
      let operands = operands(arguments, for: closure.function)
    else { return false }
    for (parameter, operand) in zip(closure.function.parameters, operands) {
      homes[parameter.variable] = .registers(operand)
    }
    within(closure) {
      for (variable, part) in closure.parts { homes[variable] = .registers(value(part).slot) }
      // A closure that gives nothing back may still end in a call that does.
      layout(of: closure.function.result) == .empty ? drop(closure.body) : compile(closure.body)
    }
    return true
  }

  /// Where a closure finds its arguments; nil where a place that it may change is not in registers.
  private func operands(_ arguments: [TypedArgument], for function: Function) -> [Slot]? {
    guard arguments.count == function.parameters.count else { return nil }
    for case .place(let place) in arguments {
      guard case .variable(let variable) = place.kind, case .registers = home(of: variable) else {
        return nil
      }
    }
    let expressions = arguments.map { $0.expression }
    return arguments.indices.map { index in
      switch arguments[index] {
      case .value(let expression), .standard(let expression):
        value(expression, before: Array(expressions[(index + 1)...])).slot
      case .place(let place): value(place).slot
      }
    }
  }

  /// Runs a part of the compiler inside a closure's text and types.
  private func within(_ closure: KnownClosure, _ body: () -> Void) {
    let outer = (substitution, genericParameters, isSpanPinned, inlined, file)
    (substitution, genericParameters) = (closure.substitution, closure.parameters)
    (isSpanPinned, inlined, file) = (false, [], closure.file)
    body()
    (substitution, genericParameters, isSpanPinned, inlined, file) = outer
  }
}
