/// Compares lines with slack for their numbers; everything else must be the same.
///
/// Two numbers a, b agree where |a − b| ≤ tolerance · max(1, |a|, |b|): absolute near zero, relative beyond one.
struct NumberTolerance {
  let tolerance: Double

  func agree(_ a: Substring, _ b: Substring) -> Bool {
    if a.utf8.elementsEqual(b.utf8) { return true }
    let (x, y) = (Token.tokens(of: a), Token.tokens(of: b))
    return x.count == y.count && zip(x, y).allSatisfy(agree)
  }

  private func agree(_ a: Token, _ b: Token) -> Bool {
    switch (a, b) {
    case (.text(let a), .text(let b)): return a.elementsEqual(b)
    case (.number(let a), .number(let b)):
      if a == b || (a.isNaN && b.isNaN) { return true }
      guard a.isFinite, b.isFinite else { return false }
      return abs(a - b) <= tolerance * max(1, abs(a), abs(b))
    case (.text, .number), (.number, .text): return false
    }
  }
}

/// A number of a line, or what stands between two.
private enum Token {
  case text(Substring.UnicodeScalarView)
  case number(Double)

  static func tokens(of line: Substring) -> [Token] {
    var tokens: [Token] = []
    let scalars = line.unicodeScalars
    var (start, at) = (scalars.startIndex, scalars.startIndex)
    while at < scalars.endIndex {
      let follows = at > scalars.startIndex && scalars[scalars.index(before: at)].continuesWord
      guard !follows, let (value, end) = number(at: at, in: scalars) else {
        at = scalars.index(after: at)
        continue
      }
      if start < at { tokens.append(.text(scalars[start..<at])) }
      tokens.append(.number(value))
      (start, at) = (end, end)
    }
    if start < at { tokens.append(.text(scalars[start..<at])) }
    return tokens
  }

  /// `-1.5e-3`, `7`, `inf`, `-inf`, `nan`: as Swift prints them.
  private static func number(
    at start: Substring.UnicodeScalarView.Index, in scalars: Substring.UnicodeScalarView
  ) -> (Double, Substring.UnicodeScalarView.Index)? {
    var at = start
    func skip(_ test: (Unicode.Scalar) -> Bool) -> Bool {
      let before = at
      while at < scalars.endIndex, test(scalars[at]) { at = scalars.index(after: at) }
      return at > before
    }
    func skipOne(_ test: (Unicode.Scalar) -> Bool) {
      if at < scalars.endIndex, test(scalars[at]) { at = scalars.index(after: at) }
    }
    skipOne { $0 == "-" }
    if skip({ $0.isDigit }) {
      let whole = at
      skipOne { $0 == "." }
      if !skip({ $0.isDigit }) { at = whole }
      let mantissa = at
      skipOne { $0 == "e" }
      skipOne { $0 == "-" || $0 == "+" }
      if at == mantissa || !skip({ $0.isDigit }) { at = mantissa }
    } else {
      _ = skip { $0.properties.isAlphabetic }
    }
    let word = String(scalars[start..<at])
    guard word.unicodeScalars.contains(where: { $0.isDigit }) || ["inf", "-inf", "nan"].contains(word) else {
      return nil
    }
    return Double(word).map { ($0, at) }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  /// Whether a digit after it belongs to a name or a number.
  fileprivate var continuesWord: Bool { isDigit || self == "_" || properties.isAlphabetic }
}
