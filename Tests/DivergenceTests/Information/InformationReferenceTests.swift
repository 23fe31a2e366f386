import Divergence
import Testing

/// Measures of joint distributions against mpmath.
struct InformationReferenceTests {
  @Test func ofTwoVariables() {
    let table = InformationReferences.pairs
    var i = 0, cases = 0
    while i < table.count {
      let shape = table[i..<(i + 2)].map { Int($0) }, cells = shape[0] * shape[1]
      let joint = JointDistribution(Categorical(table[(i + 8)..<(i + 8 + cells)]), shape: shape)
      let values = [
        H(joint), conditionalEntropy(joint, of: 1, given: 0), conditionalEntropy(joint, of: 0, given: 1),
        I(joint), variationOfInformation(joint), pointwiseMutualInformation(joint)[0, 0],
      ]
      for (value, expected) in zip(values, table[(i + 2)..<(i + 8)]) {
        #expect(relativeError(value, expected) <= 1e-15, "case \(cases)")
      }
      i += 8 + cells
      cases += 1
    }
    #expect(cases == 18)
  }

  @Test func ofThreeVariables() {
    let table = InformationReferences.triples
    var i = 0, cases = 0
    while i < table.count {
      let shape = table[i..<(i + 3)].map { Int($0) }, cells = shape[0] * shape[1] * shape[2], start = i + 14
      let p = JointDistribution(Categorical(table[start..<(start + cells)]), shape: shape)
      let q = JointDistribution(Categorical(table[(start + cells)..<(start + 2 * cells)]), shape: shape)
      let values =
        [
          conditionalMutualInformation(p, between: [0], and: [1], given: [2]),
          mutualInformation(p, between: [0], and: [1, 2]), totalCorrelation(p), dualTotalCorrelation(p),
          coInformation(p),
        ] + entropyChain(p).elements + divergenceChain(of: p, from: q).elements
      for (value, expected) in zip(values, table[(i + 3)..<start]) {
        #expect(relativeError(value, expected) <= 1e-15, "case \(cases)")
      }
      i = start + 2 * cells
      cases += 1
    }
    #expect(cases == 10)
  }
}
