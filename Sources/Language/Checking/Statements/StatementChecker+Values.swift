import Diagnostics

/// `if` and `switch` as values.
extension StatementChecker {
  /// The statements of an `if` or `switch` that gives a value, and that value's type.
  func checkValueStatement(
    _ statement: Statement, wanted: Type?, isOptional: Bool = false
  ) -> ([TypedStatement], Type) {
    let outer = yielding
    let own = Yielding(wanted, isOptional: isOptional)
    yielding = own
    defer { yielding = outer }
    let statements = check(statement, isLastOfCell: false)
    return (statements, own.type ?? .invalid)
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
