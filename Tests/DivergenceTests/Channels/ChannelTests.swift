import Divergence
import Testing

struct ChannelTests {
  private let noisy: Channel = [[0.9, 0.1], [0.2, 0.8]]

  @Test func outputsAndPosteriors() {
    expectNear(noisy.output(of: [0.5, 0.5]).probabilities, [0.55, 0.45])
    expectNear(noisy.posterior(of: [0.5, 0.5])[0].probabilities, [0.45 / 0.55, 0.1 / 0.55])
    expectNear(noisy.followed(by: noisy)[0].probabilities, [0.83, 0.17])
    #expect(noisy.inputCount == 2 && noisy.outputCount == 2 && noisy.matrix[1, 0] == 0.2)
    #expect(Channel.noiseless(outcomes: 3).output(of: [0.2, 0.3, 0.5]) == [0.2, 0.3, 0.5])
    #expect(
      mutualInformation([0.25, 0.75], through: .noiseless(outcomes: 2)) == H([0.25, 0.75] as Categorical))
  }

  @Test func mistakesAreNamed() {
    #expect(throws: ValidationError.unevenRows(index: 1)) { try Channel(validating: [[1], [0.5, 0.5]]) }
    #expect(throws: ValidationError.rowSumIsNotOne(0.5, row: 1)) {
      try Channel(validating: Matrix([[0.5, 0.5], [0.25, 0.25]]))
    }
    #expect(throws: ValidationError.impossibleCondition(index: 1)) {
      try Channel.noiseless(outcomes: 2).posterior(validating: [1, 0])
    }
  }

  @Test func processingLosesWhatItSays() {
    let cases = sweep(seed: 22, count: 200) { random in
      (
        Categorical.random(outcomes: 4, using: &random), Categorical.random(outcomes: 4, using: &random),
        Channel((0..<4).map { _ in Categorical.random(outcomes: 3, using: &random) })
      )
    }
    verifyAll("data processing", over: cases) { p, q, channel in
      let processing = dataProcessing(of: p, from: q, through: channel)
      return processing.after ≤ processing.before
    }
    verifyAll("the loss is the difference", over: cases) { p, q, channel in
      let processing = dataProcessing(of: p, from: q, through: channel)
      return (processing.before - processing.after ≈ processing.loss).within(1e-15)
    }
    verifyAll("a longer chain tells less", over: cases) { p, _, channel in
      let next = Channel([channel[0], channel[1], channel[2]])
      return mutualInformation(p, through: channel.followed(by: next))
        ≤ mutualInformation(p, through: channel)
    }
    verifyAll("conditional divergence is the joint's less the input's", over: cases) { p, _, channel in
      let other = Channel(channel.rows.reversed())
      return
        (conditionalDivergence(of: channel, from: other, given: p)
        ≈ D(channel.joint(with: p) ∥ other.joint(with: p))).within(1e-15)
    }
  }

  @Test func nothingIsLostWithoutNoise() {
    let same = dataProcessing(of: [0.3, 0.7], from: [0.5, 0.5], through: .noiseless(outcomes: 2))
    #expect(same.loss < 1e-30 && relativeError(same.after, same.before) <= 1e-15)
    let infinite = dataProcessing(of: [0.3, 0.7], from: [0, 1], through: .noiseless(outcomes: 2))
    #expect(infinite.before == .infinity && infinite.loss.isNaN)
  }
}
