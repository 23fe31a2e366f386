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
    let window = Window(
      file.bytes[line], at: max(span.start, line.lowerBound), length: scalars(file, span, line))
    let number = String(position.line)
    let gutter = String(repeating: " ", count: number.utf8.count)
    return " \(number) | \(window.text)\n \(gutter) | "
      + paint(window.carets, color) + "\n"
  }

  private func scalars(_ file: SourceFile, _ span: SourceSpan, _ line: Range<Int>) -> Int {
    let end = min(span.end, line.upperBound, span.start + Window.width * 4)
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

  static let width = 120

  /// `place` is where the carets begin. Of a line of megabytes only the part that is shown is looked at.
  init(_ line: ArraySlice<UInt8>, at place: Int, length: Int) {
    let start = Window.start(in: line, before: min(place, line.endIndex))
    let shown = Window.scalars(in: line[start...], atMost: Window.width)
    let caret = Window.scalars(in: line[start..<min(place, line.endIndex)], atMost: Window.width).count
    let isCut = (
      start: start > line.startIndex,
      end: Window.scalars(in: line[start...], atMost: Window.width + 1).count > shown.count
    )
    text = (isCut.start ? "…" : "") + String(String.UnicodeScalarView(shown)) + (isCut.end ? "…" : "")
    let padding = shown.prefix(caret).map { $0 == "\t" ? "\t" : " " }.joined() + (isCut.start ? " " : "")
    carets = padding + String(repeating: "^", count: max(1, min(length, shown.count - caret + 1)))
  }

  /// The whole line where it fits; else a third of the window before the place, and all of it filled.
  private static func start(in line: ArraySlice<UInt8>, before place: Int) -> Int {
    if scalars(in: line, atMost: width + 1).count <= width { return line.startIndex }
    let behind = scalars(in: line[place...], atMost: width).count
    var (at, left) = (place, max(width / 3, width - behind))
    while at > line.startIndex, left > 0 {
      at -= 1
      while at > line.startIndex, line[at] & 0xC0 == 0x80 { at -= 1 }
      left -= 1
    }
    return at
  }

  private static func scalars(in bytes: ArraySlice<UInt8>, atMost count: Int) -> [Unicode.Scalar] {
    let text = String(decoding: bytes.prefix((count + 1) * 4), as: UTF8.self)
    return text.unicodeScalars.prefix(count).map { $0.isPrintable ? $0 : "\u{FFFD}" }
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
