import Diagnostics

/// Splits a text into words, `\(…)` interpolations (bare or in backticks) and `$…$` math.
struct InterpolatedTextReader {
  private let file: SourceFile
  private let view: SourceView
  private let range: Range<Int>
  private var segments: [InterpolatedText.Segment] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile, _ view: SourceView, _ range: Range<Int>) {
    self.file = file
    self.view = view
    self.range = range
  }

  mutating func read(_ log: inout ExecutableLog) -> InterpolatedText {
    var dollars = DollarReader(view.bytes, end: range.upperBound)
    var (at, start) = (range.lowerBound, range.lowerBound)
    while at < range.upperBound {
      let end = interpolation(at, &log, start) ?? math(at, &dollars, start)
      if let end {
        (at, start) = (end, end)
      } else {
        at += view.bytes[at] == ASCII.backslash ? 2 : 1
      }
    }
    flush(start..<range.upperBound)
    return InterpolatedText(segments: segments, span: view.span(range))
  }

  private mutating func interpolation(_ at: Int, _ log: inout ExecutableLog, _ start: Int) -> Int? {
    let bytes = view.bytes
    let isQuoted = bytes[at] == ASCII.backtick
    let open = isQuoted ? at + 1 : at
    guard isInterpolation(bytes, at: open, end: range.upperBound) else { return nil }
    guard let close = interpolationEnd(bytes, from: open + 2, end: range.upperBound) else {
      diagnostics.append(unclosedInterpolation(at: view.span(open..<(open + 2))))
      return nil
    }
    let hasTick = isQuoted && close + 1 < range.upperBound && bytes[close + 1] == ASCII.backtick
    let end = close + (hasTick ? 2 : 1)
    flush(start..<at)
    segments.append(.expression(log.expression(view[(open + 2)..<close], at: view.span(at..<end))))
    return end
  }

  private mutating func math(_ at: Int, _ dollars: inout DollarReader, _ start: Int) -> Int? {
    guard view.bytes[at] == ASCII.dollar, case .math(let found) = dollars.read(at: at),
      case .math(let tex, let isDisplayed, _) = found.kind
    else { return nil }
    flush(start..<at)
    segments.append(
      .math(Math(tex: view[tex], isDisplayed: isDisplayed, id: nil, span: view.span(found.range))))
    return found.range.upperBound
  }

  private mutating func flush(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    segments.append(.text(Spanned(shownText(view.bytes[range]), at: view.span(range))))
  }
}

/// Whether `\(` stands at an offset.
func isInterpolation(_ bytes: [UInt8], at offset: Int, end: Int) -> Bool {
  offset + 1 < end && bytes[offset] == ASCII.backslash && bytes[offset + 1] == ASCII.openParenthesis
}

/// The parenthesis that closes an interpolation, strings and nested parentheses stepped over.
func interpolationEnd(_ bytes: [UInt8], from start: Int, end: Int) -> Int? {
  var (at, depth, isInString) = (start, 0, false)
  while at < end {
    switch bytes[at] {
    case ASCII.backslash where isInString: at += 1
    case ASCII.quote: isInString.toggle()
    case ASCII.openParenthesis where !isInString: depth += 1
    case ASCII.closeParenthesis where !isInString:
      if depth == 0 { return at }
      depth -= 1
    default: break
    }
    at += 1
  }
  return nil
}

func unclosedInterpolation(at span: SourceSpan) -> Diagnostic {
  .error(
    "unclosed-expression", at: span, "nothing closes this inline expression",
    hint: #"close it with ")", as in \(kl(p, q), digits: 4)"#)
}
