/// A macro: what stands for `\name{…}{…}`.
public struct TeXMacro: Hashable, Sendable {
  let body: [Token]
  let parameterCount: Int
  /// What an omitted first argument in brackets stands for; nil where the macro has no optional argument.
  let defaultArgument: [Token]?

  /// A macro from its body, with `#1` … `#9` for its arguments; their number is the highest one used,
  /// unless `parameterCount` is higher.
  ///
  /// With `defaultArgument`, the first argument is optional and stands in brackets: `\name[a]{b}`.
  public init(_ body: String, parameterCount: Int? = nil, defaultArgument: String? = nil) {
    let tokens = Lexer.tokens(of: Array(body.utf8))
    let optional = defaultArgument.map { Lexer.tokens(of: Array($0.utf8)) }
    let count = max(parameterCount ?? 0, TeXMacro.highestParameter(in: tokens))
    self.init(body: tokens, parameterCount: max(count, optional == nil ? 0 : 1), defaultArgument: optional)
  }

  init(body: [Token], parameterCount: Int, defaultArgument: [Token]?) {
    self.body = body
    self.parameterCount = parameterCount
    self.defaultArgument = defaultArgument
  }

  /// The body with the arguments in place, every token of the body standing at the call.
  func expansion(arguments: [[Token]], at call: Range<Int>) -> [Token] {
    var result: [Token] = []
    var index = 0
    while index < body.count {
      if let number = TeXMacro.parameter(in: body, at: index), number <= arguments.count {
        result += arguments[number - 1]
        index += 2
      } else {
        result.append(body[index].moved(to: call))
        index += 1
      }
    }
    return result
  }

  /// The highest `#n` in a body, or 0.
  static func highestParameter(in tokens: [Token]) -> Int {
    tokens.indices.reduce(0) { max($0, parameter(in: tokens, at: $1) ?? 0) }
  }

  /// The number of the parameter `#n` at an index, from 1, or nil where none stands there.
  static func parameter(in tokens: [Token], at index: Int) -> Int? {
    guard tokens[index].isCharacter("#"), index + 1 < tokens.count, tokens[index + 1].isDigit else {
      return nil
    }
    guard let number = Int(tokens[index + 1].text), number > 0 else { return nil }
    return number
  }
}
