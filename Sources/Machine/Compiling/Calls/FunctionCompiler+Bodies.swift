import Language

extension FunctionCompiler {
  /// A cell's statements, in the bottom frame.
  func compileTop(_ statements: [TypedStatement]) {
    let exit = newLabel()
    handlers = [Handler(label: exit, scopes: 0)]
    scopes = [Scope(floor: floor)]
    compile(list: statements)
    runDeferred(downTo: 0)
    scopes = []
    emit(.halt)
    place(exit)
    emit(.trap, TrapReason.uncaughtError.rawValue)
  }

  /// An expression whose text is left in the register returned.
  func compileDescription(_ expression: TypedExpression) -> Int {
    let exit = newLabel()
    handlers = [Handler(label: exit, scopes: 0)]
    let text = allocate(.reference)
    describe(value(expression), type: expression.type, into: text.ref, isNew: true)
    emit(.halt)
    place(exit)
    emit(.trap, TrapReason.uncaughtError.rawValue)
    next = floor
    return text.ref
  }

  /// A function's body.
  func compile(_ function: Function) {
    self.function = function
    let exit = newLabel()
    handlers = [Handler(label: exit, scopes: 0)]
    bindParameters(of: function)
    bindCaptures(of: knownClosures)
    floor = next
    switch function.implementation {
    case .body: compile(block: function.typedBody ?? unit.program.body(of: function))
    case .intrinsic, .host, .requirement: compile(block: forwardingBody(of: function))
    }
    if code.shape.result == .empty, concrete(function.result).nominal?.representation != .uninhabited {
      leave()
    } else {
      emit(.trap, TrapReason.missingReturn.rawValue)
    }
    place(exit)
    leave()
  }

  /// Hands boxed inout parameters back and leaves.
  func leave() {
    for (box, slot, layout) in boxedInouts {
      emit(.boxGet, box, slot.word, slot.ref)
      emitCounts(offset: Slot(0, 0), layout)
    }
    emit(.leave)
  }

  private func bindParameters(of function: Function) {
    for (parameter, placed) in zip(function.parameters, code.shape.parameters) {
      let variable = parameter.variable
      homes[variable] = .registers(placed.slot)
      guard variable.isBoxed else { continue }
      let box = allocate(.reference).ref
      emit(.boxNew, box, 0, counts(placed.layout))
      emit(.boxSet, box, placed.slot.word, placed.slot.ref)
      emitCounts(offset: Slot(0, 0), placed.layout)
      homes[variable] = .box(box)
      if parameter.isInout { boxedInouts.append((box, placed.slot, placed.layout)) }
    }
    for (variable, placed) in zip(function.captures, code.shape.captures) {
      homes[variable] =
        variable.isBoxed ? .box(placed.slot.ref) : .registers(placed.slot)
    }
  }

  /// A body that only calls the function: for intrinsics and host functions used as values.
  private func forwardingBody(of function: Function) -> [TypedStatement] {
    let arguments = function.parameters.map { parameter -> TypedArgument in
      let variable = parameter.variable
      let expression = TypedExpression(.variable(variable), type: variable.type, span: function.span)
      return parameter.isInout ? .place(expression) : .value(expression)
    }
    let reference = FunctionReference(function, arguments: function.genericParameters.map { .parameter($0) })
    let call = TypedExpression(.call(reference, arguments), type: function.result, span: function.span)
    return [TypedStatement(.returnValue(call), span: function.span)]
  }

  /// An `extended` instruction for an access to memory.
  func emitCounts(_ a: Int = 0, offset: Slot, _ layout: Layout) {
    emit(.extended, a, offset.word | offset.ref << 8, counts(layout))
  }

  func counts(_ layout: Layout) -> Int { layout.words | layout.refs << 8 }
}
