import Markup

/// Finds places for the numbers of contours: along the straightest piece of a line, away from the rim and from each
/// other.
struct ContourLabels {
  struct Label {
    let text: String
    let place: Point
    /// In degrees, so that the words are never upside down.
    let angle: Double

    func node(className: String?, _ attributes: [Attribute]) -> Node {
      let node = SVG.text(
        text, x: place.x, y: place.y + ChartStyle.textSize * 0.34, anchor: "middle", className: className,
        transform: abs(angle) < 0.5 ? nil : SVG.rotation(angle, around: place))
      guard case .element(var element) = node else { return node }
      element.attributes += attributes
      return .element(element)
    }
  }

  private let plot: Box
  private var taken: [Box] = []

  init(_ plot: Box) {
    self.plot = plot
  }

  /// Labels for the longest lines of a level, each where its line is long enough and a place is free.
  mutating func place(_ text: String, on lines: [[Point]]) -> [Label] {
    let width = TextMetrics.width(text, size: ChartStyle.textSize)
    let byLength = lines.map { (points: $0, length: Self.length($0)) }.sorted { $0.length > $1.length }
    var labels: [Label] = []
    for line in byLength where line.length > width * 2.6 && labels.count < Self.mostLabels {
      guard let (place, direction) = best(line.points, width) else { continue }
      taken.append(room(place, direction, width))
      labels.append(Label(text: text, place: place, angle: Self.angle(direction)))
    }
    return labels
  }

  /// A level with many separate lines is named on so many of them.
  private static let mostLabels = 3

  /// The place where the line is straightest over the length of the words.
  private func best(_ points: [Point], _ width: Double) -> (Point, Point)? {
    var found: (place: Point, direction: Point, score: Double)?
    let stride = max(points.count / 60, 1)
    for middle in Swift.stride(from: 0, to: points.count, by: stride) {
      guard let start = reach(points, middle, -1, width / 2), let end = reach(points, middle, 1, width / 2)
      else { continue }
      let chord = Point(x: end.x - start.x, y: end.y - start.y)
      let straight = (chord.x * chord.x + chord.y * chord.y).squareRoot() / width
      // Words that lie flat are easier to read than words that climb.
      let flat = abs(chord.x) / max(abs(chord.x) + abs(chord.y), 1e-9)
      let score = straight + 0.3 * flat
      if score > found?.score ?? 0, isFree(room(points[middle], chord, width)) {
        found = (points[middle], chord, score)
      }
    }
    return found.map { ($0.place, $0.direction) }
  }

  /// The upright box around words turned along a direction.
  private func room(_ place: Point, _ direction: Point, _ width: Double) -> Box {
    let length = max((direction.x * direction.x + direction.y * direction.y).squareRoot(), 1e-9)
    let (cosine, sine) = (abs(direction.x) / length, abs(direction.y) / length)
    let height = ChartStyle.textSize
    let (across, down) = ((width * cosine + height * sine) / 2, (width * sine + height * cosine) / 2)
    return Box(
      left: place.x - across, top: place.y - down, right: place.x + across, bottom: place.y + down
    ).grown(by: 2)
  }

  private func isFree(_ box: Box) -> Bool {
    plot.contains(box) && !taken.contains { $0.overlaps(box) }
  }

  /// The vertex about so far along the line in one direction.
  private func reach(_ points: [Point], _ from: Int, _ step: Int, _ distance: Double) -> Point? {
    var (index, left) = (from, distance)
    while left > 0 {
      let next = index + step
      guard points.indices.contains(next) else { return nil }
      left -= Self.distance(points[index], points[next])
      index = next
    }
    return points[index]
  }

  private static func length(_ points: [Point]) -> Double {
    zip(points, points.dropFirst()).reduce(0) { $0 + distance($1.0, $1.1) }
  }

  private static func distance(_ a: Point, _ b: Point) -> Double {
    ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
  }

  private static func angle(_ direction: Point) -> Double {
    let flipped = direction.x < 0 ? Point(x: -direction.x, y: -direction.y) : direction
    return Angle.degrees(x: flipped.x, y: flipped.y)
  }
}
