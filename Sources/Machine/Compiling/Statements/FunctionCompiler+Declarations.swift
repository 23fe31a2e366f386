import Language

extension FunctionCompiler {
  /// Gives a variable its place; its value is put there by the caller.
  func declare(_ variable: Variable) -> Place {
    let layout = layout(of: variable.type)
    if isTop, variable.storage == .global {
      let slot = unit.globals[variable] ?? allocate(layout)
      unit.globals[variable] = slot
      return .registers(slot)
    }
    if let shared = sharedHomes?[variable] {
      return variable.isBoxed ? .box(shared.ref, Slot(0, 0)) : .registers(shared)
    }
    let slot = allocate(variable.isBoxed ? .reference : layout)
    sharedHomes?[variable] = slot
    homes[variable] = variable.isBoxed ? .box(slot.ref) : .registers(slot)
    if variable.isBoxed { emit(.boxNew, slot.ref, 0, counts(layout)) }
    return variable.isBoxed ? .box(slot.ref, Slot(0, 0)) : .registers(slot)
  }

  func compileDeclaration(_ variable: Variable, _ initial: TypedExpression?) {
    let place = declare(variable)
    keep()
    guard let initial else { return }
    if case .registers(let slot) = place {
      compile(initial, into: slot)
    } else {
      store(value(initial), in: place)
    }
  }

  func compileDestructuring(_ pattern: TypedPattern, _ expression: TypedExpression) {
    if let parts = declarations(pattern, expression) {
      for (variable, initial) in parts {
        compileDeclaration(variable, initial)
        clearTemporaries()
        next = floor
      }
      return
    }
    let operand = value(expression)
    let failure = newLabel()
    match(pattern, operand, else: failure)
    place(failure)
    clearTemporaries()
    keep()
  }

  /// `let (a, b) = (x, y)` as `let a = x` and `let b = y`.
  private func declarations(
    _ pattern: TypedPattern, _ expression: TypedExpression
  ) -> [(Variable, TypedExpression)]? {
    guard case .tuple(let patterns) = pattern.kind, case .tuple(let parts) = expression.kind else {
      return nil
    }
    var declarations: [(Variable, TypedExpression)] = []
    for (pattern, part) in zip(patterns, parts) {
      guard case .binding(let variable) = pattern.kind else { return nil }
      declarations.append((variable, part))
    }
    return declarations
  }
}
