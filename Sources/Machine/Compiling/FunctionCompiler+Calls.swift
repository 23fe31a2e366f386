import Language

/// What is given to a function.
enum CallArgument {
  case expression(TypedExpression)
  case operand(Operand)
  /// A place that the function may change, not yet prepared.
  case changing(TypedExpression)
  /// The same, prepared.
  case place(Place)
}

extension FunctionCompiler {
  func compileCall(
    _ reference: FunctionReference, _ arguments: [TypedArgument], type: Type, into slot: Slot
  ) {
    let arguments = arguments.map { argument -> CallArgument in
      switch argument {
      case .value(let expression): return .expression(expression)
      case .place(let expression): return .changing(expression)
      }
    }
    call(resolve(reference), arguments, into: slot)
  }

  /// The function that runs: generic arguments made concrete, requirements replaced by what fulfils them.
  ///
  /// The first argument of a reference to a requirement is the type that conforms; the last ones are the
  /// requirement's own and follow those that its witness knows.
  func resolve(_ reference: FunctionReference) -> FunctionReference {
    var arguments = reference.arguments.map { concrete($0) }
    for parameter in reference.function.genericParameters.dropFirst(arguments.count) {
      arguments.append(concrete(.parameter(parameter)))
    }
    guard case .requirement = reference.function.implementation, let subject = arguments.first,
      !subject.isExistential
    else {
      return FunctionReference(reference.function, arguments: arguments)
    }
    guard let witness = unit.program.witness(for: reference.function, in: subject) else {
      unit.report("no-witness", at: span, "\(subject) has no \(reference.function.name)")
      return FunctionReference(reference.function, arguments: arguments)
    }
    if case .requirement = witness.function.implementation, witness.function === reference.function {
      unit.report("no-witness", at: span, "\(subject) has no \(reference.function.name)")
      return witness
    }
    let missing = max(0, witness.function.genericParameters.count - witness.arguments.count)
    return resolve(
      FunctionReference(witness.function, arguments: witness.arguments + arguments.suffix(missing)))
  }

  /// Calls a resolved function and puts its result into registers.
  func call(_ reference: FunctionReference, _ given: [CallArgument], into slot: Slot) {
    let function = reference.function
    let arguments = zip(given, function.parameters).map { $1.isInout ? $0 : reading($0, $1, reference) }
    switch function.implementation {
    case .intrinsic(let name):
      guard let intrinsic = Intrinsic(rawValue: name) else {
        return unit.report("unknown-intrinsic", at: span, "the machine has no operation '\(name)'")
      }
      compile(intrinsic, reference, arguments, into: slot)
    case .host(let library, let index):
      if callChain(function, arguments, into: slot) { return }
      if unit.libraries[library].functions[index].elementary != nil, let argument = arguments.first {
        return callElementary(library, index, argument, shape(of: reference), into: slot)
      }
      let shape = shape(of: reference)
      let thrown =
        mayThrow(reference) ? function.thrown.map { unit.described(typed($0, reference)) } : nil
      let site = unit.host(library: library, .function(index), shape: shape, thrown: thrown)
      frameCall(shape, arguments, into: slot) { emit(.host, $0.word, $0.ref, site) }
      if thrown != nil { checkThrown() }
    case .body:
      if function.captures.isEmpty, let opening = function.opening(reference.arguments) {
        return callWitness(reference, opening, arguments, into: slot)
      }
      if inline(reference, arguments, into: slot) { return }
      let shape = shape(of: reference)
      let number = instance(of: reference, closures: closures(in: arguments, of: function))
      frameCall(shape, arguments, captures: function.captures, into: slot) {
        emit(.call, $0.word, $0.ref, number)
      }
      if mayThrow(reference) { checkThrown() }
    case .requirement:
      callWitness(reference, Opening(generic: 0, parameter: 0), arguments, into: slot)
    }
  }

  /// A function of one number is an instruction, not a call with a frame.
  private func callElementary(
    _ library: Int, _ index: Int, _ argument: CallArgument, _ shape: FrameShape, into slot: Slot
  ) {
    let site = unit.host(library: library, .function(index), shape: shape)
    emit(.applyFunction, slot.word, operand(argument).word, site)
  }

