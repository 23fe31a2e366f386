import Diagnostics

/// Reads front matter into its fields; what it does not know it names.
struct FrontMatterReader {
  private let text: SourceLines
  private let block: FrontMatterBlock
  private let hidden: InterpolationGuard
  private var matter = FrontMatter()
  private(set) var diagnostics: [Diagnostic] = []

  init(_ text: SourceLines, _ block: FrontMatterBlock) {
    self.text = text
    self.block = block
    hidden = InterpolationGuard(text.bytes, block.content)
  }

  mutating func read(_ log: inout ExecutableLog) -> FrontMatter {
    matter.span = text.span(block.range)
    guard block.isClosed else {
      report(
        "unclosed-front-matter", text.span(block.range.lowerBound..<(block.range.lowerBound + 3)),
        "nothing closes the front matter", hint: "end it with a line '---'")
      return matter
    }
    guard isShallow else {
      report(
        "front-matter-too-deep", matter.span ?? text.span(0..<0), "the front matter nests too deeply",
        hint: nil)
      return matter
    }
    do throws(YAMLReader.Problem) {
      guard let value = try YAMLReader.read(hidden.text) else { return matter }
      readMapping(value, &log)
    } catch {
      let start = offset(line: error.line, column: error.column)
      report(
        "front-matter", text.span(start..<start), "the front matter is not YAML: \(error.message)",
        hint: "put a value that holds ': ' or begins with a sign into quotes")
    }
    return matter
  }

  /// libyaml and Yams recurse: what may open a level is counted first.
  private var isShallow: Bool {
    let marks = text.bytes[block.content].count {
      $0 == ASCII.openBracket || $0 == ASCII.openBrace || $0 == ASCII.dash || $0 == UInt8(ascii: "?")
    }
    if marks < 1000 { return true }
    var (depth, dashes) = (0, 0)
    for byte in text.bytes[block.content] {
      switch byte {
      case ASCII.openBracket, ASCII.openBrace: depth += 1
      case ASCII.closeBracket, ASCII.closeBrace: depth = max(0, depth - 1)
      case ASCII.dash, UInt8(ascii: "?"): dashes += 1
      case ASCII.newline, ASCII.carriageReturn: dashes = 0
      default: break
      }
      if depth > 50 || dashes > 500 { return false }
    }
    return true
  }

  private mutating func readMapping(_ value: YAMLReader.Value, _ log: inout ExecutableLog) {
    guard case .mapping(let pairs, _) = value else {
      report("front-matter", span(value), "expected 'key: value' lines in the front matter", hint: nil)
      return
    }
    for (key, value) in pairs {
      guard case .scalar(let name, _) = key else { continue }
      guard let known = FrontMatter.Key(rawValue: name) else {
        warnUnknown(name, span(key))
        continue
      }
      set(known, value, &log)
    }
  }

  private mutating func warnUnknown(_ name: String, _ span: SourceSpan) {
    let known = FrontMatter.Key.allCases.map { $0.rawValue }
    let hint = nearestName(to: name, among: known).map { "did you mean '\($0)'?" }
    diagnostics.append(
      .warning(
        "unknown-key", at: span, "'\(name)' is no key of the front matter",
        hint: hint ?? "the keys are " + known.joined(separator: ", ")))
  }

  private mutating func set(_ key: FrontMatter.Key, _ value: YAMLReader.Value, _ log: inout ExecutableLog) {
    switch key {
    case .title: matter.title = scalar(key, value)
    case .number: matter.number = scalar(key, value)
    case .summary: matter.summary = interpolated(value, &log)
    case .keywords: matter.keywords = list(key, value)
    case .level: matter.level = scalar(key, value)
    case .requires: matter.requires = list(key, value)
    case .uses: matter.uses = list(key, value)
    case .authors: matter.authors = list(key, value)
    case .date: matter.date = scalar(key, value)
    case .macros: matter.macros = macros(value)
    }
  }

  // MARK: Values

  private mutating func scalar(_ key: FrontMatter.Key, _ value: YAMLReader.Value) -> Spanned<String>? {
    guard case .scalar(let string, _) = value else {
      report(
        "front-matter-value", span(value), "'\(key.rawValue)' wants one text",
        hint: "write '\(key.rawValue): …' on one line")
      return nil
    }
    return Spanned(hidden.restored(string, text.bytes), at: span(value))
  }

  private mutating func list(_ key: FrontMatter.Key, _ value: YAMLReader.Value) -> [Spanned<String>] {
    guard case .sequence(let items, _) = value else { return scalar(key, value).map { [$0] } ?? [] }
    return items.compactMap { scalar(key, $0) }
  }

  private mutating func macros(_ value: YAMLReader.Value) -> [FrontMatter.Macro] {
    guard case .mapping(let pairs, _) = value else {
      report(
        "front-matter-value", span(value), "'macros' wants names with what they stand for",
        hint: #"write a line '\KL: "D_{\\mathrm{KL}}"' below it"#)
      return []
    }
    return pairs.compactMap { key, value in
      guard let name = scalar(.macros, key), let definition = scalar(.macros, value) else { return nil }
      return FrontMatter.Macro(name: name, definition: definition)
    }
  }

  private mutating func interpolated(_ value: YAMLReader.Value, _ log: inout ExecutableLog)
    -> InterpolatedText?
  {
    guard case .scalar(let string, _) = value else {
      _ = scalar(.summary, value)
      return nil
    }
    let whole = span(value)
    var segments: [InterpolatedText.Segment] = []
    for part in hidden.split(string) {
      if !part.words.isEmpty { segments.append(.text(Spanned(part.words, at: whole))) }
      guard let number = part.hidden else { continue }
      let range = hidden.ranges[number]
      let source = SourceView(text.file, ranges: [(range.lowerBound + 2)..<(range.upperBound - 1)])
      segments.append(.expression(log.expression(source, at: text.span(range))))
    }
    return InterpolatedText(segments: segments, span: whole)
  }

  // MARK: Places

  /// From the value's first character to the end of the scalar where it is written in one piece, or else to
  /// the end of its line.
  private func span(_ value: YAMLReader.Value) -> SourceSpan {
    let start = offset(line: value.place.line, column: value.place.column)
    let line = text.line(text.file.position(at: start).line)
    let lineEnd = trimmed(start..<max(start, line.upperBound), in: text.bytes).upperBound
    guard case .scalar(let string, let place) = value else { return text.span(start..<lineEnd) }
    let inside = place.isQuoted ? start + 1 : start
    let written = Array(hidden.restored(string, text.bytes).utf8)
    guard text.bytes[min(inside, lineEnd)..<lineEnd].starts(with: written) else {
      return text.span(start..<lineEnd)
    }
    return text.span(start..<min(lineEnd, inside + written.count + (place.isQuoted ? 1 : 0)))
  }

  private func offset(line: Int, column: Int) -> Int {
    let first = text.file.position(at: block.content.lowerBound).line
    let range = text.line(min(first + max(line, 1) - 1, text.count))
    var (at, left) = (range.lowerBound, max(column, 1) - 1)
    while at < range.upperBound, left > 0 || text.bytes[at] & 0xC0 == 0x80 {
      if text.bytes[at] & 0xC0 != 0x80 { left -= 1 }
      at += 1
    }
    return at
  }

  private mutating func report(_ id: String, _ span: SourceSpan, _ message: String, hint: String?) {
    diagnostics.append(.error(id, at: span, message, hint: hint))
  }
}
