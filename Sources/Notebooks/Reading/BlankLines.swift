import Diagnostics

/// A blank line within `$$ … $$` ends the paragraph, so that two dollars are found that nothing closes and LaTeX
/// between them. It is one mistake.
enum BlankLines {
  /// The diagnostics with one for each display that a blank line tears apart.
  static func joined(_ diagnostics: [Diagnostic], _ text: SourceLines) -> [Diagnostic] {
    var unclosed = diagnostics.filter { $0.id == "unclosed-math" }.sortedByPlace[...]
    var torn: [(display: Range<Int>, blankLine: Int)] = []
    while let open = unclosed.popFirst() {
      guard beginsLine(open.span, text), let close = unclosed.first?.span,
        let line = blankLine(open.span.end..<close.start, text),
        let end = displayEnd(close, text)
      else { continue }
      unclosed.removeFirst()
      torn.append((open.span.start..<end, line))
    }
    guard !torn.isEmpty else { return diagnostics }
    var next = 0
    let others = diagnostics.sortedByPlace.filter { diagnostic in
      while next < torn.count, torn[next].display.upperBound <= diagnostic.span.start { next += 1 }
      return next == torn.count || diagnostic.span.start < torn[next].display.lowerBound
    }
    return others + torn.map { problem($0.display, $0.blankLine, text) }
  }

  /// The first blank line of a range that has no heading and no fence behind it.
  private static func blankLine(_ range: Range<Int>, _ text: SourceLines) -> Int? {
    var found: Int?
    var number = text.file.position(at: range.lowerBound).line + 1
    while number <= text.count, text.line(number).upperBound < range.upperBound {
      let line = text.bytes[text.line(number)]
      let rest = line.drop { $0.isBlank || $0 == ASCII.greater }
      if rest.isEmpty, found == nil { found = number }
      if rest.first == ASCII.hash || rest.starts(with: "```".utf8) { return nil }
      number += 1
    }
    return found
  }

  /// Whether nothing but the markers of containers stands before the dollars.
  private static func beginsLine(_ dollars: SourceSpan, _ text: SourceLines) -> Bool {
    let line = text.line(text.file.position(at: dollars.start).line)
    return text.bytes[line.lowerBound..<dollars.start].allSatisfy {
      $0.isBlank || ByteSet(">-*+").contains($0)
    }
  }

  /// The end of the line of a display's last dollars, where nothing but an id may stand.
  private static func displayEnd(_ dollars: SourceSpan, _ text: SourceLines) -> Int? {
    let line = text.line(text.file.position(at: dollars.start).line)
    let rest = trimmed(dollars.end..<max(dollars.end, line.upperBound), in: text.bytes)
    return rest.isEmpty || text.bytes[rest].starts(with: "{#".utf8) ? line.upperBound : nil
  }

  private static func problem(_ display: Range<Int>, _ blankLine: Int, _ text: SourceLines) -> Diagnostic {
    .error(
      "unclosed-math", at: text.span(display.lowerBound..<(display.lowerBound + 2)),
      "a blank line ends this display before its '$$'",
      notes: [Diagnostic.Note("the blank line", at: text.span(text.line(blankLine)))],
      hint: "delete the blank line")
  }
}
