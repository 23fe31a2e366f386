import Diagnostics

/// Finds functions that call themselves on every path before they end, or on a path that only parameters decide which
/// the call hands on as they are, `n * factorial(n)`. Only functions that call themselves are looked at.
///
/// `passes` says whether control may come out behind a part without such a call.
struct EndlessRecursion {
  let function: Function
  /// The first calls of itself on each path.
  private(set) var calls: [SourceSpan] = []
  /// Those that are reached again for sure whenever they are reached once.
  private(set) var repeated: [SourceSpan] = []
  /// Whether the function may end before it calls itself.
  var endsBefore = false
  /// The loops and scopes that may be left, and the loops that may go on, without a call.
  private var left: [LabelID] = []
  private var continued: [LabelID] = []
  /// Whether a value of statements, or of a chain with `?`, may be there without a call.
  var hasValue = false
  /// What has decided that control is here; nil for what hangs on more than parameters.
  var decisions: [TypedExpression?] = []

  /// The calls to warn of.
  static func check(_ function: Function) -> [Diagnostic] {
    guard let body = function.typedBody else { return [] }
    var search = EndlessRecursion(function: function)
    let mayEnd = search.passes(body) || search.endsBefore
    return (mayEnd ? search.repeated : search.calls).map {
      .warning("endless-recursion", at: $0, "function call causes an infinite recursion")
    }
  }

  private init(function: Function) { self.function = function }

  mutating func noteCall(_ span: SourceSpan, isRepeated: Bool) {
    if calls.contains(span) { return }
    calls.append(span)
    if isRepeated { repeated.append(span) }
  }

  mutating func passes(_ statements: [TypedStatement]) -> Bool {
    for statement in statements where !passes(statement) { return false }
    return true
  }

  private mutating func passes(_ statement: TypedStatement) -> Bool {
    switch statement.kind {
    case .expression(let value), .display(let value):
      return passes(value) && value.type.nominal?.representation != .uninhabited
    case .declare(_, let value): return value.map { passes($0) } ?? true
    case .destructure(_, let value): return passes(value)
    case .ifElse(let conditions, let body, let otherwise):
      return passesChoice(conditions) { ($0.passes(body), $0.passes(otherwise)) }
    case .guardElse(let conditions, let body):
      return passesChoice(conditions) { (true, $0.passes(body)) }
    case .forIn(let loop): return passes(loop.sequence) && passesLoop(loop.body, loop.filter)
    case .whileLoop(let label, let conditions, let body):
      return passesWhile(label, conditions, body)
    case .repeatWhile(let label, let body, let condition):
      let reachesEnd = passes(body)
      let passesEnd = (reachesEnd || continued.contains(label)) && passes(condition)
      return passesEnd || left.contains(label)
    case .switchCase(let label, let subject, let cases):
      return passes(subject) && passesCases(cases, subject) || left.contains(label)
    case .scope(let label, let body): return passes(body) || left.contains(label)
    case .doCatch(let label, let body, let catches):
      let passesBody = passes(body)
      return passesCases(catches, nil) || passesBody || left.contains(label)
    case .returnValue(let value):
      if value.map({ passes($0) }) ?? true { endsBefore = true }
      return false
    case .throwError(let value):
      if passes(value) { endsBefore = true }
      return false
    case .yield(let value):
      if passes(value) { hasValue = true }
      return false
    case .breakOut(let label):
      left.append(label)
      return false
    case .continueLoop(let label):
      continued.append(label)
      return false
    case .fallThrough: return false
    case .deferred: return true
    }
  }

  /// Two ways, of which conditions decide. What decided stays where only one of them goes on.
  private mutating func passesChoice(
    _ conditions: [TypedCondition], _ ways: (inout EndlessRecursion) -> (then: Bool, otherwise: Bool)
  ) -> Bool {
    let known = decisions.count
    for (index, condition) in conditions.enumerated() {
      guard passes(condition.value) else {
        // The others are not looked at, and what follows is for those that fail before.
        if index == 0 { return false }
        return ways(&self).otherwise
      }
      decisions.append(condition.decision)
    }
    let (then, otherwise) = ways(&self)
    if then && otherwise { decisions.removeLast(decisions.count - known) }
    return then || otherwise
  }

  private mutating func passesCases(_ cases: [TypedCase], _ subject: TypedExpression?) -> Bool {
    let known = decisions.count
    let isPlain = cases.allSatisfy { $0.items.allSatisfy { $0.pattern.isPlain && $0.filter == nil } }
    decisions.append(isPlain ? subject : nil)
    var passing = 0
    for item in cases where passes(item.body) { passing += 1 }
    if passing == cases.count { decisions.removeLast(decisions.count - known) }
    return passing > 0
  }

  /// A body that runs any number of times.
  private mutating func passesLoop(_ body: [TypedStatement], _ filter: TypedExpression?) -> Bool {
    decisions.append(nil)
    if let filter { _ = passes(filter) }
    _ = passes(body)
    return true
  }

  private mutating func passesWhile(
    _ label: LabelID, _ conditions: [TypedCondition], _ body: [TypedStatement]
  ) -> Bool {
    if conditions.isAlways(true) {
      _ = passes(body)
      return left.contains(label)
    }
    guard let first = conditions.first, passes(first.value) else { return false }
    decisions.append(conditions.count == 1 ? first.decision : nil)
    _ = passes(body)
    return true
  }
}

extension TypedCondition {
  fileprivate var value: TypedExpression {
    switch self {
    case .expression(let value), .pattern(_, let value): value
    }
  }

  /// What decides whether it is met, where that is one value.
  fileprivate var decision: TypedExpression? {
    switch self {
    case .expression(let value): value
    case .pattern(let pattern, let value): pattern.isPlain ? value : nil
    }
  }
}

extension TypedPattern {
  /// Whether it hangs on nothing but the value.
  fileprivate var isPlain: Bool {
    switch kind {
    case .wildcard, .binding: true
    case .tuple(let parts), .enumCase(_, let parts): parts.allSatisfy { $0.isPlain }
    case .cast, .expression: false
    }
  }
}
