import Testing

@testable import Divergence

/// Chains give the bits of their operations done one after another on single numbers.
struct VectorChainTests {
  private typealias Step = VectorChain.Step

  /// A random chain, and what it makes of the elements at an index.
  private struct Sample {
    var steps: [Step] = []
    var operands: [Operand] = []

    enum Operand {
      case vector(Vector)
      case number(Double)
    }

    /// A value of the steps that it adds.
    mutating func grow(_ depth: Int, count: Int, _ random: inout SeededGenerator) -> (Int) -> Double {
      // A chain does something.
      if depth == 0 || !steps.isEmpty && random.uniform() < 0.2 { return addVector(count, &random) }
      if random.uniform() < 0.4 {
        let inner = grow(depth - 1, count: count, &random)
        let function = ElementFunction.allCases[Int(random.uniform(0, 12))]
        steps.append(.function(function))
        return { VectorChainTests.apply(function, inner($0)) }
      }
      let combination = Combination.allCases[Int(random.uniform(0, 4.3))]
      let shape = random.uniform(), a: (Int) -> Double, b: (Int) -> Double
      a = shape < 0.3 ? addNumber(&random) : grow(depth - 1, count: count, &random)
      b = shape > 0.7 ? addNumber(&random) : grow(depth - 1, count: count, &random)
      steps.append(.combination(combination))
      return { VectorChainTests.apply(combination, a($0), b($0)) }
    }

    private mutating func addVector(_ count: Int, _ random: inout SeededGenerator) -> (Int) -> Double {
      var values = (0..<count).map { _ in random.uniform(-3, 3) }
      if random.uniform() < 0.3, let last = values.indices.last { values[last / 2] = 0 }
      if random.uniform() < 0.1, let last = values.indices.last { values[last] = .infinity }
      steps.append(.operand(operands.count))
      operands.append(.vector(Vector(values)))
      return { values[$0] }
    }

    private mutating func addNumber(_ random: inout SeededGenerator) -> (Int) -> Double {
      let value = random.uniform(-2, 2)
      steps.append(.operand(operands.count))
      operands.append(.number(value))
      return { _ in value }
    }

    func chain() -> VectorChain {
      VectorChain(
        steps,
        areVectors: operands.map { operand in
          if case .vector = operand { return true }
          return false
        })
    }

    /// The result, in the memory of the first vector but for one that may be left out.
    func result(of chain: VectorChain, notIn skipped: Int) throws -> Vector {
      var own: (vector: Vector, operand: Int)?
      for (index, operand) in operands.enumerated() {
        switch operand {
        case .vector(let vector):
          // A copy with elements of its own, and one with shared ones.
          if own == nil, index != skipped {
            own = (index % 2 == 0 ? Vector(Array(vector)) : vector, index)
          }
          chain.lend(vector, as: index)
        case .number(let number): chain.lend(number, as: index)
        }
      }
      if let (vector, operand) = own.take() { return try chain.vector(in: vector, of: operand) }
      return try chain.vector()
    }

    func number(of chain: VectorChain) throws -> Double {
      for (index, operand) in operands.enumerated() {
        switch operand {
        case .vector(let vector): chain.lend(vector, as: index)
        case .number(let number): chain.lend(number, as: index)
        }
      }
      return try chain.number()
    }
  }

  private static func apply(_ function: ElementFunction, _ x: Double) -> Double {
    switch function {
    case .negative: -x
    case .magnitude: Swift.abs(x)
    case .squareRoot: x.squareRoot()
    case .exp: exp(x)
    case .expm1: expm1(x)
    case .log: log(x)
    case .log1p: log1p(x)
    case .log2: log2(x)
    case .log10: log10(x)
    case .sin: sin(x)
    case .cos: cos(x)
    case .tanh: tanh(x)
    }
  }

  private static func apply(_ combination: Combination, _ x: Double, _ y: Double) -> Double {
    switch combination {
    case .sum: x + y
    case .difference: x - y
    case .product: x * y
    case .quotient: x / y
    case .power: pow(x, y)
    }
  }

  private func isSame(_ a: Double, _ b: Double) -> Bool { a.bitPattern == b.bitPattern || a.isNaN && b.isNaN }

  @Test(arguments: [0, 1, 5, 8, 1000, 1023, 1024, 1025, 2500], 0..<12) func randomChains(
    count: Int, seed: Int
  ) throws {
    var random = SeededGenerator(seed: seed)
    var sample = Sample()
    let element = sample.grow(5, count: count, &random)
    let expected = (0..<count).map(element)
    let chain = sample.chain()
    // It can be asked more than once, and nobody else's vectors change.
    for round in 0..<3 {
      let result = try sample.result(of: chain, notIn: round)
      #expect(result.count == count && zip(result, expected).allSatisfy { isSame($0, $1) })
    }
    for reduction in [VectorChain.Reduction.sum, .mean] where count > 0 {
      var reduced = sample
      reduced.steps.append(.reduction(reduction))
      let sum = Vector(expected).sum()
      #expect(isSame(try reduced.number(of: reduced.chain()), reduction == .mean ? sum / Double(count) : sum))
    }
  }

  @Test(arguments: [0, 9, 1024, 3001]) func productsAreAddedUpAsTheyAre(count: Int) throws {
    var random = SeededGenerator(seed: 4)
    let x = Vector((0..<count).map { _ in random.uniform(-1, 1) })
    let y = Vector((0..<count).map { _ in random.uniform(-9, 9) })
    let both = [Step.operand(0), .operand(1)]
    for end in [[Step.reduction(.dot)], [.combination(.product), .reduction(.sum)]] {
      let chain = VectorChain(both + end, areVectors: [true, true])
      chain.lend(x, as: 0)
      chain.lend(y, as: 1)
      #expect(try chain.number() == x.dot(y))
    }
    // With a number there is a product after all.
    let scaled = VectorChain(both + [.combination(.product), .reduction(.sum)], areVectors: [false, true])
    scaled.lend(3, as: 0)
    scaled.lend(y, as: 1)
    #expect(try scaled.number() == (3 * y).sum())
  }

  @Test func theFirstStepThatCannotBeDoneIsNamed() throws {
    // exp(x)·(y + z)
    let steps: [Step] = [
      .operand(0), .function(.exp), .operand(1), .operand(2), .combination(.sum), .combination(.product),
    ]
    let chain = VectorChain(steps, areVectors: [true, true, true])
    func failure(_ counts: [Int]) -> VectorChain.Failure? {
      let vectors = counts.map { Vector(repeating: 1, count: $0) }
      for (index, vector) in vectors.enumerated() { chain.lend(vector, as: index) }
      return withExtendedLifetime(vectors) {
        do throws(VectorChain.Failure) { _ = try chain.vector() } catch { return error }
        return nil
      }
    }
    #expect(failure([2, 2, 2])?.step == nil)
    #expect(failure([2, 2, 3])?.step == 4)
    #expect(failure([2, 2, 3])?.error == .mismatchedLengths(2, 3))
    #expect(failure([3, 2, 2])?.step == 5)
    let mean = VectorChain([.operand(0), .function(.exp), .reduction(.mean)], areVectors: [true])
    mean.lend(Vector([]), as: 0)
    #expect(throws: VectorChain.Failure.self) { try mean.number() }
  }
}
