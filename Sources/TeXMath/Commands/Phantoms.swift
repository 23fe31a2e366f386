import Markup

/// Something that takes part of the room of its contents, visible or not.
struct Phantom: Hashable, Sendable {
  let isVisible: Bool
  let keepsWidth: Bool
  let keepsHeight: Bool
}

enum Phantoms {
  static let commands: [String: Command] = [
    "phantom": .phantom(Phantom(isVisible: false, keepsWidth: true, keepsHeight: true)),
    "hphantom": .phantom(Phantom(isVisible: false, keepsWidth: true, keepsHeight: false)),
    "vphantom": .phantom(Phantom(isVisible: false, keepsWidth: false, keepsHeight: true)),
    "smash": .phantom(Phantom(isVisible: true, keepsWidth: true, keepsHeight: false)),
    "rlap": .phantom(Phantom(isVisible: true, keepsWidth: false, keepsHeight: true)),
    "mathrlap": .phantom(Phantom(isVisible: true, keepsWidth: false, keepsHeight: true)),
    "mathstrut": .symbol(Symbol("\u{2060}", .ordinary, .sign)),
  ]
}

extension Parser {
  /// `\smash[b]{…}` is read as `\smash{…}`.
  mutating func parsePhantom(_ phantom: Phantom, _ command: Token) -> MathNode {
    if command.text == "smash" { _ = readOptionalTokens() }
    return .phantom(phantom, parseArgument("its argument", of: command))
  }
}

extension MathMLBuilder {
  func build(_ phantom: Phantom, _ nodes: [MathNode]) -> Node {
    let content = row(nodes)
    let shown = phantom.isVisible ? content : [Node("mphantom", [], content)]
    var attributes: [Attribute] = []
    if !phantom.keepsWidth { attributes.append(Attribute("width", "0")) }
    if !phantom.keepsHeight { attributes += [Attribute("height", "0"), Attribute("depth", "0")] }
    if attributes.isEmpty, shown.count == 1 { return shown[0] }
    return Node("mpadded", attributes, shown)
  }
}
