/// Declarations of a library that are passed by: most are never used, and cutting them into tokens would take longer
/// than all else that is done with them.
///
/// Functions, initializers, subscripts and computed variables are skimmed where they begin a line. Bytes suffice to find
/// their end: brackets are counted, strings and comments left to the lexer.
extension Lexer {
  /// Passes by the declaration at the current position and leaves two tokens, `skimmed` and the name; nothing is
  /// taken where there is none that can wait.
  mutating func skimDeclaration() -> Bool {
    let start = position
    guard let keyword = skipToDeclarationWord() else {
      position = start
      return false
    }
    let wordEnd = position
    guard let name = skimName(keyword), keyword != .varKeyword || hasAccessors(from: position) else {
      position = start
      return false
    }
    emit(.skimmed, start..<wordEnd, keyword: keyword)
    emit(bytes[name.lowerBound] == 0x60 ? .quotedIdentifier : .identifier, name)
    skipDeclaration()
    return true
  }

  /// Over attributes and modifiers to behind the word that says what is declared.
  private mutating func skipToDeclarationWord() -> Keyword? {
    while position < bytes.count {
      skipBlanks()
      if byte(at: position) == 0x40 {
        position += 1
        skipIdentifier()
        if byte(at: position) == 0x28 { skipArgument() }
        skipBlankLines()
        continue
      }
      let start = position
      skipIdentifier()
      guard position > start else { return nil }
      switch keyword(in: start..<position) {
      case .funcKeyword?: return .funcKeyword
      case .initKeyword?: return .initKeyword
      case .subscriptKeyword?: return .subscriptKeyword
      case .varKeyword?: return .varKeyword
      case .staticKeyword?, nil: continue
      default: return nil
      }
    }
    return nil
  }

  /// Over an attribute's argument, which has no parentheses of its own.
  private mutating func skipArgument() {
    while position < bytes.count, byte(at: position) != 0x29 { position += 1 }
    position += 1
  }

  private mutating func skimName(_ keyword: Keyword) -> Range<Int>? {
    if keyword == .initKeyword || keyword == .subscriptKeyword {
      return (position - keyword.rawValue.utf8.count)..<position
    }
    skipBlanks()
    let start = position
    if byte(at: start) == 0x60 {
      position += 1
      skipIdentifier()
      position += 1
    } else {
      skipIdentifier()
      if position == start, position < bytes.count { skipOperator() }
    }
    return position > start ? start..<position : nil
  }

  /// Whether braces follow a variable on its line, with no value before them.
  private func hasAccessors(from start: Int) -> Bool {
    for byte in bytes[start...] {
      switch byte {
      case 0x7B: return true
      case 0x3D, 0x0A, 0x0D: return false
      default: continue
      }
    }
    return false
  }

  /// To the end of the declaration's last line, or to what closes the braces around it.
  private mutating func skipDeclaration() {
    var depth = 0
    while true {
      skipPlain()
      switch byte(at: position) {
      case 0x28, 0x5B, 0x7B: depth += 1
      case 0x29, 0x5D, 0x7D:
        if depth == 0 { return }
        depth -= 1
      case 0x3B where depth == 0: return
      case 0x0A where depth == 0, 0x0D where depth == 0:
        if continuesOnNextLine() { continue } else { return }
      case 0x22, 0x23, 0x2F:
        if skipToken() { continue }
      default: if position >= bytes.count { return }
      }
      position += 1
    }
  }

  /// Over bytes that neither open nor close anything.
  private mutating func skipPlain() {
    var place = position
    while place < bytes.count {
      let byte = bytes[place]
      let isPlain =
        (byte >= 0x3C && byte < 0x5B) || (byte > 0x5D && byte < 0x7B) || byte == 0x20 || byte >= 0x80
      if !isPlain { break }
      place += 1
    }
    position = place
  }

  /// Over a string with all that is in it, or a comment; false where neither begins. Mistakes are told when the
  /// declaration is read.
  private mutating func skipToken() -> Bool {
    let (first, next) = (byte(at: position), byte(at: position + 1))
    let isString = first == 0x22 || (first == 0x23 && (next == 0x22 || next == 0x23))
    guard isString || (first == 0x2F && (next == 0x2F || next == 0x2A)) else { return false }
    let (count, issueCount, wasStart) = (tokens.count, issues.count, startsLine)
    repeat {
      lexToken()
      if !strings.isEmpty { skipSpace() }
    } while !strings.isEmpty && position < bytes.count
    tokens.removeSubrange(count...)
    issues.removeSubrange(issueCount...)
    startsLine = wasStart
    return true
  }

  /// Whether the declaration goes on beyond the line break at the current position, which is passed by then.
  private mutating func continuesOnNextLine() -> Bool {
    let start = position
    skipBlankLines()
    if byte(at: position) == 0x7B || (byte(at: position) == 0x2D && byte(at: position + 1) == 0x3E) {
      return true
    }
    let word = position
    skipIdentifier()
    switch keyword(in: word..<position) {
    case .whereKeyword?, .throwsKeyword?: return true
    default: break
    }
    position = start
    return false
  }

  private mutating func skipBlanks() {
    while byte(at: position) == 0x20 { position += 1 }
  }

  private mutating func skipBlankLines() {
    while byte(at: position) == 0x20 || byte(at: position) == 0x0A || byte(at: position) == 0x0D {
      position += 1
    }
  }
}
