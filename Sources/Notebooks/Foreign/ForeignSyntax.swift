import Diagnostics

/// Finds in a leaf's text what Quarto, MyST, Obsidian and LaTeX mean by it and CommonMark shows as it stands. A
/// backslash in front says that it is meant, as everywhere in Markdown.
///
/// It goes over the text once; code and mathematics are hidden from it.
struct ForeignSyntax {
  let bytes: [UInt8]
  let end: Int
  let start: Int
  /// Code spans, mathematics and other marks, ascending.
  private let hidden: [Hidden]
  private(set) var findings: [Finding] = []
  /// Up to where what may close a mark was looked for and not found, or where it was found.
  private var absentBefore: [Int: Int] = [:]
  /// Whether a comment was met that nothing closes.
  private var hasOpenComment = false

  struct Hidden {
    let range: Range<Int>
    let kind: Kind

    enum Kind { case code, display, formula, other }
  }

  struct Finding {
    let range: Range<Int>
    let message: String
    let hint: String
  }

  /// - Parameter isParagraph: whether lines may begin with what stands for a block elsewhere.
  init(_ bytes: [UInt8], _ range: Range<Int>, hiding hidden: [Hidden], isParagraph: Bool) {
    self.bytes = bytes
    self.hidden = hidden
    start = range.lowerBound
    end = range.upperBound
    guard !range.isEmpty else { return }
    read(isParagraph: isParagraph)
  }

  private mutating func read(isParagraph: Bool) {
    var at = start, next = 0, isLineStart = isParagraph
    while at < end {
      while next < hidden.count, hidden[next].range.upperBound <= at { next += 1 }
      if next < hidden.count, hidden[next].range.lowerBound <= at {
        at = max(hidden[next].range.upperBound, at + 1)
        switch hidden[next].kind {
        case .display:
          noteLabel(in: hidden[next].range)
          noteLabel(at)
        case .code: noteExpression(hidden[next].range)
        case .formula: noteBackticks(hidden[next].range)
        case .other: break
        }
        isLineStart = false
        continue
      }
      let limit = next < hidden.count ? min(hidden[next].range.lowerBound, end) : end
      if isLineStart, let passed = line(at) {
        at = passed
        continue
      }
      at = isLineStart ? at : ForeignSyntax.marks.next(in: bytes, from: at, to: limit)
      guard at < limit else { continue }
      isLineStart = isParagraph && bytes[at].isLineEnd
      at = mark(at, before: limit, isBeforeCode: limit < end && hidden[next].kind == .code) ?? at + 1
    }
  }

  /// What `mark` knows, and the ends of lines.
  private static let marks = ByteSet("[@{\\=%~^:+#$<]`-\n\r")

  /// What begins at an offset is reported; the offset behind it, or nil where nothing does.
  private mutating func mark(_ at: Int, before limit: Int, isBeforeCode: Bool) -> Int? {
    switch bytes[at] {
    case ASCII.openBracket: return bracket(at, limit)
    case UInt8(ascii: "@"): return reference(at, limit)
    case ASCII.openBrace: return brace(at, limit, isBeforeCode: isBeforeCode)
    case ASCII.backslash: return command(at) ?? min(at + 2, end)
    case UInt8(ascii: "="): return highlight(at, limit)
    case UInt8(ascii: "%"): return comment(at, limit)
    case ASCII.tilde: return tilde(at, limit)
    case ASCII.caret: return caret(at, limit)
    case ASCII.colon: return address(at, limit) ?? emoji(at, limit, isBeforeCode: isBeforeCode)
    case ASCII.plus: return inserted(at, limit)
    case ASCII.hash: return tag(at, limit)
    case ASCII.dollar: return dollar(at, limit)
    case ASCII.less: return htmlComment(at)
    case ASCII.closeBracket: return destination(at, limit)
    case ASCII.backtick: return backtick(at, limit)
    case ASCII.dash: return dash(at, limit)
    default: return nil
    }
  }

  /// Reports a stretch; the offset behind it.
  mutating func report(_ range: Range<Int>, _ message: String, _ hint: String) -> Int {
    findings.append(Finding(range: range, message: message, hint: hint))
    return range.upperBound
  }

  private mutating func htmlComment(_ at: Int) -> Int? {
    guard !hasOpenComment, starts(at, with: "<!--") else { return nil }
    var close = at + 4
    while close < end, !starts(close, with: "-->") { close += 1 }
    hasOpenComment = close == end
    return min(close + 3, end)
  }

  // MARK: Looking around

  /// How far the two ends of a mark may be apart.
  static let reach = 1000

  func text(_ range: Range<Int>) -> String { shownText(bytes[range]) }

  func starts(_ at: Int, with word: StaticString) -> Bool {
    guard at >= 0, at + word.utf8CodeUnitCount <= end else { return false }
    return word.withUTF8Buffer { bytes[at..<(at + $0.count)].elementsEqual($0) }
  }

  func lineEnd(_ at: Int) -> Int { bytes[at..<end].firstIndex { $0.isLineEnd } ?? end }

  /// Where a word begins, before a limit, on the same line and not far away: what nothing closes must not be looked
  /// for again and again to the end of a long line.
  mutating func find(_ word: StaticString, from at: Int, before limit: Int) -> Int? {
    let key = word.withUTF8Buffer { $0.reduce(0) { $0 << 8 | Int($1) } }
    var next = max(at, absentBefore[key] ?? at)
    let limit = min(limit, at + ForeignSyntax.reach)
    defer { absentBefore[key] = next }
    while next + word.utf8CodeUnitCount <= limit, !bytes[next].isLineEnd {
      if starts(next, with: word) { return next }
      next += 1
    }
    return nil
  }

  /// Behind the letters, digits and other parts of a name.
  func nameEnd(_ at: Int, _ limit: Int) -> Int {
    var next = at
    while next < limit, bytes[next].isIdentifierPart { next += 1 }
    return next
  }

  func isInWord(_ at: Int) -> Bool {
    at >= start && at < end && bytes[at].isWordPart
  }
}

extension Diagnostic {
  /// Something that means more in another tool than here.
  static func foreignSyntax(at span: SourceSpan, _ message: String, hint: String) -> Diagnostic {
    .warning("foreign-syntax", at: span, message, hint: hint)
  }
}
