import Diagnostics

extension DefiniteInitialization {
  func walk(_ value: TypedExpression) {
    switch value.kind {
    case .integer, .double, .boolean, .string, .metatype, .invalid: return
    case .variable(let variable): use(variable, value.span, isPlace: false)
    case .field(let base, let index): walkField(base, index, value.span)
    case .unwrapOrExit(let base), .forceUnwrap(let base), .optionalScope(let base, _), .erase(let base),
      .typeTest(let base, _), .cast(let base, _), .inTurn(_, let base):
      walk(base)
    case .optionalTry(let base, _), .forcedTry(let base):
      let thrown = jumps.thrown
      walk(base)
      jumps.thrown = thrown
    case .computed(let accessors, let base, let arguments):
      if let base { walk(base) } else { captures(of: accessors.getter.function, value.span) }
      for argument in arguments { walk(argument, lent: value.lentFunctions) }
    case .call(let reference, let arguments):
      examine(value)
      captures(of: reference.function, value.span)
      walk(arguments, passing: reference.function, lent: value.lentFunctions)
      if reference.mayThrow { mayThrow() }
    case .callValue(let callee, let arguments):
      examine(value)
      walk(callee, lent: value.lentFunctions)
      walk(arguments, passing: nil, lent: nil)
      if case .function(let type) = callee.type, type.thrown != nil { mayThrow() }
    case .closure(let function): walkClosure(function, value.span, mayEscape: true)
    case .function(let reference): walkFunction(reference.function, value.span, mayEscape: true)
    case .tuple(let parts), .construct(let parts), .array(let parts), .enumCase(_, let parts):
      for part in parts { walk(part) }
    case .dictionary(let pairs):
      for pair in pairs {
        walk(pair.key)
        walk(pair.value)
      }
    case .interpolation(let segments): for segment in segments { walk(segment) }
    case .conditional(let condition, let yes, let no):
      walk(condition)
      walkEither(yes, no)
    case .and(let a, let b), .or(let a, let b), .coalesce(let a, let b):
      walk(a)
      walkEither(b, nil)
    case .assign(let place, let source):
      examine(value)
      walk(source)
      assign(place)
    case .statements(let statements): walkStatements(statements)
    }
  }

  /// Looks at what Swift refuses in a call or assignment, whatever has a value.
  private func examine(_ value: TypedExpression) {
    if isSilent { return }
    if let diagnostic = ConstantArithmetic.problem(in: value) { report(diagnostic) }
    if let diagnostic = Exclusivity.problem(in: value, functionValues) { report(diagnostic) }
  }

  private func walk(_ segment: TypedSegment) {
    switch segment {
    case .text: return
    case .value(let value), .formatted(let value): walk(value)
    }
  }

  private func walkEither(_ a: TypedExpression, _ b: TypedExpression?) {
    let entry = state
    walk(a)
    let end = state
    state = entry
    if let b { walk(b) }
    state = state.joined(with: end)
  }

  private func walkStatements(_ statements: [TypedStatement]) {
    yields.append([])
    walk(statements)
    for end in yields.removeLast() { state = state.joined(with: end) }
  }

  // MARK: Calls

  private func walk(
    _ arguments: [TypedArgument], passing function: Function?, lent: @autoclosure () -> [Function]?
  ) {
    for argument in arguments {
      switch argument {
      case .value(let value), .standard(let value): walk(value, lent: lent())
      case .place(let place):
        if case .variable(let variable) = place.kind {
          use(variable, place.span, isPlace: function.map { !isOperator($0) } ?? true)
        } else {
          walk(place)
        }
      }
    }
  }

  /// A function may outlive the call that it is an argument of, or that calls it, unless it is lent for that alone; nil
  /// where all are, as by calls of function values.
  private func walk(_ argument: TypedExpression, lent: @autoclosure () -> [Function]?) {
    switch argument.kind {
    case .closure(let closure):
      walkClosure(closure, argument.span, mayEscape: !(lent()?.contains(closure) ?? true))
    case .function(let reference) where !reference.function.captures.isEmpty:
      let mayEscape = !(lent()?.contains(reference.function) ?? true)
      walkFunction(reference.function, argument.span, mayEscape: mayEscape)
    default: walk(argument)
    }
  }

