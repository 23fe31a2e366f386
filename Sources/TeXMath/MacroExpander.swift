/// TeX's gullet: hands the parser tokens in which macros have been replaced by what they stand for.
struct MacroExpander {
  private var lexer: Lexer
  private let sourceEnd: Int
  /// Tokens to be read before the source goes on, last first.
  private var pending: [Token] = []
  private var expansionCount = 0
  /// How many tokens have come from macros.
  private var expandedCount = 0
  private(set) var macros: [String: TeXMacro]
  private(set) var problems: [Problem] = []

  /// What went wrong while expanding.
  struct Problem {
    enum Kind {
      case tooManyExpansions
      case missingArgument(Int)
      case unclosedArgument
    }
    let kind: Kind
    let macro: Token
  }

  /// A formula that needs more than these is a recursion, or should be simpler.
  static let expansionLimit = 1_000
  static let tokenLimit = 100_000

  init(_ bytes: [UInt8], macros: [String: TeXMacro]) {
    self.lexer = Lexer(bytes)
    self.sourceEnd = bytes.count
    self.macros = macros
  }

  mutating func define(_ name: String, as macro: TeXMacro) {
    macros[name] = macro
  }

  /// The next token as it stands, spaces included.
  mutating func nextRaw() -> Token {
    pending.popLast() ?? lexer.next() ?? endToken
  }

  /// The next token after expansion, spaces included.
  mutating func next() -> Token {
    while true {
      let token = nextRaw()
      guard token.kind == .command, !macros.isEmpty, let macro = macros[token.text] else { return token }
      expand(macro, call: token)
    }
  }

  /// The next token after expansion that is no space.
  mutating func nextNonSpace() -> Token {
    while true {
      let token = next()
      if token.kind != .space { return token }
    }
  }

  /// The next token as it stands that is no space.
  mutating func nextRawNonSpace() -> Token {
    while true {
      let token = nextRaw()
      if token.kind != .space { return token }
    }
  }

  mutating func putBack(_ token: Token) {
    if token.kind != .end { pending.append(token) }
  }

  /// Reads no further: whatever follows is the end.
  mutating func stop() {
    pending = []
    lexer.stop()
  }

  private var endToken: Token {
    Token(.end, "", sourceEnd..<sourceEnd)
  }

  mutating func expand(_ macro: TeXMacro, call: Token) {
    expansionCount += 1
    guard let arguments = readArguments(of: macro, call: call) else { return stop() }
    let expansion = macro.expansion(arguments: arguments, at: call.range)
    expandedCount += expansion.count
    guard
      expansionCount <= MacroExpander.expansionLimit, expandedCount <= MacroExpander.tokenLimit
    else {
      problems.append(Problem(kind: .tooManyExpansions, macro: call))
      return stop()
    }
    pending.append(contentsOf: expansion.reversed())
  }

  private mutating func readArguments(of macro: TeXMacro, call: Token) -> [[Token]]? {
    var arguments: [[Token]] = []
    if let defaultArgument = macro.defaultArgument {
      let moved = defaultArgument.map { $0.moved(to: call.range) }
      guard let optional = readOptionalArgument(call: call) else { return nil }
      arguments.append(optional.isPresent ? optional.tokens : moved)
    }
    while arguments.count < macro.parameterCount {
      guard let argument = readArgument(number: arguments.count + 1, call: call) else { return nil }
      arguments.append(argument)
    }
    return arguments
  }

  private mutating func readArgument(number: Int, call: Token) -> [Token]? {
    let first = nextRawNonSpace()
    if first.isCharacter("{") {
      return readBalanced(until: "}", call: call)
    }
    let endsScope = first.kind == .end || first.isCharacter("}") || first.isCharacter("&")
    guard !endsScope else {
      problems.append(Problem(kind: .missingArgument(number), macro: call))
      return nil
    }
    return [first]
  }

  private mutating func readOptionalArgument(call: Token) -> (tokens: [Token], isPresent: Bool)? {
    let first = nextRawNonSpace()
    guard first.isCharacter("[") else {
      putBack(first)
      return ([], false)
    }
    return readBalanced(until: "]", call: call).map { ($0, true) }
  }

  /// Tokens up to a closing character outside braces, which is consumed.
  private mutating func readBalanced(until closer: Unicode.Scalar, call: Token) -> [Token]? {
    var result: [Token] = []
    var depth = 0
    while true {
      let token = nextRaw()
      if depth == 0, token.isCharacter(closer) { return result }
      if token.isCharacter("{") { depth += 1 }
      if token.isCharacter("}") { depth -= 1 }
      guard token.kind != .end, depth >= 0 else {
        problems.append(Problem(kind: .unclosedArgument, macro: call))
        return nil
      }
      result.append(token)
    }
  }
}
