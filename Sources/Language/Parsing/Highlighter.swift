import Diagnostics

/// What a piece of a cell is, for colouring.
public enum HighlightClass: String, Sendable {
  case keyword
  case type
  case function
  case parameter
  case property
  case identifier
  case number
  case string
  case comment
  case `operator`
  case attribute
  case punctuation
}

/// Colours a cell by its tokens, and its names by what the checker has found them to be. Of a cell that it has not
/// checked, names in capitals count as types and those behind `func` as functions.
public struct Highlighter {
  private let view: SourceView
  /// What stands where in the file.
  private let kinds: [Int: NameKind]
  private var result: [(range: Range<Int>, class: HighlightClass)] = []

  /// The classes of a view's text, ascending and without overlap, as ranges of the view's bytes.
  public static func classes(
    of view: SourceView, names: [NamedPlace] = []
  ) -> [(range: Range<Int>, class: HighlightClass)] {
    var highlighter = Highlighter(view, names)
    highlighter.run()
    return highlighter.result
  }

  private init(_ view: SourceView, _ names: [NamedPlace]) {
    self.view = view
    var kinds: [Int: NameKind] = [:]
    for name in names { kinds[name.span.start] = name.kind }
    self.kinds = kinds
  }

  private mutating func run() {
    let tokens = Lexer.tokens(of: view)
    for (index, token) in tokens.enumerated() where token.kind != .end {
      let before = index > 0 ? tokens[index - 1] : nil
      let isLabel =
        mayLabel(token) && (kind(of: index + 1, in: tokens) == .colon || isDeclaredLabel(index, tokens))
      result.append((token.range, isLabel ? .identifier : highlightClass(of: token, behind: before)))
    }
  }

  private func kind(of index: Int, in tokens: [Token]) -> Token.Kind {
    tokens.indices.contains(index) ? tokens[index].kind : .end
  }

  /// The label before a parameter's name: `(_ p: [Double], in unit: Unit)`.
  private func isDeclaredLabel(_ index: Int, _ tokens: [Token]) -> Bool {
    let before = kind(of: index - 1, in: tokens)
    return (before == .leftParenthesis || before == .comma) && kind(of: index + 1, in: tokens) == .identifier
      && kind(of: index + 2, in: tokens) == .colon
  }

  /// Whether a keyword in front of a colon is an argument's label: `in: .bits`.
  private func mayLabel(_ token: Token) -> Bool {
    switch token.keyword {
    case nil, .defaultKeyword, .trueKeyword, .falseKeyword, .nilKeyword, .selfKeyword, .selfTypeKeyword,
      .anyTypeKeyword, .underscoreKeyword:
      false
    case _: true
    }
  }

  private func highlightClass(of token: Token, behind before: Token?) -> HighlightClass {
    if before?.kind == .at { return .attribute }
    switch token.kind {
    case .identifier, .quotedIdentifier, .anonymousArgument:
      return before?.keyword == .funcKeyword ? .function : nameClass(of: token)
    case .keyword: return .keyword
    case .integer, .float: return .number
    case .stringOpen, .stringText, .stringClose, .interpolationOpen, .interpolationClose: return .string
    case .comment: return .comment
    case .at, .pound: return .attribute
    case .prefixOperator, .postfixOperator, .binaryOperator, .equal, .arrow, .prefixAmpersand,
      .postfixQuestion, .infixQuestion, .postfixExclamation:
      return .operator
    case .leftParenthesis, .rightParenthesis, .leftBracket, .rightBracket, .leftBrace, .rightBrace, .comma,
      .colon, .semicolon, .period, .prefixPeriod, .backslash, .skimmed, .invalid, .end:
      return .punctuation
    }
  }

  private func nameClass(of token: Token) -> HighlightClass {
    switch kinds[view.span(token.range).start] {
    case .type?: return .type
    case .function?: return .function
    case .parameter?: return .parameter
    case .property?: return .property
    case nil:
      let first = view.bytes[token.start]
      return first >= 0x41 && first <= 0x5A ? .type : .identifier
    }
  }
}
