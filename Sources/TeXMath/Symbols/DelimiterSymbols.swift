/// Fences, and what may follow `\left`, `\right`, `\middle` and `\big`.
enum DelimiterSymbols {
  static let groups: [SymbolTable.Group] = [
    SymbolTable.Group(
      .opening, .operation,
      """
      { { lbrace { lbrack [ lparen ( langle ⟨ lang ⟨ lceil ⌈ lfloor ⌊ lvert | lVert ‖ lgroup ⟮ lmoustache ⎰
      ulcorner ⌜ llcorner ⌞ llbracket ⟦ lBrack ⟦ lAngle ⟪
      """),
    SymbolTable.Group(
      .closing, .operation,
      """
      } } rbrace } rbrack ] rparen ) rangle ⟩ rang ⟩ rceil ⌉ rfloor ⌋ rvert | rVert ‖ rgroup ⟯ rmoustache ⎱
      urcorner ⌝ lrcorner ⌟ rrbracket ⟧ rBrack ⟧ rAngle ⟫
      """),
    SymbolTable.Group(.ordinary, .operation, "vert | Vert ‖ | ‖ backslash \\"),
  ]

  /// Characters that may stand as a delimiter without a command; `.` is the empty one.
  static let characters: [String: String] = [
    "(": "(", ")": ")", "[": "[", "]": "]", "|": "|", "/": "/", "<": "⟨", ">": "⟩", ".": "",
    "⟨": "⟨", "⟩": "⟩", "⌈": "⌈", "⌉": "⌉", "⌊": "⌊", "⌋": "⌋", "‖": "‖", "∥": "‖", "↑": "↑", "↓": "↓",
  ]

  /// Commands that are arrows or relations elsewhere.
  private static let borrowed: [String: String] = [
    "uparrow": "↑", "downarrow": "↓", "updownarrow": "↕", "Uparrow": "⇑", "Downarrow": "⇓",
    "Updownarrow": "⇕",
    "mid": "|", "parallel": "‖",
  ]

  /// Commands that may stand as a delimiter.
  static let commands: [String: String] = {
    var table = borrowed
    for group in groups {
      for (name, text) in group.entries { table[name] = text }
    }
    return table
  }()

  /// The delimiter that a token names, or nil where it names none. The empty text is `.`.
  static func text(of token: Token) -> String? {
    switch token.kind {
    case .character: characters[token.text]
    case .command: commands[token.text]
    case .space, .end: nil
    }
  }
}
