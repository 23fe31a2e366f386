import Diagnostics

/// Reads the `//| key: value` lines at the top of a cell.
struct CellOptionsReader {
  private let view: SourceView
  private var texts: InlineTextReader
  private var options = CellOptions()
  private var places: [CellOptions.Key: SourceSpan] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile, _ view: SourceView, _ options: NotebookReader.Options) {
    self.view = view
    texts = InlineTextReader(file, options)
  }

  /// The options, and where the code below them begins.
  mutating func read(_ log: inout ExecutableLog) -> (value: CellOptions, end: Int) {
    let bytes = view.bytes
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0.isLineEnd } ?? bytes.count
      let line = trimmed(start..<end, in: bytes)
      if bytes[line].starts(with: "#|".utf8) {
        let mark = line.lowerBound..<(line.lowerBound + 2)
        report("malformed-option", mark, "'#|' begins no option in Swift", hint: inSwift(line))
        start = nextLine(end)
        continue
      }
      guard bytes[line].starts(with: "//|".utf8) else { break }
      readLine((line.lowerBound + 3)..<line.upperBound, &log)
      start = nextLine(end)
    }
    diagnostics += texts.diagnostics
    return (options, start)
  }

  /// `//| id: fig-x` for `#| label: fig-x`.
  private func inSwift(_ line: Range<Int>) -> String {
    let words = text(trimmed((line.lowerBound + 2)..<line.upperBound, in: view.bytes))
    let name = String(words.prefix { $0 != ":" })
    let known = CellOptions.Key.allCases.map { $0.rawValue }
    guard let key = known.contains(name) ? name : ForeignNames.cellOptions[name] else {
      return "delete it: the options are " + known.joined(separator: ", ")
    }
    return "write '//| \(key)\(words.dropFirst(name.count))'"
  }

  private func nextLine(_ end: Int) -> Int {
    var start = end
    while start < view.bytes.count, view.bytes[start].isLineEnd {
      start += 1
      if view.bytes[start - 1] == ASCII.newline { break }
    }
    return start
  }

  private mutating func readLine(_ line: Range<Int>, _ log: inout ExecutableLog) {
    let content = trimmed(line, in: view.bytes)
    guard let colon = view.bytes[content].firstIndex(of: ASCII.colon) else {
      let place = content.isEmpty ? (line.lowerBound - 3)..<line.lowerBound : content
      report("malformed-option", place, "expected 'key: value' after '//|'", hint: nil)
      return
    }
    let name = trimmed(content.lowerBound..<colon, in: view.bytes)
    let value = trimmed((colon + 1)..<content.upperBound, in: view.bytes)
    guard let key = CellOptions.Key(rawValue: text(name)) else {
      let known = CellOptions.Key.allCases.map { $0.rawValue }
      let near = ForeignNames.cellOptions[text(name)] ?? nearestName(to: text(name), among: known)
      let hint = near.map { "did you mean '\($0)'?" }
      report(
        "unknown-option", name, "'\(text(name))' is no option of a cell",
        hint: hint ?? "the options are " + known.joined(separator: ", "))
      return
    }
    guard noteFirst(key, name) else { return }
    guard !value.isEmpty else {
      report("bad-option", (colon..<(colon + 1)), "the option '\(key.rawValue)' has no value", hint: nil)
      return
    }
    set(key, value, &log)
  }

  private mutating func noteFirst(_ key: CellOptions.Key, _ name: Range<Int>) -> Bool {
    guard let first = places[key] else {
      places[key] = view.span(name)
      return true
    }
    diagnostics.append(
      .error(
        "duplicate-option", at: view.span(name), "the option '\(key.rawValue)' is given twice",
        notes: [Diagnostic.Note("first given here", at: first)]))
    return false
  }

  private mutating func set(_ key: CellOptions.Key, _ value: Range<Int>, _ log: inout ExecutableLog) {
    switch key {
    case .id: options.id = identifier(value)
    case .caption: options.caption = texts.read(view[value], &log)
    case .alt: options.alt = texts.read(view[value], &log)
    case .echo:
      options.echo =
        choice(value, ["true": .shown, "false": .hidden, "fold": .folded], "true, false or fold") ?? .shown
    case .eval: options.eval = choice(value, ["true": true, "false": false], "true or false") ?? true
    case .error: options.error = Spanned(text(value), at: view.span(value))
    }
  }

  private mutating func identifier(_ value: Range<Int>) -> Identifier? {
    let isValid =
      !view.bytes[value.lowerBound].isDigit && view.bytes[value].allSatisfy { $0.isIdentifierPart }
    if isValid { return Identifier(text(value), at: view.span(value)) }
    reportValue(value, expected: "a letter, then letters, digits, '-', '_', ':' or '.'")
    return nil
  }

  private mutating func choice<Value>(
    _ value: Range<Int>, _ choices: KeyValuePairs<String, Value>, _ expected: String
  ) -> Value? {
    if let found = choices.first(where: { $0.key == text(value) }) { return found.value }
    reportValue(value, expected: expected)
    return nil
  }

  private mutating func reportValue(_ value: Range<Int>, expected: String) {
    report("bad-option", value, "'\(text(value))' does not fit here: expected \(expected)", hint: nil)
  }

  private mutating func report(_ id: String, _ range: Range<Int>, _ message: String, hint: String?) {
    diagnostics.append(.error(id, at: view.span(range), message, hint: hint))
  }

  private func text(_ range: Range<Int>) -> String { shownText(view.bytes[range]) }
}
