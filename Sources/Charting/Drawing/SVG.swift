import Markup

/// The few kinds of nodes that a chart is made of.
enum SVG {
  static func path(_ data: String, _ attributes: [Attribute] = []) -> Node {
    Node("path", attributes + [Attribute("d", data)])
  }

  static func group(_ attributes: [Attribute], _ children: [Node]) -> Node {
    Node("g", attributes, children)
  }

  static func text(
    _ string: String, x: Double, y: Double, anchor: String = "start", className: String? = nil,
    transform: String? = nil
  ) -> Node {
    var attributes = [Attribute("x", pixels(x)), Attribute("y", pixels(y))]
    if anchor != "start" { attributes.append(Attribute("text-anchor", anchor)) }
    if let className { attributes.append(.class(className)) }
    if let transform { attributes.append(Attribute("transform", transform)) }
    return Node("text", attributes, [.text(withMinusSigns(string))])
  }

  /// A line's or a group's colour: a class of the style sheet, or a fixed colour.
  static func color(_ color: Color) -> Attribute {
    if let name = color.className { return .class(name) }
    return Attribute("color", color.hexadecimal ?? "#000000")
  }

  static func opacity(_ value: Double) -> [Attribute] {
    value < 1 && value >= 0 ? [Attribute("opacity", pixels(value))] : []
  }

  static func stroke(_ look: Look) -> [Attribute] {
    var attributes = [Attribute("stroke-width", pixels(look.lineWidth))]
    if look.dash.contains(where: { $0 > 0 }) {
      attributes.append(Attribute("stroke-dasharray", look.dash.map(pixels).joined(separator: " ")))
    }
    return attributes
  }
}
