// Lists and verse that CommonMark does not know.
extension ForeignSyntax {
  /// `: the meaning` below a term.
  mutating func definition(_ rest: Range<Int>, isFirst: Bool) -> Int? {
    guard !isFirst, starts(rest.lowerBound, with: ": ") || starts(rest.lowerBound, with: ":\t") else {
      return nil
    }
    return report(
      rest.lowerBound..<(rest.lowerBound + 1), "there are no lists of definitions",
      "write '- **term**: the meaning', or leave a line free before a table's caption")
  }

  /// `-[ ] a task`
  mutating func item(_ rest: Range<Int>) -> Int? {
    let at = rest.lowerBound
    guard starts(at, with: "-[ ] ") || starts(at, with: "-[x] ") || starts(at, with: "-[X] ") else {
      return nil
    }
    return report(at..<(at + 4), "an item wants a blank behind its sign", "write '- [ ] …' or '- [x] …'")
  }

  /// `(@name) an example`
  mutating func example(_ rest: Range<Int>) -> Int? {
    guard starts(rest.lowerBound, with: "(@") else { return nil }
    let close = nameEnd(rest.lowerBound + 2, rest.upperBound)
    guard starts(close, with: ") ") else { return nil }
    return report(
      rest.lowerBound..<(close + 1), "this counts nothing", "write '1. ', or a callout '> [!Example] {#id}'")
  }

  /// `a)` above `b)` and the like: lists of pandoc's. One such line alone may be meant as it stands.
  mutating func counted(_ rest: Range<Int>, isFirst: Bool) -> Int? {
    let at = rest.lowerBound
    let next = nextLine(after: rest)
    let isList =
      starts(at, with: "#. ")
      || ForeignNames.counters.contains { starts(at, with: $0) && starts(next, with: $1) }
    guard isFirst, isList else { return nil }
    return report(rest, "this is no list", "begin each item with '1. ' or with '- '")
  }

  /// The first sign of the line after one.
  func nextLine(after line: Range<Int>) -> Int {
    var at = line.upperBound
    while at < end, bytes[at].isWhitespace { at += 1 }
    return at
  }

  /// `| a` above `| b`: lines that stay apart in pandoc.
  mutating func verse(_ rest: Range<Int>) -> Int? {
    let next = nextLine(after: rest)
    guard starts(rest.lowerBound, with: "| "), starts(next, with: "| "),
      !bytes[(rest.lowerBound + 1)..<rest.upperBound].contains(ASCII.pipe)
    else { return nil }
    return report(
      rest.lowerBound..<(rest.lowerBound + 1), "these lines run together, bars and all",
      "end each line with a backslash, without the bar")
  }

  /// `*[HTML]: Hypertext Markup Language`
  mutating func abbreviation(_ rest: Range<Int>) -> Int? {
    guard starts(rest.lowerBound, with: "*["),
      let close = find("]: ", from: rest.lowerBound, before: rest.upperBound)
    else { return nil }
    let name = text((rest.lowerBound + 2)..<close)
    return report(rest, "this explains nothing", "write the words out where \(name) first stands")
  }
}
