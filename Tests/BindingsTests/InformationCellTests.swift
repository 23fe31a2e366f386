import Testing

@testable import Bindings

/// Cells over matrices, joint distributions and channels.
@Suite struct InformationCellTests {
  @Test func `matrices are values with arithmetic`() throws {
    let notebook = try #require(Notebook())
    let text = notebook.run(
      """
      var a: Matrix = [[1, 2], [3, 4]]
      let b = a.transposed
      a[0, 0] = 5
      print(a * b, b[0, 0], a.row(1), a.column(1))
      print(2 * a - a + a / 2, a * [1, 1], Matrix.identity(2).diagonal, Matrix.diagonal([1, 2]))
      print(try Matrix(validatingRowCount: 1, columnCount: 2, elements: [1, 2]), (try? Matrix(validating: [])) == nil)
      """)
    #expect(
      text == """
        [[9.0, 23.0], [11.0, 25.0]] 1.0 [3.0, 4.0] [2.0, 4.0]
        [[7.5, 3.0], [4.5, 6.0]] [7.0, 7.0] [1.0, 1.0] [[1.0, 0.0], [0.0, 2.0]]
        [[1.0, 2.0]] true

        """)
  }

  @Test func `joint distributions and what their variables tell`() throws {
    let notebook = try #require(Notebook())
    let text = notebook.run(
      """
      let joint: JointDistribution = [[0.4, 0.1], [0.1, 0.4]]
      print(joint.marginal(0), joint.conditional(of: 1, given: 0))
      print("\\(H(joint, in: .bits), digits: 4) \\(I(joint, in: .bits), digits: 4)")
      print("\\(conditionalEntropy(joint, of: 1, given: 0), digits: 4) \\(variationOfInformation(joint), digits: 4)")
      print("\\(pointwiseMutualInformation(joint, in: .bits)[0, 0], digits: 4)")
      let xor = JointDistribution([0.25, 0, 0, 0.25, 0, 0.25, 0.25, 0], shape: [2, 2, 2])
      print(coInformation(xor, in: .bits), totalCorrelation(xor, in: .bits), dualTotalCorrelation(xor, in: .bits))
      print(conditionalMutualInformation(xor, between: [0], and: [1], given: [2], in: .bits))
      print(mutualInformation(xor, between: [0], and: [1, 2], in: .bits), entropyChain(xor, in: .bits))
      print(divergenceChain(of: joint, from: joint), D(joint ∥ joint), joint.probability(of: [0, 1]))
      print("\\(D(joint ∥ joint.independent), digits: 4) \\(I(joint), digits: 4)")
      print(xor.marginal([2, 0]).shape, JointDistribution(weights: [[1, 3]]), JointDistribution.independent([[1], [0.5, 0.5]]))
      """)
    #expect(
      text == """
        Categorical([0.5, 0.5]) Channel([[0.8, 0.2], [0.2, 0.8]])
        1.7219 0.2781
        0.5004 1.0008
        0.6781
        -1.0 1.0 2.0
        1.0
        1.0 [1.0, 1.0, 0.0]
        [0.0, 0.0] 0.0 0.1
        0.1927 0.1927
        [2, 2] JointDistribution([0.25, 0.75], shape: [1, 2]) JointDistribution([0.5, 0.5], shape: [1, 2])

        """)
  }

  @Test func `channels, their capacity and the price of distortion`() throws {
    let notebook = try #require(Notebook())
    let text = notebook.run(
      """
      let noisy = Channel.binarySymmetric(crossover: 0.25)
      print("\\(capacity(of: noisy, in: .bits).value, digits: 6)", capacity(of: .binaryErasure(erasure: 0.5), in: .bits))
      print(capacity(of: Channel.zChannel(crossover: 0.5)).input.count, noisy.output(of: [1, 0]), noisy[1])
      print(noisy.followed(by: noisy).matrix, noisy.posterior(of: [0.5, 0.5]))
      print("\\(mutualInformation([0.5, 0.5], through: noisy, in: .bits), digits: 6)")
      let kept = dataProcessing(of: [0.5, 0.5], from: [0.25, 0.75], through: .noiseless(outcomes: 2))
      print(kept.loss < 1e-30, kept.before == D([0.5, 0.5] ∥ Categorical([0.25, 0.75])))
      print(conditionalDivergence(of: noisy, from: noisy, given: [0.5, 0.5]))
      let point = rateDistortion(of: [0.5, 0.5], distortion: [[0, 1], [1, 0]], allowing: 0.25, in: .bits)
      print("\\(point.rate, digits: 6) \\(point.distortion, digits: 6) \\(point.slope, digits: 6)", point.unit)
      print((try? rateDistortion(validating: [1], distortion: [[2]], allowing: 1)) == nil)
      """)
    #expect(
      text == """
        0.188722 0.5 bits, gap 0.0
        2 Categorical([0.75, 0.25]) Categorical([0.25, 0.75])
        [[0.625, 0.375], [0.375, 0.625]] Channel([[0.75, 0.25], [0.25, 0.75]])
        0.188722
        true true
        0.0
        0.188722 0.250000 1.584963 bits
        true

        """)
  }
}
