import Diagnostics

/// A stretch of the file that libcmark must not read as Markdown. In the bytes that it sees, letters of
/// the same length stand there, so no offset moves; the converter puts the real thing back by its place.
struct Mask {
  /// From the first byte to just after the last, in the file.
  let range: Range<Int>
  let kind: Kind

  enum Kind {
    case math(Math)
    case footnoteReference(label: String)
    case footnoteDefinition(label: Spanned<String>)
    case interpolation(source: SourceView)
    /// Read elsewhere: a callout's title, a task's box, an id, a table.
    case nothing
  }

  /// A letter: emphasis and links may stand directly beside it.
  static let filler = UInt8(ascii: "x")

  /// Writes letters over ranges, line endings excepted.
  static func fill(_ ranges: [Range<Int>], in bytes: inout [UInt8]) {
    for range in ranges {
      for index in range where !bytes[index].isLineEnd { bytes[index] = filler }
    }
  }
}

extension Mask {
  /// What the scanner found in a leaf.
  init(_ found: InlineScanner.Found, in content: LeafContent) {
    let span = content.span(found.range)
    range = span.range
    kind =
      switch found.kind {
      case .math(let tex, let isDisplayed, let id):
        .math(
          Math(
            tex: content.view(tex), isDisplayed: isDisplayed, id: id.map(content.identifier), span: span))
      case .footnoteReference(let label): .footnoteReference(label: shownText(content.bytes[label]))
      case .footnoteDefinition(let label): .footnoteDefinition(label: content.identifier(label))
      case .interpolation(let source): .interpolation(source: content.view(source))
      }
  }
}
