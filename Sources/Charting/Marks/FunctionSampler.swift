/// Samples a function more closely where its graph bends, and up to the edge of what is not finite.
///
/// 129 places to begin with; a step is halved while its midpoint is off the chord by more than 1/2000 of
/// the graph's height, six times at most, so that at most 8193 values are asked for.
struct FunctionSampler {
  private let domain: ClosedRange<Double>
  private static let initialSteps = 128
  private static let maximumDepth = 6
  private static let tolerance = 0.0005

  init(_ domain: ClosedRange<Double>) {
    self.domain = domain
  }

  typealias Sample = (x: Double, y: Double)

  func samples<Failure: Error>(of function: (Double) throws(Failure) -> Double) throws(Failure) -> [Sample] {
    let places = Self.places(in: domain)
    guard places.count > 1 else { return places.isEmpty ? [] : [(places[0], try function(places[0]))] }
    var coarse: [Sample] = []
    for x in places { coarse.append((x, try function(x))) }
    let height = typicalHeight(coarse.map { $0.y })
    var result = [coarse[0]]
    for index in 1..<coarse.count {
      try refine(coarse[index - 1], coarse[index], height, depth: 0, function, into: &result)
      result.append(coarse[index])
    }
    return result
  }

  func bands<Failure: Error>(
    of function: (Double) throws(Failure) -> (yStart: Double, yEnd: Double)
  ) throws(Failure) -> [(x: Double, yStart: Double, yEnd: Double)] {
    let upper = try samples { (x) throws(Failure) in try function(x).yEnd }
    let lower = try samples { (x) throws(Failure) in try function(x).yStart }
    let places = (upper.map { $0.x } + lower.map { $0.x }).distinct
    var result: [(x: Double, yStart: Double, yEnd: Double)] = []
    for x in places {
      let band = try function(x)
      result.append((x, band.yStart, band.yEnd))
    }
    return result
  }

  /// Places along a curve, closer where it bends: a step is halved while the middle of its piece is off the chord.
  func curve<Failure: Error>(
    of function: (Double) throws(Failure) -> (x: Double, y: Double)
  ) throws(Failure) -> [(x: Double, y: Double)] {
    let along = try samples { (t) throws(Failure) in try function(t).x }
    let up = try samples { (t) throws(Failure) in try function(t).y }
    var result: [(x: Double, y: Double)] = []
    for t in (along.map { $0.x } + up.map { $0.x }).distinct { result.append(try function(t)) }
    return result
  }

  private func refine<Failure: Error>(
    _ left: Sample, _ right: Sample, _ height: Double, depth: Int,
    _ function: (Double) throws(Failure) -> Double, into result: inout [Sample]
  ) throws(Failure) {
    guard left.y.isFinite || right.y.isFinite else { return }
    let x = left.x + (right.x - left.x) / 2
    guard x > left.x, x < right.x else { return }
    guard depth < Self.maximumDepth else {
      // After six halvings a large step is a jump: lift the pen.
      if abs(right.y - left.y) > height / 2 { result.append((x, .nan)) }
      return
    }
    let middle: Sample = (x, try function(x))
    let bend = abs(middle.y - (left.y + right.y) / 2)
    if bend <= Self.tolerance * height {
      result.append(middle)
      return
    }
    try refine(left, middle, height, depth: depth + 1, function, into: &result)
    result.append(middle)
    try refine(middle, right, height, depth: depth + 1, function, into: &result)
  }

  private static func places(in domain: ClosedRange<Double>) -> [Double] {
    guard domain.lowerBound.isFinite, domain.upperBound.isFinite else { return [] }
    guard domain.lowerBound < domain.upperBound else { return [domain.lowerBound] }
    return Lattice.nodes(domain, initialSteps)
  }

  /// The height of the graph without its highest and lowest twentieth, so that a pole does not decide.
  private func typicalHeight(_ values: [Double]) -> Double {
    let sorted = values.filter { $0.isFinite }.sorted()
    guard let first = sorted.first, let last = sorted.last, last > first else { return 1 }
    let trim = sorted.count / 20
    let typical = sorted[sorted.count - 1 - trim] - sorted[trim]
    return typical > 0 && typical.isFinite ? typical : last / 2 - first / 2
  }
}
