/// Which brackets belong together, found before parsing so that recovery and lookahead can leap.
enum Brackets {
  /// For each opening bracket the index of its partner, 0 where it has none and for other tokens.
  ///
  /// A `}` closes the nearest `{` and abandons what was left open inside; a `)` or `]` looks for its
  /// partner only inside the innermost braces.
  static func partners(of tokens: [Token]) -> [Int] {
    var partners = [Int](repeating: 0, count: tokens.count)
    var open: [Int] = []
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .leftParenthesis, .leftBracket, .leftBrace, .interpolationOpen: open.append(index)
      case .rightParenthesis: close(.leftParenthesis, index, tokens, &open, &partners)
      case .rightBracket: close(.leftBracket, index, tokens, &open, &partners)
      case .rightBrace: close(.leftBrace, index, tokens, &open, &partners)
      case .interpolationClose: close(.interpolationOpen, index, tokens, &open, &partners)
      case _: continue
      }
    }
    return partners
  }

  private static func close(
    _ kind: Token.Kind, _ index: Int, _ tokens: [Token], _ open: inout [Int], _ partners: inout [Int]
  ) {
    var candidate = open.count - 1
    while candidate >= 0, tokens[open[candidate]].kind != kind {
      let isTooFar = open.count - candidate > Parser.depthLimit
      if isTooFar || !yields(tokens[open[candidate]].kind, to: kind) { return }
      candidate -= 1
    }
    guard candidate >= 0 else { return }
    partners[open[candidate]] = index
    open.removeLast(open.count - candidate)
  }

  private static func yields(_ inner: Token.Kind, to closing: Token.Kind) -> Bool {
    switch closing {
    case .interpolationOpen: true
    case .leftBrace: inner != .interpolationOpen
    case _: inner != .interpolationOpen && inner != .leftBrace
    }
  }
}
