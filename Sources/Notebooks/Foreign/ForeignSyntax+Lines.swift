// What stands for a block elsewhere, at the start of a line; and LaTeX.
extension ForeignSyntax {
  /// What begins a line is reported; the offset behind it, or nil where nothing does.
  mutating func line(_ start: Int) -> Int? {
    var at = start
    while at < end, bytes[at].isBlank { at += 1 }
    guard at < end else { return nil }
    let rest = at..<lineEnd(at)
    switch bytes[at] {
    case ASCII.colon: return fencedDiv(rest) ?? definition(rest, isFirst: start == 0)
    case ASCII.bang, UInt8(ascii: "?"): return admonition(rest)
    case ASCII.openParenthesis: return target(rest) ?? example(rest) ?? counted(rest, isFirst: start == 0)
    case UInt8(ascii: "%"): return percent(rest, isFirst: start == 0)
    case ASCII.hash: return hash(rest) ?? counted(rest, isFirst: start == 0)
    case ASCII.plus: return start == 0 ? gridTable(rest) ?? blockBreak(rest) : nil
    case ASCII.pipe: return start == 0 ? brokenTable(rest) ?? verse(rest) : nil
    case UInt8(ascii: "."): return directive(rest)
    case UInt8(ascii: "*"): return abbreviation(rest)
    case ASCII.openBracket: return openedBracket(rest, isFirst: start == 0)
    case ASCII.dash: return item(rest)
    case _ where bytes[at].isLetter:
      return field(rest) ?? counted(rest, isFirst: start == 0) ?? (start == 0 ? tableCaption(rest) : nil)
    default: return nil
    }
  }

  private mutating func fencedDiv(_ rest: Range<Int>) -> Int? {
    guard starts(rest.lowerBound, with: ":::") else { return nil }
    let name = text(trimmed(rest, in: bytes)).drop { $0 == ":" || $0 == " " }
    // Nothing else on the line: it closes what was reported where it was opened.
    guard !name.isEmpty else { return rest.upperBound }
    let isDirective = name.hasPrefix("{") && name.dropFirst().first?.isLetter == true
    let hint = isDirective ? ForeignNames.fence(String(name)) : nil
    _ = report(
      rest, "there are no fenced blocks of ':::'", hint ?? ForeignNames.callout(for: String(name)))
    return options(below: rest)
  }

  /// Behind the lines `:name: value` that belong to a block of MyST's.
  private func options(below line: Range<Int>) -> Int {
    var last = line
    while true {
      let next = nextLine(after: last)
      guard starts(next, with: ":"), next + 1 < end, bytes[next + 1].isLetter else { return last.upperBound }
      last = next..<lineEnd(next)
    }
  }

  private mutating func admonition(_ rest: Range<Int>) -> Int? {
    let at = rest.lowerBound
    guard starts(at, with: "!!! ") || starts(at, with: "??? ") || starts(at, with: "???+") else { return nil }
    return report(rest, "this is no callout", ForeignNames.callout(for: text((at + 4)..<rest.upperBound)))
  }

  /// `(label)=`
  private mutating func target(_ rest: Range<Int>) -> Int? {
    let line = trimmed(rest, in: bytes), close = nameEnd(line.lowerBound + 1, line.upperBound)
    guard close > line.lowerBound + 1, close + 2 == line.upperBound, starts(close, with: ")=") else {
      return nil
    }
    let label = text((line.lowerBound + 1)..<close)
    return report(line, "this names nothing", "write {#\(label)} at the end of the heading")
  }

  /// `%%` opens a comment of Obsidian's, `% ` is one of MyST's.
  private mutating func percent(_ rest: Range<Int>, isFirst: Bool) -> Int? {
    let at = rest.lowerBound
    guard isFirst,
      starts(at, with: "% ") || starts(at, with: "%%") && find("%%", from: at + 2, before: end) == nil
    else { return nil }
    return report(rest, "this is shown to readers", "write a comment as <!-- … -->")
  }

  private mutating func hash(_ rest: Range<Int>) -> Int? {
    var at = rest.lowerBound
    while at < rest.upperBound, bytes[at] == ASCII.hash { at += 1 }
    guard at < rest.upperBound, at - rest.lowerBound <= 6, bytes[at].isLetter else { return nil }
    return report(
      rest.lowerBound..<at, "a heading wants a blank behind its signs",
      "write '\(text(rest.lowerBound..<at)) …'; keywords stand in the front matter, and '\\#' is the sign")
  }

  private mutating func gridTable(_ rest: Range<Int>) -> Int? {
    guard starts(rest.lowerBound, with: "+--") || starts(rest.lowerBound, with: "+==") else { return nil }
    return report(
      rest, "there are no tables drawn with '+'", "write | a | b |, then |---|---|, then the rows")
  }

  /// A row with nothing that makes it a table.
  private mutating func brokenTable(_ rest: Range<Int>) -> Int? {
    let row = trimmed(rest, in: bytes)
    guard row.count > 2, bytes[row.upperBound - 1] == ASCII.pipe else { return nil }
    return report(row, "this is no table", "a line such as |---|---| stands below its first row")
  }

