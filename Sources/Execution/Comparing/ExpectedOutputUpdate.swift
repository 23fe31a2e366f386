import Diagnostics
import Notebooks

/// Writes what cells print into their expected outputs and touches nothing else of the file.
public struct ExpectedOutputUpdate {
  /// The file with the new outputs.
  public let bytes: [UInt8]
  /// How many outputs were written.
  public let count: Int
  /// Outputs that cannot stand in their fence.
  public let diagnostics: [Diagnostic]

  /// Rewrites the outputs that differ, of cells that ran to their end.
  public init(of file: SourceFile, _ result: NotebookResult) {
    var bytes = file.bytes
    var count = 0
    var diagnostics: [Diagnostic] = []
    for (cell, outcome) in zip(result.notebook.cells, result.cells).reversed() {
      guard let expected = cell.expectedOutput, outcome.hasRun, outcome.failure == nil,
        !ExpectedOutputCheck(expected).agrees(printed: outcome.text)
      else { continue }
      let fence = FenceText(file, expected)
      guard let content = fence.content(outcome.text) else {
        diagnostics.append(fence.unwritable)
        continue
      }
      bytes.replaceSubrange(expected.contentSpan.range, with: content)
      count += 1
    }
    self.bytes = bytes
    self.count = count
    self.diagnostics = diagnostics.reversed()
  }
}

/// The lines inside a fence, as they stand in the file.
private struct FenceText {
  private let expected: ExpectedOutput
  private let mark: UInt8
  private let length: Int
  private let lineEnd: String

  init(_ file: SourceFile, _ expected: ExpectedOutput) {
    self.expected = expected
    let start = expected.span.start
    mark = file.bytes.indices.contains(start) ? file.bytes[start] : 0x60
    length = file.bytes[min(start, file.bytes.count)...].prefix { [mark] in $0 == mark }.count
    lineEnd = FenceText.lineEnd(before: expected.contentSpan.start, in: file.bytes)
  }

  /// The new lines, or nil where one of them would not be read as what it is.
  func content(_ text: String) -> [UInt8]? {
    let lines = OutputLines(text).lines
    guard lines.allSatisfy(isWritable) else { return nil }
    return Array(lines.map { prefixed($0) + lineEnd }.joined().utf8)
  }

  var unwritable: Diagnostic {
    .error(
      "unwritable-output", at: expected.span, "the cell's output cannot stand in this fence",
      hint:
        "use a longer fence where the output itself holds one; a fence cannot hold carriage returns or NUL")
  }

  /// An empty line keeps only what marks it as part of the block: `>` without a space after it.
  private func prefixed(_ line: Substring) -> String {
    guard line.isEmpty else { return expected.linePrefix + line }
    return String(expected.linePrefix.reversed().drop { $0 == " " }.reversed())
  }

  private func isWritable(_ line: Substring) -> Bool {
    !line.utf8.contains { $0 == 0x0D || $0 == 0 } && !closes(line)
  }

  private func closes(_ line: Substring) -> Bool {
    let inner = line.utf8.drop { $0 == 0x20 }
    let marks = inner.prefix { $0 == mark }
    let isIndented = line.utf8.count - inner.count > 3
    return !isIndented && marks.count >= length
      && inner.dropFirst(marks.count).allSatisfy { $0 == 0x20 || $0 == 9 }
  }

  /// As the fence's own line ends.
  private static func lineEnd(before offset: Int, in bytes: [UInt8]) -> String {
    guard offset > 0, offset <= bytes.count else { return "\n" }
    if bytes[offset - 1] == 0x0D { return "\r" }
    return offset > 1 && bytes[offset - 2] == 0x0D ? "\r\n" : "\n"
  }
}
