import Diagnostics

extension EndlessRecursion {
  mutating func passes(_ value: TypedExpression) -> Bool {
    switch value.kind {
    case .call(let reference, let arguments):
      for argument in arguments where !passes(argument.part) { return false }
      if reference.function === function {
        noteCall(value.span, isRepeated: isReachedAgain(with: arguments))
        return false
      }
      if let thrown = reference.function.thrown, thrown.ifInhabited != nil { endsBefore = true }
      return value.type.nominal?.representation != .uninhabited
    case .computed(let accessors, let base, let arguments):
      return passesAccess(accessors.getter.function, base, arguments, value.span)
    case .assign(let place, let new):
      guard passes(new) else { return false }
      guard case .computed(let accessors, let base, let arguments) = place.kind else { return passes(place) }
      return passesAccess(accessors.setter?.function, base, arguments, place.span)
    case .closure, .function, .metatype: return true
    case .conditional(let condition, let yes, let no):
      guard passes(condition) else { return false }
      let known = decisions.count
      decisions.append(condition)
      let (passesYes, passesNo) = (passes(yes), passes(no))
      if passesYes && passesNo { decisions.removeLast(decisions.count - known) }
      return passesYes || passesNo
    case .coalesce(let first, let second): return passes(first) && passesClosure(second)
    case .and(let first, let second), .or(let first, let second):
      guard passes(first) else { return false }
      let known = decisions.count
      decisions.append(first)
      if passes(second) { decisions.removeLast(decisions.count - known) }
      return true
    case .statements(let statements): return passesInside { $0.passes(statements) }
    case .optionalScope(let inside, _): return passesInside { $0.passes(inside) }
    case .unwrapOrExit(let inside):
      guard passes(inside) else { return false }
      hasValue = true
      decisions.append(nil)
      return true
    default: return passesParts(of: value)
    }
  }

  private mutating func passesParts(of value: TypedExpression) -> Bool {
    var parts: [TypedPart] = []
    value.forEachPart { parts.append($0) }
    for part in parts where !passes(part) { return false }
    return true
  }

  private mutating func passes(_ part: TypedPart) -> Bool {
    switch part {
    case .value(let value), .changed(let value), .assigned(let value): passes(value)
    case .statement, .pattern, .declared, .function: true
    }
  }

  /// The right side of `??` is a closure in Swift, whose calls it does not look at.
  private mutating func passesClosure(_ value: TypedExpression) -> Bool {
    var inside = self
    _ = inside.passes(value)
    if inside.endsBefore { endsBefore = true }
    return true
  }

  /// What may be left in the middle with a value.
  private mutating func passesInside(_ passes: (inout EndlessRecursion) -> Bool) -> Bool {
    let outer = hasValue
    hasValue = false
    defer { hasValue = outer }
    let passesToEnd = passes(&self)
    return passesToEnd || hasValue
  }

  private mutating func passesAccess(
    _ accessor: Function?, _ base: TypedExpression?, _ arguments: [TypedExpression], _ span: SourceSpan
  ) -> Bool {
    if let base, !passes(base) { return false }
    for argument in arguments where !passes(argument) { return false }
    guard accessor === function else { return true }
    let given = (base.map { [$0] } ?? []) + arguments
    noteCall(span, isRepeated: isReachedAgain(with: given.map { .value($0) }))
    return false
  }

  // MARK: What the call hands on

  /// Whether all that has led here hangs on parameters that the call hands on as they are.
  private func isReachedAgain(with arguments: [TypedArgument]) -> Bool {
    let same = zip(arguments, function.parameters).compactMap { argument, parameter -> Variable? in
      guard !parameter.isInout, case .value(let value) = argument, case .variable(let given) = value.kind,
        given === parameter.variable
      else { return nil }
      return given
    }
    return decisions.allSatisfy { $0.map { hangs($0, on: same) } ?? false }
  }

  /// Whether a value is the same in each call that is given the same.
  private func hangs(_ value: TypedExpression, on same: [Variable]) -> Bool {
    switch value.kind {
    case .integer, .double, .boolean, .string: true
    case .variable(let variable): same.contains { $0 === variable }
    case .field(let base, _): hangs(base, on: same)
    case .and(let first, let second), .or(let first, let second):
      hangs(first, on: same) && hangs(second, on: same)
    case .call(let reference, let arguments):
      if case .intrinsic = reference.function.implementation {
        arguments.allSatisfy { if case .value(let value) = $0 { hangs(value, on: same) } else { false } }
      } else {
        false
      }
    default: false
    }
  }
}
