/// Turns trees into text, once, at the end. All escaping happens here.
public struct Serializer: Sendable {
  private let syntax: Syntax

  public enum Syntax: Sendable {
    /// HTML's syntax, for a page: void elements have no end tag, inline SVG and MathML self-close.
    case html
    /// XML's syntax, for a file of its own, such as an SVG image.
    case xml
  }

  public init(_ syntax: Syntax = .html) {
    self.syntax = syntax
  }

  public func serialize(_ nodes: [Node]) -> String {
    var output = ""
    for node in nodes { write(node, foreign: syntax == .xml, to: &output) }
    return output
  }

  public func serialize(_ node: Node) -> String {
    serialize([node])
  }

  /// A whole page, with its document type.
  public func serializeDocument(_ root: Node) -> String {
    "<!DOCTYPE html>\n" + serialize(root) + "\n"
  }

  private func write(_ node: Node, foreign: Bool, to output: inout String) {
    switch node {
    case .text(let text): appendEscaped(text, quotes: false, to: &output)
    case .element(let element): write(element, foreign: foreign, to: &output)
    }
  }

  private func write(_ element: Element, foreign: Bool, to output: inout String) {
    let foreign = foreign || foreignRoots.contains(element.name)
    output += "<"
    output += element.name
    for attribute in element.attributes { write(attribute, to: &output) }
    if foreign, element.children.isEmpty {
      output += "/>"
      return
    }
    output += ">"
    if !foreign, voidElements.contains(element.name) { return }
    let childrenForeign = foreign && !(syntax == .html && htmlIntegrationPoints.contains(element.name))
    for child in element.children {
      if case .text(let text) = child, !foreign, rawTextElements.contains(element.name) {
        appendRawText(text, to: &output)
      } else {
        write(child, foreign: childrenForeign, to: &output)
      }
    }
    output += "</"
    output += element.name
    output += ">"
  }

  private func write(_ attribute: Attribute, to output: inout String) {
    output += " "
    output += attribute.name
    output += "=\""
    appendEscaped(attribute.value, quotes: true, to: &output)
    output += "\""
  }
}

private let foreignRoots: Set<String> = ["svg", "math"]
private let htmlIntegrationPoints: Set<String> = ["foreignObject", "annotation-xml"]
private let rawTextElements: Set<String> = ["style", "script"]
private let voidElements: Set<String> = [
  "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
]

/// Escapes for text or for a double-quoted attribute. Characters that neither HTML nor XML can hold
/// (NUL and other controls) become replacement characters.
private func appendEscaped(_ text: String, quotes: Bool, to output: inout String) {
  guard text.utf8.contains(where: { needsEscaping($0, quotes: quotes) }) else {
    output += text
    return
  }
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": output += "&amp;"
    case "<": output += "&lt;"
    case ">": output += "&gt;"
    case "\"" where quotes: output += "&quot;"
    case "\t", "\n": output.unicodeScalars.append(scalar)
    case "\r": output += "&#13;"
    case _ where scalar.value < 0x20: output += "\u{FFFD}"
    default: output.unicodeScalars.append(scalar)
    }
  }
}

private func needsEscaping(_ byte: UInt8, quotes: Bool) -> Bool {
  switch byte {
  case 0x26, 0x3C, 0x3E: true
  case 0x22: quotes
  case 0x09, 0x0A: false
  default: byte < 0x20
  }
}

/// Style sheets and scripts cannot be escaped; a `</` in them is written so that it ends nothing.
private func appendRawText(_ text: String, to output: inout String) {
  var previous: Unicode.Scalar = " "
  for scalar in text.unicodeScalars {
    if previous == "<", scalar == "/" { output += "\\" }
    output.unicodeScalars.append(scalar)
    previous = scalar
  }
}
