/// Breaks nested lists that are too long for a line: `(a b (c d))`, `[a b]`, with texts in quotes.
///
/// A list that does not fit has its parts on lines of their own, two blanks further in.
public struct ListLayout {
  private let width: Int

  public init(width: Int = 100) {
    self.width = width
  }

  /// Every line of the text is one list.
  public func layOut(_ text: String) -> String {
    text.split(separator: "\n").map { lines(of: Substring($0), indent: 0).joined(separator: "\n") + "\n" }
      .joined()
  }

  private func lines(of item: Substring, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    guard indent + item.count > width, let brackets = outerBrackets(of: item) else { return [margin + item] }
    var parts = self.parts(of: item[item.index(after: brackets.open)..<brackets.close])
    var head = String(item[...brackets.open])
    if item[brackets.open] == "(", let first = parts.first, outerBrackets(of: first) == nil {
      head += first
      parts.removeFirst()
    }
    var result = [margin + head] + parts.flatMap { lines(of: $0, indent: indent + 2) }
    result[result.count - 1] += item[brackets.close...]
    return result
  }

  /// The first bracket that holds more than one part, and its partner.
  private func outerBrackets(of item: Substring) -> (open: Substring.Index, close: Substring.Index)? {
    var open: Substring.Index?
    var found: (open: Substring.Index, close: Substring.Index)?
    scan(item) { index, depth in
      switch item[index] {
      case "(", "[":
        if depth == 1 { open = index }
      case ")", "]":
        guard depth == 0, let start = open else { break }
        if parts(of: item[item.index(after: start)..<index]).count > 1 { found = (start, index) }
      default: break
      }
      return found == nil
    }
    return found
  }

  /// What blanks outside of brackets set apart; a label, an arrow and a `=` stay with what follows.
  private func parts(of inside: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = inside.startIndex
    func add(_ end: Substring.Index) {
      let part = inside[start..<end]
      guard !part.isEmpty else { return }
      if let last = parts.last, last.hasSuffix(":") || last.hasSuffix("->") || last == "=" || part == "->" {
        parts[parts.count - 1] = inside[last.startIndex..<end]
      } else {
        parts.append(part)
      }
    }
    scan(inside) { index, depth in
      if depth == 0, inside[index] == " " {
        add(index)
        start = inside.index(after: index)
      }
      return true
    }
    add(inside.endIndex)
    return parts
  }

  /// Visits the characters that stand in no quotes, each with how many brackets are open behind it, until it is told
  /// to stop.
  private func scan(_ text: Substring, _ goesOn: (Substring.Index, Int) -> Bool) {
    var (depth, isQuoted) = (0, false)
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      if character == "\\", isQuoted { index = text.index(after: index) }
      if character == "\"" { isQuoted.toggle() }
      if !isQuoted {
        if character == "(" || character == "[" { depth += 1 }
        if character == ")" || character == "]" { depth -= 1 }
        if !goesOn(index, depth) { return }
      }
      if index < text.endIndex { index = text.index(after: index) }
    }
  }
}
