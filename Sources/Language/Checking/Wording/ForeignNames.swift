/// What other languages, and Foundation, call what Swift's own library has too: a hint for who types their names.
enum ForeignNames {
  /// Of a function, a variable or a constant.
  static func hint(_ name: String) -> String? { names[name] }

  /// Of a member, whatever the type.
  static func memberHint(_ name: String) -> String? { members[name] }

  private static let names: [String: String] = [
    "len": "write '.count' behind the value", "println": "write 'print'",
    "None": "write 'nil'", "null": "write 'nil'", "NULL": "write 'nil'", "undefined": "write 'nil'",
    "True": "write 'true'", "False": "write 'false'", "PI": "write 'Double.pi'", "M_PI": "write 'Double.pi'",
    "floor": "write '.rounded(.down)' behind the value", "ceil": "write '.rounded(.up)' behind the value",
    "round": "write '.rounded()' behind the value", "trunc": "write '.rounded(.towardZero)' behind the value",
    "hypot": "write '(x * x + y * y).squareRoot()'",
    "cbrt": "write 'pow(x, 1 / 3)', for an x not below zero",
    "atan2": "write 'atan(y / x)' where x is above zero; below it that is half a turn, '.pi', away",
    "asin": "write 'atan(x / (1 - x * x).squareRoot())'",
    "acos": "write '.pi / 2 - atan(x / (1 - x * x).squareRoot())'",
    "sinh": "write '(exp(x) - exp(-x)) / 2'", "cosh": "write '(exp(x) + exp(-x)) / 2'",
    "exp2": "write 'pow(2, x)'", "fabs": "write 'abs'",
    "fmod": "write 'x.truncatingRemainder(dividingBy: y)'",
    "enumerate": "write '.enumerated()' behind the sequence",
    "sum": "write '.reduce(0, +)' behind the sequence",
    "sorted": "write '.sorted()' behind the sequence", "reversed": "write '.reversed()' behind the sequence",
    "str": "write 'String(…)'", "this": "write 'self'", "elif": "write 'else if'",
  ]

  private static let members: [String: String] = [
    "length": "write 'count'", "size": "write 'count'", "len": "write 'count'",
    "push": "write 'append'", "push_back": "write 'append'", "add": "write 'append', or 'insert' for a set",
    "extend": "write 'append(contentsOf: …)'", "pop": "write 'popLast()' or 'removeLast()'",
    "shift": "write 'removeFirst()'", "includes": "write 'contains'", "has": "write 'contains'",
    "indexOf": "write 'firstIndex(of: …)'", "find": "write 'first(where: …)'", "foreach": "write 'forEach'",
    "sum": "write 'reduce(0, +)'", "average": "write 'reduce(0, +) / Double(count)' for doubles",
    "mean": "write 'reduce(0, +) / Double(count)' for doubles",
    "toString": "write 'description'", "toUpperCase": "write 'uppercased()'", "upper": "write 'uppercased()'",
    "toLowerCase": "write 'lowercased()'", "lower": "write 'lowercased()'",
    "startsWith": "write 'hasPrefix'", "endsWith": "write 'hasSuffix'", "charAt": "write 'Array(text)[…]'",
    "substring": "write 'prefix', 'suffix', 'dropFirst' or 'dropLast'",
    "join": "write 'joined(separator: …)'",
    "items": "go through the dictionary itself: 'for (key, value) in …'",
    "sqrt": "write 'squareRoot()'", "isNil": "compare with 'nil'",
  ]
}
