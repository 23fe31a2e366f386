/// Finds what CommonMark does not know in a leaf's text: math and footnote marks. It steps over escapes,
/// code spans and autolinks as libcmark will. In captions and the like it finds bare interpolations too.
struct InlineScanner {
  private let bytes: [UInt8]
  private let end: Int
  private var cursor: Int
  /// Where the last run of each length begins, so that no search goes past it; nil until one is met.
  private var backticks: [Int: Int]?
  private var dollars: DollarReader
  private let findsInterpolations: Bool
  private(set) var found: [Found] = []
  /// What Markdown does not read, ascending.
  private(set) var hidden: [ForeignSyntax.Hidden] = []
  /// The first `$$` that nothing closes.
  private(set) var unclosedDisplay: Int?
  /// The first bare `\(` that nothing closes.
  private(set) var unclosedInterpolation: Int?

  struct Found {
    let range: Range<Int>
    let kind: Kind

    enum Kind {
      case math(tex: Range<Int>, isDisplayed: Bool, id: Range<Int>?)
      case footnoteReference(label: Range<Int>)
      case footnoteDefinition(label: Range<Int>)
      /// The inside of a bare `\(…)`.
      case interpolation(source: Range<Int>)
    }
  }

  init(_ bytes: [UInt8], _ range: Range<Int>, findsInterpolations: Bool = false) {
    self.bytes = bytes
    self.findsInterpolations = findsInterpolations
    cursor = range.lowerBound
    end = range.upperBound
    dollars = DollarReader(bytes, end: range.upperBound)
    while cursor < end { step() }
  }

  /// The last run of a length, looked for from here on.
  private mutating func lastRun(_ length: Int) -> Int? {
    if let backticks { return backticks[length] }
    var last: [Int: Int] = [:]
    var at = cursor
    while at < end {
      let length = run(at)
      if length > 0 { last[length] = at }
      at += max(length, 1)
    }
    backticks = last
    return last[length]
  }

  private mutating func step() {
    cursor = InlineScanner.marks.next(in: bytes, from: cursor, to: end)
    guard cursor < end else { return }
    switch bytes[cursor] {
    case ASCII.backslash: skipEscape()
    case ASCII.backtick: skipCode()
    case ASCII.less: skipAutolink()
    case ASCII.dollar: readDollar()
    case ASCII.openBracket: readFootnote()
    default: cursor += 1
    }
  }

  /// What `step` takes for more than text.
  private static let marks = ByteSet("\\`<$[")

  private mutating func skipEscape() {
    let start = cursor
    cursor += 2
    // Where one is not closed, no search for another's end is worth its time.
    guard findsInterpolations, unclosedInterpolation == nil, isInterpolation(bytes, at: start, end: end)
    else { return }
    guard let close = interpolationEnd(bytes, from: start + 2, end: end) else {
      unclosedInterpolation = start
      return
    }
    add(Found(range: start..<(close + 1), kind: .interpolation(source: (start + 2)..<close)))
  }

  private func run(_ start: Int) -> Int {
    var at = start
    while at < end, bytes[at] == ASCII.backtick { at += 1 }
    return at - start
  }

  private mutating func skipCode() {
    let length = run(cursor)
    let start = cursor
    let last = lastRun(length) ?? start
    cursor += length
    guard last > start else { return }
    var at = cursor
    while at <= last {
      let other = run(at)
      if other == length {
        cursor = at + length
        hidden.append(ForeignSyntax.Hidden(range: start..<cursor, kind: .code))
        return
      }
      at += max(other, 1)
    }
  }

  private mutating func skipAutolink() {
    let start = cursor
    cursor += 1
    var at = cursor
    while at < end, !bytes[at].isWhitespace, bytes[at] != ASCII.less, bytes[at] != ASCII.greater { at += 1 }
    guard at < end, bytes[at] == ASCII.greater, bytes[cursor..<at].contains(ASCII.colon) else { return }
    cursor = at + 1
    hidden.append(ForeignSyntax.Hidden(range: start..<cursor, kind: .other))
  }

  private mutating func readDollar() {
    switch dollars.read(at: cursor) {
    case .math(let math): add(math)
    case .unclosedDisplay:
      if unclosedDisplay == nil { unclosedDisplay = cursor }
      cursor += 2
    case .text(let length): cursor += length
    }
  }

  private mutating func readFootnote() {
    guard let label = footnoteLabel(bytes, at: cursor, end: end) else {
      cursor += 1
      return
    }
    let isAtLineStart = cursor == 0 || bytes[cursor - 1].isLineEnd
    var after = label.upperBound + 1
    guard isAtLineStart, after < end, bytes[after] == ASCII.colon else {
      return add(Found(range: cursor..<after, kind: .footnoteReference(label: label)))
    }
    after += 1
    while after < end, bytes[after].isBlank { after += 1 }
    add(Found(range: cursor..<after, kind: .footnoteDefinition(label: label)))
  }

  /// Notes what was found and goes on behind it.
  private mutating func add(_ found: Found) {
    self.found.append(found)
    let kind: ForeignSyntax.Hidden.Kind =
      switch found.kind {
      case .math(_, isDisplayed: true, id: nil): .display
      case .math(_, isDisplayed: false, _): .formula
      default: .other
      }
    hidden.append(ForeignSyntax.Hidden(range: found.range, kind: kind))
    cursor = found.range.upperBound
  }
}

/// The label of `[^label]` that begins at an offset: letters, digits, `-`, `_`, `.`, `:`.
func footnoteLabel(_ bytes: [UInt8], at start: Int, end: Int) -> Range<Int>? {
  guard start + 3 < end, bytes[start] == ASCII.openBracket, bytes[start + 1] == ASCII.caret else {
    return nil
  }
  var at = start + 2
  while at < end, bytes[at].isIdentifierPart { at += 1 }
  guard at > start + 2, at < end, bytes[at] == ASCII.closeBracket else { return nil }
  return (start + 2)..<at
}
