/// Reads math at a dollar by pandoc's rule (`tex_math_dollars`): the opening dollar has something other
/// than a blank right after it, the closing one has something other than a blank right before it and no
/// digit right after it; `\$` never counts, and the first dollar that counts decides. A display lies
/// between `$$` and `$$`.
struct DollarReader {
  private let bytes: [UInt8]
  private let end: Int
  /// The next dollar that may close, remembered so that a text full of dollars is read once.
  private var closer: Closer?
  private var noDisplayCloser = false

  private struct Closer {
    let from: Int
    /// nil where there is none up to the end.
    let at: Int?
  }

  enum Result {
    case math(InlineScanner.Found)
    case unclosedDisplay
    /// So many bytes are plain text.
    case text(Int)
  }

  init(_ bytes: [UInt8], end: Int) {
    self.bytes = bytes
    self.end = end
  }

  mutating func read(at start: Int) -> Result {
    start + 1 < end && bytes[start + 1] == ASCII.dollar ? display(start) : inline(start)
  }

  private mutating func inline(_ start: Int) -> Result {
    guard start + 1 < end, !bytes[start + 1].isWhitespace else { return .text(1) }
    guard let close = nextCloser(start + 1) else { return .text(1) }
    guard !bytes[close - 1].isWhitespace else { return .text(1) }
    if close + 1 < end, bytes[close + 1].isDigit { return .text(1) }
    return .math(
      InlineScanner.Found(
        range: start..<(close + 1), kind: .math(tex: (start + 1)..<close, isDisplayed: false, id: nil)))
  }

  private mutating func nextCloser(_ start: Int) -> Int? {
    if let closer, closer.from <= start {
      guard let at = closer.at else { return nil }
      if at >= start { return at }
    }
    let found = findCloser(start)
    closer = Closer(from: start, at: found)
    return found
  }

  private func findCloser(_ start: Int) -> Int? {
    var at = start
    while at < end {
      if bytes[at] == ASCII.backslash {
        at = afterCommand(at)
      } else if bytes[at] == ASCII.dollar {
        return at
      } else {
        at += 1
      }
    }
    return nil
  }

  /// After `\x`; after `\text{…}`, whose braces may hold dollars of their own.
  private func afterCommand(_ start: Int) -> Int {
    guard bytes[(start + 1)..<end].starts(with: "text{".utf8) else { return start + 2 }
    var (at, depth) = (start + 5, 0)
    let limit = min(end, start + DollarReader.longestText)
    while at < limit {
      switch bytes[at] {
      case ASCII.backslash: at += 1
      case ASCII.openBrace: depth += 1
      case ASCII.closeBrace:
        depth -= 1
        if depth == 0 { return at + 1 }
      default: break
      }
      at += 1
    }
    return start + 2
  }

  /// Bounds the search for the brace that closes a `\text{`, so that many open ones cost little.
  private static let longestText = 1000

  private mutating func display(_ start: Int) -> Result {
    guard !noDisplayCloser else { return .text(2) }
    guard let close = displayCloser(start + 2) else {
      noDisplayCloser = true
      return .unclosedDisplay
    }
    let id = attribute(after: close + 2)
    return .math(
      InlineScanner.Found(
        range: start..<(id.map { $0.upperBound + 1 } ?? close + 2),
        kind: .math(tex: (start + 2)..<close, isDisplayed: true, id: id)))
  }

  private func displayCloser(_ start: Int) -> Int? {
    var at = start
    while at + 1 < end {
      if bytes[at] == ASCII.backslash {
        at += 2
      } else if bytes[at] == ASCII.dollar, bytes[at + 1] == ASCII.dollar {
        return at
      } else {
        at += 1
      }
    }
    return nil
  }

  /// The name in `{#name}` after blanks.
  private func attribute(after start: Int) -> Range<Int>? {
    var at = start
    while at < end, bytes[at].isBlank { at += 1 }
    guard at + 1 < end, bytes[at] == ASCII.openBrace, bytes[at + 1] == ASCII.hash else { return nil }
    var close = at + 2
    while close < end, bytes[close].isIdentifierPart { close += 1 }
    guard close < end, close > at + 2, bytes[close] == ASCII.closeBrace else { return nil }
    return (at + 2)..<close
  }
}
