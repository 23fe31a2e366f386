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
    if silence == 0 { diagnostics.append(diagnostic) }
  }

  var isSilent: Bool { silence > 0 }

  // MARK: Statements

  func walk(_ statements: [TypedStatement]) {
    var deferred: [[TypedStatement]] = []
    for statement in statements {
      if case .deferred(let body) = statement.kind { deferred.append(body) } else { walk(statement) }
    }
    guard state.isReachable else { return }
    for body in deferred.reversed() { walk(body) }
  }

  private func walk(_ statement: TypedStatement) {
    switch statement.kind {
    case .expression(let value), .display(let value):
      walk(value)
      if value.type.nominal?.representation == .uninhabited { leave() }
    case .declare(let variable, let value): declare(variable, value)
    case .destructure(let pattern, let value):
      walk(value)
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
    case .breakOut(let label): jump(to: label, &jumps.exits)
    case .continueLoop(let label): jump(to: label, &jumps.repeats)
    case .fallThrough:
      jumps.nextCase = jumps.nextCase.joined(with: state)
      leave()
    case .throwError(let value):
      walk(value)
      mayThrow()
      leave()
    case .deferred(let body): walk(body)
    }
  }

  private func leave() { state = .unreachable }

  /// An error may leave here.
  func mayThrow() { jumps.thrown = jumps.thrown.joined(with: state) }

  private func jump(to label: LabelID, _ arriving: inout [LabelID: InitializationState]) {
    arriving[label] = (arriving[label] ?? .unreachable).joined(with: state)
    leave()
  }

  /// The end of a labelled statement, where its breaks come out.
  func arrive(_ label: LabelID) {
    if let exit = jumps.exits.removeValue(forKey: label) { state = state.joined(with: exit) }
  }

  private func declare(_ variable: Variable, _ value: TypedExpression?) {
    if let value { return walk(value) }
    if isStructure(variable) { return declareFields(of: variable) }
    let part = InitializedPart.variable(ObjectIdentifier(variable))
    watched.insert(part)
    closure?.outer.remove(part)
    names[part] = (variable.name, variable.isMutable)
    state.clear(part)
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
      return leave()
    }
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
