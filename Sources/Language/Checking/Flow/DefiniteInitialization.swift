import Diagnostics

/// A body to be held against the rules of initialization.
struct InitializationSubject {
  let statements: [TypedStatement]
  /// nil for the statements of a cell.
  let function: Function?
  /// The `self` of an initializer.
  let own: Variable?
  /// The whole body; an initializer's last line is its end.
  let span: SourceSpan
  /// The type that the function is a member of.
  var owner: NominalType?
}

/// Follows the paths through a body: every variable has a value before it is read, constants get theirs
/// once, an initializer gives all stored properties theirs. On the way it looks at what Swift refuses in
/// constants and in overlapping `inout` arguments.
///
/// A loop's body is walked twice, first in silence for what a further round may find already set; what
/// a body sets does not depend on what was set before, so once is enough.
final class DefiniteInitialization {
  @exclusivity(unchecked) var state = InitializationState()
  private(set) var diagnostics: [Diagnostic] = []
  /// Parts that are watched: declared in this body without a value.
  @exclusivity(unchecked) var watched: Set<InitializedPart> = []
  var names: [InitializedPart: (text: String, isMutable: Bool)] = [:]
  let subject: InitializationSubject
  /// Those of all cells so far.
  let functionValues: FunctionValues
  /// Where the closure begins that is being walked, with what was watched around it.
  var closure: (site: SourceSpan, outer: Set<InitializedPart>)?
  var yields: [[InitializationState]] = []
  var jumps = Jumps()
  var silence = 0
  /// What waits for the ends of the lists around, in one function.
  @exclusivity(unchecked) var deferred: [[TypedStatement]] = []
  /// What was watched around the deferred statements that are being walked.
  var outsideDeferred: Set<InitializedPart> = []
  var isInDeferred = false
  /// Captured variables whose first values are being walked.
  @exclusivity(unchecked) var unfinished: [Variable] = []

  /// What holds where jumps of one function are about to arrive; a closure has its own.
  struct Jumps {
    /// At the ends of labelled statements.
    var exits: [LabelID: InitializationState] = [:]
    /// At further rounds.
    var repeats: [LabelID: InitializationState] = [:]
    /// At the case behind the one that is walked.
    var nextCase = InitializationState.unreachable
    /// At the `catch` clauses around.
    var thrown = InitializationState.unreachable
    /// How much was deferred where the `do` around begins.
    var depth = 0
    /// How much was deferred where labelled statements begin, if anything.
    var depths: [LabelID: Int] = [:]
  }

  init(_ subject: InitializationSubject, _ functionValues: FunctionValues) {
    self.subject = subject
    self.functionValues = functionValues
  }

  /// Everything wrong with the body.
  static func check(_ subject: InitializationSubject, _ functionValues: FunctionValues) -> [Diagnostic] {
    let walker = DefiniteInitialization(subject, functionValues)
    walker.walk(subject.statements)
    return walker.diagnostics
  }

