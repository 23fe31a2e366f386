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
    #expect(paired(whole, Instruction(.addInt, 0, 3, 5)) == [.multiplyIntThenAddTo, .addInt])
    #expect(paired(whole, Instruction(.addInt, 0, 3, 4)) == [.multiplyInt, .addInt])
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

  @Test func aProductUpdatesAnElement() {
    let product = Instruction(.multiplyDouble, 5, 1, 2), get = Instruction(.arrayGetPart, 7, 0, 2, d: 1)
    let change = Instruction(.subtractDouble, 7, 7, 5), set = Instruction(.arraySetPart, 7, 0, 2, d: 1)
    #expect(
      paired(product, get, change, set) == [
        .multiplyThenSubtractFromPart, .arrayGetPart, .subtractDouble, .arraySetPart,
      ])
    let other = Instruction(.subtractDouble, 7, 7, 6)
    #expect(paired(product, get, other, set).first == .multiplyDouble)
  }

  @Test func aDifferenceTakesBothParts() {
    let (x, y) = (Instruction(.arrayGetPart, 5, 0, 1), Instruction(.arrayGetPart, 6, 0, 2))
    let difference = Instruction(.subtractDouble, 4, 5, 6), reversed = Instruction(.subtractDouble, 4, 6, 5)
    #expect(paired(x, y, difference).first == .getPartsThenSubtract)
    #expect(paired(x, y, reversed).first == .getPartThenGetPart)
    // The first part is the second's index.
    #expect(paired(x, Instruction(.arrayGetPart, 6, 0, 5), difference).first == .getPartThenGetPart)
  }

  @Test func aNumberIsScaledAndAdded() {
    let number = Instruction(.doubleFromInt, 5, 1), product = Instruction(.multiplyConstant, 6, 5, 0)
    #expect(
      paired(number, product, Instruction(.addDouble, 0, 6, 2)).first == .doubleFromIntThenMultiplyThenAdd)
    #expect(paired(number, product, Instruction(.addDouble, 0, 3, 2)).first == .doubleFromIntThenMultiply)
  }

  @Test func operandsBehindAnInstructionAreNone() {
    let get = Instruction(.arrayGet, 1, 0, 2), counts = Instruction(.extended, 0, 0, 1)
    let (product, sum) = (Instruction(.multiplyDouble, 5, 1, 2), Instruction(.addDouble, 0, 0, 5))
    #expect(
      paired(get, counts, product, sum) == [.arrayGet, .extended, .multiplyDoubleThenAdd, .addDouble])
  }
}
