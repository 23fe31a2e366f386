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

  /// A turn by degrees, clockwise.
  static func rotation(_ degrees: Double, around point: Point) -> String {
    "rotate(\(pixels(degrees)) \(pixels(point.x)) \(pixels(point.y)))"
  }

  /// A line's or a group's colour: a class of the style sheet, or a fixed colour.
  static func color(_ color: Color) -> Attribute {
    switch color.hue {
    case .named(let name): .class(name.className)
    case .fixed: Attribute("color", color.hexadecimal ?? "")
    }
  }

  static func opacity(_ value: Double) -> [Attribute] {
    value < 1 ? [Attribute("opacity", shareText(max(value, 0)))] : []
  }

  /// How a line is drawn, where it differs from the style sheet's `gc-line`.
  static func stroke(_ style: StrokeStyle) -> [Attribute] {
    var attributes: [Attribute] = []
    let width = style.lineWidth.isFinite ? min(max(style.lineWidth, 0.25), 100) : 2
    if width != 1 { attributes.append(Attribute("stroke-width", shareText(width))) }
    let dash = style.dash.filter { $0 >= 0 && $0.isFinite }
    if dash.contains(where: { $0 > 0 }) {
      attributes.append(Attribute("stroke-dasharray", dash.map(pixels).joined(separator: " ")))
      if style.dashPhase != 0 { attributes.append(Attribute("stroke-dashoffset", pixels(style.dashPhase))) }
    }
    switch style.lineCap {
    case .butt: break
    case .round: attributes.append(Attribute("stroke-linecap", "round"))
    case .square: attributes.append(Attribute("stroke-linecap", "square"))
    }
    switch style.lineJoin {
    case .round: attributes.append(Attribute("stroke-linejoin", "round"))
    case .miter: break
    case .bevel: attributes.append(Attribute("stroke-linejoin", "bevel"))
    }
    return attributes
  }
}
