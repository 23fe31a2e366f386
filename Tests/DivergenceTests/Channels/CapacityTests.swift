import Divergence
import Testing

struct CapacityTests {
  @Test func textbookChannelsAgreeWithReferences() {
    let t = InformationReferences.channels
    for i in stride(from: 0, to: t.count, by: 4) {
      let channels = [
        Channel.binarySymmetric(crossover: t[i]), .binaryErasure(erasure: t[i]), .zChannel(crossover: t[i]),
      ]
      for (channel, expected) in zip(channels, t[(i + 1)..<(i + 4)]) {
        let found = capacity(of: channel)
        #expect(relativeError(found.value, expected) <= 1e-14, "\(t[i])")
        #expect(found.gap <= 4e-16)
      }
    }
  }

  @Test func randomChannelsMeetTheConditionsOfTheMaximum() {
    let channels = sweep(seed: 23, count: 30) { random in
      let inputs = Int.random(in: 1...12, using: &random), outputs = Int.random(in: 1...12, using: &random)
      return Channel((0..<inputs).map { _ in Categorical.random(outcomes: outputs, using: &random) })
    }
    verifyAll("no input's divergence is above it", over: channels) { channel in
      let found = capacity(of: channel)
      return channel.rows.allSatisfy { D($0 ∥ found.output) <= found.value + 1e-15 }
    }
    verifyAll("no distribution tells more", over: channels) { channel in
      mutualInformation(.uniform(outcomes: channel.inputCount), through: channel)
        ≤ capacity(of: channel).value
    }
    verifyAll("its own input tells as much", over: channels) { channel in
      let found = capacity(of: channel)
      return mutualInformation(found.input, through: channel) ≈ found.value
    }
  }

  @Test func uselessInputsAreNotUsed() {
    // The third input is a mixture of the others.
    let found = capacity(of: [[1, 0], [0, 1], [0.5, 0.5]], in: .bits)
    #expect(abs(found.value - 1) < 1e-15 && found.input[2] == 0 && found.unit == .bits)
    #expect(capacity(of: [[0.3, 0.7], [0.3, 0.7]]).value < 1e-30)
  }
}
