import Markup

/// Hatched fills: fine lines that tell bars apart without their colours.
struct Patterns {
  private let id: String
  private var used: [Use] = []

  private struct Use: Hashable {
    let hatching: Int
    let color: Color
  }

  /// The number of patterns.
  static let count = lines.count

  /// The patterns that a chart's looks need; `id` begins their ids.
  init(_ looks: [Look], id: String) {
    self.id = id
    for look in looks {
      guard let use = Self.use(look), !used.contains(use) else { continue }
      used.append(use)
    }
  }

  private static func use(_ look: Look) -> Use? {
    look.hatching.map { Use(hatching: $0, color: look.color) }
  }

  /// The fill of a look: its colour, or a pattern in its colour. An edge parts a shape from its neighbours.
  func fill(_ look: Look, edged: Bool = false) -> [Attribute] {
    let edge = edged ? "gc-edge" : ""
    guard let use = Self.use(look), let index = used.firstIndex(of: use) else {
      return [.class(edged ? "gc-fill gc-edge" : "gc-fill")]
    }
    return (edged ? [.class(edge)] : []) + [Attribute("fill", "url(#\(id)-hatch-\(index))")]
  }

  func definitions() -> [Node] {
    used.enumerated().map { index, use in
      let (tile, data) = Self.lines[use.hatching % Self.count]
      let size = pixels(tile)
      return Node(
        "pattern",
        [
          .id("\(id)-hatch-\(index)"), Attribute("width", size), Attribute("height", size),
          Attribute("patternUnits", "userSpaceOnUse"), SVG.color(use.color),
        ],
        [
          Node("rect", [Attribute("width", size), Attribute("height", size), .class("gc-fill")]),
          SVG.path(data, [.class("gc-hatch")]),
        ])
    }
  }

  /// Lines within a tile, as path data.
  private static let lines: [(tile: Double, data: String)] = [
    (8, "M0 8l8-8M-2 2l4-4M6 10l4-4"),
    (7, "M0 3.5h7"),
    (8, "M0 0l8 8M-2 6l4 4M6-2l4 4"),
    (7, "M3.5 0v7"),
    (10, "M0 10l10-10M0 0l10 10"),
    (6, "M2.5 3h1"),
  ]
}
