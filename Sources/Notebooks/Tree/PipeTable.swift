import Diagnostics

/// GFM's table. Every row has as many cells as the header.
public struct PipeTable: Sendable {
  public let alignments: [Alignment]
  public let header: Row
  public let rows: [Row]
  public let caption: Caption?
  public let span: SourceSpan

  public enum Alignment: Hashable, Sendable {
    case unspecified, left, center, right
  }

  public struct Row: Sendable {
    public let cells: [Cell]
    public let span: SourceSpan
  }

  public struct Cell: Sendable {
    public let inlines: [Inline]
    public let span: SourceSpan
  }

  /// The paragraph `: Caption {#tbl-x}` right after the table.
  public struct Caption: Sendable {
    public let inlines: [Inline]
    public let id: Identifier?
    public let span: SourceSpan
  }

  func captioned(_ caption: Caption) -> PipeTable {
    PipeTable(alignments: alignments, header: header, rows: rows, caption: caption, span: span)
  }
}
