import Foundation
import Testing

@testable import Charting

@Test func straightLinesNeedFewSamples() {
  let samples = FunctionSampler(0...1).samples { 2 * $0 }
  #expect(samples.count <= 257)
  #expect(samples.first?.x == 0)
  #expect(samples.last?.x == 1)
}

@Test func narrowPeaksAreFollowed() {
  let samples = FunctionSampler(-5...5).samples { exp(-$0 * $0 * 200) }
  let places = samples.filter { abs($0.x) < 0.3 }.count
  #expect(places > 40)
}

@Test func undefinedStretchesAreGaps() {
  let samples = FunctionSampler(-1...1).samples { $0.squareRoot() }
  #expect(samples.contains { $0.y.isNaN })
  let first = samples.first { $0.y.isFinite }?.x ?? 1
  #expect(first < 0.001)
}

@Test func jumpsLiftThePen() {
  let samples = FunctionSampler(-1...1).samples { $0 < 0.1 ? 0 : 1 }
  #expect(samples.filter { $0.y.isNaN }.count == 1)
}

@Test func aFunctionThatThrowsIsHeard() {
  struct Broken: Error {}
  #expect(throws: Broken.self) {
    try LinePlot(x: "x", y: "y", domain: 0...1) { (_) throws(Broken) in throw Broken() }
  }
}

@Test func wildFunctionsEnd() {
  var calls = 0
  _ = FunctionSampler(0...1).samples { x in
    calls += 1
    return sin(1e9 * x)
  }
  #expect(calls <= 8193)
}
