import Diagnostics

/// Reads a notebook file. An author's mistakes become diagnostics; the notebook is always usable.
public struct NotebookReader: Sendable {
  public struct Options: Sendable {
    public var dialect: Dialect
    /// Whether raw HTML may stand in the text (`rawHTML: true` in `course.yml`).
    public var allowsRawHTML: Bool
    /// Whether addresses outside http, https, mailto, relative paths and fragments are errors.
    public var checksAddresses: Bool

    public init(
      dialect: Dialect = .notebook, allowsRawHTML: Bool = false, checksAddresses: Bool = true
    ) {
      self.dialect = dialect
      self.allowsRawHTML = allowsRawHTML
      self.checksAddresses = checksAddresses
    }
  }

  /// What a text is read as.
  public enum Dialect: Sendable {
    /// CommonMark with all that notebooks add to it.
    case notebook
    /// CommonMark alone, in which every text is right.
    case commonMark
  }

  private let options: Options

  public init(options: Options = Options()) {
    self.options = options
  }

  /// The notebook and what is wrong with it, in the order of the file. It takes time linear in the size.
  public func read(_ file: SourceFile) -> (Notebook, [Diagnostic]) {
    let check = SourceCheck(file)
    var text = SourceLines(file: file, bytes: check.bytes)
    guard check.bytes.contains(where: { !$0.isWhitespace }) else { return (empty(file), [emptyFile(file)]) }
    let block = options.dialect == .notebook ? FrontMatterBlock(text) : nil
    var matter = block.map { FrontMatterReader(text, $0, options) }
    if let block { blank(block.range, in: &text.bytes) }

    let layout = layout(text)
    var (builder, blocks) = build(layout)
    let frontMatter = matter?.read(&builder.log) ?? FrontMatter()
    builder.note((frontMatter.title?.inlines ?? []) + (frontMatter.summary?.inlines ?? []))

    var diagnostics = check.diagnostics + (matter?.diagnostics ?? []) + layout.diagnostics
    if block == nil, let problem = FrontMatterBlock.misplaced(in: text) { diagnostics.append(problem) }
    diagnostics += builder.diagnostics + builder.identifiers.diagnostics + builder.footnotes.diagnostics()
    let notebook = Notebook(
      file: file.id, frontMatter: frontMatter, blocks: blocks, executables: builder.log.executables,
      identifiers: builder.identifiers.identifiers)
    return (notebook, diagnostics.filter(isTold).sortedByPlace)
  }

  /// In CommonMark alone only what cannot be shown is told.
  private func isTold(_ diagnostic: Diagnostic) -> Bool {
    options.dialect == .notebook
      || ["invalid-utf8", "nested-too-deeply", "unreadable-text"].contains(diagnostic.id)
  }

  /// The blocks; built again with the author's ids kept free, where a heading's made id has taken one of them.
  private func build(_ layout: Layout) -> (BlockBuilder, [Block]) {
    var builder = BlockBuilder(layout, options)
    var blocks = builder.build()
    if builder.identifiers.hasTakenSlug {
      let reserved = builder.identifiers.explicit
      builder = BlockBuilder(layout, options)
      builder.identifiers = IdentifierLog(reserved: reserved)
      blocks = builder.build()
    }
    return (builder, blocks)
  }

  /// The first pass, run again while it finds displays that block structure tears apart.
  private func layout(_ text: SourceLines) -> Layout {
    guard options.dialect == .notebook else { return Layout(text, guardsFootnotes: false) }
    let pass = LayoutPass(text)
    guard !pass.tornDisplays.isEmpty else { return pass.layout }
    return LayoutPass(text, mending: pass.tornDisplays).layout
  }

  private func blank(_ range: Range<Int>, in bytes: inout [UInt8]) {
    for index in range where !bytes[index].isLineEnd { bytes[index] = ASCII.space }
  }

  private func empty(_ file: SourceFile) -> Notebook {
    Notebook(file: file.id, frontMatter: FrontMatter(), blocks: [], executables: [], identifiers: [])
  }

  private func emptyFile(_ file: SourceFile) -> Diagnostic {
    .error(
      "empty-notebook", at: SourceSpan(file: file.id, start: 0, end: 0), "the notebook is empty",
      hint: "begin with a heading: '# Title'")
  }
}
