/// Pixels that an axis keeps free at its ends: for symbols whose size tells a number, and for remarks beside the ends of
/// bars and points.
enum EndRoom {
  static func across(_ scene: Scene, _ size: SizeScale?) -> PositionScaleRange {
    var room = Room(size)
    for layer in scene.layers where layer.shape == .bar && layer.lies {
      room.include(layer, layer.x, layer.xEnd, before: [.leading], after: [.automatic, .trailing]) {
        $0.width + gap
      }
    }
    return room.range
  }

  static func up(_ scene: Scene, _ size: SizeScale?) -> PositionScaleRange {
    var room = Room(size)
    for layer in scene.layers where (layer.shape == .bar && !layer.lies) || layer.shape == .point {
      room.include(
        layer, layer.y, layer.yEnd, before: [.bottom, .bottomLeading, .bottomTrailing],
        after: [.automatic, .top, .topLeading, .topTrailing]
      ) {
        $0.size * 1.25 * Double($0.lines.count) + gap
      }
    }
    return room.range
  }

  private static let gap = 8.0
}

/// The room before the lowest and after the highest value.
private struct Room {
  private var before = 0.0
  private var after = 0.0

  init(_ size: SizeScale?) {
    before = size?.largestRadius ?? 0
    after = before
  }

  var range: PositionScaleRange { .plotDimension(startPadding: before, endPadding: after) }

  /// Counts the remarks of bars and points that come near the end of the axis.
  mutating func include(
    _ layer: Layer, _ starts: [Double], _ ends: [Double], before low: [AnnotationPosition],
    after high: [AnnotationPosition], size: (Text) -> Double
  ) {
    let values = (starts + ends).filter { $0.isFinite }
    guard let lowest = values.min(), let highest = values.max() else { return }
    let near = (highest - lowest) * Self.near
    for placed in layer.annotations {
      let own = [starts, ends].compactMap { placed.row < $0.count ? $0[placed.row] : nil }
      guard let start = own.min(), let end = own.max() else { continue }
      let position = placed.annotation.position
      let needed = size(placed.annotation.text) + (placed.annotation.spacing ?? 0)
      if low.contains(position), start <= lowest + near { before = max(before, needed) }
      if high.contains(position), end >= highest - near { after = max(after, needed) }
    }
  }

  /// The part of the range within which the end of the axis is near.
  private static let near = 0.15
}
