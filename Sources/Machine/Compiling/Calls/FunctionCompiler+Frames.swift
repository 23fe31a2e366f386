import Language

/// Lays out what a called function finds in its first registers.
extension FunctionCompiler {
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
      case .expression, .standard, .operand, .changing: return false
      }
    }
    let settled = needsRegisters ? prepared.map { settle($0) } : prepared
    var base = next
    open(settled, shape, at: 0) { arguments, places in
      base = reserve(shape, for: slot)
      fill(arguments, shape, captures, base)
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
      case .expression, .standard, .operand, .place: return argument
      }
    }
  }

  /// Evaluates what a call is given. The defaults come last, as in Swift, each when the places before it are being changed.
  func inOrder(_ arguments: [TypedArgument]) -> [CallArgument] {
    let changes = arguments.contains { $0.isPlace }
    return arguments.map { argument in
      switch argument {
      case .standard(let value): changes ? .standard(value) : .expression(value)
      case .value(let value): settle(.expression(value))
      case .place(let place): .place(prepare(place))
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
    opened: [(Slot, FrameShape.Placed)] = [],
    _ body: ([CallArgument], [(Slot, FrameShape.Placed)]) -> Void
  ) {
    guard index < arguments.count else { return body(arguments, opened) }
    if case .standard(let value) = arguments[index] {
      var arguments = arguments
      arguments[index] = settle(.expression(value))
      return open(arguments, shape, at: index + 1, opened: opened, body)
    }
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
      case .place, .changing, .standard: break
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
}

extension [TypedArgument] {
  /// Whether a default that calls something stands before what is given and does so, too, or beside a place that does.
  var showOrder: Bool {
    guard let first = firstIndex(where: { $0.isDefault && $0.hasEffects }) else { return false }
    return indices.contains { index in
      !self[index].isDefault && self[index].hasEffects && (index > first || self[index].isPlace)
    }
  }
}

extension TypedArgument {
  fileprivate var isPlace: Bool { if case .place = self { true } else { false } }

  fileprivate var hasEffects: Bool { !expression.isHarmless }
}
