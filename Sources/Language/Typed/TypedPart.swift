/// What statements, expressions and patterns consist of.
enum TypedPart {
  case value(TypedExpression)
  /// A place that gets a new value.
  case assigned(TypedExpression)
  /// A place that a function may change.
  case changed(TypedExpression)
  case pattern(TypedPattern)
  /// A variable that comes into being.
  case declared(Variable)
  case statement(TypedStatement)
  /// A function that is called or becomes a value.
  case function(Function)
}

extension TypedStatement {
  /// Shows its parts, in order of evaluation.
  func forEachPart(_ visit: (TypedPart) -> Void) {
    func all(_ statements: [TypedStatement]) { for statement in statements { visit(.statement(statement)) } }
    switch kind {
    case .expression(let value), .display(let value), .yield(let value), .throwError(let value):
      visit(.value(value))
    case .declare(let variable, let value):
      visit(.declared(variable))
      if let value { visit(.value(value)) }
    case .destructure(let pattern, let value):
      visit(.pattern(pattern))
      visit(.value(value))
    case .ifElse(let conditions, let then, let otherwise):
      for condition in conditions { condition.forEachPart(visit) }
      all(then)
      all(otherwise)
    case .guardElse(let conditions, let inner), .whileLoop(_, let conditions, let inner):
      for condition in conditions { condition.forEachPart(visit) }
      all(inner)
    case .forIn(let loop): loop.forEachPart(visit)
    case .repeatWhile(_, let inner, let condition):
      all(inner)
      visit(.value(condition))
    case .switchCase(_, let subject, let cases):
      visit(.value(subject))
      for item in cases { forEachPart(of: item.items, item.body, visit) }
    case .scope(_, let inner), .deferred(let inner): all(inner)
    case .doCatch(_, let inner, let catches):
      all(inner)
      for clause in catches { forEachPart(of: clause.items, clause.body, visit) }
    case .returnValue(let value): if let value { visit(.value(value)) }
    case .breakOut, .continueLoop, .fallThrough: return
    }
  }

  private func forEachPart(
    of items: [TypedCaseItem], _ body: [TypedStatement], _ visit: (TypedPart) -> Void
  ) {
    for item in items {
      visit(.pattern(item.pattern))
      if let filter = item.filter { visit(.value(filter)) }
    }
    for statement in body { visit(.statement(statement)) }
  }
}

extension TypedCondition {
  func forEachPart(_ visit: (TypedPart) -> Void) {
    switch self {
    case .expression(let value): visit(.value(value))
    case .pattern(let pattern, let value):
      visit(.pattern(pattern))
      visit(.value(value))
    }
  }
}

extension TypedFor {
  func forEachPart(_ visit: (TypedPart) -> Void) {
    visit(.value(sequence))
    visit(.pattern(pattern))
    if case .iterator(let make, let next, _) = iteration {
      visit(.function(make.function))
      visit(.function(next.function))
    }
    if let filter { visit(.value(filter)) }
    for statement in body { visit(.statement(statement)) }
  }
}

extension TypedPattern {
  func forEachPart(_ visit: (TypedPart) -> Void) {
    switch kind {
    case .wildcard: return
    case .binding(let variable): visit(.declared(variable))
    case .tuple(let parts), .enumCase(_, let parts): for part in parts { visit(.pattern(part)) }
    case .cast(let inner): visit(.pattern(inner))
    case .expression(let variable, let test):
      visit(.declared(variable))
      visit(.value(test))
    }
  }
}

extension TypedExpression {
  /// Shows its parts, in order of evaluation; of a place that is changed, `base` is what its base is.
  func forEachPart(base asBase: (TypedExpression) -> TypedPart = { .value($0) }, _ visit: (TypedPart) -> Void)
  {
    switch kind {
    case .integer, .double, .boolean, .string, .variable, .metatype, .invalid: return
    case .field(let base, _), .unwrapOrExit(let base), .forceUnwrap(let base): visit(asBase(base))
    case .optionalScope(let inner, _), .optionalTry(let inner, _), .forcedTry(let inner), .erase(let inner),
      .typeTest(let inner, _), .cast(let inner, _), .inTurn(_, let inner):
      visit(.value(inner))
    case .computed(let accessors, let base, let arguments):
      visit(.function(accessors.getter.function))
      if let setter = accessors.setter { visit(.function(setter.function)) }
      if let base { visit(asBase(base)) }
      for argument in arguments { visit(.value(argument)) }
    case .call(let reference, let arguments):
      visit(.function(reference.function))
      for argument in arguments { visit(argument.part) }
    case .callValue(let callee, let arguments):
      visit(.value(callee))
      for argument in arguments { visit(argument.part) }
    case .closure(let function): visit(.function(function))
    case .function(let reference): visit(.function(reference.function))
    case .tuple(let parts), .construct(let parts), .array(let parts), .enumCase(_, let parts):
      for part in parts { visit(.value(part)) }
    case .dictionary(let pairs):
      for pair in pairs {
        visit(.value(pair.key))
        visit(.value(pair.value))
      }
    case .interpolation(let segments): for segment in segments { segment.part.map(visit) }
    case .conditional(let condition, let yes, let no):
      for part in [condition, yes, no] { visit(.value(part)) }
    case .and(let a, let b), .or(let a, let b), .coalesce(let a, let b):
      visit(.value(a))
      visit(.value(b))
    case .assign(let place, let value):
      visit(.assigned(place))
      visit(.value(value))
    case .statements(let statements): for statement in statements { visit(.statement(statement)) }
    }
  }
}

extension TypedArgument {
  var part: TypedPart {
    switch self {
    case .value(let value), .standard(let value): .value(value)
    case .place(let place): .changed(place)
    }
  }
}

extension TypedSegment {
  fileprivate var part: TypedPart? {
    switch self {
    case .text: nil
    case .value(let value), .formatted(let value): .value(value)
    }
  }
}
