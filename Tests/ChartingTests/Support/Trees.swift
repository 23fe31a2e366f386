import Markup

extension Node {
  /// This element and all within, in document order.
  var elements: [Element] {
    switch self {
    case .text, .verbatim: []
    case .element(let element): [element] + element.children.flatMap { $0.elements }
    }
  }
}

/// A fixed sequence of numbers between 0 and 1 (a linear congruential generator, Knuth's constants).
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) / 9_007_199_254_740_992
  }
}
