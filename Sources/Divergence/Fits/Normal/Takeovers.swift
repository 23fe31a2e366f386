/// A point of the line where another component of a mixture becomes the most likely one.
struct Takeover {
  let x: Double
  /// By how much the slope of the log-density changes there: it does so over a length of about 1/turn.
  let turn: Double
}

extension NormalMixtureKernel {
  /// The takeovers in ascending order: corners of the upper envelope of the components' log-densities, which are
  /// parabolas.
  var takeovers: [Takeover] {
    var found: [Takeover] = []
    var current = likeliestFarBelow, x = -Double.infinity
    // An envelope of n parabolas has at most 2n − 1 pieces.
    while found.count < 2 * parts.count {
      var next: (part: NormalLogDensity, at: Takeover)?
      for part in parts {
        guard let point = takeover(by: part, from: current), point.x > x else { continue }
        if let first = next?.at, (first.x, -first.turn) <= (point.x, -point.turn) { continue }
        next = (part, point)
      }
      guard let next else { break }
      (current, x) = (next.part, next.at.x)
      found.append(next.at)
    }
    return found
  }

  /// The widest component; of two as wide the one that lies lower, then the heavier.
  private var likeliestFarBelow: NormalLogDensity {
    parts.dropFirst().reduce(parts[0]) {
      ($1.inverse, $1.mean, $1.offset) < ($0.inverse, $0.mean, $0.offset) ? $1 : $0
    }
  }

  /// Where the difference A·y² + B·y + C of two log-densities goes up through 0, y from the mean of the second. Its
  /// slope at that root is √(B² − 4·A·C).
  private func takeover(by a: NormalLogDensity, from b: NormalLogDensity) -> Takeover? {
    let precision = a.inverse * a.inverse, shift = a.mean - b.mean
    let quadratic = 0.5 * (b.inverse * b.inverse - precision), linear = precision * shift
    let constant = (b.offset - a.offset) - 0.5 * precision * shift * shift
    let turn = (linear * linear - 4 * quadratic * constant).squareRoot()
    guard turn > 0, linear > 0 || quadratic != 0 else { return nil }
    // Of the two forms of the root the one that adds numbers of one sign.
    let y = linear > 0 ? -2 * constant / (linear + turn) : (turn - linear) / (2 * quadratic)
    return Takeover(x: b.mean + y, turn: turn)
  }
}
