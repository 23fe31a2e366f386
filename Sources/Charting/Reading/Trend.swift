/// The way of a line from its first to its last vertex, by its turns.
struct Trend {
  struct Stop {
    let x: Double
    let y: Double
  }

  /// The first vertex, the turns, and the last vertex.
  let stops: [Stop]
  /// Values without a place.
  let gaps: Int
  let lowest: Stop
  let highest: Stop

  /// Nil without a finite value, or where the places run back.
  init?(_ xs: [Double], _ ys: [Double]) {
    let places = zip(xs, ys).filter { $0.0.isFinite && $0.1.isFinite }.map { Stop(x: $0.0, y: $0.1) }
    guard let first = places.first, let last = places.last else { return nil }
    guard zip(places, places.dropFirst()).allSatisfy({ $0.x <= $1.x }) else { return nil }
    var (low, high) = (first, first)
    for place in places {
      if place.y < low.y { low = place }
      if place.y > high.y { high = place }
    }
    gaps = ys.count - places.count
    (lowest, highest) = (low, high)
    stops = Self.stops(places, first, last, threshold: (high.y / 2 - low.y / 2) * 2 * 0.04)
  }

  /// Turns after which the line comes back by at least the threshold; smaller ones are noise.
  private static func stops(_ places: [Stop], _ first: Stop, _ last: Stop, threshold: Double) -> [Stop] {
    var stops = [first]
    var (low, high) = (first, first)
    var rises: Bool?
    for place in places {
      if place.y < low.y { low = place }
      if place.y > high.y { high = place }
      if rises != false, high.y - place.y > threshold {
        if rises == true { stops.append(high) }
        (rises, low, high) = (false, place, place)
      } else if rises != true, place.y - low.y > threshold {
        if rises == false { stops.append(low) }
        (rises, low, high) = (true, place, place)
      }
    }
    if let end = stops.last, end.x < last.x { stops.append(last) }
    return stops
  }
}
