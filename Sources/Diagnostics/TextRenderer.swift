/// Writes diagnostics as a compiler does: place, message, the source line, a caret range, a hint.
public struct TextRenderer: Sendable {
  private let sources: SourceMap
  private let style: Style

  /// Whether the text carries terminal colours.
  public enum Style: Sendable {
    case plain
    case colored
  }

  public init(_ sources: SourceMap, style: Style = .plain) {
    self.sources = sources
    self.style = style
  }

  public func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(render).joined()
  }

  public func render(_ diagnostic: Diagnostic) -> String {
    var text = heading(
      diagnostic.span, diagnostic.severity.label, diagnostic.severity.color, diagnostic.message)
    text += excerpt(diagnostic.span, color: diagnostic.severity.color)
    for note in diagnostic.notes {
      text += heading(note.span ?? diagnostic.span, "note", .cyan, note.message)
      if let span = note.span { text += excerpt(span, color: .cyan) }
    }
    if let hint = diagnostic.hint {
      text += "  " + paint("hint:", .green) + " " + hint + "\n"
    }
    return text
  }

  private func heading(_ span: SourceSpan, _ label: String, _ color: Color, _ message: String) -> String {
    let place = sources.place(of: span)
    return paint(place + ":", .bold) + " " + paint(label + ":", color) + " " + paint(message, .bold) + "\n"
  }

  /// The first line of the span, with carets below what the span covers of it.
  private func excerpt(_ span: SourceSpan, color: Color) -> String {
    guard let file = sources[span.file], !file.bytes.isEmpty else { return "" }
    let position = file.position(at: span.start)
    let line = file.line(position.line)
    let window = Window(file.text(line), column: position.column, length: scalars(file, span, line))
    let number = String(position.line)
    let gutter = String(repeating: " ", count: number.utf8.count)
    return " \(number) | \(window.text)\n \(gutter) | "
      + paint(window.carets, color) + "\n"
  }

  private func scalars(_ file: SourceFile, _ span: SourceSpan, _ line: Range<Int>) -> Int {
    let end = min(span.end, line.upperBound)
    guard end > span.start else { return 1 }
    return max(1, file.bytes[span.start..<end].count { $0 & 0xC0 != 0x80 })
  }

  private func paint(_ text: String, _ color: Color) -> String {
    style == .plain ? text : "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m"
  }
}

/// The part of a line that fits a terminal, with its carets.
private struct Window {
  let text: String
  let carets: String

  private static let width = 120

  init(_ line: String, column: Int, length: Int) {
    let scalars = Array(line.unicodeScalars.map { $0.isPrintable ? $0 : "\u{FFFD}" })
    let start = max(0, min(column - 1 - Window.width / 3, scalars.count - Window.width))
    let end = min(scalars.count, start + Window.width)
    var shown = String(String.UnicodeScalarView(scalars[start..<end]))
    if start > 0 { shown = "…" + shown }
    if end < scalars.count { shown += "…" }
    let before = scalars[start..<min(max(column - 1, start), end)]
    let padding = before.map { $0 == "\t" ? "\t" : " " }.joined() + (start > 0 ? " " : "")
    text = shown
    carets = padding + String(repeating: "^", count: max(1, min(length, end - column + 1)))
  }
}

extension Unicode.Scalar {
  /// Control characters would move the terminal's cursor; tabs are kept.
  fileprivate var isPrintable: Bool {
    self == "\t" || (value >= 0x20 && value != 0x7F && !(0x80..<0xA0).contains(value))
  }
}

extension SourceMap {
  /// `FILE:LINE:COLUMN` of a span's first byte.
  public func place(of span: SourceSpan) -> String {
    guard let file = self[span.file] else { return "<library>" }
    let position = file.position(at: span.start)
    return "\(file.path):\(position.line):\(position.column)"
  }
}

private enum Color: Int {
  case bold = 1
  case red = 31
  case green = 32
  case magenta = 35
  case cyan = 36
}

extension Diagnostic.Severity {
  fileprivate var color: Color { self == .error ? .red : .magenta }

  /// The word before the message.
  var label: String { self == .error ? "error" : "warning" }
}
