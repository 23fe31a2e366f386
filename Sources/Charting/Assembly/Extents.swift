/// Gives bars and cells their edges: a share of a category's room, or of the step between neighbours; and sets
/// marks with `position(by:)` side by side within that room.
struct Extents {
  private let positionNames: [String]
  private let hasCategories: (x: Bool, y: Bool)
  private let barStep: (x: Double, y: Double)
  private let cellStep: (x: Double, y: Double)

  /// The part of a category's room that bars take.
  private static let barShare = 0.7

  init(_ scene: Scene) {
    let layers = scene.layers
    positionNames = scene.positionNames
    hasCategories = (scene.xCategories != nil, scene.yCategories != nil)
    let bars = layers.filter { $0.shape == .bar }
    barStep = (
      Self.step(bars.filter { !$0.lies }.map { $0.x }), Self.step(bars.filter { $0.lies }.map { $0.y })
    )
    let cells = layers.filter { $0.shape == .rectangle }
    cellStep = (
      Self.step(cells.filter { $0.xEnd.isEmpty }.map { $0.x }),
      Self.step(cells.filter { $0.yEnd.isEmpty }.map { $0.y })
    )
  }

  func apply(to layers: [Layer]) {
    for layer in layers { apply(layer) }
  }

  private func apply(_ layer: Layer) {
    let slot = self.slot(layer)
    switch layer.shape {
    case .bar where layer.lies:
      (layer.y, layer.yEnd) = widened(
        layer.y, barStep.y * share(layer.style.height, Self.barShare, slot), slot)
    case .bar:
      (layer.x, layer.xEnd) = widened(
        layer.x, barStep.x * share(layer.style.width, Self.barShare, slot), slot)
    case .rectangle:
      if layer.xEnd.isEmpty, !layer.x.isEmpty {
        (layer.x, layer.xEnd) = widened(layer.x, cellStep.x * share(layer.style.width, 1, nil), nil)
      }
      if layer.yEnd.isEmpty, !layer.y.isEmpty {
        (layer.y, layer.yEnd) = widened(layer.y, cellStep.y * share(layer.style.height, 1, nil), nil)
      }
    case .point, .rule, .line: move(layer, slot)
    case .area, .sector, .contour: break
    }
  }

  // MARK: Side by side

  /// The place of a layer among those side by side: the shift of its middle and its width, in shares of the whole.
  private struct Slot {
    let shift: Double
    let width: Double
    let span: Double
  }

  private func slot(_ layer: Layer) -> Slot? {
    guard let name = layer.key.position, let index = positionNames.firstIndex(of: name) else { return nil }
    let width = 1 / Double(positionNames.count)
    let span =
      switch layer.style.positionSpan {
      case .ratio(let ratio): ratio
      case .automatic, .fixed, .inset: Self.barShare
      }
    return Slot(shift: (Double(index) + 0.5) * width - 0.5, width: width, span: span)
  }

  private func move(_ layer: Layer, _ slot: Slot?) {
    guard let slot else { return }
    let isVertical = layer.style.positionAxis.map { $0 == .vertical } ?? (hasCategories.y && !hasCategories.x)
    let step = isVertical ? max(barStep.y, hasCategories.y ? 1 : 0) : max(barStep.x, hasCategories.x ? 1 : 0)
    let shift = slot.shift * slot.span * step
    if isVertical {
      layer.y = layer.y.map { $0 + shift }
      layer.yEnd = layer.yEnd.map { $0 + shift }
    } else {
      layer.x = layer.x.map { $0 + shift }
      layer.xEnd = layer.xEnd.map { $0 + shift }
    }
  }

  // MARK: Widths

  private func share(_ dimension: MarkDimension, _ automatic: Double, _ slot: Slot?) -> Double {
    switch dimension {
    case .automatic: slot?.span ?? automatic
    case .ratio(let ratio): ratio
    // Pixels are not known yet: the drawing takes them from the whole room, or sets them around its middle.
    case .inset: 1
    case .fixed: automatic
    }
  }

  private func widened(_ middles: [Double], _ width: Double, _ slot: Slot?) -> ([Double], [Double]) {
    let shift = (slot?.shift ?? 0) * width
    let half = width * (slot?.width ?? 1) / 2
    return (middles.map { $0 + shift - half }, middles.map { $0 + shift + half })
  }

  /// The smallest distance between neighbours; 1 where there is only one place.
  private static func step(_ columns: [[Double]]) -> Double {
    let sorted = columns.flatMap { $0 }.filter { $0.isFinite }.sorted()
    guard let first = sorted.first, let last = sorted.last else { return 1 }
    // Places computed in different ways may differ in the last bits; these are no neighbours.
    let noise = (last - first) * 1e-6
    var smallest = Double.infinity
    for (left, right) in zip(sorted, sorted.dropFirst()) where right - left > noise {
      smallest = min(smallest, right - left)
    }
    return smallest.isFinite ? smallest : 1
  }
}
