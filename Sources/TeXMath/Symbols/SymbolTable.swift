/// All symbols: by the name of their command, and by the character for those typed as Unicode.
enum SymbolTable {
  /// Commands, keyed by name without the backslash.
  static let byName: [String: Symbol] = {
    var table: [String: Symbol] = [:]
    for group in groups {
      for (name, text) in group.entries { table[name] = Symbol(text, group.atomClass, group.form) }
    }
    return table
  }()

  /// Characters beyond ASCII; where several commands draw the same one, the first in the tables decides.
  static let byCharacter: [String: Symbol] = {
    var table: [String: Symbol] = [:]
    for group in groups {
      for (_, text) in group.entries where text.utf8.count > 1 && table[text] == nil {
        table[text] = Symbol(text, group.atomClass, group.form)
      }
    }
    return table
  }()

  /// A column of a table: names and characters in turn, separated by spaces.
  struct Group: Sendable {
    let atomClass: AtomClass
    let form: Symbol.Form
    let entries: [(name: String, text: String)]

    init(_ atomClass: AtomClass, _ form: Symbol.Form, _ words: String) {
      let parts = words.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) }
      self.atomClass = atomClass
      self.form = form
      self.entries = stride(from: 0, to: parts.count - 1, by: 2).map { (parts[$0], parts[$0 + 1]) }
    }
  }

  /// Every table, in the order in which the first entry for a character wins.
  static let groups: [Group] =
    LetterSymbols.groups + OperatorSymbols.groups + RelationSymbols.groups + ArrowSymbols.groups
    + DelimiterSymbols.groups

  /// What characters of ASCII other than letters stand for, by their code.
  static let typed: [Symbol?] = {
    var table = [Symbol?](repeating: nil, count: 128)
    for (character, symbol) in keys { table[Int(UInt8(ascii: character))] = symbol }
    return table
  }()

  /// What keys of the keyboard stand for in a formula.
  private static let keys: [Unicode.Scalar: Symbol] = [
    "+": Symbol("+", .binary), "-": Symbol("−", .binary), "*": Symbol("∗", .binary),
    "=": Symbol("=", .relation), "<": Symbol("<", .relation), ">": Symbol(">", .relation),
    ":": Symbol(":", .relation), ",": Symbol(",", .punctuation), ";": Symbol(";", .punctuation),
    "(": Symbol("(", .opening), ")": Symbol(")", .closing),
    "[": Symbol("[", .opening), "]": Symbol("]", .closing),
    "!": Symbol("!", .closing), "?": Symbol("?", .closing),
    "/": Symbol("/"), "|": Symbol("|"), ".": Symbol("."), "\"": Symbol("″"), "@": Symbol("@"),
    "`": Symbol("‘"),
  ]
}
