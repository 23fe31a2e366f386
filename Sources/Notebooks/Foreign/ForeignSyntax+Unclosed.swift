// What is opened and never closed, and so is text.
extension ForeignSyntax {
  /// `{#id` at the end of a line.
  mutating func openBrace(_ at: Int, _ limit: Int) -> Int? {
    guard starts(at, with: "{#") else { return nil }
    let close = nameEnd(at + 2, limit)
    guard close > at + 2, close == end || bytes[close].isWhitespace else { return nil }
    return report(at..<close, "nothing closes this brace", "write \(text(at..<close))}")
  }

  /// `$\alpha` or `$x_1` that nothing closes.
  mutating func openDollar(_ at: Int, _ limit: Int) -> Int? {
    guard at == start || bytes[at - 1] != ASCII.dollar, let line = rest(of: at, limit) else { return nil }
    let word = bytes[(at + 1)..<line.upperBound].prefix { !$0.isWhitespace }
    guard word.count > 1, word.dropLast().contains(where: { ByteSet("\\_^").contains($0) }),
      word.first?.isDigit == false
    else { return nil }
    return report(
      at..<(at + 1), "nothing closes this dollar", "write $…$, without a blank at its ends; '\\$' is the sign"
    )
  }

  /// The rest of a line, or nil where it is too long to be looked through from each of its signs.
  func rest(of at: Int, _ limit: Int) -> Range<Int>? {
    let window = bytes[at..<min(limit, at + ForeignSyntax.reach)]
    guard let close = window.firstIndex(where: { $0.isLineEnd }) else {
      return window.endIndex == limit ? window.indices : nil
    }
    return at..<close
  }

  /// A backtick that opens or closes nothing; ``` ``quotation marks'' ``` of TeX's.
  mutating func backtick(_ at: Int, _ limit: Int) -> Int? {
    var close = at
    while close < end, bytes[close] == ASCII.backtick { close += 1 }
    let isQuotation = starts(at, with: "``") && close == at + 2 && find("''", from: close, before: end) != nil
    return report(
      at..<close, isQuotation ? "this is no quotation mark" : "nothing closes this backtick",
      isQuotation ? "write “…”" : "write `…`, on both sides of the code; '\\`' is the sign")
  }

  /// `[words](https://…` that nothing closes, `[words] (https://…)`.
  mutating func brokenLink(_ address: Range<Int>) -> Int? {
    let open = address.lowerBound - 1
    if starts(open - 1, with: "](") {
      return report(address, "nothing closes this address", "write ')' behind it")
    }
    guard starts(open - 2, with: "] ("), address.upperBound < end,
      bytes[address.upperBound] == ASCII.closeParenthesis
    else { return nil }
    return report(
      (open - 2)..<(address.upperBound + 1), "a blank stands between the words of this link and its address",
      "write [words](address)")
  }
}
