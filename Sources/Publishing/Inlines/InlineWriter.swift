import Diagnostics
import Execution
import Markup
import Notebooks

/// Turns inlines into nodes.
///
/// It writes in one of two ways: with links, notes and checks, for the text of a page; or the words alone,
/// for labels, tables of contents and alt texts, which stand inside links themselves.
struct InlineWriter {
  let formulas: Formulas
  let expressions: [String?]
  /// What links and notes need; nil where the words alone are written.
  let links: Links?
  private(set) var diagnostics: [Diagnostic] = []
  /// Notes referred to where they cannot stand beside the text: they follow the block.
  private var waitingNotes: [Node] = []
  private var shownNotes: Set<String> = []
  private var notesWait = false

  /// What links of a page lead to.
  struct Links {
    let references: References
    let chapter: String
    let footnotes: [String: Catalog.Footnote]
    let assets: Set<String>?
  }

  init(_ draft: Draft, _ links: Links) {
    formulas = draft.formulas
    expressions = draft.result?.expressions ?? []
    self.links = links
  }

  private init(formulas: Formulas, expressions: [String?]) {
    self.formulas = formulas
    self.expressions = expressions
    links = nil
  }

  /// The words of a text, without links and notes.
  static func words(_ inlines: [Inline], _ formulas: Formulas, _ expressions: [String?]) -> [Node] {
    var writer = InlineWriter(formulas: formulas, expressions: expressions)
    return writer.write(inlines)
  }

  mutating func write(_ inlines: [Inline]) -> [Node] {
    var nodes: [Node] = []
    for inline in inlines { nodes += write(inline) }
    return keepingPunctuation(nodes)
  }

  /// Writes a text beside which no note can stand, and its notes, which go after the block.
  mutating func writeApart(_ inlines: [Inline]) -> (nodes: [Node], notes: [Node]) {
    let outer = (notesWait, waitingNotes)
    (notesWait, waitingNotes) = (true, [])
    let nodes = write(inlines)
    let notes = waitingNotes
    (notesWait, waitingNotes) = outer
    return (nodes, notes)
  }

  private mutating func write(_ inline: Inline) -> [Node] {
    switch inline {
    case .text(let text): return [.text(text.value)]
    case .emphasis(let styled): return [Node("em", [], write(styled.inlines))]
    case .strong(let styled): return [Node("strong", [], write(styled.inlines))]
    case .code(let code): return [Node("code", [], [.text(code.value)])]
    case .expression(let expression): return [value(expression)]
    case .math(let math): return [math.isDisplayed ? display(math, in: "span") : inlineFormula(math)]
    case .link(let link): return write(link)
    case .image(let image): return [write(image)]
    case .reference(let reference): return write(reference)
    case .footnote(let reference): return write(reference)
    case .softBreak: return ["\n"]
    case .hardBreak: return [Node("br", [])]
    case .comment: return []
    case .html(let html): return links == nil ? [] : [.verbatim(html.text)]
    }
  }

  private func value(_ expression: InlineExpression) -> Node {
    guard let text = expressions[checked: expression.id.rawValue] ?? nil else {
      return Node("code", [.class("no-value")], [.text("\\(\(expression.source.text))")])
    }
    return Node("span", [.class("value")], [.text(text)])
  }

  mutating func report(_ diagnostic: Diagnostic?) {
    if links != nil, let diagnostic { diagnostics.append(diagnostic) }
  }
}

// MARK: Notes

extension InlineWriter {
  private mutating func write(_ reference: FootnoteReference) -> [Node] {
    guard let note = links?.footnotes[reference.label] else { return [] }
    let mark = Node(
      "sup", [.class("note-mark")],
      [
        Node(
          "a", [.href("#~note-\(note.number)"), Attribute("aria-label", "Note \(note.number)")],
          [.text("\(note.number)")])
      ])
    guard shownNotes.insert(reference.label).inserted, let definition = note.definition else { return [mark] }
    let body = self.note(note.number, definition)
    guard notesWait else { return [mark, body] }
    waitingNotes.append(body)
    return [mark]
  }

  /// The text of a note, which stands in the margin where there is one.
  private mutating func note(_ number: Int, _ definition: FootnoteDefinition) -> Node {
    let outer = notesWait
    notesWait = true
    let text = write(definition.inlines)
    notesWait = outer
    let label = Node(
      "span", [.class("sidenote-number"), Attribute("aria-hidden", "true")], [.text("\(number)")])
    return Node(
      "span",
      [
        .class("sidenote"), .id("~note-\(number)"), Attribute("role", "note"),
        Attribute("aria-label", "Note \(number)"),
      ],
      [label, " "] + text)
  }
}
