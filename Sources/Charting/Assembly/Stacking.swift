/// Gives bars and areas their beginning: zero, or the end of what they stand on.
/// Afterwards `y` (or `x`, where they lie) is where they begin and `yEnd` (`xEnd`) where they end.
struct Stacking {
  private let shape: Mark.Shape
  private var piles: [Place: Pile] = [:]

  /// Where things stand on one another: a place along the axis, and a side-by-side place within it.
  private struct Place: Hashable {
    let along: Double
    let position: String?
  }

  private struct Pile {
    var above = 0.0
    var below = 0.0
  }

  static func apply(to layers: [Layer]) {
    for shape in [Mark.Shape.bar, .area] {
      var stacking = Stacking(shape: shape)
      for layer in layers where layer.shape == shape { stacking.pile(layer) }
      for layer in layers where layer.shape == shape { stacking.settle(layer) }
    }
  }

  private mutating func pile(_ layer: Layer) {
    let (along, values) = layer.lies ? (layer.y, layer.x) : (layer.x, layer.y)
    guard (layer.lies ? layer.xEnd : layer.yEnd).isEmpty, !values.isEmpty, along.count == values.count else {
      return
    }
    let piles = layer.style.stacking != .unstacked
    var starts = Array(repeating: 0.0, count: values.count)
    var ends = values
    if piles {
      for row in values.indices where values[row].isFinite && along[row].isFinite {
        starts[row] = start(of: values[row], at: Place(along: along[row], position: layer.key.position))
        ends[row] = starts[row] + values[row]
      }
    }
    layer.setExtent(starts, ends)
  }

  private mutating func start(of value: Double, at place: Place) -> Double {
    var pile = piles[place] ?? Pile()
    let start = value < 0 ? pile.below : pile.above
    if value < 0 { pile.below += value } else { pile.above += value }
    piles[place] = pile
    return start
  }

  /// Once all piles are complete: scales them to one, or moves them around zero.
  private func settle(_ layer: Layer) {
    let method = layer.style.stacking
    guard method == .normalized || method == .center else { return }
    var starts = layer.lies ? layer.x : layer.y
    var ends = layer.lies ? layer.xEnd : layer.yEnd
    let along = layer.lies ? layer.y : layer.x
    for row in starts.indices {
      guard let pile = piles[Place(along: along[row], position: layer.key.position)] else { continue }
      let total = pile.above - pile.below
      if method == .normalized, total > 0 {
        (starts[row], ends[row]) = (starts[row] / total, ends[row] / total)
      } else if method == .center {
        let middle = (pile.above + pile.below) / 2
        (starts[row], ends[row]) = (starts[row] - middle, ends[row] - middle)
      }
    }
    layer.setExtent(starts, ends)
  }
}

extension Layer {
  fileprivate func setExtent(_ starts: [Double], _ ends: [Double]) {
    if lies { (x, xEnd) = (starts, ends) } else { (y, yEnd) = (starts, ends) }
  }
}
