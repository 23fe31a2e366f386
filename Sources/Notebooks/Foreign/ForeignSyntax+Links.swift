// Links, references, images and what stands in brackets.
extension ForeignSyntax {
  /// `[[note]]`, `![[image]]`, and what else may stand in brackets.
  mutating func bracket(_ at: Int, _ limit: Int) -> Int? {
    if starts(at, with: "[^") { return footnoteName(at, limit) }
    if let passed = citation(at, limit) ?? field(at, limit) ?? sizedImage(at, limit) { return passed }
    guard starts(at, with: "[["), let close = find("]]", from: at + 2, before: limit), close > at + 2 else {
      return nil
    }
    // Links and their definitions may have brackets in them.
    let after = close + 2
    if after < end, bytes[after] == ASCII.openParenthesis || bytes[after] == ASCII.openBracket { return nil }
    let inside = (at + 2)..<close, isImage = at > 0 && bytes[at - 1] == ASCII.bang
    let range = (isImage ? at - 1 : at)..<after
    if ["toc", "_toc_"].contains(text(inside).lowercased()) { return contents(range) }
    let target = text(inside).split(separator: "|", maxSplits: 1).map(String.init)
    guard let name = target.first else { return nil }
    if isImage, name.contains(".") {
      return report(range, "this shows no image", "write ![what it shows](\(name))")
    }
    if isImage {
      return report(range, "this takes nothing in", "write a link, [](\(name)), or the text itself")
    }
    let words = target.count > 1 ? target[1] : ""
    return report(
      range, "'\(text(range))' is no link here", "write [\(words)](\(ForeignSyntax.address(of: name)))")
  }

