import Diagnostics

/// What a piece of a cell is, for colouring.
public enum HighlightClass: String, Sendable {
  case keyword
  case type
  case identifier
  case number
  case string
  case comment
  case `operator`
  case attribute
  case punctuation
}

/// Colours a cell by its tokens alone; names in capitals count as types until the checker knows better.
public struct Highlighter {
  /// The classes of a view's text, ascending and without overlap, as ranges of the view's bytes.
  public static func classes(of view: SourceView) -> [(range: Range<Int>, class: HighlightClass)] {
    var result: [(range: Range<Int>, class: HighlightClass)] = []
    var followsAt = false
    for token in Lexer.tokens(of: view) where token.kind != .end {
      result.append((token.range, followsAt ? .attribute : highlightClass(of: token, in: view)))
      followsAt = token.kind == .at
    }
    return result
  }

  private static func highlightClass(of token: Token, in view: SourceView) -> HighlightClass {
    switch token.kind {
    case .identifier, .quotedIdentifier, .anonymousArgument:
      let first = view.bytes[token.start]
      return first >= 0x41 && first <= 0x5A ? .type : .identifier
    case .keyword: return .keyword
    case .integer, .float: return .number
    case .stringOpen, .stringText, .stringClose, .interpolationOpen, .interpolationClose: return .string
    case .comment: return .comment
    case .at, .pound: return .attribute
    case .prefixOperator, .postfixOperator, .binaryOperator, .equal, .arrow, .prefixAmpersand,
      .postfixQuestion,
      .infixQuestion, .postfixExclamation:
      return .operator
    case .leftParenthesis, .rightParenthesis, .leftBracket, .rightBracket, .leftBrace, .rightBrace, .comma,
      .colon,
      .semicolon, .period, .prefixPeriod, .backslash, .skimmed, .invalid, .end:
      return .punctuation
    }
  }
}
