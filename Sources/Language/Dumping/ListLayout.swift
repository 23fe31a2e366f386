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
    var (depth, isQuoted, open) = (0, false, Substring.Index?.none)
    var index = item.startIndex
    while index < item.endIndex {
      switch item[index] {
      case "\\" where isQuoted: index = item.index(after: index)
      case "\"": isQuoted.toggle()
      case "(" where !isQuoted, "[" where !isQuoted:
        if depth == 0 { open = index }
        depth += 1
      case ")" where !isQuoted, "]" where !isQuoted:
        depth -= 1
        if depth == 0, let start = open, parts(of: item[item.index(after: start)..<index]).count > 1 {
          return (start, index)
        }
      default: break
      }
      if index < item.endIndex { index = item.index(after: index) }
    }
    return nil
  }

  /// What blanks outside of brackets set apart; a label, an arrow and a `=` stay with what follows.
  private func parts(of inside: Substring) -> [Substring] {
    var parts: [Substring] = []
    var (depth, isQuoted, start) = (0, false, inside.startIndex)
    var index = inside.startIndex
    func add(_ end: Substring.Index) {
      let part = inside[start..<end]
      guard !part.isEmpty else { return }
      if let last = parts.last, last.hasSuffix(":") || last.hasSuffix("->") || last == "=" || part == "->" {
        parts[parts.count - 1] = inside[last.startIndex..<end]
      } else {
        parts.append(part)
      }
    }
    while index < inside.endIndex {
      switch inside[index] {
      case "\\" where isQuoted: index = inside.index(after: index)
      case "\"": isQuoted.toggle()
      case "(" where !isQuoted, "[" where !isQuoted: depth += 1
      case ")" where !isQuoted, "]" where !isQuoted: depth -= 1
      case " " where !isQuoted && depth == 0:
        add(index)
        start = inside.index(after: index)
      default: break
      }
      if index < inside.endIndex { index = inside.index(after: index) }
    }
    add(inside.endIndex)
    return parts
  }
}
