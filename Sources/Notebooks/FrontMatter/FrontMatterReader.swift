import Diagnostics

/// Reads front matter into its fields; what it does not know it names.
struct FrontMatterReader {
  private let block: FrontMatterBlock
  private var fields: YAMLFields
  private var texts: InlineTextReader
  private var matter = FrontMatter()

  var diagnostics: [Diagnostic] { fields.diagnostics + texts.diagnostics }

  init(_ text: SourceLines, _ block: FrontMatterBlock, _ options: NotebookReader.Options) {
    self.block = block
    texts = InlineTextReader(text.file, options)
    fields = YAMLFields(text, block.content, name: "the front matter", problemID: "front-matter")
  }

  mutating func read(_ log: inout ExecutableLog) -> FrontMatter {
    matter.span = fields.text.span(block.range)
    guard block.isClosed else {
      fields.report(
        "unclosed-front-matter",
        fields.text.span(block.range.lowerBound..<(block.range.lowerBound + 3)),
        "nothing closes the front matter", hint: "end it with a line '---'")
      return matter
    }
    for (key, value) in fields.pairs() {
      if let known: FrontMatter.Key = fields.key(key) { set(known, value, &log) }
    }
    return matter
  }

  private mutating func set(_ key: FrontMatter.Key, _ value: YAMLReader.Value, _ log: inout ExecutableLog) {
    let name = key.rawValue
    switch key {
    case .title: matter.title = text(name, value, &log)
    case .number: matter.number = fields.scalar(name, value)
    case .summary: matter.summary = text(name, value, &log)
    case .keywords: matter.keywords = fields.list(name, value)
    case .level: matter.level = fields.scalar(name, value)
    case .requires: matter.requires = fields.list(name, value)
    case .uses: matter.uses = fields.list(name, value)
    case .authors: matter.authors = fields.list(name, value)
    case .date: matter.date = date(name, value)
    case .macros: matter.macros = fields.macros(value)
    }
  }

  /// As written: a build reads no clock, so that Quarto's `today` is no date.
  private mutating func date(_ name: String, _ value: YAMLReader.Value) -> Spanned<String>? {
    let date = fields.scalar(name, value)
    if let date, ["today", "now", "last-modified"].contains(date.value) {
      fields.report(
        "front-matter-value", date.span, "'\(date.value)' is no date", hint: "write the date itself")
    }
    return date
  }

  private mutating func text(
    _ name: String, _ value: YAMLReader.Value, _ log: inout ExecutableLog
  ) -> InlineText? {
    fields.view(name, value).map { texts.read($0, &log) }
  }
}
