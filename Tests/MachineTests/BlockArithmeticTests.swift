import Testing

@testable import Machine

/// Operations for many rounds at once.
@Suite struct BlockArithmeticTests {
  private func perform(_ operation: Opcode, _ x: [Int64], _ y: [Int64]) -> [Int64]? {
    let memory = BlockMemory()
    defer { memory.deallocate() }
    memory.lanes(of: 0).update(from: x, count: x.count)
    memory.lanes(of: 1).update(from: y, count: y.count)
    let step = BlockLoop.Step(action: .compute, operation: operation, target: 2, a: 0, b: 1)
    guard BlockArithmetic(memory, step, x.count).perform() else { return nil }
    return x.indices.map { memory.lanes(of: 2)[$0] }
  }

  /// What a plan may ask for: all that makes a word of words, but what it expresses by others.
  @Test func everyOperationOfAPlanIsKnown() {
    let expressed: [Opcode] = [.moveWord, .negateInt, .complementInt, .not, .applyFunction]
    for operation in Opcode.allCases where operation.isUnary || operation.isBinary {
      if expressed.contains(operation) { continue }
      let performed = operation.withConstant?.operation ?? operation
      #expect(perform(performed, [5, 6, 7], [2, 3, 1]) != nil, "\(performed)")
    }
  }

  @Test func wholeNumbersKeepToTheirRange() {
    #expect(perform(.addInt, [1, .max], [2, -1]) == [3, .max - 1])
    #expect(perform(.addInt, [1, .max], [2, 1]) == nil)
    #expect(perform(.multiplyInt, [3, .min], [4, -1]) == nil)
    #expect(perform(.divideInt, [7, -7], [2, 2]) == [3, -3])
    #expect(perform(.divideInt, [7, 7], [2, 0]) == nil)
    #expect(perform(.remainderInt, [7, .min], [2, -1]) == nil)
    #expect(perform(.multiplyWrapping, [.min], [-1]) == [.min])
    #expect(perform(.dividePower, [7, -7], [1, 1]) == [3, -3])
    #expect(perform(.remainderPower, [7, -7], [2, 2]) == [3, -3])
    #expect(perform(.shiftLeft, [1, 8, 1], [3, -2, 64]) == [8, 2, 0])
  }

  @Test func doublesHaveTheirOwnBits() {
    let x = [0.1, -0.0, .infinity, 2.5].map(\.word)
    let y = [0.2, 0.0, -.infinity, 0.5].map(\.word)
    #expect(perform(.addDouble, x, y)?.map(\.real).first == 0.1 + 0.2)
    #expect(perform(.equalDouble, x, y) == [0, 1, 0, 0])
    #expect(perform(.lessEqualDouble, x, y) == [1, 1, 0, 0])
    #expect(perform(.negateDouble, x, y) == [-0.1, 0.0, -.infinity, -2.5].map(\.word))
    #expect(perform(.addDouble, [Double.infinity.word], [(-Double.infinity).word])?[0].real.isNaN == true)
    #expect(perform(.doubleFromInt, [3, .max], [0, 0]) == [3.0, 0x1p63].map(\.word))
    #expect(perform(.intFromDouble, [(-2.9).word], [0]) == [-2])
    let beyond = 0x1p63
    #expect(perform(.intFromDouble, [beyond.nextDown.word], [0]) == [.max - 1023])
    #expect(perform(.intFromDouble, [beyond.nextDown.word, beyond.word], [0, 0]) == nil)
    #expect(perform(.intFromDouble, [Double.nan.word], [0]) == nil)
  }
}
