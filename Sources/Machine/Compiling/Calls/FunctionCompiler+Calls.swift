import Language

/// What is given to a function.
enum CallArgument {
  case expression(TypedExpression)
  /// A default, evaluated once the places before it are being changed.
  case standard(TypedExpression)
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
    guard arguments.showOrder else {
      return call(resolve(reference), arguments.map { CallArgument($0) }, into: slot)
    }
    scratch { call(resolve(reference), inOrder(arguments), into: slot) }
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
      let site = unit.pools.add(
        HostSite(library: library, callee: .function(index), shape: shape, thrown: thrown))
      frameCall(shape, arguments, into: slot) { emit(.host, $0.word, $0.ref, site) }
      if thrown != nil { checkThrown() }
    case .body:
      if function.captures.isEmpty, let opening = function.opening(reference.arguments),
        !arguments[opening.parameter].isErasedHere || function.mustOpen(opening)
      {
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
    let site = unit.pools.add(HostSite(library: library, callee: .function(index), shape: shape, thrown: nil))
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
    case .expression, .standard, .operand, .place: return argument
    }
  }

  /// A function that rethrows is compiled for each type of errors, Never among them.
  func mayThrow(_ reference: FunctionReference) -> Bool {
    reference.function.thrown.flatMap { typed($0, reference).ifInhabited } != nil
  }

  /// Whether a function value may throw.
  func mayThrow(_ type: Type) -> Bool {
    if case .function(let function) = concrete(type) { function.thrown != nil } else { false }
  }

  private func instance(of reference: FunctionReference, closures: [Variable: KnownClosure]) -> Int {
    let function = reference.function
    return unit.instance(
      of: function, arguments: reference.arguments, outer: function.isInside ? substitution : [:],
      outerParameters: function.isInside ? genericParameters : [],
      closures: function.captures.isEmpty ? closures : [:])
  }

  func shape(of reference: FunctionReference) -> FrameShape {
    var all = reference.function.isInside ? substitution : [:]
    for (parameter, argument) in zip(reference.function.genericParameters, reference.arguments) {
      all[parameter] = argument
    }
    return unit.shape(of: reference.function, substitution: all)
  }
}

extension Function {
  /// Whether what the generic parameters around a call stand for is part of the called function.
  var isInside: Bool { isLocal || !captures.isEmpty }
}

extension CallArgument {
  init(_ argument: TypedArgument) {
    self =
      switch argument {
      case .value(let expression), .standard(let expression): .expression(expression)
      case .place(let expression): .changing(expression)
      }
  }

  /// Whether the author makes it anything of a protocol for this call: `f(3 as Any)`.
  fileprivate var isErasedHere: Bool {
    guard case .expression(let expression) = self, case .erase = expression.kind else { return false }
    return true
  }
}
