import Diagnostics

/// Swift's law of exclusivity, as far as it is checked before a program runs: while a place is being changed, nothing
/// else may touch what it overlaps. A call changes its `inout` arguments from when all arguments have been evaluated, so
/// that `a.append(a.count)` is sound; but `a?` before a dot takes hold of `a` at once, and keeps it until the call or
/// the assignment is done: `a?.append(a!.count)` is not.
///
/// What closures do to global variables swiftc leaves to the running program, which stops there. So does ours where a
/// gap shows that the value is being changed; where none does, it is refused here (`AccessSearch`). The same goes for what
/// function values may do of which only the type is known (`FunctionValues`). What functions with names do to what a call
/// of them changes is refused, whatever it is; what fulfils a requirement that they call is among it (`CellWitnesses`).
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
      if case .call(let reference, _) = value.kind {
        check.change(places, calling: reference.function, arguments.defaultsBehindPlaces)
      }
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
    case .computed(let accessors, let base, let arguments):
      if let base { reach(base) }
      for argument in arguments { read(argument) }
      if base != nil { change([place], callingInside: place.lentClosures) }
      if let base, let setter = accessors.setter { change([base], calling: setter.function) }
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
  private mutating func change(
    _ places: [TypedExpression], calling function: Function, _ defaults: [TypedExpression] = []
  ) {
    if function.span.file.isLibrary || disturbed != nil { return }
    let changed = places.compactMap(AccessPath.init)
    disturbed = AccessSearch.disturbed(changed, byEvaluating: defaults, values)
    if disturbed != nil { return }
    let reached = changed.filter { $0.isReached(by: function) }
    if !reached.isEmpty { disturbed = AccessSearch.disturbed(reached, byCalling: function, values) }
  }

  /// Changes places during which function values may be called, given with the arguments. What a library takes as anything,
  /// as an array its elements, it does not call; only that the numbers beside are changed shows nowhere.
  private mutating func change(_ places: [TypedExpression], callingValuesOf call: TypedExpression) {
    var changed = places.compactMap(AccessPath.init)
    if case .call(let reference, _) = call.kind {
      let function = reference.function
      var seen = IdentitySet()
      if !function.mayCallValues(&seen) { return }
      if function.span.file.isLibrary, !function.parameters.contains(where: { $0.variable.type.isFunction }) {
        changed = changed.filter { $0.stored.type.holdsPlainData }
      }
    }
    for value in call.calledValues(insideNamed: false) where disturbed == nil {
      disturbed = AccessSearch.disturbed(changed, byCalling: value, values)
    }
  }
}

extension [TypedArgument] {
  /// Defaults that are evaluated while places before them are being changed.
  fileprivate var defaultsBehindPlaces: [TypedExpression] {
    guard let first = firstIndex(where: { $0.place != nil }) else { return [] }
    return self[first...].compactMap { $0.isDefault ? $0.value : nil }
  }
}

extension TypedArgument {
  fileprivate var place: TypedExpression? {
    if case .place(let place) = self { place } else { nil }
  }
}
