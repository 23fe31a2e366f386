import Diagnostics

/// Where the front matter lies: between a first line `---` and the next line `---` or `...`.
struct FrontMatterBlock {
  /// With both fences.
  let range: Range<Int>
  /// The YAML alone.
  let content: Range<Int>
  let isClosed: Bool

  init?(_ text: SourceLines) {
    guard FrontMatterBlock.isFence(text, 1, ["---"]) else { return nil }
    let start = trimmed(text.line(1), in: text.bytes).lowerBound
    let contentStart = text.lineEnd(1)
    var line = 2
    while line <= text.count, !FrontMatterBlock.isFence(text, line, ["---", "..."]) { line += 1 }
    isClosed = line <= text.count
    let fence = isClosed ? text.line(line) : text.bytes.count..<text.bytes.count
    content = contentStart..<max(contentStart, fence.lowerBound)
    range = start..<max(contentStart, fence.upperBound)
  }

  /// What looks like front matter and is none: it begins below the first line, or without its `---`.
  static func misplaced(in text: SourceLines) -> Diagnostic? {
    guard let first = (1...max(text.count, 1)).first(where: { !isBlank(text, $0) }) else { return nil }
    let opens = isFence(text, first, ["---"])
    guard first > 1 || !opens, isPair(text, opens ? first + 1 : first) else { return nil }
    var last = first + 1
    while last <= text.count, !isBlank(text, last), !isFence(text, last, ["---", "..."]) { last += 1 }
    guard isFence(text, last, ["---", "..."]) else { return nil }
    let place = text.span(trimmed(text.line(first), in: text.bytes))
    return opens
      ? .foreignSyntax(
        at: place, "front matter begins on the first line", hint: "delete the lines above it")
      : .foreignSyntax(at: place, "nothing opens the front matter", hint: "put a line '---' above it")
  }

  private static func isBlank(_ text: SourceLines, _ line: Int) -> Bool {
    text.bytes[text.line(line)].allSatisfy { $0.isBlank }
  }

  /// Whether a line gives one of the keys of front matter.
  private static func isPair(_ text: SourceLines, _ line: Int) -> Bool {
    let bytes = text.bytes[text.line(line)]
    let name = shownText(bytes.prefix { $0 != ASCII.colon })
    let isKey = FrontMatter.Key(rawValue: name) != nil || ForeignNames.frontMatter[name] != nil
    return isKey && name.utf8.count < bytes.count
  }

  private static func isFence(_ text: SourceLines, _ line: Int, _ fences: [String]) -> Bool {
    let bytes = text.bytes[text.line(line)].drop { line == 1 && $0 == ASCII.space }
    let end = bytes.lastIndex { !$0.isBlank } ?? bytes.startIndex
    return fences.contains { bytes[..<min(end + 1, bytes.endIndex)].elementsEqual($0.utf8) }
  }
}
