import Diagnostics

/// Operands and the operators between them, as read.
struct OperatorSequence {
  let first: Expression
  /// Most sequences are one operand alone.
  var rest: [Step] = []

  /// An operator with the operand on its right.
  typealias Step = (joint: SequenceOperator, operand: Expression)

  init(_ first: Expression) { self.first = first }
}

/// An operator of a sequence: infix, `=`, `? middle :`, or a cast, whose right operand is a placeholder.
struct SequenceOperator {
  let kind: Kind
  /// Its precedence group's number.
  let group: Int
  let span: SourceSpan

  init(_ kind: Kind, group: Int?, at span: SourceSpan) {
    self.kind = kind
    self.group = group ?? 0
    self.span = span
  }

  enum Kind {
    case infix(Identifier)
    case assignment
    case ternary(Expression)
    case cast(CastKind, TypeSyntax)
  }

  /// Whether `try` may stand on its right.
  var allowsTry: Bool {
    switch kind {
    case .assignment, .ternary: true
    case .infix(let name):
      name.text.hasSuffix("=") && !["==", "!=", "<=", ">=", "===", "!==", "~="].contains(name.text)
    case .cast: false
    }
  }

  /// The operation on two operands, of which a cast has only the left one.
  func joining(_ left: Expression, _ right: Expression) -> Expression {
    switch kind {
    case .infix(let name): Expression(.binary(left, name, right), at: left.span.union(right.span))
    case .assignment: Expression(.assignment(left, right), at: left.span.union(right.span))
    case .ternary(let middle): Expression(.ternary(left, middle, right), at: left.span.union(right.span))
    case .cast(let castKind, let type): Expression(.cast(left, castKind, type), at: left.span.union(span))
    }
  }
}

/// Makes a tree of a sequence by precedence and associativity, the way Swift's own folding does.
extension Parser {
  mutating func fold(_ sequence: OperatorSequence) throws(Failure) -> Expression {
    guard let step = sequence.rest.first else { return sequence.first }
    if sequence.rest.count == 1 { return step.joint.joining(sequence.first, step.operand) }
    var folder = OperatorFolder(sequence, operators)
    let result = folder.foldAll()
    if let issue = folder.issue {
      throw fail(
        "operator-precedence", at: issue.span, issue.message,
        hint: "write parentheses to say which comes first")
    }
    return result
  }
}

private struct OperatorFolder {
  private let first: Expression
  private let steps: [OperatorSequence.Step]
  private let table: OperatorTable
  /// The next operator to be taken.
  private var next = 0
  private(set) var issue: (span: SourceSpan, message: String)?

  init(_ sequence: OperatorSequence, _ table: OperatorTable) {
    first = sequence.first
    steps = sequence.rest
    self.table = table
  }

  mutating func foldAll() -> Expression {
    var left = first
    while next < steps.count { left = fold(left, bound: nil) }
    return left
  }

  /// What an operator must bind like to be taken: more tightly than a group, or also as tightly.
  private struct Bound {
    let group: Int
    let isStrict: Bool
  }

  private func accepts(_ bound: Bound?, _ candidate: SequenceOperator) -> Bool {
    guard let bound else { return true }
    return candidate.group == bound.group
      ? !bound.isStrict : table.isHigher(candidate.group, than: bound.group)
  }

  private mutating func fold(_ first: Expression, bound: Bound?) -> Expression {
    var left = first
    guard next < steps.count, accepts(bound, steps[next].joint) else { return left }
    var (current, right) = steps[next]
    next += 1
    while next < steps.count, accepts(bound, steps[next].joint) {
      let following = steps[next].joint
      switch order(current, following) {
      case .left:
        left = current.joining(left, right)
        (current, right) = steps[next]
        next += 1
      case .right:
        right = fold(right, bound: Bound(group: current.group, isStrict: current.group != following.group))
      case .none:
        complain(current, following)
        return current.joining(left, right)
      }
    }
    return current.joining(left, right)
  }

  /// Which of two neighbours takes the operand between them.
  private func order(_ a: SequenceOperator, _ b: SequenceOperator) -> Associativity {
    // Right of `as` stands a type, which no operator behind it could take.
    if case .cast = a.kind { return .left }
    if a.group == b.group { return table.groups[a.group].associativity }
    if table.isHigher(a.group, than: b.group) { return .left }
    return table.isHigher(b.group, than: a.group) ? .right : .none
  }

  private mutating func complain(_ a: SequenceOperator, _ b: SequenceOperator) {
    let (first, second) = (table.groups[a.group].name, table.groups[b.group].name)
    let message =
      a.group == b.group
      ? "adjacent operators are in non-associative precedence group '\(first)'"
      : "adjacent operators are in unordered precedence groups '\(first)' and '\(second)'"
    issue = issue ?? (a.span, message)
    next = steps.count
  }
}