  /// `+=` is called `+=(_:_:)`, or `Int.+=(_:_:)` as a member.
  private func isOperator(_ function: Function) -> Bool {
    let base = function.name.prefix { $0 != "(" }
    return base.last.map { !$0.isLetter && !$0.isNumber && $0 != "_" } ?? false
  }

  // MARK: Uses

  private func use(_ variable: Variable, _ span: SourceSpan, isPlace: Bool) {
    if isStructure(variable) { return useSelf(span) }
    let part = InitializedPart.variable(ObjectIdentifier(variable))
    guard isMissing(part) else { return }
    let kind = variable.isMutable ? "variable" : "constant"
    let how = isPlace ? "passed by reference" : "used"
    complain(part, span, "\(kind) '\(variable.name)' \(how) before being initialized", kind)
  }

  func isMissing(_ part: InitializedPart) -> Bool {
    state.isReachable && watched.contains(part) && !state.definite.contains(part)
  }

  /// Says it once: afterwards the part counts as set.
  func complain(_ part: InitializedPart, _ span: SourceSpan, _ message: String, _ kind: String) {
    if let closure, closure.outer.contains(part), let name = names[part]?.text {
      report(
        .error(
          "uninitialized", at: closure.site,
          "\(kind) '\(name)' captured by a closure before being initialized"))
    } else {
      report(
        .error("uninitialized", at: span, message, hint: "give it a value on every path that leads here"))
    }
    if !isSilent { state.definite.insert(part) }
  }

  private func useSelf(_ span: SourceSpan) {
    let missing = watched.filter { if case .field = $0 { isMissing($0) } else { false } }
    guard !missing.isEmpty else { return }
    report(
      .error(
        "uninitialized", at: closure?.site ?? span, "'self' used before all stored properties are initialized"
      ))
    if !isSilent { state.definite.formUnion(missing) }
  }

  private func walkField(_ base: TypedExpression, _ index: Int, _ span: SourceSpan) {
    guard case .variable(let variable) = base.kind, isStructure(variable) else { return walk(base) }
    let part = InitializedPart.field(index)
    guard isMissing(part), let name = names[part]?.text else { return }
    complain(part, span, "'\(name)' used before being initialized", "variable")
  }

  // MARK: Assignments

  private func assign(_ place: TypedExpression) {
    switch place.kind {
    case .variable(let variable) where isStructure(variable):
      for part in watched { if case .field = part { state.set(part) } }
    case .variable(let variable): set(.variable(ObjectIdentifier(variable)), place.span)
    case .field(let base, let index):
      if case .variable(let variable) = base.kind, isStructure(variable) {
        if variable.isMadeElsewhere { checkDelegated(.field(index), place.span) }
        set(.field(index), place.span)
      } else {
        walk(place)
      }
    default: walk(place)
    }
  }

  /// Where another initializer makes the value, no property is set before that.
  private func checkDelegated(_ part: InitializedPart, _ span: SourceSpan) {
    guard isMissing(part) else { return }
    report(
      .error(
        "uninitialized", at: span, "'self' used before 'self.init' call or assignment to 'self'",
        hint: "call 'self.init' first"))
  }

  private func set(_ part: InitializedPart, _ span: SourceSpan) {
    guard watched.contains(part), let name = names[part] else { return }
    let isElsewhere = closure?.outer.contains(part) ?? false || outsideDeferred.contains(part)
    if !name.isMutable, state.isReachable, state.possible.contains(part) || isElsewhere {
      report(
        .error(
          "initialized-twice", at: span, "immutable value '\(name.text)' may only be initialized once",
          hint: "declare it with 'var'"))
    } else if isElsewhere, isMissing(part) {
      complain(
        part, span, "variable '\(name.text)' passed by reference before being initialized", "variable")
    }
    state.set(part)
  }
}

extension FunctionReference {
  /// Whether the function throws, with these generic arguments.
  fileprivate var mayThrow: Bool {
    guard let thrown = function.thrown else { return false }
    guard case .parameter(let parameter) = thrown,
      let index = function.genericParameters.firstIndex(of: parameter)
    else { return true }
    return arguments[index].nominal?.representation != .uninhabited
  }
}
