import Testing

@testable import Machine

/// Which instructions are joined, and which look as if they could be.
@Suite struct PairingTests {
  private func paired(_ instructions: Instruction...) -> [Opcode] {
    var instructions = instructions
    Pairing.pair(&instructions)
    return instructions.map(\.operation)
  }

  @Test func aProductIsAddedWhereverItStands() {
    let product = Instruction(.multiplyDouble, 5, 1, 2)
    #expect(paired(product, Instruction(.addDouble, 0, 0, 5)) == [.multiplyDoubleThenAdd, .addDouble])
    #expect(paired(product, Instruction(.addDouble, 0, 5, 0)) == [.multiplyDoubleThenAdd, .addDouble])
    #expect(paired(product, Instruction(.addDouble, 0, 3, 4)) == [.multiplyDouble, .addDouble])
  }

  @Test func orderCountsWhereSwiftSeesIt() {
    let product = Instruction(.multiplyDouble, 5, 1, 2)
    #expect(paired(product, Instruction(.subtractDouble, 0, 5, 0)) == [.multiplyDouble, .subtractDouble])
    // A trap names the operands in the author's order.
    let whole = Instruction(.multiplyInt, 5, 1, 2)
    #expect(paired(whole, Instruction(.addInt, 0, 5, 3)) == [.multiplyIntThenAdd, .addInt])
    #expect(paired(whole, Instruction(.addInt, 0, 3, 5)) == [.multiplyInt, .addInt])
  }

  @Test func anUpdateKeepsToOnePlace() {
    let (get, add) = (Instruction(.arrayGetPart, 7, 0, 2, d: 1), Instruction(.addDouble, 7, 7, 3))
    let set = Instruction(.arraySetPart, 7, 0, 2, d: 1), other = Instruction(.arraySetPart, 7, 0, 2, d: 2)
    #expect(paired(get, add, set) == [.addToPart, .addDouble, .arraySetPart])
    #expect(paired(get, add, other) == [.arrayGetPart, .addDouble, .arraySetPart])
    // x += x: the operand is what is being changed.
    let double = Instruction(.addDouble, 7, 7, 7)
    #expect(paired(get, double, set) == [.arrayGetPart, .addDouble, .arraySetPart])
  }

  @Test func operandsBehindAnInstructionAreNone() {
    let get = Instruction(.arrayGet, 1, 0, 2), counts = Instruction(.extended, 0, 0, 1)
    let (product, sum) = (Instruction(.multiplyDouble, 5, 1, 2), Instruction(.addDouble, 0, 0, 5))
    #expect(
      paired(get, counts, product, sum) == [.arrayGet, .extended, .multiplyDoubleThenAdd, .addDouble])
  }
}
