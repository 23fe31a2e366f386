import Diagnostics

/// What the first pass over a notebook finds: the stretches that libcmark must not read as Markdown, and
/// the texts that it must read apart from their surroundings.
struct Layout {
  /// The file's bytes with masks in place, as the second pass gives them to libcmark.
  var text: SourceLines
  /// In the order of the file.
  var masks: [Mask] = []
  /// Callout titles and table cells: each is parsed as a heading of its own.
  var fragments: [Fragment] = []
  /// By the offset of the paragraph that begins the quote.
  var callouts: [Int: CalloutHeader] = [:]
  /// By the offset of the paragraph that holds the table.
  var tables: [Int: TableLayout] = [:]
  /// By the offset of an item's first paragraph: whether its box is checked.
  var tasks: [Int: Bool] = [:]
  /// Ids of headings and captions, by the offset of their text.
  var identifiers: [Int: Identifier] = [:]
  /// By the offset of a paragraph whose first bytes were read elsewhere: where its own text begins.
  var starts: [Int: Int] = [:]
  var diagnostics: [Diagnostic] = []
  /// Whether `[^x]:` begins a footnote, and so no link definition.
  private let guardsFootnotes: Bool

  struct Fragment {
    let content: LeafContent
    let masks: [Mask]
  }

  init(_ text: SourceLines, guardsFootnotes: Bool = true) {
    self.text = text
    self.guardsFootnotes = guardsFootnotes
  }

  /// The fragments, each a heading on a line of its own, and then the notebook: one text for libcmark, so
  /// that fragments see the notebook's link definitions.
  var document: [UInt8] {
    var document: [UInt8] = []
    for fragment in fragments {
      document += fragment.content.asHeading
    }
    return document + (guardsFootnotes ? FootnoteGuard.applied(to: text) : text.bytes)
  }

  /// The masks that begin in a leaf.
  func masks(in content: LeafContent) -> ArraySlice<Mask> {
    guard let extent = content.extent else { return [] }
    let low = partition(masks.count) { masks[$0].range.lowerBound < extent.lowerBound }
    let high = partition(masks.count) { masks[$0].range.lowerBound < extent.upperBound }
    return masks[low..<max(low, high)]
  }
}

/// `[^x]: one` would be a link definition in CommonMark: a letter in place of the bracket prevents that.
/// In code it does no harm, because code is always taken from the file.
enum FootnoteGuard {
  static func applied(to text: SourceLines) -> [UInt8] {
    var bytes = text.bytes
    for start in text.file.lineStarts {
      var at = start
      while at < bytes.count, bytes[at].isBlank || bytes[at] == ASCII.greater { at += 1 }
      guard at < bytes.count, bytes[at] == ASCII.openBracket,
        let label = footnoteLabel(bytes, at: at, end: bytes.count), label.upperBound + 1 < bytes.count,
        bytes[label.upperBound + 1] == ASCII.colon
      else { continue }
      bytes[at] = Mask.filler
    }
    return bytes
  }

  /// `[^a b]: one`: a link's definition to libcmark, which shows nothing of it. The places of the names.
  static func misnamed(in text: SourceLines) -> [Range<Int>] {
    let bytes = text.bytes
    return text.file.lineStarts.compactMap { start in
      var at = start
      while at < bytes.count, bytes[at].isBlank || bytes[at] == ASCII.greater { at += 1 }
      guard bytes[at...].starts(with: "[^".utf8), footnoteLabel(bytes, at: at, end: bytes.count) == nil,
        let close = bytes[at...].firstIndex(where: { $0 == ASCII.closeBracket || $0.isLineEnd }),
        close > at + 2, bytes[close...].starts(with: "]:".utf8)
      else { return nil }
      return at..<(close + 1)
    }
  }
}
