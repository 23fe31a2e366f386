import Diagnostics

/// `if` and `switch` as values.
extension StatementChecker {
  /// The statements of an `if` or `switch` that gives a value, and that value's type. Where only a later branch says what
  /// an empty array holds, or that all are optional, it is checked once more.
  func checkValueStatement(
    _ statement: Statement, wanted: Type?, isOptional: Bool = false
  ) -> ([TypedStatement], Type) {
    let known = session.diagnostics.count
    let first = Yielding(wanted, isOptional: isOptional)
    let statements = check(statement, yielding: first)
    guard first.awaitsCommon else { return (statements, first.type ?? .invalid) }
    session.diagnostics.removeSubrange(known...)
    let second = Yielding(common: first.type ?? .invalid)
    return (check(statement, yielding: second), second.type ?? .invalid)
  }

  private func check(_ statement: Statement, yielding own: Yielding) -> [TypedStatement] {
    let outer = yielding
    yielding = own
    defer { yielding = outer }
    return check(statement, isLastOfCell: false)
  }

  func yieldValue(_ expression: Expression, _ yielding: Yielding) -> [TypedStatement] {
    if mustWait(expression, yielding) {
      yielding.awaitsCommon = true
      return []
    }
    guard let value = check(expression, as: wanted(for: expression, yielding), .branch) else { return [] }
    if value.type.nominal?.representation == .uninhabited {
      return [TypedStatement(.expression(value), span: expression.span)]
    }
    guard let joined = yielding.join(value, session) else {
      report(
        .error(
          "branch-types", at: expression.span,
          "branches have mismatching types '\(yielding.type ?? .invalid)' and '\(value.type)'"))
      return []
    }
    yielding.settle(on: joined.type)
    return [TypedStatement(.yield(joined), span: expression.span)]
  }

  private func mustWait(_ branch: Expression, _ yielding: Yielding) -> Bool {
    !yielding.isWanted && yielding.common == nil && yielding.type == nil && branch.isEmptyArray
  }

  private func wanted(for branch: Expression, _ yielding: Yielding) -> Type? {
    if yielding.isWanted { return session.isStop(branch, in: scope) ? nil : yielding.type }
    guard branch.isEmptyArray, let type = yielding.common ?? yielding.type,
      type.nominal?.representation == .array
    else { return nil }
    return type
  }

  func checkBranch(_ block: Block) -> [TypedStatement] {
    inNewScope { checkBranch(block.statements, block.span) }
  }

  /// The statements of a branch; of a case without a block. Where a value is wanted of it, it is one expression, or it ends
  /// by throwing or falling through.
  func checkBranch(_ statements: [Statement], _ block: SourceSpan? = nil) -> [TypedStatement] {
    guard let own = yielding, !isValue(statements) else { return checkList(statements) }
    yielding = nil
    defer { yielding = own }
    let checked = checkList(statements)
    if !mayEndBranch(statements.last, isCase: block == nil) { report(wordBranch(statements.last, block)) }
    return checked
  }

  /// Whether one statement is all there is, and no other than those that give a value or leave.
  private func isValue(_ statements: [Statement]) -> Bool {
    guard statements.count == 1 else { return false }
    switch statements[0].kind {
    case .expression, .ifElse, .switchCase, .throwError, .fallThrough, .returnValue, .breakOut, .continueLoop,
      .invalid:
      return true
    case .declaration, .guardElse, .forIn, .whileLoop, .repeatWhile, .doCatch, .deferred: return false
    }
  }

  private func mayEndBranch(_ last: Statement?, isCase: Bool) -> Bool {
    switch last?.kind {
    case .throwError, .invalid: true
    case .fallThrough: isCase
    default: false
    }
  }

  private func wordBranch(_ last: Statement?, _ block: SourceSpan?) -> Diagnostic {
    let (word, ending) = block == nil ? ("switch", " or 'fallthrough'") : ("if", "")
    let hint = "assign the value in each branch: 'let x: T' before it, 'x = …' in it"
    guard let last else {
      let span = block.map { SourceSpan(file: $0.file, start: $0.start, end: $0.start + 1) } ?? here
      return .error(
        "branch-value", at: span, "expected expression in branch of '\(word)' expression", hint: hint)
    }
    let whole = block ?? last.span
    let end = SourceSpan(file: whole.file, start: whole.end - 1, end: whole.end)
    return .error(
      "branch-value", at: end,
      "non-expression branch of '\(word)' expression may only end with a 'throw'\(ending)",
      hint: hint)
  }
}

extension StatementChecker {
  /// What the branches of an `if` or `switch` give.
  final class Yielding {
    private(set) var type: Type?
    /// Whether the place wants the type, or only what stood before has it.
    private(set) var isWanted: Bool
    /// Whether the place wants an optional of which only the first value shows what it holds.
    private let isOptional: Bool
    /// What all branches are, known from an earlier look at them.
    let common: Type?
    /// Whether a branch before this one needs what this one says.
    var awaitsCommon = false

    init(_ type: Type?, isOptional: Bool = false) {
      (self.type, self.isOptional, common) = (type, isOptional, nil)
      isWanted = type != nil
    }

    init(common: Type) { (self.common, isOptional, isWanted) = (common, false, false) }

    /// The first value says what an optional holds, and the others are wanted as the same.
    func settle(on type: Type) {
      self.type = type
      isWanted = isWanted || isOptional
    }

    /// A value as what all branches are, an optional where one of them is; nil where it is of another type.
    func join(_ value: TypedExpression, _ session: Session) -> TypedExpression? {
      guard let known = common.flatMap({ $0.wrapped == nil ? nil : $0 }) ?? type else {
        return isOptional ? session.optional(holding: value) : value
      }
      if value.type == known { return value }
      if value.type == known.wrapped { return session.optional(holding: value) }
      guard value.type.wrapped == known, common == nil, !isWanted else { return nil }
      awaitsCommon = true
      return value
    }
  }
}

extension Expression {
  fileprivate var isEmptyArray: Bool {
    switch kind {
    case .arrayLiteral(let elements): elements.isEmpty
    case .parenthesized(let inner): inner.isEmptyArray
    default: false
    }
  }
}
