import Diagnostics

/// `[!Kind] Title {#id}`, the first line of a callout.
struct CalloutHeader {
  let kind: Spanned<String>
  let folding: Callout.Folding
  let id: Identifier?
  /// The number of the fragment that holds the title.
  let fragment: Int

  /// The parts of the line, in its paragraph's text.
  struct Line {
    let kind: Range<Int>
    let folding: Callout.Folding
    let title: Range<Int>
    /// Where the paragraph's next line begins.
    let next: Int

    init?(_ content: LeafContent) {
      let bytes = content.bytes
      guard bytes.starts(with: "[!".utf8) else { return nil }
      var end = 2
      while end < bytes.count, bytes[end].isIdentifierPart { end += 1 }
      guard end > 2, end < bytes.count, bytes[end] == ASCII.closeBracket else { return nil }
      kind = 2..<end
      end += 1
      folding = end < bytes.count ? Line.folding(bytes[end]) : .fixed
      if folding != .fixed { end += 1 }
      let lineEnd = bytes[end...].firstIndex { $0.isLineEnd } ?? bytes.count
      title = end..<lineEnd
      var next = lineEnd
      while next < bytes.count, bytes[next].isWhitespace { next += 1 }
      self.next = next
    }

    private static func folding(_ byte: UInt8) -> Callout.Folding {
      switch byte {
      case ASCII.dash: .closed
      case ASCII.plus: .open
      default: .fixed
      }
    }
  }

  /// The kind, any case; where it is unknown the nearest one, or a note.
  func resolvedKind() -> (kind: Callout.Kind, diagnostics: [Diagnostic]) {
    if let known = Callout.Kind(rawValue: kind.value.lowercased()) { return (known, []) }
    let name = kind.value.prefix(1).uppercased() + kind.value.dropFirst().lowercased()
    let nearest =
      ForeignNames.kind(kind.value) ?? nearestName(to: name, among: Callout.Kind.allCases.map { $0.name })
    let hint =
      nearest.map { "did you mean '[!\($0)]'?" }
      ?? "the kinds are " + Callout.Kind.allCases.map { $0.name }.joined(separator: ", ")
    let warning = Diagnostic.warning(
      "unknown-callout", at: kind.span, "'\(kind.value)' is no kind of callout", hint: hint)
    return (nearest.flatMap { Callout.Kind(rawValue: $0.lowercased()) } ?? .note, [warning])
  }
}
