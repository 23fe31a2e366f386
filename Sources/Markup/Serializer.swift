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
    String(decoding: bytes(nodes), as: UTF8.self)
  }

  public func serialize(_ node: Node) -> String {
    serialize([node])
  }

  /// The text of the nodes as UTF-8.
  public func bytes(_ nodes: [Node]) -> [UInt8] {
    var output = MarkupOutput()
    for node in nodes { write(node, foreign: syntax == .xml, to: &output) }
    return output.bytes
  }

  /// A whole page as UTF-8, with its document type.
  public func document(_ root: Node) -> [UInt8] {
    var output = MarkupOutput()
    output.append("<!DOCTYPE html>\n")
    write(root, foreign: syntax == .xml, to: &output)
    output.append("\n")
    return output.bytes
  }

  private func write(_ node: Node, foreign: Bool, to output: inout MarkupOutput) {
    switch node {
    case .text(let text): output.appendEscaped(text, quotes: false)
    case .element(let element): write(element, foreign: foreign, to: &output)
    case .verbatim(let html): output.append(markup: html)
    }
  }

  private func write(_ element: Element, foreign: Bool, to output: inout MarkupOutput) {
    let foreign = foreign || element.isForeignRoot
    output.append(tag: element.name, isEnd: false)
    for index in element.attributes.indices { write(element.attributes[index], to: &output) }
    if element.children.isEmpty {
      if foreign { return output.append("/>") }
      if element.isVoid { return output.append(sign: ">") }
    }
    output.append(sign: ">")
    let childrenForeign = foreign && !(syntax == .html && element.isIntegrationPoint)
    let isRaw = !foreign && element.holdsRawText
    for index in element.children.indices {
      if isRaw, case .text(let text) = element.children[index] {
        output.appendRawText(text)
      } else {
        write(element.children[index], foreign: childrenForeign, to: &output)
      }
    }
    output.append(tag: element.name, isEnd: true)
    output.append(sign: ">")
  }

  private func write(_ attribute: Attribute, to output: inout MarkupOutput) {
    output.append(attribute: attribute.name)
    output.appendEscaped(attribute.value, quotes: true)
    output.append(sign: "\"")
  }
}

extension Element {
  /// Inside these, XML's rules hold in a page too.
  fileprivate var isForeignRoot: Bool { name == "math" || name == "svg" }

  /// Foreign elements that hold HTML again.
  fileprivate var isIntegrationPoint: Bool {
    name.utf8.count > 10 && (name == "foreignObject" || name == "annotation-xml")
  }

  /// Their text cannot be escaped.
  fileprivate var holdsRawText: Bool { name == "style" || name == "script" }

  /// HTML's elements without an end tag.
  fileprivate var isVoid: Bool {
    switch name {
    case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr":
      true
    default: false
    }
  }
}
