import Diagnostics

/// YAML, in a file of its own or in a part of one, read field by field: values come with their places, and
/// what does not fit is reported.
struct YAMLFields {
  let text: SourceLines
  /// Where the YAML lies.
  let content: Range<Int>
  /// What it is called in messages: "the front matter".
  let name: String
  /// Begins the ids of its problems: "front-matter".
  let problemID: String
  let hidden: InterpolationGuard
  /// The line of the file where the YAML begins.
  private let firstLine: Int
  /// Where each character of the YAML begins in the file; nil where columns are bytes.
  private let characters: [Int]?
  var diagnostics: [Diagnostic] = []

  init(_ text: SourceLines, _ content: Range<Int>, name: String, problemID: String) {
    self.text = text
    self.content = content
    self.name = name
    self.problemID = problemID
    hidden = InterpolationGuard(text.bytes, content)
    firstLine = text.file.position(at: content.lowerBound).line
    let isASCII = text.bytes[content].allSatisfy { $0 < 0x80 }
    characters = isASCII ? nil : content.filter { text.bytes[$0] & 0xC0 != 0x80 }
  }

  /// The pairs of the outermost mapping; empty where there is nothing, or nothing that can be read.
  mutating func pairs() -> [YAMLReader.Value.Pair] {
    guard let value = document() else { return [] }
    if case .mapping(let pairs, _) = value { return pairs }
    report(problemID, span(value), "expected 'key: value' lines in \(name)")
    return []
  }

  /// The items of the outermost list; empty where there is nothing, or nothing that can be read.
  mutating func items(hint: String) -> [YAMLReader.Value] {
    guard let value = document() else { return [] }
    if case .sequence(let items, _) = value { return items }
    report(problemID, span(value), "expected a list in \(name)", hint: hint)
    return []
  }

  private mutating func document() -> YAMLReader.Value? {
    do throws(YAMLReader.Problem) {
      return try YAMLReader.read(hidden.text)
    } catch {
      if error.message.contains(":") || error.message.contains("mapping"),
        let colon = bareColon(before: error.line)
      {
        report(
          problemID, text.span(colon..<(colon + 1)), "in \(name): a colon wants a blank behind it",
          hint: "write 'key: value'")
        return nil
      }
      let start = offset(line: error.line, column: error.column)
      report(problemID, text.span(start..<start), "in \(name): \(error.message)", hint: error.hint)
      return nil
    }
  }

  /// The colon of `title:Words` on the line before one: without the blank it is all one word, which libyaml notices
  /// at the next colon.
  private func bareColon(before line: Int) -> Int? {
    guard line > 1 else { return nil }
    let range = trimmed(text.line(firstLine + line - 2), in: text.bytes)
    let name = text.bytes[range].prefix { $0.isLetter || $0.isDigit || $0 == ASCII.dash || $0 == 0x5F }
    let colon = name.endIndex
    guard !name.isEmpty, colon + 1 < range.upperBound, text.bytes[colon] == ASCII.colon,
      !text.bytes[colon + 1].isBlank
    else { return nil }
    return colon
  }

  // MARK: Values

  /// The known key that a pair is for, or nil with a warning.
  mutating func key<Key: RawRepresentable & CaseIterable>(_ key: YAMLReader.Value) -> Key?
  where Key.RawValue == String {
    guard case .scalar(let written, _) = key else { return nil }
    if let known = Key(rawValue: written) { return known }
    let known = Key.allCases.map(\.rawValue)
    let foreign = ForeignNames.frontMatter[written].flatMap { known.contains($0) ? $0 : nil }
    let hint = (foreign ?? nearestName(to: written, among: known)).map { "did you mean '\($0)'?" }
    diagnostics.append(
      .warning(
        "unknown-key", at: span(key), "'\(written)' is no key of \(name)",
        hint: hint ?? "the keys are " + known.joined(separator: ", ")))
    return nil
  }

  /// The pairs of a mapping within, or none with a report.
  mutating func mapping(
    _ key: String, _ value: YAMLReader.Value, hint: String
  ) -> [YAMLReader.Value.Pair] {
    if case .mapping(let pairs, _) = value { return pairs }
    report("\(problemID)-value", span(value), "'\(key)' wants names with their values", hint: hint)
    return []
  }

  mutating func scalar(_ key: String, _ value: YAMLReader.Value) -> Spanned<String>? {
    guard case .scalar(let string, _) = value else {
      report(
        "\(problemID)-value", span(value), "'\(key)' wants one text",
        hint: "write '\(key): …' on one line")
      return nil
    }
    return Spanned(hidden.restored(string, text.bytes), at: span(value))
  }

  mutating func bool(_ key: String, _ value: YAMLReader.Value) -> Bool? {
    guard let scalar = scalar(key, value) else { return nil }
    switch scalar.value {
    case "true": return true
    case "false": return false
    default:
      report("\(problemID)-value", scalar.span, "'\(key)' wants true or false")
      return nil
    }
  }

  /// A list of texts; one text alone is a list of one.
  mutating func list(_ key: String, _ value: YAMLReader.Value) -> [Spanned<String>] {
    guard case .sequence(let items, _) = value else { return scalar(key, value).map { [$0] } ?? [] }
    var result: [Spanned<String>] = []
    for item in items {
      if let text = scalar(key, item) { result.append(text) }
    }
    return result
  }

  mutating func report(_ id: String, _ span: SourceSpan, _ message: String, hint: String? = nil) {
    diagnostics.append(.error(id, at: span, message, hint: hint))
  }

  // MARK: Places

  /// From the value's first character to the end of the scalar where it is written in one piece, or else to
  /// the end of its line.
  func span(_ value: YAMLReader.Value) -> SourceSpan {
    let start = offset(line: value.place.line, column: value.place.column)
    let line = self.line(value.place.line)
    let lineEnd = trimmed(start..<max(start, line.upperBound), in: text.bytes).upperBound
    guard case .scalar(let string, let place) = value else { return text.span(start..<lineEnd) }
    let inside = place.isQuoted ? start + 1 : start
    let written = Array(hidden.restored(string, text.bytes).utf8)
    guard text.bytes[min(inside, lineEnd)..<lineEnd].starts(with: written) else {
      return text.span(start..<lineEnd)
    }
    return text.span(start..<min(lineEnd, inside + written.count + (place.isQuoted ? 1 : 0)))
  }

  /// The file's line that is this one of the YAML.
  private func line(_ number: Int) -> Range<Int> {
    text.line(min(firstLine + max(number, 1) - 1, text.count))
  }

  private func offset(line: Int, column: Int) -> Int {
    let range = self.line(line)
    guard let characters else { return min(range.lowerBound + max(column, 1) - 1, range.upperBound) }
    let first = partition(characters.count) { characters[$0] < range.lowerBound }
    guard first < characters.count else { return range.lowerBound }
    let index = first + max(column, 1) - 1
    return index < characters.count ? min(characters[index], range.upperBound) : range.upperBound
  }
}
