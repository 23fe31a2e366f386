import Markup

/// A change of alphabet.
struct FontChange: Hashable, Sendable {
  /// The alphabet, or nil where only the weight changes.
  var alphabet: Alphabet?
  /// Whether letters become bold and keep their alphabet otherwise.
  var makesBold = false

  /// Whether letters are italic, as they are where nothing is said.
  var isPlain: Bool { alphabet == nil && !makesBold }
}

enum Fonts {
  static let commands: [String: Command] = {
    var table: [String: Command] = ["bm": bold, "boldsymbol": bold, "pmb": bold]
    for (name, alphabet) in arguments { table[name] = .font(FontChange(alphabet: alphabet)) }
    for (name, alphabet) in switches { table[name] = .fontSwitch(FontChange(alphabet: alphabet)) }
    return table
  }()

  private static let bold = Command.font(FontChange(makesBold: true))

  private static let arguments: [(String, Alphabet)] = [
    ("mathrm", .upright), ("mathup", .upright), ("mathnormal", .italic), ("mathit", .italic),
    ("mathbf", .bold),
    ("mathbfup", .bold), ("mathbfit", .boldItalic), ("mathsf", .sansSerif), ("mathbfsf", .boldSansSerif),
    ("mathtt", .typewriter), ("mathbb", .doubleStruck), ("Bbb", .doubleStruck), ("mathcal", .script),
    ("mathscr", .script), ("mathbfcal", .boldScript), ("mathfrak", .fraktur), ("frak", .fraktur),
    ("symbf", .bold), ("symbb", .doubleStruck), ("symcal", .script), ("symup", .upright), ("symit", .italic),
  ]

  private static let switches: [(String, Alphabet)] = [
    ("rm", .upright), ("bf", .bold), ("it", .italic), ("sf", .sansSerif), ("tt", .typewriter),
    ("cal", .script),
  ]
}

extension Parser {
  /// Everything up to the end of the group, for commands that hold until there.
  mutating func parseRest() -> [MathNode] {
    parseList(in: innermost)
  }
}

extension MathMLBuilder {
  /// A letter or sign in the alphabet of the place.
  func build(_ symbol: Symbol, _ spacing: OperatorSpacing?) -> Node {
    switch symbol.form {
    case .operation: mo(symbol.text, spacing)
    case .prime: mo(symbol.text, spacing, [.class("tex-prime")])
    case .condition:
      mo(symbol.text, spacing).adding(Attribute("intent", symbol.text == "|" ? "_given" : "_from"))
    case .sign: Node.mi(font.alphabet == .doubleStruck || font.makesBold ? styled(symbol) : symbol.text)
    case .letter, .uprightLetter: letter(symbol)
    }
  }

  private func letter(_ symbol: Symbol) -> Node {
    guard let alphabet = alphabet(for: symbol) else {
      if let code = symbol.text.asciiCode {
        return correctsSlant ? Leaves.leaningLetters[code] : Leaves.letters[code]
      }
      let slant = correctsSlant ? Slant.of(symbol.text) : nil
      return Node("mi", slant.map { [.class($0.styleClass)] } ?? [], [.text(symbol.text)])
    }
    let text = alphabet.apply(symbol.text)
    let needsUpright = text == symbol.text && text.onlyScalar != nil
    return needsUpright ? Node.mi(text, .upright) : Node.mi(text)
  }

  private func styled(_ symbol: Symbol) -> String {
    alphabet(for: symbol)?.apply(symbol.text) ?? symbol.text
  }

  /// The alphabet for a letter, or nil where the browser's own italic is right.
  private func alphabet(for symbol: Symbol) -> Alphabet? {
    let isUpright = symbol.form == .uprightLetter
    guard let chosen = font.alphabet else {
      if font.makesBold { return isUpright ? .bold : .boldItalic }
      return isUpright ? .upright : nil
    }
    if chosen == .italic, !font.makesBold, symbol.text.onlyScalar != nil { return nil }
    return font.makesBold ? Alphabet.bold(chosen) : chosen
  }

  func buildNumber(_ digits: String) -> Node {
    let alphabet = font.makesBold ? Alphabet.bold(font.alphabet ?? .upright) : font.alphabet
    if alphabet == nil, let code = digits.asciiCode { return Leaves.digits[code] }
    return Node("mn", [], [.text(alphabet?.apply(digits) ?? digits)])
  }

  /// In alphabets that make words, neighbouring letters become one name.
  func mergeWords(_ nodes: [MathNode]) -> [MathNode] {
    guard let alphabet = font.alphabet, alphabet.makesWords, nodes.count > 1 else { return nodes }
    var result: [MathNode] = []
    for node in nodes {
      if case .symbol(let next) = node, next.form == .letter,
        case .symbol(let last) = result.last, last.form == .letter
      {
        result[result.count - 1] = .symbol(.letter(last.text + next.text))
      } else {
        result.append(node)
      }
    }
    return result
  }
}
