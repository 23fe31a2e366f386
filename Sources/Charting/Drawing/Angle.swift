/// Angles from basic operations alone, the same on every machine, to about 1e-9 of a turn and better.
enum Angle {
  /// The direction of a vector in degrees from −180 to 180, 0 along x, growing towards y.
  static func degrees(x: Double, y: Double) -> Double {
    guard x != 0 || y != 0 else { return 0 }
    let (a, b) = (abs(x), abs(y))
    var angle = arctangent(min(a, b) / max(a, b))
    if b > a { angle = 90 - angle }
    if x < 0 { angle = 180 - angle }
    return y < 0 ? -angle : angle
  }

  /// In degrees, of a number from 0 to 1: the argument is halved twice, then summed as a series.
  private static func arctangent(_ t: Double) -> Double {
    var t = t
    for _ in 0..<2 { t /= 1 + (1 + t * t).squareRoot() }
    var sum = 0.0
    for denominator in stride(from: 17.0, through: 1, by: -2) { sum = 1 / denominator - t * t * sum }
    return 4 * t * sum * 57.29577951308232
  }

  /// Cosine and sine of a share of a full turn: the eighth in which it lies is turned from a series.
  static func direction(turn: Double) -> Point {
    let whole = turn - turn.rounded(.down)
    let eighth = (whole * 8 + 0.5).rounded(.down)
    let angle = (whole - eighth / 8) * 6.283185307179586
    let (c, s) = (cosine(angle), sine(angle))
    let half = 0.7071067811865476
    return switch Int(eighth) % 8 {
    case 0: Point(x: c, y: s)
    case 1: Point(x: (c - s) * half, y: (c + s) * half)
    case 2: Point(x: -s, y: c)
    case 3: Point(x: -(c + s) * half, y: (c - s) * half)
    case 4: Point(x: -c, y: -s)
    case 5: Point(x: (s - c) * half, y: -(c + s) * half)
    case 6: Point(x: s, y: -c)
    default: Point(x: (c + s) * half, y: (s - c) * half)
    }
  }

  private static func cosine(_ x: Double) -> Double {
    var sum = 1.0
    for n in stride(from: 12.0, through: 2, by: -2) { sum = 1 - sum * x * x / (n * (n - 1)) }
    return sum
  }

  private static func sine(_ x: Double) -> Double {
    var sum = 1.0
    for n in stride(from: 13.0, through: 3, by: -2) { sum = 1 - sum * x * x / (n * (n - 1)) }
    return x * sum
  }
}
