import Divergence
import Testing

/// Estimates from the distances of neighbours, against all pairs looked at by mpmath, and against the truth.
struct NeighborEstimatorTests {
  private typealias References = EstimatorReferences

  private func cloud(_ table: [Double], _ start: Int, _ rows: Int, _ columns: Int) -> Matrix {
    Matrix(rowCount: rows, columnCount: columns, elements: Vector(table[start..<(start + rows * columns)]))
  }

  @Test func entropies() {
    let t = References.neighborEntropies
    var i = 0
    while i < t.count {
      let n = Int(t[i]), d = Int(t[i + 1])
      let value = estimatedEntropy(of: cloud(t, i + 4, n, d), neighbors: Int(t[i + 2])).value
      #expect(relativeError(value, t[i + 3]) <= 1e-13, "\(value) for \(t[i + 3])")
      i += 4 + n * d
    }
  }

  @Test func informations() {
    let t = References.neighborInformations
    var i = 0
    while i < t.count {
      let n = Int(t[i]), d = Int(t[i + 1]), e = Int(t[i + 2]), second = i + 5 + n * d
      let value = estimatedMutualInformation(
        cloud(t, i + 5, n, d), cloud(t, second, n, e), neighbors: Int(t[i + 3])
      ).value
      #expect(abs(value - t[i + 4]) <= 1e-14, "\(value) for \(t[i + 4])")
      i = second + n * e
    }
  }

  @Test func divergences() {
    let t = References.neighborDivergences
    var i = 0
    while i < t.count {
      let n = Int(t[i]), m = Int(t[i + 1]), d = Int(t[i + 2]), second = i + 5 + n * d
      let value = estimatedDivergence(
        of: cloud(t, i + 5, n, d), from: cloud(t, second, m, d), neighbors: Int(t[i + 3])
      ).value
      #expect(abs(value - t[i + 4]) <= 1e-13, "\(value) for \(t[i + 4])")
      i = second + m * d
    }
  }

  /// Larger clouds, against a search through all pairs.
  @Test(arguments: [1, 2, 3, 5])
  func treesFindWhatIsNearest(dimension: Int) {
    var random = SeededGenerator(seed: 31)
    let n = 400, elements = Normal(0, 1).sample(n * dimension, using: &random)
    let x = Matrix(rowCount: n, columnCount: dimension, elements: elements), rows = x.rows
    let all = rows.indices.map { i in
      rows.indices.filter { $0 != i }.map { (rows[i] - rows[$0]).dot(rows[i] - rows[$0]).squareRoot() }
        .sorted()[2]
    }
    let d = Double(dimension), ball = 0.5 * d * log(3.141592653589793) - logGamma(0.5 * d + 1)
    let expected = digamma(Double(n)) - digamma(3) + ball + d * log(Vector(all)).mean()
    #expect(relativeError(estimatedEntropy(of: x).value, expected) < 1e-12)
  }

  /// 95 % intervals over seeded samples; half of the misses may be bias.
  @Test func intervalsHold() {
    var random = SeededGenerator(seed: 21), held = (entropy: 0, information: 0, divergence: 0)
    let p = Normal(1, 2), q = Normal(0, 2.5), rho = 0.6
    for _ in 0..<100 {
      let x = p.sample(400, using: &random), y = q.sample(400, using: &random)
      if estimatedEntropy(of: x).interval().contains(H(p)) { held.entropy += 1 }
      if estimatedDivergence(of: x, from: y).interval().contains(D(p ∥ q)) { held.divergence += 1 }
      let noise = p.sample(400, using: &random)
      let z = rho * x + (1 - rho * rho).squareRoot() * noise
      if estimatedMutualInformation(x, z).interval().contains(-0.5 * log(1 - rho * rho)) {
        held.information += 1
      }
    }
    #expect(held.entropy >= 89 && held.information >= 89 && held.divergence >= 89, "\(held)")
  }

  @Test func tiesAreRefused() throws {
    let tied: Vector = [1, 2, 2, 2, 5, 7, 8]
    #expect(throws: ValidationError.tiedPoints(index: 1)) {
      _ = try estimatedEntropy(validating: Matrix(column: tied), neighbors: 2)
    }
    #expect(throws: ValidationError.tiedPoints(index: 1)) {
      _ = try estimatedMutualInformation(validating: Matrix(column: tied), Matrix(column: tied), neighbors: 2)
    }
    #expect(throws: ValidationError.tiedPoints(index: 0)) {
      _ = try estimatedDivergence(
        validating: Matrix(column: [1, 2]), from: Matrix(column: [1, 3]), neighbors: 1)
    }
    let apart = tied.jittered(by: 0.1, seed: 1)
    #expect(estimatedEntropy(of: apart, neighbors: 2).value.isFinite && (apart - tied).max() <= 0.05)
    #expect(throws: ValidationError.countOutOfRange(name: "the number of neighbors", 7, allowed: 1...6)) {
      _ = try estimatedEntropy(validating: Matrix(column: tied), neighbors: 7)
    }
  }

  /// Independent samples share nothing; the same ones in other units share as much.
  @Test func lawsOfInformation() {
    var random = SeededGenerator(seed: 5)
    let x = Normal(0, 1).sample(300, using: &random), y = Normal(0, 1).sample(300, using: &random)
    let none = estimatedMutualInformation(x, y)
    #expect(abs(none.value) < 3 * none.standardError)
    let z = x + 0.5 * y
    #expect(estimatedMutualInformation(x, z).value == estimatedMutualInformation(z, x).value)
    #expect(estimatedMutualInformation(4 * x, 4 * z).value == estimatedMutualInformation(x, z).value)
    #expect(relativeError(estimatedEntropy(of: 4 * x).value, estimatedEntropy(of: x).value + log(4)) < 1e-13)
  }
}
