/// The cheapest way to carry one set of masses on the line to another, for every cost that grows with the distance
/// convexly: the lowest mass to the lowest place, and so on (Villani 2003, §2.2).
struct QuantileCoupling {
  /// From where to where, and how much.
  typealias Piece = (distance: Double, mass: Double)

  private(set) var pieces: [Piece] = []

  /// What is left over of either side after each piece is known in double-double: masses that nearly agree leave
  /// pieces that are small and right.
  init(_ p: PointMasses, _ q: PointMasses) {
    let (from, sources) = p.ascending(), (to, sinks) = q.ascending()
    var i = 0, j = 0
    var source = sources[0], sink = sinks[0]
    while true {
      let rest = source - sink
      let moved = rest.high < 0 ? source : sink
      if from[i] != to[j], moved.high > 0 { pieces.append((abs(from[i] - to[j]), moved.value)) }
      if rest.high <= 0 {
        i += 1
        guard i < from.count else { return }
        source = sources[i]
      } else {
        source = rest
      }
      if rest.high >= 0 {
        j += 1
        guard j < to.count else { return }
        sink = sinks[j]
      } else {
        sink = -rest
      }
    }
  }

  /// (Σ mass·distanceᵒʳᵈᵉʳ)^(1/order), the distances told in units of the largest.
  func cost(order: Double) -> Double {
    let counting = order == .infinity ? pieces.filter { $0.mass > Self.smallestMass } : pieces
    guard let largest = counting.map({ $0.distance }).max() else { return 0 }
    if order == .infinity { return largest }
    var sum = CompensatedSum()
    for piece in pieces { sum.add(piece.mass * power(piece.distance / largest, order)) }
    return largest * root(sum.value, order)
  }

  /// Of a mass that is no more than this it cannot be told whether rounding made it.
  static let smallestMass = 0x1p-50
}

/// xᵒʳᵈᵉʳ of a number that is not negative, without a logarithm for the orders that are used most.
func power(_ x: Double, _ order: Double) -> Double {
  order == 1 ? x : (order == 2 ? x * x : pow(x, order))
}

/// x^(1/order)
func root(_ x: Double, _ order: Double) -> Double {
  order == 1 ? x : (order == 2 ? x.squareRoot() : pow(x, 1 / order))
}