  private mutating func openedBracket(_ rest: Range<Int>, isFirst: Bool) -> Int? {
    let line = trimmed(rest, in: bytes)
    if isFirst, line.upperBound == end, ["[toc]", "[[_toc_]]"].contains(text(line).lowercased()) {
      return contents(line)
    }
    guard starts(line.lowerBound, with: "[!"),
      let close = find("]", from: line.lowerBound, before: line.upperBound)
    else { return nil }
    let kind = text((line.lowerBound + 2)..<close).split(separator: "|").first.map(String.init) ?? ""
    guard !kind.isEmpty, !text(line).dropFirst(close - line.lowerBound).hasPrefix("](") else { return nil }
    guard isFirst || ForeignNames.kind(kind) != nil else { return nil }
    return report(
      line.lowerBound..<(close + 1), "this is no callout",
      "a callout is a quote whose first line is '> [!\(ForeignNames.kind(kind) ?? "Note")] Title'")
  }

  /// `Table: a caption`
  private mutating func tableCaption(_ rest: Range<Int>) -> Int? {
    let at = rest.lowerBound
    guard starts(at, with: "Table: ") else { return nil }
    _ = report(
      at..<(at + 6), "this is no caption",
      "begin it with ': ', right after the table, and end it with {#tbl-id}")
    return rest.upperBound
  }

  /// `+++`, between cells of MyST.
  private mutating func blockBreak(_ rest: Range<Int>) -> Int? {
    let line = trimmed(rest, in: bytes)
    guard starts(line.lowerBound, with: "+++"), line.count == 3 || starts(line.lowerBound + 3, with: " {")
    else { return nil }
    return report(line, "this parts nothing", "delete it, or write a rule, '---'")
  }

  /// `.. note:: text`
  private mutating func directive(_ rest: Range<Int>) -> Int? {
    let close = nameEnd(rest.lowerBound + 3, rest.upperBound)
    guard starts(rest.lowerBound, with: ".. "), close > rest.lowerBound + 5, starts(close - 2, with: "::")
    else { return nil }
    let name = text((rest.lowerBound + 3)..<(close - 2))
    return report(rest, "there are no directives", ForeignNames.fence(name) ?? "write the text itself")
  }

  /// `key:: value`
  private mutating func field(_ rest: Range<Int>) -> Int? {
    let close = nameEnd(rest.lowerBound, rest.upperBound)
    guard close > rest.lowerBound + 2, starts(close - 2, with: ":: ") else { return nil }
    return report(
      rest.lowerBound..<close, "this is text like any other",
      "keywords and the like stand in the front matter")
  }

  // MARK: LaTeX

  /// `\[ … \]`, `\( … \)`, `\begin{…}` and commands that only LaTeX knows.
  mutating func command(_ at: Int) -> Int? {
    if starts(at, with: "\\(") || starts(at, with: "\\[") { return delimiters(at) ?? interpolation(at) }
    if starts(at, with: "\\@ref("), let close = find(")", from: at, before: end) {
      let id = text((at + 6)..<close).split(separator: ":").joined(separator: "-")
      return report(at..<(close + 1), "this is no reference here", "write [](#\(id))")
    }
    var close = at + 1
    while close < end, bytes[close].isLetter { close += 1 }
    guard close > at + 2 else { return nil }
    let name = text((at + 1)..<close)
    guard let hint = ForeignNames.commands[name] else { return nil }
    if name == "begin" || name == "end" {
      guard close < end, bytes[close] == ASCII.openBrace else { return nil }
      // The end belongs to what was reported at its beginning.
      return name == "end"
        ? lineEnd(close) : report(at..<lineEnd(close), "LaTeX is not read outside formulas", hint)
    }
    return report(at..<close, "LaTeX is not read outside formulas", hint)
  }

  /// `\(x, digits: 3)` without backticks.
  private mutating func interpolation(_ at: Int) -> Int? {
    guard starts(at, with: "\\("), let line = rest(of: at, end),
      let close = interpolationEnd(bytes, from: at + 2, end: line.upperBound), close > at + 2
    else { return nil }
    let range = at..<(close + 1)
    return report(range, "nothing computes this without backticks", "write `\(text(range))`")
  }

  private mutating func delimiters(_ at: Int) -> Int? {
    let isDisplay = bytes[at + 1] == ASCII.openBracket
    var close = at + 2
    let end = min(end, at + ForeignSyntax.reach)
    while close + 1 < end, !starts(close, with: isDisplay ? "\\]" : "\\)") { close += 1 }
    guard close + 1 < end else { return nil }
    // An escaped bracket is common in text; one around a formula is not.
    let isFormula = !isDisplay || bytes[(at + 2)..<close].contains { "\\^_=".utf8.contains($0) }
    guard isFormula else { return nil }
    let mark = isDisplay ? "$$" : "$"
    return report(at..<(close + 2), "these brackets are shown as they stand", "write \(mark)…\(mark)")
  }
}
