/// HTML as a row of tags and texts in which only what a reader would notice is left: for comparing what we
/// write with what libcmark writes.
///
/// Set aside are white space where HTML gives it no meaning, the order of attributes, how characters are
/// escaped, and what our pages add: ids of headings with their links, and the marks of boxes that scroll.
struct HTMLTokens {
  private let bytes: [UInt8]
  private var cursor = 0
  private var tokens: [String] = []
  private var isPreformatted = false
  private var skipsPermalink = false

  static func tokens(of html: String) -> [String] {
    var reader = HTMLTokens(bytes: Array(html.utf8))
    while reader.cursor < reader.bytes.count { reader.step() }
    return reader.withoutEdgeSpaces
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func step() {
    if bytes[cursor] == UInt8(ascii: "<"), let end = tagEnd() {
      addTag(String(decoding: bytes[cursor..<end], as: UTF8.self))
      cursor = end
    } else {
      let start = cursor
      cursor += 1
      while cursor < bytes.count, bytes[cursor] != UInt8(ascii: "<") { cursor += 1 }
      addText(String(decoding: bytes[start..<cursor], as: UTF8.self))
    }
  }

  /// The end of a tag; comments and declarations, which both sides copy as they stand, count as text.
  private func tagEnd() -> Int? {
    var at = cursor + 1
    if at < bytes.count, bytes[at] == UInt8(ascii: "/") { at += 1 }
    guard at < bytes.count, (0x61...0x7A).contains(bytes[at] | 0x20) else { return nil }
    var quote: UInt8?
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == nil { quote = bytes[at] } else if quote == bytes[at] { quote = nil }
      case UInt8(ascii: ">") where quote == nil: return at + 1
      case UInt8(ascii: "<") where quote == nil: return nil
      default: break
      }
      at += 1
    }
    return nil
  }

  // MARK: Tags

  private mutating func addTag(_ tag: String) {
    let isClosing = tag.hasPrefix("</")
    let name = tag.dropFirst(isClosing ? 2 : 1).prefix { $0.isLetter || $0.isNumber }.lowercased()
    if isClosing, name == "a", skipsPermalink {
      skipsPermalink = false
      return
    }
    if !isClosing, name == "a", tag.contains("class=\"permalink\"") {
      skipsPermalink = true
      return
    }
    if name == "pre" { isPreformatted = !isClosing }
    let attributes = isClosing ? [] : HTMLTokens.attributes(of: tag, name).sorted()
    tokens.append(HTMLTokens.tagMark + ([(isClosing ? "/" : "") + name] + attributes).joined(separator: " "))
  }

  private static func attributes(of tag: String, _ element: String) -> [String] {
    var result: [String] = []
    var rest = tag.dropFirst().drop { !$0.isWhitespace && $0 != "/" }
    while let start = rest.firstIndex(where: { !$0.isWhitespace && $0 != "/" && $0 != ">" }) {
      let name = rest[start...].prefix { !$0.isWhitespace && !"/>=".contains($0) }.lowercased()
      rest = rest[start...].dropFirst(name.count)
      var value = ""
      let afterBlank = rest.drop { $0.isWhitespace }
      if afterBlank.first == "=" {
        rest = afterBlank.dropFirst().drop { $0.isWhitespace }
        let quote = rest.first.flatMap { "\"'".contains($0) ? $0 : nil }
        let body = quote == nil ? rest : rest.dropFirst()
        value = String(body.prefix { quote == nil ? !$0.isWhitespace && $0 != ">" : $0 != quote })
        rest = body.dropFirst(value.count + (quote == nil ? 0 : 1))
      }
      if !isOurs(name, value, element) { result.append("\(name)=\(spaced(decoded(value)))") }
    }
    return result
  }

  private static func isOurs(_ attribute: String, _ value: String, _ element: String) -> Bool {
    switch attribute {
    case "id": element.count == 2 && element.hasPrefix("h")
    case "tabindex", "role", "aria-label": element == "pre"
    case "title": value.isEmpty
    default: false
    }
  }

  // MARK: Text

  private mutating func addText(_ text: String) {
    guard !skipsPermalink else { return }
    let words = HTMLTokens.decoded(text)
    let kept = isPreformatted ? words : HTMLTokens.spaced(words)
    guard !kept.isEmpty else { return }
    if let last = tokens.last, !HTMLTokens.isTag(last) {
      tokens[tokens.count - 1] = isPreformatted ? last + kept : HTMLTokens.spaced(last + kept)
    } else {
      tokens.append(kept)
    }
  }

  /// Tags are marked by a sign that no text holds.
  private static let tagMark = "\u{1}"

  private static func isTag(_ token: String) -> Bool { token.hasPrefix(tagMark) }

  /// Runs of white space as one blank each.
  private static func spaced(_ text: String) -> String {
    var result = ""
    for character in text {
      let isSpace = " \t\n\r\r\n".contains(character)
      if !isSpace { result.append(character) } else if result.last != " " { result.append(" ") }
    }
    return result
  }

  private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#x27": "'", "#13": "\r"]

  private static func decoded(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let name = rest[start...].dropFirst().prefix { $0 != ";" }
      if let character = entities[String(name)] {
        result += character
        rest = rest[name.endIndex...].dropFirst()
      } else {
        result += "&"
        rest = rest[start...].dropFirst()
      }
    }
    return result + rest
  }

  private static let blocks: Set<String> = [
    "p", "ul", "ol", "li", "blockquote", "pre", "hr", "br", "h1", "h2", "h3", "h4", "h5", "h6", "table",
    "thead",
    "tbody", "tr", "th", "td", "div",
  ]

  /// White space means nothing beside the tag of a block, and at both ends.
  private var withoutEdgeSpaces: [String] {
    var result: [String] = []
    var isPreformatted = false
    for (index, token) in tokens.enumerated() {
      if token.hasPrefix(HTMLTokens.tagMark + "pre") { isPreformatted = true }
      if token.hasPrefix(HTMLTokens.tagMark + "/pre") { isPreformatted = false }
      guard !HTMLTokens.isTag(token), !isPreformatted else {
        result.append(token)
        continue
      }
      var text = Substring(token)
      if index == 0 || HTMLTokens.isBlock(tokens[index - 1]) { text = text.drop { $0 == " " } }
      if index + 1 == tokens.count || HTMLTokens.isBlock(tokens[index + 1]) {
        while text.last == " " { text = text.dropLast() }
      }
      if !text.isEmpty { result.append(String(text)) }
    }
    return result
  }

  private static func isBlock(_ token: String) -> Bool {
    isTag(token)
      && blocks.contains(String(token.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }))
  }
}
