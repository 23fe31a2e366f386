// Marks within a line.
extension ForeignSyntax {
  /// `{{< shortcode >}}`, `{{ variable }}`, `{% tag %}`, `` {role}`x` ``, `{.class}`, `{#id}`, `{width=50%}`.
  mutating func brace(_ at: Int, _ limit: Int, isBeforeCode: Bool) -> Int? {
    if starts(at, with: "{{"), let close = find("}}", from: at, before: limit) {
      return report(
        at..<(close + 2), "there are no shortcodes and no templates",
        "write the text itself; a computed value is `\\(name)`")
    }
    if starts(at, with: "{%"), let close = find("%}", from: at, before: limit) {
      return report(at..<(close + 2), "there are no templates", "write the text itself")
    }
    guard let close = find("}", from: at, before: limit) else { return openBrace(at, limit) }
    guard close > at + 1 else { return nil }
    let inside = text((at + 1)..<close)
    if isBeforeCode, close + 1 == limit, nameEnd(at + 1, close) == close {
      return report(at..<(close + 1), "there are no roles", ForeignNames.role(inside))
    }
    guard isAttribute(at + 1, close) else { return nil }
    return report(at..<(close + 1), "attributes mean nothing here", insteadOfAttributes(at..<(close + 1)))
  }

  private func insteadOfAttributes(_ braces: Range<Int>) -> String {
    let named = "{#id} names a heading, a callout, a display or a table's caption, at its end"
    let name = (braces.lowerBound + 1)..<nameEnd(braces.lowerBound + 2, braces.upperBound)
    guard bytes[name.lowerBound] == ASCII.hash, !name.isEmpty else { return "delete them; \(named)" }
    if trimmed(start..<end, in: bytes) == braces { return "put it on the line that it names: \(named)" }
    var before = braces.lowerBound
    while before > start, bytes[before - 1].isBlank { before -= 1 }
    return starts(before - 2, with: "$$") ? "write {\(text(name))}" : "delete them; \(named)"
  }

  /// `{#id}`, `{.class}`, `{key=value}`, `{-}`; `{: .class}` of kramdown, `{=html}` behind code.
  private func isAttribute(_ start: Int, _ close: Int) -> Bool {
    let first = bytes[start]
    if first == ASCII.colon { return starts(start, with: ": .") || starts(start, with: ": #") }
    if first == UInt8(ascii: "=") { return start > 1 && bytes[start - 2] == ASCII.backtick }
    if first == ASCII.hash || first == UInt8(ascii: ".") {
      return start + 1 < close && bytes[start + 1].isLetter
    }
    if close == start + 1 { return first == ASCII.dash }
    let name = nameEnd(start, close)
    return name > start && first.isLetter && name < close && bytes[name] == UInt8(ascii: "=")
  }

  /// `==marked==`
  mutating func highlight(_ at: Int, _ limit: Int) -> Int? {
    guard let range = enclosed(at, "==", limit), !isInWord(at - 1) else { return nil }
    let words = text((at + 2)..<(range.upperBound - 2))
    return report(range, "nothing is marked here", "write **\(words)**")
  }

  /// `%%a comment%%`, perhaps over several lines.
  mutating func comment(_ at: Int, _ limit: Int) -> Int? {
    guard starts(at, with: "%%"), !isInWord(at - 1),
      let close = find("%%", from: at + 2, before: limit) ?? commentEnd(at)
    else { return nil }
    return report(at..<(close + 2), "this is shown to readers", "write a comment as <!-- … -->")
  }

  private func commentEnd(_ at: Int) -> Int? {
    ((at + 2)..<max(at + 2, min(end - 1, at + ForeignSyntax.reach))).first { starts($0, with: "%%") }
  }

  /// `~~struck~~`, `H~2~O`
  mutating func tilde(_ at: Int, _ limit: Int) -> Int? {
    if let range = enclosed(at, "~~", limit) {
      return report(
        range, "nothing is struck out here", "leave it out, or say in words that it no longer holds")
    }
    guard let range = script(at, ASCII.tilde, limit) else { return nil }
    return report(range, "nothing is lowered here", "write it as mathematics: $\\mathrm{H_2O}$")
  }

  /// `x^2^`, `^[a note]`, ` ^block-id`
  mutating func caret(_ at: Int, _ limit: Int) -> Int? {
    if starts(at, with: "^["), let close = find("]", from: at, before: limit) {
      return report(
        at..<(close + 1), "a footnote stands in a paragraph of its own",
        "write [^name], and below [^name]: the note")
    }
    if let range = script(at, ASCII.caret, limit) {
      return report(range, "nothing is raised here", "write it as mathematics: $x^2$")
    }
    let close = nameEnd(at + 1, limit)
    guard close > at + 1, close == end, at == 0 || bytes[at - 1].isWhitespace else { return nil }
    return report(
      at..<close, "this names no block",
      "headings, callouts, displays and captions are named by {#id} at their end")
  }

