extension Parser {
  /// The nodes between braces, the opening one taken already.
  mutating func parseBraced(after brace: Token) -> [MathNode] {
    let nodes = parseList(in: .brace)
    if take(character: "}") == nil {
      reports.add("unbalanced-brace", brace, "this brace is never closed", hint: "add the missing }")
    }
    return nodes
  }

  /// An argument: a group, or one atom. `name` says what it is: "the denominator".
  mutating func parseArgument(_ name: String, of command: Token) -> [MathNode] {
    let token = peek()
    if token.isCharacter("{") {
      take()
      return parseBraced(after: token)
    }
    let isMissing = Opening.isStructural(token) || token.isCharacter("^") || token.isCharacter("_")
    if isMissing {
      reports.add(
        "missing-argument", command, "\(command.spelling) is missing \(name)",
        hint: "write it in braces after \(command.spelling)")
      return []
    }
    return parseNucleus().map { [$0] } ?? []
  }

  /// An argument in brackets, or nil where none stands.
  mutating func parseOptionalArgument() -> [MathNode]? {
    guard let bracket = take(character: "[") else { return nil }
    let nodes = parseList(in: .bracket)
    if take(character: "]") == nil {
      reports.add("unbalanced-bracket", bracket, "this bracket is never closed", hint: "add the missing ]")
    }
    return nodes
  }

  /// An argument in braces that is no formula, unexpanded: a name, a length, a colour.
  mutating func readWords(of command: Token, what: String) -> Words? {
    readTokens(of: command, what: what).map { Words($0, of: command) }
  }

  /// The tokens of an argument in braces, unexpanded.
  mutating func readTokens(of command: Token, what: String) -> [Token]? {
    let first = takeRawNonSpace()
    guard first.isCharacter("{") else {
      putBack(first)
      reports.add("missing-argument", command, "\(command.spelling) is missing \(what)")
      return nil
    }
    return readBalanced(until: "}", after: first)
  }

  /// The tokens of an argument in brackets, unexpanded, or nil where none stands.
  mutating func readOptionalTokens() -> [Token]? {
    let first = takeRawNonSpace()
    guard first.isCharacter("[") else {
      putBack(first)
      return nil
    }
    return readBalanced(until: "]", after: first)
  }

  mutating func takeRawNonSpace() -> Token {
    var token = takeRaw()
    while token.kind == .space { token = takeRaw() }
    return token
  }

  private mutating func readBalanced(until closer: Unicode.Scalar, after opener: Token) -> [Token]? {
    var result: [Token] = []
    var depth = 0
    while true {
      let token = takeRaw()
      if depth == 0, token.isCharacter(closer) { return result }
      if token.isCharacter("{") { depth += 1 }
      if token.isCharacter("}") { depth -= 1 }
      guard token.kind != .end, depth >= 0 else {
        putBack(token)
        reports.add(
          "unbalanced-brace", opener, "this brace is never closed", hint: "add the missing \(closer)")
        return nil
      }
      result.append(token)
    }
  }

  /// Tokens as the author would type them.
  static func spelling(of tokens: [Token]) -> String {
    tokens.map { $0.spelling }.joined()
  }

  /// A length in braces, or nil with a report.
  mutating func readLength(of command: Token) -> Length? {
    readWords(of: command, what: "a length in braces").flatMap { length($0) }
  }

  func isLengthStart(_ token: Token) -> Bool {
    token.isDigit || token.isCharacter("-") || token.isCharacter("+") || token.isCharacter(".")
  }

  mutating func length(_ words: Words) -> Length? {
    if let length = Length(parsing: words.text) { return length }
    reports.add(
      "invalid-length", words, "\(words.text.isEmpty ? "nothing" : words.text) is no length",
      hint: "a number and a unit (\(Length.units.joined(separator: ", "))), such as 1em")
    return nil
  }
}

/// What stands in an argument that is no formula.
struct Words {
  let text: String
  /// Its place, or its command's where it is empty.
  let place: Token

  init(_ tokens: [Token], of command: Token) {
    text = Parser.spelling(of: tokens)
    guard let first = tokens.first, let last = tokens.last else {
      place = command
      return
    }
    place = Token(.character, text, first.start..<max(first.end, last.end))
  }
}