  func report(_ diagnostic: Diagnostic) {
    if silence == 0, !isInDeferred || !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  var isSilent: Bool { silence > 0 }

  // MARK: Statements

  func walk(_ statements: [TypedStatement]) {
    let depth = deferred.count
    for statement in statements { walk(statement) }
    guard deferred.count > depth else { return }
    runDeferred(downTo: depth)
    deferred.removeSubrange(depth...)
  }

  private func walk(_ statement: TypedStatement) {
    if !deferred.isEmpty { noteDepth(of: statement) }
    switch statement.kind {
    case .expression(let value), .display(let value):
      walk(value)
      if value.type.nominal?.representation == .uninhabited { leave() }
    case .declare(let variable, let value): declare(variable, value)
    case .destructure(let pattern, let value):
      let captured = pattern.bindings.filter { $0.isCaptured }
      unfinished += captured
      walk(value)
      unfinished.removeLast(captured.count)
      walk(pattern)
    case .ifElse(let conditions, let body, let otherwise): walkIf(conditions, body, otherwise)
    case .guardElse(let conditions, let otherwise): walkIf(conditions, [], otherwise)
    case .forIn(let loop): walkFor(loop)
    case .whileLoop(let label, let conditions, let body): walkWhile(label, conditions, body)
    case .repeatWhile(let label, let body, let condition): walkRepeat(label, body, condition)
    case .switchCase(let label, let value, let cases): walkSwitch(label, value, cases)
    case .scope(let label, let body):
      walk(body)
      arrive(label)
    case .doCatch(let label, let body, let catches): walkDo(label, body, catches)
    case .returnValue(let value): walkReturn(value, statement.span)
    case .yield(let value):
      walk(value)
      if !yields.isEmpty { yields[yields.count - 1].append(state) }
      leave()
    case .breakOut(let label): breakOut(of: label)
    case .continueLoop(let label): repeatRound(of: label)
    case .fallThrough:
      jumps.nextCase = jumps.nextCase.joined(with: state)
      leave()
    case .throwError(let value):
      walk(value)
      mayThrow()
      leave()
    case .deferred(let body): deferred.append(body)
    }
  }

  private func declare(_ variable: Variable, _ value: TypedExpression?) {
    if let value { return walk(value, for: variable) }
    if isStructure(variable) { return declareFields(of: variable) }
    let part = InitializedPart.variable(ObjectIdentifier(variable))
    watched.insert(part)
    closure?.outer.remove(part)
    outsideDeferred.remove(part)
    names[part] = (variable.name, variable.isMutable)
    state.clear(part)
  }

  /// A first value may call functions that use the variable.
  private func walk(_ value: TypedExpression, for variable: Variable) {
    guard variable.isCaptured else { return walk(value) }
    unfinished.append(variable)
    walk(value)
    unfinished.removeLast()
  }

  /// Whether a variable is the `self` of an initializer, set property by property.
  func isStructure(_ variable: Variable) -> Bool {
    variable === subject.own && variable.type.nominal?.representation == .structure
  }

  private func declareFields(of own: Variable) {
    for (index, field) in (own.type.nominal?.fields ?? []).enumerated() {
      let part = InitializedPart.field(index)
      watched.insert(part)
      names[part] = ("self." + field.name, field.isMutable)
    }
  }

  private func walkReturn(_ value: TypedExpression?, _ span: SourceSpan) {
    guard let own = subject.own, closure == nil, let value, gives(own, value) else {
      if let value { walk(value) }
      runDeferred(downTo: 0)
      return leave()
    }
    runDeferred(downTo: 0)
    let isWhole = watched.allSatisfy { part in
      switch part {
      case .field: state.definite.contains(part)
      case .variable(let id): id != ObjectIdentifier(own) || state.definite.contains(part)
      }
    }
    if state.isReachable, !isWhole {
      let end = SourceSpan(file: span.file, start: span.end - 1, end: span.end)
      report(
        .error(
          "uninitialized", at: span == subject.span ? end : span,
          "return from initializer without initializing all stored properties", hint: missingFields))
    }
    leave()
  }

  /// Whether a value is the `self` that an initializer gives back, made optional or not.
  private func gives(_ own: Variable, _ value: TypedExpression) -> Bool {
    switch value.kind {
    case .variable(let variable): variable === own
    case .enumCase(1, let payload): payload.count == 1 && gives(own, payload[0])
    default: false
    }
  }

  private var missingFields: String {
    let fields = subject.own?.type.nominal?.fields ?? []
    guard !fields.isEmpty else { return "assign to 'self'" }
    let missing = fields.indices.filter { !state.definite.contains(.field($0)) }.map {
      "'\(fields[$0].name)'"
    }
    return "give \(missing.joined(separator: ", ")) a value"
  }

  // MARK: Patterns

  func walk(_ pattern: TypedPattern) {
    switch pattern.kind {
    case .wildcard, .binding: return
    case .tuple(let parts), .enumCase(_, let parts): for part in parts { walk(part) }
    case .cast(let inner): walk(inner)
    case .expression(_, let test): walk(test)
    }
  }
}
