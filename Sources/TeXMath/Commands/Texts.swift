import Diagnostics
import Markup

/// The look of words in a formula.
enum TextFont: String, Hashable, Sendable {
  case normal = ""
  case bold = "tex-text-bold"
  case italic = "tex-text-italic"
  case sansSerif = "tex-text-sans"
  case typewriter = "tex-text-mono"

  /// The alphabet of fonts for mathematics that looks like it; they have no other bold, sans-serif or typewriter.
  fileprivate var alphabet: Alphabet? {
    switch self {
    case .normal, .italic: nil
    case .bold: .bold
    case .sansSerif: .sansSerif
    case .typewriter: .typewriter
    }
  }
}

/// A part of `\text{…}`.
enum TextPiece: Hashable, Sendable {
  case words(String, TextFont)
  case formula([MathNode])
}

enum Texts {
  static let commands: [String: Command] = [
    "text": .text(.normal), "mbox": .text(.normal), "hbox": .text(.normal), "textrm": .text(.normal),
    "textnormal": .text(.normal), "textup": .text(.normal), "textmd": .text(.normal), "textbf": .text(.bold),
    "textit": .text(.italic), "emph": .text(.italic), "textsl": .text(.italic), "textsf": .text(.sansSerif),
    "texttt": .text(.typewriter),
  ]

  /// Commands within text that stand for characters.
  static let characters: [String: String] = [
    "$": "$", "%": "%", "&": "&", "#": "#", "_": "_", "{": "{", "}": "}", " ": " ", ",": "\u{2009}",
    ";": "\u{2005}", ":": "\u{2005}", "!": "", "-": "", "/": "", "quad": "\u{2003}",
    "qquad": "\u{2003}\u{2003}",
    "ldots": "…", "dots": "…", "textendash": "–", "textemdash": "—", "textquoteleft": "‘",
    "textquoteright": "’",
    "ss": "ß", "ae": "æ", "oe": "œ", "o": "ø", "aa": "å", "AE": "Æ", "OE": "Œ", "O": "Ø", "AA": "Å", "S": "§",
    "textbackslash": "\\", "textasciitilde": "~", "textasciicircum": "^", "textdegree": "°", "i": "ı",
    "enspace": "\u{2002}", "thinspace": "\u{2009}", "nobreakspace": "\u{A0}", "copyright": "©",
  ]

  /// Accents within text, as combining marks.
  static let accents: [String: String] = [
    "'": "\u{301}", "`": "\u{300}", "^": "\u{302}", "\"": "\u{308}", "~": "\u{303}", "=": "\u{304}",
    ".": "\u{307}",
    "c": "\u{327}", "v": "\u{30C}", "u": "\u{306}", "H": "\u{30B}", "r": "\u{30A}",
  ]

