import Diagnostics

/// Swift's law of exclusivity, as far as it is checked before a program runs: while a place is being changed, nothing
/// else may touch what it overlaps. A call changes its `inout` arguments from when all arguments have been evaluated, so
/// that `a.append(a.count)` is sound; but `a?` before a dot takes hold of `a` at once, and keeps it until the call or
/// the assignment is done: `a?.append(a!.count)` is not.
///
/// What closures do to global variables swiftc leaves to the running program, which stops there. So does ours where a
/// gap shows that the value is being changed; numbers leave none, so of those it is refused here. The same goes for what
/// functions with names do, and for what function values may do of which only the type is known (`FunctionValues`).
struct Exclusivity {
  private let values: FunctionValues
  /// Optionals that have been looked into and are held.
  private var held: [AccessPath] = []
  /// The change that something else gets in the way of.
  private var disturbed: AccessPath?

  private init(_ values: FunctionValues) { self.values = values }

  /// What is wrong with a call or an assignment, its parts aside. `values` are those of all cells.
  static func problem(in value: TypedExpression, _ values: FunctionValues) -> Diagnostic? {
    var check = Exclusivity(values)
    switch value.kind {
    case .call(_, let arguments), .callValue(_, let arguments):
      let places = arguments.compactMap { $0.place }
      if places.isEmpty { return nil }
      for argument in arguments { check.evaluate(argument) }
      check.change(places, callingInside: value.lentClosures)
      if case .call(let reference, _) = value.kind { check.change(places, calling: reference.function) }
      check.change(places, callingValuesOf: value)
    case .assign(let place, let source):
      check.reach(place)
      check.read(source)
    default: return nil
    }
    return check.disturbed.map(word)
  }

  private static func word(_ path: AccessPath) -> Diagnostic {
    .error(
      "exclusivity", at: path.stored.span,
      "overlapping accesses to '\(path.name)', but modification requires exclusive access",
      hint: "copy one of them into a variable of its own")
  }

  private mutating func evaluate(_ argument: TypedArgument) {
    switch argument {
    case .value(let value), .standard(let value): read(value)
    case .place(let place): reach(place)
    }
  }

  private mutating func read(_ value: TypedExpression) {
    if held.isEmpty { return }
    disturbed = disturbed ?? AccessSearch.disturbed(held, by: .value(value))
  }

  /// Evaluates what leads to a place that is to be changed.
  private mutating func reach(_ place: TypedExpression) {
    switch place.kind {
    case .field(let base, _), .forceUnwrap(let base): reach(base)
    case .unwrapOrExit(let base):
      reach(base)
      if let path = AccessPath(base) { held.append(path) }
    case .computed(_, let base, let arguments):
      if let base { reach(base) }
      for argument in arguments { read(argument) }
      if let base { change([base], callingInside: place.lentClosures) }
    default: read(place)
    }
  }

  /// Changes several places at once, during which closures are called. Of a global variable the running program guards
  /// the whole: no two parts of it can be changed at once.
  private mutating func change(_ places: [TypedExpression], callingInside closures: [Function]) {
    if places.count == 1, closures.isEmpty { return }
    var changed: [AccessPath] = []
    for path in places.compactMap(AccessPath.init) {
      disturbed = disturbed ?? changed.first { $0.overlaps(path) || $0.isGlobal && $0.leads(likewise: path) }
      changed.append(path)
    }
    disturbed = disturbed ?? AccessSearch.disturbed(changed, byCalling: closures, values)
  }

  /// Changes places by a function with a name, which may reach them by itself.
  private mutating func change(_ places: [TypedExpression], calling function: Function) {
    if function.span.file.isLibrary || disturbed != nil { return }
    let changed = places.compactMap(AccessPath.init).filter { $0.isShared && $0.stored.type.isPlainData }
    if !changed.isEmpty { disturbed = AccessSearch.disturbed(changed, byCalling: function, values) }
  }

  /// Changes places during which function values may be called, given with the arguments.
  private mutating func change(_ places: [TypedExpression], callingValuesOf call: TypedExpression) {
    if case .call(let reference, _) = call.kind {
      var seen = IdentitySet()
      if !reference.function.mayCallValues(&seen) { return }
    }
    for value in call.calledValues(insideNamed: false) where disturbed == nil {
      disturbed = AccessSearch.disturbed(places.compactMap(AccessPath.init), byCalling: value, values)
    }
  }
}

/// Looks for what touches places that are being changed. As in Swift, closures that may outlive the call are not looked
/// into, and of what a closure does only that counts which it does to what it captures.
private struct AccessSearch {
  private let changed: [AccessPath]
  /// What function values may be that are called; nil where that has been looked into.
  private var values: FunctionValues?
  private var isInClosure = false
  /// Whether the running program guards local variables as it does global ones: those that function values capture.
  private var guardsWhole = false
  /// The functions with names that have been looked into; nil where none are.
  private var called: IdentitySet?
  private var disturbed: AccessPath?

  private init(_ changed: [AccessPath]) { self.changed = changed }

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
    var search = AccessSearch(changed)
    search.values = values
    search.called = IdentitySet()
    search.isInClosure = true
    search.enter(function)
    return search.disturbed
  }

  /// What a function value may do to places that do not show that they are being changed.
  static func disturbed(
    _ changed: [AccessPath], byCalling value: TypedExpression, _ values: FunctionValues
  ) -> AccessPath? {
    let unseen = changed.filter { $0.isShared && $0.stored.type.holdsPlainData }
    if unseen.isEmpty { return nil }
    var search = AccessSearch(unseen)
    search.values = values
    search.guardsWhole = true
    search.called = IdentitySet()
    search.isInClosure = true
    for function in values.possible(value) { search.enter(function) }
    return search.disturbed
  }

  private mutating func enter(_ function: Function) {
    guard !function.span.file.isLibrary, called?.insert(function) == true else { return }
    for statement in function.typedBody ?? [] { visit(.statement(statement)) }
  }

  private mutating func visit(_ part: TypedPart) {
    if disturbed != nil { return }
    switch part {
    case .value(let value), .assigned(let value), .changed(let value): visit(value)
    case .statement(let statement): statement.forEachPart { visit($0) }
    case .pattern(let pattern): pattern.forEachPart { visit($0) }
    case .declared, .function: return
    }
  }

  private mutating func visit(_ value: TypedExpression) {
    if let path = AccessPath(value), path.stored === value {
      disturbed = changed.first { isDisturbed($0, by: path) }
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
    case .computed(let accessors, _, _): enter(accessors.getter.function)
    default: break
    }
    switch value.kind {
    case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
      visit(.value(left))
      inClosure { $0.visit(.value(right)) }
    default: value.forEachPart { visit($0) }
    }
  }

  /// While a global variable is being changed by way of one part, the running program guards the whole. Ours notices itself
  /// where something other than numbers is wanted of the very part.
  private func isDisturbed(_ changed: AccessPath, by path: AccessPath) -> Bool {
    guard isInClosure, changed.isGlobal || guardsWhole else { return changed.overlaps(path) }
    return changed.leads(likewise: path) && (path.stored.type.isPlainData || !changed.overlaps(path))
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

extension TypedArgument {
  fileprivate var place: TypedExpression? {
    if case .place(let place) = self { place } else { nil }
  }
}