  /// `:smile:`, `` :role:`x` ``
  mutating func emoji(_ at: Int, _ limit: Int, isBeforeCode: Bool) -> Int? {
    var close = at + 1
    while close < limit,
      bytes[close].isLetter || bytes[close].isDigit || bytes[close] == 0x5F || bytes[close] == ASCII.plus
    {
      close += 1
    }
    guard close > at + 2, close < limit, bytes[close] == ASCII.colon, !isInWord(at - 1), !isInWord(close + 1),
      at == 0 || bytes[at - 1] != ASCII.colon, bytes[at + 1].isLetter || bytes[at + 1] == ASCII.plus
    else { return nil }
    if isBeforeCode, close + 1 == limit {
      return report(at..<limit, "there are no roles", ForeignNames.role(text((at + 1)..<close)))
    }
    return report(at..<(close + 1), "this stands for no sign", "write the sign itself")
  }

  /// `++inserted++`
  mutating func inserted(_ at: Int, _ limit: Int) -> Int? {
    guard let range = enclosed(at, "++", limit), !isInWord(at - 1) else { return nil }
    let words = text((at + 2)..<(range.upperBound - 2))
    return report(range, "nothing is underlined here", "write *\(words)*")
  }

  /// `a #tag`
  mutating func tag(_ at: Int, _ limit: Int) -> Int? {
    guard at > start, bytes[at - 1].isBlank, at + 1 < limit, bytes[at + 1].isLetter else { return nil }
    var close = at + 1
    while close < limit, bytes[close].isIdentifierPart || bytes[close] == UInt8(ascii: "/") { close += 1 }
    guard close == end || bytes[close].isWhitespace else { return nil }
    return report(
      at..<close, "this is no tag", "keywords stand in the front matter; '\\#' is the sign")
  }

  /// `$ x $`, `$x_1 $`: pandoc's rule wants no blank within.
  mutating func dollar(_ at: Int, _ limit: Int) -> Int? {
    guard let close = find("$", from: at + 1, before: limit) else { return openDollar(at, limit) }
    guard close > at + 1, bytes[at + 1].isBlank || bytes[close - 1].isBlank, !isInWord(close + 1)
    else { return nil }
    let inside = trimmed((at + 1)..<close, in: bytes)
    let isWide = bytes[at + 1].isBlank && bytes[close - 1].isBlank
    let signs: StaticString = isWide ? "\\^_={" : "\\^_{"
    let isFormula = isWide && inside.count == 1 || bytes[inside].contains { ByteSet(signs).contains($0) }
    guard isFormula, !inside.isEmpty else { return nil }
    return report(
      at..<(close + 1), "dollars with blanks within are no mathematics", "write $\(text(inside))$")
  }

  /// ` -- ` and `---`, dashes elsewhere.
  mutating func dash(_ at: Int, _ limit: Int) -> Int? {
    var close = at
    while close < limit, bytes[close] == ASCII.dash { close += 1 }
    guard (2...3).contains(close - at), at > start, close < limit,
      bytes[at - 1].isBlank && bytes[close].isBlank || isInWord(at - 1) && isInWord(close)
    else { return close }
    return report(at..<close, "hyphens are shown as they stand", "write – or —")
  }

  /// A stretch that two equal marks enclose, without blanks at its ends.
  private mutating func enclosed(_ at: Int, _ mark: StaticString, _ limit: Int) -> Range<Int>? {
    let width = mark.utf8CodeUnitCount, inside = at + width
    guard starts(at, with: mark), inside < limit, !bytes[inside].isWhitespace, bytes[inside] != bytes[at],
      at == 0 || bytes[at - 1] != bytes[at], let close = find(mark, from: inside, before: limit),
      !bytes[close - 1].isWhitespace
    else { return nil }
    return at..<(close + width)
  }

  /// A few letters or digits between two marks, right behind a word.
  private func script(_ at: Int, _ mark: UInt8, _ limit: Int) -> Range<Int>? {
    guard isInWord(at - 1) else { return nil }
    var close = at + 1
    while close < limit, close - at < 8, bytes[close].isLetter || bytes[close].isDigit { close += 1 }
    guard close > at + 1, close < limit, bytes[close] == mark else { return nil }
    return at..<(close + 1)
  }
}
