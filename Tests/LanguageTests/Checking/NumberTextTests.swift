import Language
import Testing

@Suite struct NumberTextTests {
  /// Digits, points, signs and exponents put together at random, most of them no number.
  @Test func readsWhatSwiftReads() {
    var random = Steps(seed: 20_261_130)
    let written: String = "0 1 7 25 99999 123456789012345678 . e E - + 0x p f inf"
    let parts = written.split(separator: " ").map(String.init) + [" "]
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...7, using: &random)
      let text = (0..<count).map { _ in parts[Int.random(in: 0..<parts.count, using: &random)] }.joined()
      #expect(NumberText.double(text)?.bitPattern == Double(text)?.bitPattern, "\(text)")
    }
  }

  @Test func roundsCorrectly() {
    var random = Steps(seed: 7)
    for _ in 0..<5_000 {
      let value = Double(bitPattern: UInt64.random(in: 0..<0x7ff0 << 48, using: &random))
      #expect(NumberText.double("\(value)") == value)
      let (digits, more) = (random.next(), random.next())
      let text = "\(digits)\(more)e\(Int.random(in: -370...290, using: &random))"
      #expect(NumberText.double(text) == Double(text), "\(text)")
    }
  }

  @Test(arguments: ["nan", "NaN()", "nan(ab_7)", "sNaN"]) func readsNaN(_ text: String) {
    #expect(NumberText.double(text)?.isNaN == true)
  }
}

/// A linear congruential generator (Knuth's MMIX), of which the upper half is taken.
private struct Steps: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    step() << 32 | step()
  }

  private mutating func step() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 32
  }
}
