import Diagnostics

/// Looks for what touches places that are being changed. As in Swift, closures that may outlive the call are not looked
/// into, and of what a closure does only that counts which it does to what it captures.
struct AccessSearch {
  private let changed: [AccessPath]
  /// What function values may be that are called; nil where that has been looked into.
  private var values: FunctionValues?
  private var isInClosure = false
  /// Whether the running program guards local variables as it does global ones: those that function values capture.
  private var guardsWhole = false
  /// Whether that counts, too, which the running program would notice.
  private var countsAll = false
  /// The functions with names that have been looked into; nil where none are.
  private var called: IdentitySet?
  private var disturbed: AccessPath?

  private init(_ changed: [AccessPath]) { self.changed = changed }

  private init(_ changed: [AccessPath], callingFunctionsOf values: FunctionValues) {
    self.changed = changed
    self.values = values
    called = IdentitySet()
    isInClosure = true
  }

  /// The first of the places that a part touches.
  static func disturbed(_ changed: [AccessPath], by part: TypedPart) -> AccessPath? {
    var search = AccessSearch(changed)
    search.visit(part)
    return search.disturbed
  }

  static func disturbed(
    _ changed: [AccessPath], byCalling closures: [Function], _ values: FunctionValues
  ) -> AccessPath? {
    var search = AccessSearch(changed)
    search.values = values
    search.call(closures)
    return search.disturbed
  }

  /// What a function with a name, and those that it calls, do to places that it reaches.
  static func disturbed(
    _ changed: [AccessPath], byCalling function: Function, _ values: FunctionValues
  ) -> AccessPath? {
    var search = AccessSearch(changed, callingFunctionsOf: values)
    search.countsAll = true
    search.guardsWhole = true
    search.enter(function)
    return search.disturbed
  }

  /// What defaults, and the functions that they call, do to places that are being changed.
  static func disturbed(
    _ changed: [AccessPath], byEvaluating defaults: [TypedExpression], _ values: FunctionValues
  ) -> AccessPath? {
    if defaults.isEmpty { return nil }
    var search = AccessSearch(changed, callingFunctionsOf: values)
    search.countsAll = true
    for value in defaults { search.visit(value) }
    return search.disturbed
  }

  /// What a function value may do to places unnoticed.
  static func disturbed(
    _ changed: [AccessPath], byCalling value: TypedExpression, _ values: FunctionValues
  ) -> AccessPath? {
    let shared = changed.filter { $0.isShared }
    if shared.isEmpty { return nil }
    var search = AccessSearch(shared, callingFunctionsOf: values)
    search.guardsWhole = true
    for function in values.possible(value) { search.enter(function) }
    return search.disturbed
  }

  /// Looks into a function with a name that is called, or has another search do so where it is called by a closure.
  private mutating func enter(_ function: Function) {
    if function.span.file.isLibrary, !function.isRequirement { return }
    guard called != nil else { return search(function) }
    guard called?.insert(function) == true else { return }
    if function.isRequirement { return values?.fulfilling(function).forEach { enter($0) } ?? () }
    for statement in function.typedBody ?? [] { visit(.statement(statement)) }
  }

  private mutating func search(_ function: Function) {
    guard isInClosure, disturbed == nil, let values else { return }
    let reached = changed.filter { $0.isReached(by: function) }
    if !reached.isEmpty { disturbed = AccessSearch.disturbed(reached, byCalling: function, values) }
  }

  private mutating func visit(_ part: TypedPart) {
    if disturbed != nil { return }
    switch part {
    case .assigned(let place): visit(place, isAssigned: true)
    case .value(let value), .changed(let value): visit(value)
    case .statement(let statement): visit(statement)
    case .pattern(let pattern): pattern.forEachPart { visit($0) }
    case .declared, .function: return
    }
  }

  private mutating func visit(_ statement: TypedStatement) {
    if case .forIn(let loop) = statement.kind, case .iterator(let make, let next, _) = loop.iteration {
      enter(make.function)
      enter(next.function)
    }
    statement.forEachPart { visit($0) }
  }

  private mutating func visit(_ value: TypedExpression, isAssigned: Bool = false) {
    if let path = AccessPath(value), !path.goesOn {
      disturbed = changed.first { isDisturbed($0, by: path, isAssigned: isAssigned) }
      return
    }
    call(value.lentClosures)
    if let values, isInClosure {
      for inner in value.calledValues(insideNamed: called != nil) where disturbed == nil {
        call(inner, values)
      }
    }
    switch value.kind {
    case .call(let reference, _): enter(reference.function)
    case .computed(let accessors, _, _):
      enter(accessors.getter.function)
      if let setter = accessors.setter { enter(setter.function) }
    default: break
    }
    if isInClosure, value.mayCallWitnesses { values?.calledByLibraries().forEach { enter($0) } }
    switch value.kind {
    case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
      visit(.value(left))
      inClosure { $0.visit(.value(right)) }
    default: value.forEachPart { visit($0) }
    }
  }

  /// While a global variable is being changed by way of one part, the running program guards the whole. Ours notices itself
  /// where the very part has been taken out, and something other than numbers is wanted of it; not that it is assigned.
  private func isDisturbed(_ changed: AccessPath, by path: AccessPath, isAssigned: Bool) -> Bool {
    guard isInClosure, changed.isGlobal || guardsWhole else { return changed.overlaps(path) }
    let goesUnnoticed =
      isAssigned || changed.goesOn || path.stored.type.isPlainData || !changed.overlaps(path)
    return changed.leads(likewise: path) && (countsAll || goesUnnoticed)
  }

  private mutating func call(_ value: TypedExpression, _ values: FunctionValues) {
    guard called == nil else { return values.possible(value).forEach { enter($0) } }
    disturbed = AccessSearch.disturbed(changed, byCalling: value, values)
  }

  private mutating func call(_ closures: [Function]) {
    for closure in closures {
      inClosure { search in
        for statement in closure.typedBody ?? [] { search.visit(.statement(statement)) }
      }
    }
  }

  private mutating func inClosure(_ visit: (inout AccessSearch) -> Void) {
    let outside = isInClosure
    isInClosure = true
    visit(&self)
    isInClosure = outside
  }
}
