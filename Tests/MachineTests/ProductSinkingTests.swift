import Testing

@testable import Machine

/// `x = x * k + …`: w1 is x, w5 its product.
@Suite struct ProductSinkingTests {
  private let product = Instruction(.multiplyDouble, 5, 1, 2)
  private let number = Instruction(.doubleFromInt, 6, 3)
  private let sum = Instruction(.addDouble, 1, 5, 6)

  private func sunk(_ instructions: Instruction...) -> [Opcode] {
    var instructions = instructions
    ProductSinking.sink(&instructions)
    return instructions.map(\.operation)
  }

  @Test func theProductOfAVariableMovesToItsSum() {
    #expect(sunk(product, number, sum) == [.doubleFromInt, .multiplyDouble, .addDouble])
    #expect(
      sunk(product, number, Instruction(.addDouble, 1, 6, 5)) == [
        .doubleFromInt, .multiplyDouble, .addDouble,
      ])
    // Another variable's sum: nothing waits for it.
    #expect(
      sunk(product, number, Instruction(.addDouble, 4, 5, 6)) == [
        .multiplyDouble, .doubleFromInt, .addDouble,
      ])
  }

  @Test func nothingPassesWhatItNeedsOrWhatMayTrap() {
    let unchanged: [Opcode] = [.multiplyDouble, .doubleFromInt, .addDouble]
    #expect(sunk(product, Instruction(.doubleFromInt, 2, 3), sum) == unchanged)
    #expect(sunk(product, Instruction(.doubleFromInt, 6, 5), sum) == unchanged)
    #expect(
      sunk(product, Instruction(.arrayGetWord, 6, 0, 3), sum) == [.multiplyDouble, .arrayGetWord, .addDouble])
    let back = Instruction(.jump, wide: -2)
    #expect(sunk(product, number, sum, back) == unchanged + [.jump])
  }
}
