import Diagnostics

/// What a fence is stands in its info string: a cell, expected output, math or code to show.
extension BlockBuilder {
  mutating func appendCode(_ code: CodeLines, info words: String, to collector: inout BlockCollector) {
    if options.dialect == .commonMark { return appendShown(code, words, to: &collector) }
    if !code.isClosed { diagnostics.append(unclosed(code)) }
    let info = FenceInfo(layout.text, code.info)
    switch info.words.first?.value {
    case "swift" where !info.words.dropFirst().contains { $0.value == "norun" }:
      refuseWords(info.words.dropFirst(), known: ["norun"])
      appendCell(code, to: &collector)
    case "output": appendOutput(code, info, to: &collector)
    case "math": collector.append(.math(math(code, info)))
    default: appendShown(code, words, to: &collector)
    }
  }

  /// Code that is not run. Its language is the first of the words, in which escapes and entities are resolved.
  private mutating func appendShown(_ code: CodeLines, _ words: String, to collector: inout BlockCollector) {
    let language = words.prefix { !$0.isWhitespace }
    let place = FenceInfo(layout.text, code.info).words.first?.span ?? layout.text.span(code.info).leading
    if options.dialect != .commonMark { warnOfForeign(String(language), at: place, follows: collector, code) }
    collector.append(
      .code(
        CodeBlock(
          language: Spanned(String(language), at: place), text: code.text,
          source: code.source(layout.text.file), span: layout.text.span(code.range))))
  }

  /// Cells and directives of other tools, and what is code only because it is indented.
  private mutating func warnOfForeign(
    _ language: String, at place: SourceSpan, follows collector: BlockCollector, _ code: CodeLines
  ) {
    func warn(_ message: String, _ hint: String, at span: SourceSpan) {
      diagnostics.append(.foreignSyntax(at: span, message, hint: hint))
    }
    if language.hasPrefix("{"), let hint = ForeignNames.fence(language) {
      warn("'\(language)' is shown as code and does nothing", hint, at: place)
    } else if let hint = ForeignNames.drawn[language] {
      warn(
        "'\(language)' is shown as code and draws nothing", hint + "; 'text' shows it as it stands", at: place
      )
    } else if language.hasPrefix("swift,") {
      warn("'\(language)' is shown and not run", "write 'swift', or 'swift norun'", at: place)
    } else if language != "swift", language.lowercased() == "swift" {
      warn("'\(language)' is shown and not run", "write 'swift'", at: place)
    } else if code.fence.isEmpty, case .footnote? = collector.blocks.last {
      warn(
        "this is code, not a part of the footnote",
        "a footnote is one paragraph: go on in it, without a line between",
        at: layout.text.span(code.range).leading)
    }
  }

  private func unclosed(_ code: CodeLines) -> Diagnostic {
    let fence = layout.text.text(code.fence)
    return .error(
      "unclosed-fence", at: layout.text.span(code.fence), "nothing closes this fence",
      hint: "end the block with a line '\(fence)'")
  }

  private mutating func refuseWords(_ words: ArraySlice<Spanned<String>>, known: [String]) {
    for word in words where !known.contains(word.value) {
      let hint = nearestName(to: word.value, among: known).map { "did you mean '\($0)'?" }
      diagnostics.append(
        .error(
          "unknown-fence-word", at: word.span, "'\(word.value)' means nothing after this fence's language",
          hint: hint ?? fenceHint(word.value, known)))
    }
  }

  private func fenceHint(_ word: String, _ known: [String]) -> String? {
    let option = word.prefix { $0 != "=" && $0 != ":" }
    if CellOptions.Key(rawValue: String(option)) != nil {
      return "options stand at the top of the cell: //| \(option): …"
    }
    return known.isEmpty ? nil : "known here: " + known.joined(separator: ", ")
  }

  private mutating func appendCell(_ code: CodeLines, to collector: inout BlockCollector) {
    let source = code.source(layout.text.file)
    let (id, index) = log.reserveCell()
    var reader = CellOptionsReader(layout.text.file, source, options)
    let options = reader.read(&log)
    diagnostics += reader.diagnostics
    identifiers.add(options.value.id)
    note((options.value.caption?.inlines ?? []) + (options.value.alt?.inlines ?? []))
    let body = source[options.end..<source.bytes.count]
    let cell = Cell(
      id: id, options: options.value, source: source, code: body, expectedOutput: nil,
      span: layout.text.span(code.range))
    log.replace(at: index, with: cell)
    collector.append(cell, logged: index)
  }

  private mutating func appendOutput(_ code: CodeLines, _ info: FenceInfo, to collector: inout BlockCollector)
  {
    let span = layout.text.span(code.range)
    let tolerance = tolerance(info.words.dropFirst())
    guard let (cell, index) = collector.precedingCell else {
      diagnostics.append(
        .error(
          "output-without-cell", at: span.leading, "no cell stands right before this expected output",
          hint: "put the 'output' fence directly after the cell that prints it"))
      return
    }
    guard cell.expectedOutput == nil else {
      diagnostics.append(
        .error("second-output", at: span.leading, "this cell has an expected output already"))
      return
    }
    let output = ExpectedOutput(
      text: code.source(layout.text.file), tolerance: tolerance,
      contentSpan: layout.text.span(code.contentRange), linePrefix: code.linePrefix, span: span)
    let expecting = cell.expecting(output)
    log.replace(at: index, with: expecting)
    collector.replaceLast(with: .cell(expecting))
  }

  private mutating func tolerance(_ words: ArraySlice<Spanned<String>>) -> Spanned<Double>? {
    var result: Spanned<Double>?
    for word in words {
      let parts = word.value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0] == "tolerance" else {
        refuseWords([word], known: ["tolerance=1e-9"])
        continue
      }
      let place = SourceSpan(
        file: word.span.file, start: word.span.start + "tolerance=".utf8.count, end: word.span.end)
      if let value = Double(String(parts[1])), value.isFinite, value >= 0 {
        result = Spanned(value, at: place)
      } else {
        diagnostics.append(
          .error(
            "bad-tolerance", at: place,
            "'\(parts[1])' is no tolerance: expected a number that is not negative",
            hint: "write it as in 'output tolerance=1e-9'"))
      }
    }
    return result
  }

  private mutating func math(_ code: CodeLines, _ info: FenceInfo) -> Math {
    var id: Identifier?
    if let attribute = TrailingAttribute(layout.text.bytes, code.info), attribute.isValid {
      id = Identifier(layout.text.text(attribute.name), at: layout.text.span(attribute.name))
    } else {
      refuseWords(info.words.dropFirst(), known: ["{#eq-name}"])
    }
    identifiers.add(id)
    return Math(
      tex: code.source(layout.text.file), isDisplayed: true, id: id, span: layout.text.span(code.range))
  }
}

/// The words after a fence's opening marks.
struct FenceInfo {
  let words: [Spanned<String>]

  init(_ text: SourceLines, _ range: Range<Int>) {
    var words: [Spanned<String>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      while at < range.upperBound, !text.bytes[at].isBlank { at += 1 }
      if at > start { words.append(Spanned(text.text(start..<at), at: text.span(start..<at))) }
      at += 1
    }
    self.words = words
  }
}
