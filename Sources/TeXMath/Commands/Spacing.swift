import Markup

/// Spaces of fixed and of given width.
enum Spacing {
  static let word = Length.em(0.3333)

  static let commands: [String: Command] = {
    var table: [String: Command] = ["hspace": .measuredSpace, "mspace": .measuredSpace, "hskip": .kern]
    table["kern"] = .kern
    table["mkern"] = .kern
    table["mskip"] = .kern
    for (name, mu) in widths { table[name] = .space(.mu(mu)) }
    return table
  }()

  private static let widths: [(String, Double)] = [
    (",", 3), ("thinspace", 3), (":", 4), (">", 4), ("medspace", 4), (";", 5), ("thickspace", 5), ("!", -3),
    ("negthinspace", -3), ("negmedspace", -4), ("negthickspace", -5), (" ", 6), ("space", 6),
    ("nobreakspace", 6),
    ("enspace", 9), ("enskip", 9), ("quad", 18), ("qquad", 36),
  ]
}

extension Parser {
  /// `\kern3pt`: a length without braces.
  mutating func parseKern(_ command: Token) -> MathNode? {
    if peek().isCharacter("{") { return readLength(of: command).map { .space($0) } }
    var words: [Token] = []
    var token = takeRawNonSpace()
    while isLengthStart(token) {
      words.append(token)
      token = takeRawNonSpace()
    }
    putBack(token)
    for _ in 0..<2 where peek().kind == .character { words.append(take()) }
    return length(Words(words, of: command)).map { .space($0) }
  }
}
