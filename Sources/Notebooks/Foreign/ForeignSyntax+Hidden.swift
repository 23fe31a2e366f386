// Code and mathematics that another tool reads otherwise, and what stands right behind.
extension ForeignSyntax {
  /// `` `{python} x` ``, `` `r x` ``, `` `= this.x` ``: expressions of Quarto, R Markdown and Obsidian.
  mutating func noteExpression(_ code: Range<Int>) {
    var open = code.lowerBound
    while open < code.upperBound, bytes[open] == ASCII.backtick { open += 1 }
    guard open < code.upperBound, isExpression(open) else { return }
    _ = report(code, "nothing computes this", "write `\\(…)` with an expression of a cell")
  }

  private func isExpression(_ open: Int) -> Bool {
    switch bytes[open] {
    case ASCII.openBrace:
      let close = nameEnd(open + 1, end)
      return starts(close, with: "} ") && ForeignNames.engines.contains(text((open + 1)..<close))
    case UInt8(ascii: "r"):
      // `r = 2` speaks of a variable.
      return starts(open, with: "r ") && (bytes[open + 2].isLetter || bytes[open + 2].isDigit)
    default: return starts(open, with: "= this.") || starts(open, with: "=this.") || starts(open, with: "$= ")
    }
  }

  /// `` $`x`$ ``, a formula on GitHub.
  mutating func noteBackticks(_ formula: Range<Int>) {
    let inside = (formula.lowerBound + 1)..<(formula.upperBound - 1)
    guard inside.count > 2, bytes[inside.lowerBound] == ASCII.backtick,
      bytes[inside.upperBound - 1] == ASCII.backtick
    else { return }
    let tex = text((inside.lowerBound + 1)..<(inside.upperBound - 1))
    _ = report(formula, "backticks within dollars are quotation marks", "write $\(tex)$")
  }

  /// `$$ {#eq-a}` and the formula below it.
  mutating func noteLabel(in display: Range<Int>) {
    let inside = trimmed((display.lowerBound + 2)..<(display.upperBound - 2), in: bytes)
    guard starts(inside.lowerBound, with: "{#") else { return }
    let close = nameEnd(inside.lowerBound + 2, inside.upperBound)
    guard close < inside.upperBound, bytes[close] == ASCII.closeBrace else { return }
    let label = inside.lowerBound..<(close + 1)
    _ = report(label, "an id stands behind the display", "write \(text(label)) behind the last $$")
  }

  /// What stands behind a display to name it and does not: `(eq-a)` in MyST, `{eq-a}` by a slip.
  mutating func noteLabel(_ at: Int) {
    var open = at
    while open < end, bytes[open].isBlank { open += 1 }
    guard open < end, bytes[open] == ASCII.openParenthesis || bytes[open] == ASCII.openBrace else { return }
    let closer = bytes[open] == ASCII.openBrace ? ASCII.closeBrace : ASCII.closeParenthesis
    var start = open + 1
    while start < end, bytes[start].isBlank || bytes[start] == ASCII.hash { start += 1 }
    let close = nameEnd(start, end)
    guard close > start, close < end, bytes[close] == closer else { return }
    var after = close + 1
    while after < end, bytes[after].isBlank { after += 1 }
    guard after == end || bytes[after].isLineEnd else { return }
    _ = report(
      open..<(close + 1), "this does not name the display", "write {#\(text(start..<close))} behind the $$")
  }
}