  /// Pairs of typed signs that make one.
  static let ligatures: [(typed: String, sign: String)] = [
    ("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("`", "‘"), ("'", "’"),
  ]
}

extension Parser {
  /// `\text{…}`: words, with formulas between dollars.
  mutating func parseText(_ font: TextFont, _ command: Token) -> MathNode? {
    let brace = takeRawNonSpace()
    guard brace.isCharacter("{") else {
      putBack(brace)
      reports.add("missing-argument", command, "\(command.spelling) is missing its words in braces")
      return nil
    }
    var text = TextBuilder(font: font)
    readText(into: &text, after: brace)
    return .text(text.finish())
  }

  /// Reads words up to the closing brace and takes it.
  private mutating func readText(into text: inout TextBuilder, after brace: Token) {
    guard enterLevel(at: brace) else { return }
    defer { leaveLevel() }
    while true {
      let token = takeWithSpaces()
      switch token.kind {
      case .end:
        reports.add("unbalanced-brace", brace, "this brace is never closed", hint: "add the missing }")
        return
      case .space: text.append(" ")
      case .command: readTextCommand(token, into: &text)
      case .character:
        if token.isCharacter("}") { return }
        readTextCharacter(token, into: &text)
      }
    }
  }

  private mutating func readTextCharacter(_ token: Token, into text: inout TextBuilder) {
    switch token.text {
    case "{": readText(into: &text, after: token)
    case "~": text.append("\u{A0}")
    case "$":
      text.append(parseTextFormula())
      if take(character: "$") == nil {
        reports.add(
          "misplaced-dollar", token, "this dollar sign has no partner", hint: "write \\$ for the sign")
      }
    case "&", "#", "_", "^":
      reports.add(
        "unexpected-character", token, "\(token.text) has no meaning in text",
        hint: "write \\\(token.text) for the sign")
    default: text.append(token.text)
    }
  }

  private mutating func readTextCommand(_ token: Token, into text: inout TextBuilder) {
    if let characters = Texts.characters[token.text] { return text.append(characters) }
    if let mark = Texts.accents[token.text] { return readAccent(mark, token, into: &text) }
    if case .text(let font) = CommandTable.commands[token.text] {
      let outer = text.font
      let brace = takeRawNonSpace()
      guard brace.isCharacter("{") else {
        putBack(brace)
        return reports.add("missing-argument", token, "\(token.spelling) is missing its words in braces")
      }
      text.font = font
      readText(into: &text, after: brace)
      text.font = outer
      return
    }
    let isMath = CommandTable.commands[token.text] != nil
    reports.add(
      "unknown-command", token,
      isMath ? "\(token.spelling) is no command for text" : "unknown command \(token.spelling)",
      hint: isMath
        ? "put it between dollars: $\(token.spelling)$"
        : nearestName(to: token.text, among: Texts.characters.keys).map { "did you mean \\\($0)?" })
  }

  /// `\'e` or `\'{e}`.
  private mutating func readAccent(_ mark: String, _ command: Token, into text: inout TextBuilder) {
    let token = takeRawNonSpace()
    let letters = token.isCharacter("{") ? readBalancedText(token) : token
    guard letters.kind == .character, !letters.isCharacter("}") else {
      putBack(letters)
      return reports.add("missing-argument", command, "\(command.spelling) is missing its letter")
    }
    text.append(letters.text + mark)
  }

  /// The one letter in braces after an accent.
  private mutating func readBalancedText(_ brace: Token) -> Token {
    let letter = takeRaw()
    let closer = takeRaw()
    if !closer.isCharacter("}") {
      putBack(closer)
      reports.add("unbalanced-brace", brace, "an accent stands on one letter")
    }
    return letter
  }
}

/// Gathers words and formulas in order.
struct TextBuilder {
  var font: TextFont
  private var pieces: [TextPiece] = []
  private var words = ""
  private var wordsFont: TextFont

  init(font: TextFont) {
    self.font = font
    self.wordsFont = font
  }

  mutating func append(_ text: String) {
    if font != wordsFont { flush() }
    wordsFont = font
    words += text
  }

  mutating func append(_ formula: [MathNode]) {
    flush()
    pieces.append(.formula(formula))
  }

  mutating func finish() -> [TextPiece] {
    flush()
    return pieces
  }

  private mutating func flush() {
    if !words.isEmpty { pieces.append(.words(Self.typeset(words), wordsFont)) }
    words = ""
  }

  /// Typed dashes and quotation marks as their signs.
  private static func typeset(_ words: String) -> String {
    guard words.utf8.contains(where: { $0 == 0x2D || $0 == 0x60 || $0 == 0x27 }) else { return words }
    var result = ""
    var rest = Substring(words)
    while let first = rest.first {
      if let ligature = Texts.ligatures.first(where: { rest.hasPrefix($0.typed) }) {
        result += ligature.sign
        rest = rest.dropFirst(ligature.typed.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}

extension MathMLBuilder {
  func build(_ pieces: [TextPiece]) -> Node {
    let nodes = pieces.flatMap { piece in
      switch piece {
      case .words(let words, let font): [build(words, font)]
      case .formula(let formula): MathMLBuilder(level: level == .script ? .script : .text).row(formula)
      }
    }
    return nodes.count == 1 ? nodes[0] : Node("mrow", [], nodes)
  }

  /// Spaces at the ends would be trimmed, so they do not break there.
  private func build(_ words: String, _ font: TextFont) -> Node {
    var text = words
    if text.first == " " { text = "\u{A0}" + text.dropFirst() }
    if text.last == " " { text = text.dropLast() + "\u{A0}" }
    if let alphabet = font.alphabet, words.utf8.allSatisfy(MathMLBuilder.isPlain) {
      return Node("mtext", [], [.text(alphabet.apply(text))])
    }
    return Node("mtext", font == .normal ? [] : [.class(font.rawValue)], [.text(text)])
  }

  /// Whether every alphabet has the character, or it has no ink.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x20: true
    default: false
    }
  }
}
