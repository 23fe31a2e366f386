import Diagnostics

/// Collects what is wrong with one formula, each at its place in the notebook.
struct Reports {
  fileprivate let source: SourceView
  private(set) var diagnostics: [Diagnostic] = []
  private var isClosed = false

  /// A formula with more mistakes than these is told about the first ones.
  private static let limit = 8

  init(_ source: SourceView) {
    self.source = source
  }

  /// Whether a token's place has a report of a kind already.
  func holds(_ id: String, at token: Token) -> Bool { holds(id, source.span(token.range)) }

  private func holds(_ id: String, _ span: SourceSpan) -> Bool {
    diagnostics.contains { $0.span == span && $0.id == id }
  }

  /// Whether nothing more is taken.
  var isFull: Bool { isClosed || diagnostics.count >= Reports.limit }

  mutating func add(_ id: String, _ token: Token, _ message: String, hint: @autoclosure () -> String? = nil) {
    guard isNew(id, source.span(token.range)) else { return }
    add(id, token.range, message, hint: hint(), notes: notes(on: token))
  }

  mutating func add(_ id: String, _ words: Words, _ message: String, hint: @autoclosure () -> String? = nil) {
    add(id, words.place, message, hint: hint())
  }

  mutating func add(
    _ id: String, _ range: Range<Int>, _ message: String, hint: @autoclosure () -> String? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    let span = source.span(range)
    guard isNew(id, span) else { return }
    diagnostics.append(.error(id, at: span, message, notes: notes, hint: hint()))
  }

  /// Whether a report would be taken. If not its hint is never worked out: a macro may hold ten thousand mistakes at
  /// one place, and to search each time for what was meant would take as many milliseconds.
  private func isNew(_ id: String, _ span: SourceSpan) -> Bool { !isFull && !holds(id, span) }

  mutating func add(_ problem: MacroExpander.Problem) {
    let macro = problem.macro.spelling
    switch problem.kind {
    case .tooManyExpansions:
      let limit = MacroExpander.expansionLimit
      add(
        "macro-recursion", problem.macro, "the macro \(macro) expands without end",
        hint: "a formula may use up to \(limit) macros; does \(macro) stand in its own definition?")
    case .missingArgument(let number):
      add("missing-argument", problem.macro, "the macro \(macro) is missing its argument \(number)")
    case .unclosedArgument:
      add("unbalanced-brace", problem.macro, "an argument of the macro \(macro) is never closed")
    }
  }

  /// Takes no more.
  mutating func close() { isClosed = true }

  /// A token from a macro's body is not what stands at its place; the note names what is meant.
  private func notes(on token: Token) -> [Diagnostic.Note] {
    guard token.kind != .end, token.end <= source.bytes.count else { return [] }
    let typed = String(decoding: source.bytes[token.range], as: UTF8.self)
    guard !typed.hasPrefix(token.spelling) else { return [] }
    return [Diagnostic.Note("\(token.spelling) comes from the definition of \(typed)")]
  }
}

extension Reports {
  /// The place in the notebook of a range of the formula.
  func span(_ range: Range<Int>) -> SourceSpan { source.span(range) }
}
