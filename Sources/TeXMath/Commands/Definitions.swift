/// How a macro is defined.
enum Definition: Hashable, Sendable {
  case newCommand, renewCommand, provideCommand, def, mathOperator
}

enum Definitions {
  static let commands: [String: Command] = [
    "newcommand": .definition(.newCommand), "renewcommand": .definition(.renewCommand),
    "providecommand": .definition(.provideCommand), "def": .definition(.def), "gdef": .definition(.def),
    "DeclareMathOperator": .definition(.mathOperator),
  ]
}

extension Parser {
  mutating func parseDefinition(_ definition: Definition, _ command: Token) -> MathNode? {
    let isStarred = definition != .def && take(character: "*") != nil
    guard let name = readMacroName(command) else { return nil }
    switch definition {
    case .def: define(name, readPrimitiveMacro(command))
    case .mathOperator: define(name, readOperator(command, isStarred: isStarred))
    case .renewCommand: define(name, readMacro(command))
    case .provideCommand:
      let macro = readMacro(command)
      if !isKnown(name.text) { define(name, macro) }
    case .newCommand:
      if CommandTable.commands[name.text] != nil {
        reports.add(
          "redefined-command", name, "\(name.spelling) is a command already",
          hint: "\\renewcommand{\(name.spelling)}{…} replaces it")
      }
      define(name, readMacro(command))
    }
    return nil
  }

  private func isKnown(_ name: String) -> Bool {
    CommandTable.commands[name] != nil || expander.macros[name] != nil
  }

  private mutating func define(_ name: Token, _ macro: TeXMacro?) {
    guard let macro else { return }
    if Opening.isStructural(name) || name.isCommand("begin") {
      reports.add("redefined-command", name, "\(name.spelling) cannot be redefined")
      return
    }
    expander.define(name.text, as: macro)
  }

  /// `\name` or `{\name}`.
  private mutating func readMacroName(_ command: Token) -> Token? {
    let first = takeRawNonSpace()
    let name = first.isCharacter("{") ? takeRawNonSpace() : first
    guard name.kind == .command, !name.text.isEmpty else {
      putBack(name)
      reports.add(
        "missing-argument", command, "\(command.spelling) is missing the name it defines",
        hint: "\\newcommand{\\name}{…}")
      return nil
    }
    guard first.isCharacter("{") else { return name }
    let closer = takeRawNonSpace()
    if !closer.isCharacter("}") {
      putBack(closer)
      reports.add("unbalanced-brace", first, "this brace is never closed", hint: "add the missing }")
    }
    return name
  }

  /// `[2][default]{body}`.
  private mutating func readMacro(_ command: Token) -> TeXMacro? {
    let count = readOptionalTokens()
    let defaultArgument = count == nil ? nil : readOptionalTokens()
    guard let body = readTokens(of: command, what: "the macro's body in braces") else { return nil }
    guard let number = parameterCount(count, command) else { return nil }
    return macro(body, parameterCount: number, defaultArgument: number > 0 ? defaultArgument : nil)
  }

  private mutating func parameterCount(_ tokens: [Token]?, _ command: Token) -> Int? {
    guard let tokens else { return 0 }
    let words = Words(tokens, of: command)
    if let number = Int(words.text), (0...9).contains(number) { return number }
    reports.add("invalid-parameter", words, "a macro takes 0 to 9 arguments, not \(words.text)")
    return nil
  }

  /// `#1#2{body}`.
  private mutating func readPrimitiveMacro(_ command: Token) -> TeXMacro? {
    var count = 0
    var token = takeRawNonSpace()
    while token.isCharacter("#") {
      let digit = takeRaw()
      count += 1
      guard digit.isDigit, Int(digit.text) == count else {
        putBack(digit)
        reports.add(
          "invalid-parameter", command, "parameters count up: #1, then #2", hint: "\\def\\name#1#2{…}")
        return nil
      }
      token = takeRawNonSpace()
    }
    putBack(token)
    guard token.isCharacter("{") else {
      reports.add(
        "unsupported-definition", command, "\\def takes no text between its parameters",
        hint: "\\newcommand{\\name}[1]{…}")
      return nil
    }
    guard let body = readTokens(of: command, what: "the macro's body in braces") else { return nil }
    return macro(body, parameterCount: count, defaultArgument: nil)
  }

  private mutating func macro(_ body: [Token], parameterCount: Int, defaultArgument: [Token]?) -> TeXMacro? {
    for index in body.indices {
      guard let number = TeXMacro.parameter(in: body, at: index), number > parameterCount else { continue }
      reports.add(
        "invalid-parameter", body[index].start..<body[index + 1].end,
        "#\(number) in a macro with \(parameterCount) arguments", hint: "\\newcommand{\\name}[\(number)]{…}")
      return nil
    }
    return TeXMacro(body: body, parameterCount: parameterCount, defaultArgument: defaultArgument)
  }

  /// `\DeclareMathOperator*{\argmax}{arg\,max}`.
  private mutating func readOperator(_ command: Token, isStarred: Bool) -> TeXMacro? {
    guard let name = readTokens(of: command, what: "the operator's name in braces") else { return nil }
    let head = Lexer.tokens(of: Array((isStarred ? "\\operatorname*{" : "\\operatorname{").utf8))
    let tail = Lexer.tokens(of: Array("}".utf8))
    return TeXMacro(body: head + name + tail, parameterCount: 0, defaultArgument: nil)
  }
}
