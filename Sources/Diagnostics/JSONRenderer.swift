/// Writes diagnostics for tools: one JSON object a line.
public struct JSONRenderer: Sendable {
  private let sources: SourceMap

  public init(_ sources: SourceMap) {
    self.sources = sources
  }

  public func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { render($0) + "\n" }.joined()
  }

  /// Keys: `severity`, `id`, `message`, place keys as in `place(_:)`, and where present `hint`, `notes`.
  public func render(_ diagnostic: Diagnostic) -> String {
    var members = [
      member("severity", diagnostic.severity.label),
      member("id", diagnostic.id),
      member("message", diagnostic.message),
    ]
    members += place(diagnostic.span)
    if let hint = diagnostic.hint { members.append(member("hint", hint)) }
    if !diagnostic.notes.isEmpty {
      let notes = diagnostic.notes.map(render).joined(separator: ",")
      members.append("\"notes\":[\(notes)]")
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  private func render(_ note: Diagnostic.Note) -> String {
    let members = [member("message", note.message)] + (note.span.map(place) ?? [])
    return "{" + members.joined(separator: ",") + "}"
  }

  /// `file`, `line`, `column`, `endLine`, `endColumn`: all from 1, the end just past the span.
  private func place(_ span: SourceSpan) -> [String] {
    guard let file = sources[span.file] else { return [] }
    let (start, end) = (file.position(at: span.start), file.position(at: span.end))
    return [
      member("file", file.path),
      "\"line\":\(start.line)", "\"column\":\(start.column)",
      "\"endLine\":\(end.line)", "\"endColumn\":\(end.column)",
    ]
  }

  private func member(_ key: String, _ value: String) -> String {
    "\(jsonString(key)):\(jsonString(value))"
  }
}

/// A JSON string literal (RFC 8259, section 7).
public func jsonString(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case _ where scalar.value < 0x20:
      let hex = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
