/// Gives bars and areas their beginning: zero, or the end of what they stand on.
/// Afterwards `y` (or `x`, for bars that lie) is where they begin and `yEnd` (`xEnd`) where they end.
func stack(_ layers: inout [Layer], lying: Bool) {
  stack(&layers, shape: .bar, lying: lying)
  stack(&layers, shape: .area, lying: false)
}

private struct Pile {
  var above = 0.0
  var below = 0.0
}

private func stack(_ layers: inout [Layer], shape: Mark.Shape, lying: Bool) {
  var piles: [Double: Pile] = [:]
  for index in layers.indices where layers[index].shape == shape {
    let method = layers[index].style.stacking
    for row in layers[index].rows.indices {
      place(&layers[index].rows[row], method, lying, &piles)
    }
  }
  for index in layers.indices
  where layers[index].shape == shape && layers[index].style.stacking == .normalized {
    for row in layers[index].rows.indices { normalize(&layers[index].rows[row], lying, piles) }
  }
}

private func place(
  _ row: inout Row, _ method: MarkStackingMethod, _ lying: Bool, _ piles: inout [Double: Pile]
) {
  guard let value = lying ? row.x : row.y, (lying ? row.xEnd : row.yEnd) == nil else { return }
  var start = 0.0
  if method != .unstacked, value.isFinite, let place = lying ? row.y : row.x {
    var pile = piles[place] ?? Pile()
    start = value < 0 ? pile.below : pile.above
    if value < 0 { pile.below += value } else { pile.above += value }
    piles[place] = pile
  }
  if lying {
    (row.x, row.xEnd) = (start, start + value)
  } else {
    (row.y, row.yEnd) = (start, start + value)
  }
}

private func normalize(_ row: inout Row, _ lying: Bool, _ piles: [Double: Pile]) {
  guard let place = lying ? row.y : row.x, let pile = piles[place] else { return }
  let total = pile.above - pile.below
  guard total > 0 else { return }
  if lying {
    (row.x, row.xEnd) = (row.x.map { $0 / total }, row.xEnd.map { $0 / total })
  } else {
    (row.y, row.yEnd) = (row.y.map { $0 / total }, row.yEnd.map { $0 / total })
  }
}
