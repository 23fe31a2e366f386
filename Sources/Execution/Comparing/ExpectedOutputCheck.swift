import Diagnostics
import Notebooks

/// Compares what a cell printed with what its author expects.
public struct ExpectedOutputCheck {
  /// The id of the diagnostic for a difference.
  public static var differenceID: String { "different-output" }

  private let expected: ExpectedOutput

  public init(_ expected: ExpectedOutput) {
    self.expected = expected
  }

  /// Whether the texts agree: to the character, or within the fence's tolerance for numbers.
  public func agrees(printed: String) -> Bool { difference(printed).isEmpty }

  /// An error at the first line of the fence that differs.
  func diagnostics(printed: String) -> [Diagnostic] {
    let difference = difference(printed)
    if difference.isEmpty { return [] }
    let legend = "'-' is expected, '+' is printed\n\(difference.text)"
    return [
      .error(
        ExpectedOutputCheck.differenceID, at: span(ofLine: difference.firstDifference), message(printed),
        notes: [Diagnostic.Note(legend)], hint: hint(difference))
    ]
  }

  private func message(_ printed: String) -> String {
    if printed.isEmpty { return "the cell prints nothing, but output is expected" }
    if expected.text.bytes.isEmpty { return "the cell prints something, but the expected output is empty" }
    return "the cell's output differs from the expected output"
  }

  private func difference(_ printed: String) -> LineDiff {
    let (old, new) = (OutputLines(expected.text.text).lines, OutputLines(printed).lines)
    guard let tolerance = expected.tolerance else {
      return LineDiff(old, new) { $0.utf8.elementsEqual($1.utf8) }
    }
    let slack = NumberTolerance(tolerance: tolerance.value)
    return LineDiff(old, new) { slack.agree($0, $1) }
  }

  private func hint(_ difference: LineDiff) -> String {
    for (change, next) in zip(difference.changes, difference.changes.dropFirst()) {
      guard case .removed(let old) = change, case .added(let new) = next else { continue }
      if trimmed(old) == trimmed(new) { return "the lines differ in the spaces at their end only" }
    }
    return "where the new output is right, 'gibbs check --update' writes it here"
  }

  private func trimmed(_ line: Substring) -> Substring {
    line.dropLast(line.reversed().prefix { $0 == " " || $0 == "\t" }.count)
  }

  /// The place of a line of the fence; behind the last line it is the closing fence.
  private func span(ofLine number: Int) -> SourceSpan {
    let bytes = expected.text.bytes
    var (start, line) = (0, 0)
    while line < number, let end = bytes[start...].firstIndex(of: 0x0A) {
      (start, line) = (end + 1, line + 1)
    }
    guard start < bytes.count else { return expected.contentSpan.trailing }
    let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    return expected.text.span(start..<end)
  }
}