  /// `note#some-heading` for `note#Some heading`; blocks have no names here.
  private static func address(of target: String) -> String {
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return target }
    let heading = parts[1].split(separator: "#").last ?? ""
    return parts[0] + "#" + (heading.hasPrefix("^") ? "id" : Slugs.slug(String(heading)))
  }

  mutating func contents(_ range: Range<Int>) -> Int {
    report(range, "this makes no table of contents", "delete it: every page has one")
  }

  /// `@fig-x`, `-@tbl-x`, `@author2000`.
  mutating func reference(_ at: Int, _ limit: Int) -> Int? {
    guard !isInWord(at - 1), at == 0 || bytes[at - 1] != UInt8(ascii: "/") else { return nil }
    var close = nameEnd(at + 1, limit)
    while close > at + 1, [ASCII.colon, UInt8(ascii: ".")].contains(bytes[close - 1]) { close -= 1 }
    let name = text((at + 1)..<close), first = at > 0 && bytes[at - 1] == ASCII.dash ? at - 1 : at
    if isReference(name) {
      return report(first..<close, "'@\(name)' is no reference here", "write [](#\(name))")
    }
    guard name.utf8.first?.isLetter == true,
      let year = name.utf8.dropLast(name.last?.isLetter == true ? 1 : 0).suffix(4).first,
      year.isDigit, name.utf8.count > 5, name.utf8.suffix(5).filter({ $0.isDigit }).count >= 4
    else { return nil }
    return report(
      first..<close, "there is no bibliography to cite from", "write a link or a footnote [^name]")
  }

  /// `[@a]`, `[see @a; @b]`
  private mutating func citation(_ at: Int, _ limit: Int) -> Int? {
    guard let close = find("]", from: at, before: limit), !isLinked(close),
      let sign = ((at + 1)..<close).first(where: { bytes[$0] == UInt8(ascii: "@") }),
      bytes[sign + 1].isLetter, bytes[sign - 1].isBlank || ByteSet("[-").contains(bytes[sign - 1]),
      !isReference(text((sign + 1)..<nameEnd(sign + 1, close)))
    else { return nil }
    return report(
      at..<(close + 1), "there is no bibliography to cite from", "write a link or a footnote [^name]")
  }

  /// Whether a name is one by which Quarto refers to a figure, a table and so on: `fig-loss`.
  private func isReference(_ name: String) -> Bool {
    name.firstIndex(of: "-").map { ForeignNames.referencePrefixes.contains(String(name[..<$0])) } ?? false
  }

  /// Whether an address or a label stands behind a closing bracket.
  private func isLinked(_ close: Int) -> Bool {
    close + 1 < end && (bytes[close + 1] == ASCII.openParenthesis || bytes[close + 1] == ASCII.openBracket)
  }

  /// `[key:: value]`
  private mutating func field(_ at: Int, _ limit: Int) -> Int? {
    let name = nameEnd(at + 1, limit)
    guard name > at + 3, bytes[(name - 2)..<name].allSatisfy({ $0 == ASCII.colon }), starts(name, with: " "),
      let close = find("]", from: name, before: limit), !isLinked(close)
    else { return nil }
    return report(
      at..<(close + 1), "this is text like any other", "write it as text; keywords stand in the front matter")
  }

  /// `[^a name]`, which would be a footnote without the blank. `LayoutPass` looks for `[^a name]: the note`.
  private mutating func footnoteName(_ at: Int, _ limit: Int) -> Int? {
    guard let close = find("]", from: at, before: limit), close > at + 2, !isLinked(close),
      !starts(close, with: "]:")
    else { return nil }
    return report(
      at..<(close + 1), "this is no footnote",
      "a footnote's name has letters, digits, '-', '_', ':' and '.' only")
  }

  /// `![what it shows|300](a.png)`
  private mutating func sizedImage(_ at: Int, _ limit: Int) -> Int? {
    guard at > start, bytes[at - 1] == ASCII.bang, let close = find("](", from: at, before: limit) else {
      return nil
    }
    var pipe = close - 1
    while pipe > at, bytes[pipe].isDigit || bytes[pipe] == UInt8(ascii: "x") { pipe -= 1 }
    guard bytes[pipe] == ASCII.pipe, bytes[pipe + 1].isDigit, pipe > at else { return nil }
    _ = report(pipe..<close, "this sets no width", "delete it: an image is as wide as it is, or as the text")
    return close
  }

  /// Behind the address of a link, in which signs mean nothing.
  mutating func destination(_ at: Int, _ limit: Int) -> Int? {
    if starts(at, with: "][#"), let close = find("]", from: at + 2, before: limit), close > at + 3 {
      let id = text((at + 3)..<close)
      return report((at + 1)..<(close + 1), "this leads nowhere", "write [words](#\(id))")
    }
    guard starts(at, with: "]("), let close = find(")", from: at, before: limit) else { return nil }
    noteBlanks(in: (at + 2)..<close)
    return close + 1
  }

  /// Blanks in an address make text of the whole link: `[](#Some heading)`, `![](a.png =300x)`.
  private mutating func noteBlanks(in address: Range<Int>) {
    let inside = trimmed(address, in: bytes)
    guard let blank = bytes[inside].firstIndex(where: { $0.isBlank }), bytes[inside.lowerBound] != ASCII.less
    else { return }
    let rest = trimmed(blank..<inside.upperBound, in: bytes)
    guard rest.count > 1, !ByteSet("\"'(").contains(bytes[rest.lowerBound]) else { return }
    if bytes[rest.lowerBound] == UInt8(ascii: "="), bytes[rest.lowerBound + 1].isDigit {
      _ = report(
        rest, "this makes text of the image", "delete it: an image is as wide as it is, or as the text")
    } else if bytes[inside.lowerBound] == ASCII.hash, bytes[inside.lowerBound + 1].isLetter {
      _ = report(
        inside, "an address holds no blanks, so that this is no link",
        "write #\(Slugs.slug(text((inside.lowerBound + 1)..<inside.upperBound)))")
    } else if isFileName(rest) {
      _ = report(
        inside, "an address holds no blanks, so that this is no link",
        "write %20 for each, or <\(text(inside))>")
    }
  }

  /// Whether words end as names of files do.
  private func isFileName(_ words: Range<Int>) -> Bool {
    guard let dot = bytes[words].lastIndex(of: UInt8(ascii: ".")), dot > words.lowerBound else {
      return false
    }
    let ending = (dot + 1)..<words.upperBound
    return (2...4).contains(ending.count) && bytes[ending].allSatisfy { $0.isLetter }
  }

  /// `https://example.org`, which other tools make a link.
  mutating func address(_ at: Int, _ limit: Int) -> Int? {
    guard starts(at, with: "://") else { return nil }
    var first = at
    while first > start, bytes[first - 1].isLetter { first -= 1 }
    let scheme = text(first..<at)
    guard scheme == "http" || scheme == "https",
      first == start || !ByteSet("[<{\"'=").contains(bytes[first - 1])
    else { return nil }
    var close = at + 3
    while close < limit, !bytes[close].isWhitespace, !ByteSet("<>)]*").contains(bytes[close]) { close += 1 }
    while ByteSet(".,;:!?'\"").contains(bytes[close - 1]) { close -= 1 }
    guard close > at + 3, !isDefinition(first) else { return nil }
    if let passed = brokenLink(first..<close) { return passed }
    return report(
      first..<close, "this address is no link",
      "write <\(text(first..<close))>; without a link it is \(scheme)\\://…")
  }

  /// Whether a link's definition stands before an offset, on its line: `[x]: https://example.org`.
  private func isDefinition(_ at: Int) -> Bool {
    var before = at
    while before > start, bytes[before - 1].isBlank { before -= 1 }
    return before > start + 1 && bytes[before - 1] == ASCII.colon && bytes[before - 2] == ASCII.closeBracket
  }
}
