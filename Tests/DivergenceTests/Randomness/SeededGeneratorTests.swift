import Divergence
import Testing

struct SeededGeneratorTests {
  @Test func wordsAreThoseOfThePapers() {
    var random = SeededGenerator(seed: 42)
    #expect((0..<8).map { _ in random.next() } == DivergenceReferences.words)
  }

  @Test func uniformNumbersFillTheUnitInterval() {
    var random = SeededGenerator(seed: 1)
    let numbers = Vector((0..<10_000).map { _ in random.uniform() })
    #expect(numbers.min() >= 0 && numbers.max() < 1)
    #expect(abs(numbers.mean() - 0.5) < 0.01)
  }

  @Test func samplesHaveTheMomentsOfTheirDistribution() {
    var random = SeededGenerator(seed: 2)
    let numbers = Normal(3, 2).sample(20_000, using: &random)
    let centred = numbers - numbers.mean()
    #expect(abs(numbers.mean() - 3) < 0.05)
    #expect(abs((centred * centred).mean() - 4) < 0.15)
    let mixture = Mixture([Normal(-2, 0.6), Normal(2, 0.6)], weights: [0.25, 0.75])
    #expect(abs(mixture.sample(20_000, using: &random).mean() - 1) < 0.05)
  }

  @Test func outcomesComeUpAsOftenAsTheirProbabilities() {
    let p: Categorical = [0.5, 0, 0.3, 0.2]
    var random = SeededGenerator(seed: 5)
    var counts = Vector(repeating: 0, count: 4)
    for _ in 0..<20_000 { counts[p.sample(using: &random)] += 1 }
    #expect(counts[1] == 0)
    for i in 0..<4 { #expect(abs(counts[i] / 20_000 - p[i]) < 0.02) }
  }
}
