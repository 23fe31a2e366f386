extension Parser {
  /// Reads what hangs on a base: scripts, primes, `\limits`.
  mutating func parseScripts(on base: MathNode?) -> MathNode {
    var base = base
    if case .number(let digits) = base { base = .number(extendNumber(digits)) }
    // Most atoms have no scripts.
    if let base, !Parser.beginsScript(peek()) { return base }
    var scripts = Scripts(base: base, subscripted: nil, superscripted: nil, placement: .automatic)
    var hasSuperscript = false
    while true {
      let token = peek()
      if token.isCharacter("^") {
        take()
        parseSuperscript(token, into: &scripts, isDouble: hasSuperscript)
        hasSuperscript = true
      } else if token.isCharacter("_") {
        take()
        parseSubscript(token, into: &scripts)
      } else if token.isCharacter("'") {
        parsePrimes(into: &scripts, isDouble: hasSuperscript)
      } else if let placement = Operators.placement(token) {
        take()
        place(&scripts, placement, token)
      } else {
        break
      }
    }
    return finish(scripts)
  }

  private static func beginsScript(_ token: Token) -> Bool {
    switch token.ascii {
    case UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "'"): true
    default: Operators.placement(token) != nil
    }
  }

  private func finish(_ scripts: Scripts) -> MathNode {
    let isBare = scripts.subscripted == nil && scripts.superscripted == nil
    guard isBare, let base = scripts.base else { return .scripts(scripts) }
    return scripts.placement == .automatic ? base : .scripts(scripts)
  }

  private mutating func parseSuperscript(_ caret: Token, into scripts: inout Scripts, isDouble: Bool) {
    let content = parseScript("its superscript", of: caret)
    guard !isDouble else {
      return reports.add(
        "double-superscript", caret, "a second superscript", hint: "group them: {x^a}^b or x^{a b}")
    }
    scripts.superscripted = scripts.superscripted.map { .list([$0, content]) } ?? content
  }

  /// A script is a level of its own: in `x^{x^{…` the bases do not nest.
  private mutating func parseScript(_ name: String, of mark: Token) -> MathNode {
    guard enterLevel(at: mark) else { return .group([]) }
    defer { leaveLevel() }
    return .wrap(parseArgument(name, of: mark))
  }

  private mutating func parseSubscript(_ mark: Token, into scripts: inout Scripts) {
    let content = parseScript("its subscript", of: mark)
    if scripts.subscripted != nil {
      reports.add("double-subscript", mark, "a second subscript", hint: "group them: {x_a}_b or x_{a b}")
    }
    scripts.subscripted = content
  }

  /// `'` is a superscript ′, joined with a superscript that follows.
  private mutating func parsePrimes(into scripts: inout Scripts, isDouble: Bool) {
    let first = peek()
    var count = 0
    while take(character: "'") != nil { count += 1 }
    if isDouble || scripts.superscripted != nil {
      reports.add(
        "double-superscript", first, "a prime after a superscript", hint: "write the prime first: x'^2")
    }
    let signs = ["′", "″", "‴", "⁗"]
    let text = count <= signs.count ? signs[count - 1] : String(repeating: "′", count: count)
    scripts.superscripted = .symbol(Symbol(text, .ordinary, .prime))
  }

  private mutating func place(_ scripts: inout Scripts, _ placement: Scripts.Placement, _ token: Token) {
    if scripts.base?.classes?.right != .operation {
      reports.add(
        "misplaced-limits", token, "\(token.spelling) must follow an operator such as \\sum",
        hint: "wrap the base: \\mathop{…}\(token.spelling)")
    }
    scripts.placement = placement
  }

  /// Further digits of a number: `12.5`, `.5` after it, and `{,}` between digits.
  private mutating func extendNumber(_ digits: String) -> String {
    var text = digits
    while true {
      let token = peek()
      if token.isDigit {
        text += take().text
      } else if token.isCharacter("."), let digit = digit(after: token) {
        text += "." + digit
      } else if token.isCharacter("{"), let digit = digitAfterGroupedComma(token) {
        text += "," + digit
      } else {
        return text
      }
    }
  }

  /// Takes a token and the digit behind it, or neither.
  private mutating func digit(after token: Token) -> String? {
    take()
    let next = takeWithSpaces()
    if next.isDigit { return next.text }
    putBack(next)
    putBack(token)
    return nil
  }

  /// Takes `{,}` and the digit behind it, or nothing.
  private mutating func digitAfterGroupedComma(_ brace: Token) -> String? {
    take()
    let (comma, closer) = (takeRaw(), takeRaw())
    if comma.isCharacter(","), closer.isCharacter("}"), let digit = digit(behind: closer) { return digit }
    if !(comma.isCharacter(",") && closer.isCharacter("}")) { putBack(closer) }
    putBack(comma)
    putBack(brace)
    return nil
  }

  /// Takes a digit, or puts the token before it back.
  private mutating func digit(behind token: Token) -> String? {
    let next = takeRaw()
    if next.isDigit { return next.text }
    putBack(next)
    putBack(token)
    return nil
  }
}

extension MathNode {
  /// Nodes as one node.
  static func wrap(_ nodes: [MathNode]) -> MathNode {
    nodes.count == 1 ? nodes[0] : .list(nodes)
  }
}