  /// What a requirement may change its witness may only read.
  private func reading(
    _ argument: CallArgument, _ parameter: Function.Parameter, _ reference: FunctionReference
  ) -> CallArgument {
    switch argument {
    case .changing(let expression): return .expression(expression)
    case .place(.registers(let slot)):
      let layout = unit.layouts.layout(of: typed(parameter.variable.type, reference))
      return .operand(Operand(slot: slot, layout: layout, isOwned: false))
    case .expression, .operand, .place: return argument
    }
  }

  /// A function that rethrows is compiled for each type of errors, Never among them.
  func mayThrow(_ reference: FunctionReference) -> Bool {
    guard let thrown = reference.function.thrown else { return false }
    return typed(thrown, reference).nominal?.representation != .uninhabited
  }

  private func instance(of reference: FunctionReference, closures: [Variable: KnownClosure]) -> Int {
    if reference.function.captures.isEmpty {
      return unit.instance(of: reference.function, arguments: reference.arguments, closures: closures)
    }
    return unit.instance(
      of: reference.function, arguments: reference.arguments, outer: substitution,
      outerParameters: genericParameters)
  }

  func shape(of reference: FunctionReference) -> FrameShape {
    var all = reference.function.captures.isEmpty ? [:] : substitution
    for (parameter, argument) in zip(reference.function.genericParameters, reference.arguments) {
      all[parameter] = argument
    }
    return unit.shape(of: reference.function, substitution: all)
  }

  // MARK: Frames

  /// Lays arguments out as the callee's first registers, calls, and takes back what it may have changed.
  func frameCall(
    _ shape: FrameShape, _ arguments: [CallArgument], captures: [Variable] = [], into slot: Slot,
    _ emitCall: (Slot) -> Void
  ) {
    let prepared = prepare(arguments)
    let needsRegisters = prepared.contains { argument in
      switch argument {
      case .place(.registers): return false
      case .place: return true
      case .expression, .operand, .changing: return false
      }
    }
    let settled = needsRegisters ? prepared.map { settle($0) } : prepared
    var base = next
    open(settled, shape, at: 0) { places in
      base = reserve(shape, for: slot)
      fill(settled, shape, captures, base)
      for (place, parameter) in places { take(place, parameter.layout, to: base + parameter.slot) }
      emitCall(base)
      for (place, parameter) in places { take(base + parameter.slot, parameter.layout, to: place) }
    }
    move(Operand(slot: base, layout: shape.result, isOwned: true), to: slot)
  }

  /// Prepares places from left to right, values before them first where the order can be seen.
  private func prepare(_ arguments: [CallArgument]) -> [CallArgument] {
    let lastSensitive = arguments.lastIndex { argument in
      if case .changing(let expression) = argument { return !expression.isHarmless }
      return false
    }
    return arguments.enumerated().map { index, argument in
      switch argument {
      case .changing(let expression): return .place(prepare(expression))
      case .expression where index < (lastSensitive ?? 0): return settle(argument)
      case .expression, .operand, .place: return argument
      }
    }
  }

  private func settle(_ argument: CallArgument) -> CallArgument {
    guard case .expression(let expression) = argument else { return argument }
    let result = temporary(layout(of: expression))
    compile(expression, into: result.slot)
    return .operand(result)
  }

  /// Opens the places among the arguments, one inside the other.
  private func open(
    _ arguments: [CallArgument], _ shape: FrameShape, at index: Int,
    opened: [(Slot, FrameShape.Placed)] = [], _ body: ([(Slot, FrameShape.Placed)]) -> Void
  ) {
    guard index < arguments.count else { return body(opened) }
    guard case .place(let place) = arguments[index] else {
      return open(arguments, shape, at: index + 1, opened: opened, body)
    }
    let parameter = shape.parameters[index]
    access(place, parameter.layout) { slot in
      open(arguments, shape, at: index + 1, opened: opened + [(slot, parameter)], body)
    }
  }

