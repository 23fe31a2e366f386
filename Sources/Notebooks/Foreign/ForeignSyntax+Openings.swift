// What opens an item or a quote elsewhere.
extension ForeignSyntax {
  /// `[/]`, `[]`, `[ x ]`, `[x]word`: what is no box at the beginning of an item.
  static func box(_ bytes: [UInt8]) -> Finding? {
    guard bytes.first == ASCII.openBracket else { return nil }
    if bytes.starts(with: "[ x ] ".utf8) || bytes.starts(with: "[  ] ".utf8) { return noBox(bytes.prefix(5)) }
    guard let close = bytes.prefix(3).firstIndex(of: ASCII.closeBracket) else { return nil }
    let behind = close + 1 < bytes.count ? bytes[close + 1] : ASCII.space
    let isBox =
      switch (close, bytes[1]) {
      case (1, _): behind.isBlank
      case (_, ASCII.space), (_, UInt8(ascii: "x")), (_, UInt8(ascii: "X")): behind.isLetter || behind.isDigit
      case (_, let mark): ByteSet("/-<>?!~+*").contains(mark) && behind.isBlank
      }
    return isBox ? noBox(bytes.prefix(close + 1)) : nil
  }

  private static func noBox(_ start: ArraySlice<UInt8>) -> Finding {
    let end = (start.lastIndex(of: ASCII.closeBracket) ?? 0) + 1
    return Finding(range: 0..<end, message: "this is no box", hint: "write '- [ ] …' or '- [x] …'")
  }

  /// `**Note**`, `**Warning:** text`, `[Note] text`, `[!Note`, `!Note`: what makes no callout of a quote.
  static func callout(_ bytes: [UInt8]) -> Finding? {
    guard let opening = ["**", "[!", "[", "!"].first(where: { bytes.starts(with: $0.utf8) }) else {
      return nil
    }
    let start = opening.utf8.count
    let close = bytes[start...].firstIndex { !$0.isLetter } ?? bytes.count
    guard let kind = Callout.Kind(rawValue: shownText(bytes[start..<close]).lowercased()) else { return nil }
    let end = opening == "**" ? strongEnd(bytes, close) : bracketEnd(bytes, close, isOpen: opening != "[")
    return end.map { end in
      Finding(
        range: 0..<end, message: "this makes no callout of the quote",
        hint: "write '> [!\(kind.name)] Title' on its first line")
    }
  }

  /// Behind `** `, `:**`, ` 1.**` and the like, where it looks like a title: a line of its own, a number, a colon.
  private static func strongEnd(_ bytes: [UInt8], _ close: Int) -> Int? {
    let parts = bytes[close...].prefix { ByteSet(" .:*0123456789").contains($0) }
    let marks = parts.filter { $0 == UInt8(ascii: "*") }.count
    let isTitle = parts.contains { $0 == ASCII.colon || $0.isDigit || $0 == UInt8(ascii: ".") }
    let isAlone = parts.endIndex == bytes.count || bytes[parts.endIndex].isLineEnd
    guard marks == 2, isTitle || isAlone else { return nil }
    return trimmed(0..<parts.endIndex, in: bytes).upperBound
  }

  /// Behind the bracket or its `!`; where none closes (`isOpen`), behind the word, which must be alone on its line.
  private static func bracketEnd(_ bytes: [UInt8], _ close: Int, isOpen: Bool) -> Int? {
    if isOpen { return close == bytes.count || bytes[close].isLineEnd ? close : nil }
    let bracket = close < bytes.count && bytes[close] == ASCII.bang ? close + 1 : close
    guard bracket < bytes.count, bytes[bracket] == ASCII.closeBracket else { return nil }
    guard bracket + 1 < bytes.count else { return bracket + 1 }
    return bytes[bracket + 1].isWhitespace ? bracket + 1 : nil
  }
}
