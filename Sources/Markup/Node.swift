/// A piece of a document: HTML, SVG or MathML. Text is held as the reader sees it; the serializer escapes.
public enum Node: Hashable, Sendable {
  case element(Element)
  case text(String)
  /// An author's own HTML, written as it stands. Whoever makes it has checked it.
  case verbatim(String)
}

/// An element with its attributes in the order in which they are written.
public struct Element: Hashable, Sendable {
  public let name: String
  public var attributes: [Attribute]
  public var children: [Node]

  public init(_ name: String, _ attributes: [Attribute] = [], _ children: [Node] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  /// The value of an attribute, or nil.
  public subscript(attribute name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}

/// One attribute. An empty value is written as `name=""`.
public struct Attribute: Hashable, Sendable {
  public let name: String
  public let value: String

  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension Node {
  /// An element as a node: `Node("p", [.class("lead")], ["text"])`.
  public init(_ name: String, _ attributes: [Attribute] = [], _ children: [Node] = []) {
    self = .element(Element(name, attributes, children))
  }

  /// The text of a node and all that it holds, without markup.
  public var plainText: String {
    switch self {
    case .text(let text): text
    case .verbatim: ""
    case .element(let element): element.children.map({ $0.plainText }).joined()
    }
  }
}

extension Node: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) {
    self = .text(text)
  }
}

extension Attribute {
  public static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
  public static func id(_ value: String) -> Attribute { Attribute("id", value) }
  public static func href(_ value: String) -> Attribute { Attribute("href", value) }
}