  /// Room for a callee's first registers at the end of those in use. Where the result is wanted in the very
  /// last of these, and they are a temporary's, the frame begins there: nothing is moved afterwards.
  private func reserve(_ shape: FrameShape, for slot: Slot) -> Slot {
    let isLast = slot.word + shape.result.words == next.word && slot.word >= floor.word
    let saved = isLast && shape.result.refs == 0 ? shape.result.words : 0
    let base = Slot(next.word - saved, next.ref)
    var rest = Layout(words: shape.end.word - saved, refs: shape.end.ref)
    while rest.isTooLarge {
      let step = Layout(words: min(rest.words, 200), refs: min(rest.refs, 200))
      _ = allocate(step)
      rest = Layout(words: rest.words - step.words, refs: rest.refs - step.refs)
    }
    _ = allocate(rest)
    return base
  }

  private func fill(_ arguments: [CallArgument], _ shape: FrameShape, _ captures: [Variable], _ base: Slot) {
    for (argument, parameter) in zip(arguments, shape.parameters) {
      switch argument {
      case .expression(let expression): compile(expression, into: base + parameter.slot)
      case .operand(let operand): move(operand, to: base + parameter.slot)
      case .place, .changing: break
      }
    }
    for (variable, placed) in zip(captures, shape.captures) { capture(variable, into: base + placed.slot) }
  }

  private func take(_ source: Slot, _ layout: Layout, to target: Slot) {
    move(Operand(slot: source, layout: layout, isOwned: true), to: target)
  }

  /// Copies a captured constant, or shares the box of a captured variable.
  func capture(_ variable: Variable, into slot: Slot) {
    switch home(of: variable) {
    case .registers(let source):
      move(Operand(slot: source, layout: layout(of: variable.type), isOwned: false), to: slot)
    case .box(let box): emit(.copyRef, slot.ref, box)
    case .global(let source): load(.global(source), layout(of: variable.type), into: slot)
    case .lazy: break
    }
  }

  // MARK: Function values

  func compileCallValue(_ function: TypedExpression, _ arguments: [TypedArgument], into slot: Slot) {
    if inlineCall(of: function, arguments, { compile($0, into: slot) }) { return }
    guard case .function(let type) = concrete(function.type) else { return }
    let closure = value(function, before: arguments.map { $0.expression })
    let shape = FrameShape(
      result: unit.layouts.layout(of: type.result),
      parameters: type.parameters.map { (unit.layouts.layout(of: $0.type), $0.isInout) }, captures: [])
    let arguments = arguments.map { argument -> CallArgument in
      switch argument {
      case .value(let expression): return .expression(expression)
      case .place(let expression): return .changing(expression)
      }
    }
    frameCall(shape, arguments, into: slot) {
      // The closure's register is counted from the caller's frame.
      emit(.callClosure, $0.word, $0.ref, closure.ref)
    }
    if type.thrown != nil { checkThrown() }
  }

  func compileClosure(_ function: Function, arguments: [Type]?, into slot: Slot) {
    let number = unit.instance(
      of: function, arguments: arguments ?? function.genericParameters.map { concrete(.parameter($0)) },
      outer: substitution, outerParameters: genericParameters)
    if function.captures.isEmpty { return emitClosure(number, into: slot) }
    let captured = next
    for variable in function.captures {
      let layout = variable.isBoxed ? Layout.reference : layout(of: variable.type)
      capture(variable, into: temporary(layout).slot)
    }
    emit(.makeClosure, slot.ref, captured.word, captured.ref)
    emit(.extended, wide: number)
  }

  private func emitClosure(_ code: Int, into slot: Slot) {
    emit(.loadObject, slot.ref, wide: unit.closure(code))
  }

  func compileFunctionValue(_ reference: FunctionReference, into slot: Slot) {
    let resolved = resolve(reference)
    if resolved.function.captures.isEmpty {
      emitClosure(unit.instance(of: resolved.function, arguments: resolved.arguments), into: slot)
    } else {
      compileClosure(resolved.function, arguments: resolved.arguments, into: slot)
    }
  }
}

extension TypedArgument {
  var expression: TypedExpression {
    switch self {
    case .value(let expression), .place(let expression): return expression
    }
  }
}
