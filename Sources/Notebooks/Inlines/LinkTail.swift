/// Finds where a link that libcmark has recognised ends: after `](…)`, `][label]` or `]`.
struct LinkTail {
  let bytes: [UInt8]

  /// The end of the link whose text's closing bracket stands at an offset.
  func end(closingBracket: Int) -> Int {
    let after = closingBracket + 1
    guard after < bytes.count else { return after }
    if bytes[after] == ASCII.openParenthesis, let end = destinationAndTitle(after + 1) { return end }
    if bytes[after] == ASCII.openBracket, let end = label(after + 1) { return end }
    return after
  }

  private func destinationAndTitle(_ start: Int) -> Int? {
    guard let destination = destination(skippingWhitespace(start)) else { return nil }
    var at = skippingWhitespace(destination)
    if at > destination, let title = title(at) { at = skippingWhitespace(title) }
    return at < bytes.count && bytes[at] == ASCII.closeParenthesis ? at + 1 : nil
  }

  private func skippingWhitespace(_ start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at].isWhitespace { at += 1 }
    return at
  }

  private func destination(_ start: Int) -> Int? {
    if start < bytes.count, bytes[start] == ASCII.less { return bracketed(start + 1) }
    var (at, depth) = (start, 0)
    while at < bytes.count, bytes[at] > ASCII.space, bytes[at] != 0x7F {
      switch bytes[at] {
      case ASCII.backslash where at + 1 < bytes.count && bytes[at + 1].isPunctuation: at += 1
      case ASCII.openParenthesis: depth += 1
      case ASCII.closeParenthesis:
        if depth == 0 { return at }
        depth -= 1
      default: break
      }
      at += 1
    }
    return depth == 0 ? at : nil
  }

  private func bracketed(_ start: Int) -> Int? {
    var at = start
    while at < bytes.count, !bytes[at].isLineEnd, bytes[at] != ASCII.less {
      if bytes[at] == ASCII.greater { return at + 1 }
      at += bytes[at] == ASCII.backslash ? 2 : 1
    }
    return nil
  }

  private func title(_ start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    let close: UInt8
    switch bytes[start] {
    case ASCII.quote, UInt8(ascii: "'"): close = bytes[start]
    case ASCII.openParenthesis: close = ASCII.closeParenthesis
    default: return nil
    }
    var at = start + 1
    while at < bytes.count {
      if bytes[at] == close { return at + 1 }
      at += bytes[at] == ASCII.backslash ? 2 : 1
    }
    return nil
  }

  private func label(_ start: Int) -> Int? {
    var at = start
    while at < bytes.count, at - start <= 1000, bytes[at] != ASCII.openBracket {
      if bytes[at] == ASCII.closeBracket { return at + 1 }
      at += bytes[at] == ASCII.backslash ? 2 : 1
    }
    return nil
  }
}
