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

  private static func isFence(_ text: SourceLines, _ line: Int, _ fences: [String]) -> Bool {
    let bytes = text.bytes[text.line(line)].drop { line == 1 && $0 == ASCII.space }
    let end = bytes.lastIndex { !$0.isBlank } ?? bytes.startIndex
    return fences.contains { bytes[..<min(end + 1, bytes.endIndex)].elementsEqual($0.utf8) }
  }
}
