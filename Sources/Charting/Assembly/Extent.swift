/// Gives bars and cells their edges: a share of a category's room, or of the step between neighbours.
func giveExtent(_ layers: inout [Layer], _ scene: Scene) {
  let barStep = step(scene.layers, .bar) { scene.isLying ? $0.y : $0.x }
  let xStep = step(scene.layers, .rectangle) { $0.xEnd == nil ? $0.x : nil }
  let yStep = step(scene.layers, .rectangle) { $0.yEnd == nil ? $0.y : nil }
  for index in layers.indices {
    let style = layers[index].style
    for row in layers[index].rows.indices {
      switch layers[index].shape {
      case .bar where scene.isLying: widenY(&layers[index].rows[row], barStep * share(style.height, 0.7))
      case .bar: widenX(&layers[index].rows[row], barStep * share(style.width, 0.7))
      case .rectangle:
        if layers[index].rows[row].xEnd == nil {
          widenX(&layers[index].rows[row], xStep * share(style.width, 1))
        }
        if layers[index].rows[row].yEnd == nil {
          widenY(&layers[index].rows[row], yStep * share(style.height, 1))
        }
      case .line, .area, .point, .rule: break
      }
    }
  }
}

private func share(_ dimension: MarkDimension, _ automatic: Double) -> Double {
  switch dimension {
  case .automatic: automatic
  case .ratio(let ratio): ratio
  // Pixels are not known yet: the bar keeps its middle, and the drawing gives it its width.
  case .fixed: automatic
  }
}

private func widenX(_ row: inout Row, _ width: Double) {
  guard let x = row.x else { return }
  (row.x, row.xEnd) = (x - width / 2, x + width / 2)
}

private func widenY(_ row: inout Row, _ height: Double) {
  guard let y = row.y else { return }
  (row.y, row.yEnd) = (y - height / 2, y + height / 2)
}

/// The smallest distance between neighbours; 1 where there is only one place.
private func step(_ layers: [Layer], _ shape: Mark.Shape, _ place: (Row) -> Double?) -> Double {
  let values = layers.filter { $0.shape == shape }.flatMap { $0.rows.compactMap(place) }
  let sorted = values.filter { $0.isFinite }.sorted()
  guard let first = sorted.first, let last = sorted.last else { return 1 }
  // Places computed in different ways may differ in the last bits; these are no neighbours.
  let noise = (last - first) * 1e-6
  let gaps = zip(sorted, sorted.dropFirst()).map { $1 - $0 }.filter { $0 > noise }
  return gaps.min() ?? 1
}
