import Testing

@testable import Machine

/// Which instructions are joined, and which look as if they could be.
@Suite struct PairingTests {
  /// What becomes of instructions before the function is left; w0 is its result.
  private func paired(_ instructions: Instruction...) -> [Opcode] {
    paired(instructions, then: [])
  }

  private func paired(_ instructions: [Instruction], then rest: [Instruction]) -> [Opcode] {
    var all = instructions + rest + [Instruction(.leave)]
    Pairing.pair(&all, kept: 1)
    return all.prefix(instructions.count).map(\.operation)
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

  @Test func aSumDecides() {
    let sum = Instruction(.addIntSmall, 3, 1, -1), leave = Instruction(.jump, wide: 2)
    #expect(paired(sum, Instruction(.ifGreaterSmall, 3, 1), leave)[0] == .addIntSmallThenIfGreater)
    #expect(paired(sum, Instruction(.ifGreaterEqualSmall, 3, 2), leave)[0] == .addIntSmallThenIfGreaterEqual)
    #expect(paired(sum, Instruction(.ifGreaterEqualSmall, 1, 2), leave)[0] == .addIntSmall)
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

  @Test func threePartsOfOneElement() {
    func update(_ part: Int, of index: Int = 2, product: Int = 5) -> [Instruction] {
      [
        Instruction(.multiplyDouble, product, 1, 3), Instruction(.arrayGetPart, 7, 0, index, d: part),
        Instruction(.addDouble, 7, 7, product), Instruction(.arraySetPart, 7, 0, index, d: part),
      ]
    }
    func first(_ updates: [Instruction]...) -> Opcode {
      paired(updates.flatMap { $0 }, then: [])[0]
    }
    #expect(first(update(0), update(1), update(2)) == .multiplyThenAddToParts)
    #expect(first(update(0), update(1)) == .multiplyThenAddToPart)
    #expect(first(update(0), update(1), update(2, of: 4)) == .multiplyThenAddToPart)
    // The product is the index of the next element.
    #expect(first(update(0), update(1, product: 2), update(2)) == .multiplyThenAddToPart)
  }

  @Test func threeDifferencesOfTwoElements() {
    func difference(_ part: Int, into result: Int) -> [Instruction] {
      [
        Instruction(.arrayGetPart, 5, 0, 1, d: part), Instruction(.arrayGetPart, 6, 0, 2, d: part),
        Instruction(.subtractDouble, result, 5, 6),
      ]
    }
    func first(_ results: Int...) -> Opcode {
      paired(results.enumerated().flatMap { difference($0, into: $1) }, then: [])[0]
    }
    #expect(first(7, 8, 9) == .subtractParts)
    #expect(first(7, 8) == .getPartsThenSubtract)
    // The first difference is the second's index.
    #expect(first(2, 8, 9) == .getPartsThenSubtract)
  }

  @Test func multiplesOfThreePartsOfOneElement() {
    func multiple(_ part: Int, of other: Int = 3, to element: Int = 2, by factor: Int = 1) -> [Instruction] {
      [
        Instruction(.arrayGetPart, 8, 1, other, d: part), Instruction(.multiplyDouble, 7, factor, 8),
        Instruction(.arrayGetPart, 9, 0, element, d: part), Instruction(.addDouble, 9, 9, 7),
        Instruction(.arraySetPart, 9, 0, element, d: part),
      ]
    }
    func first(_ multiples: [Instruction]...) -> [Opcode] {
      Array(paired(multiples.flatMap { $0 }, then: []).prefix(2))
    }
    #expect(first(multiple(0), multiple(1), multiple(2))[0] == .addMultiplesToParts)
    // A group that follows is worth more than a pair that begins before it.
    let single = [Opcode.arrayGetPart, .multiplyThenAddToPart]
    #expect(first(multiple(0), multiple(1), multiple(2, of: 4)) == single)
    #expect(first(multiple(0), multiple(1, to: 4), multiple(2)) == single)
    #expect(first(multiple(0), multiple(1), multiple(2, by: 5)) == single)
    #expect(first(multiple(0), multiple(1)) == single)
    // The factor is what has just been computed.
    #expect(first(multiple(0, by: 7), multiple(1, by: 7), multiple(2, by: 7))[1] == .multiplyDouble)
  }

  @Test func partsAreScaledTogether() {
    let (x, first) = (Instruction(.arrayGetPart, 5, 0, 1), Instruction(.multiplyDouble, 6, 5, 9))
    let (y, second) = (Instruction(.arrayGetPart, 7, 0, 2), Instruction(.multiplyDouble, 8, 7, 9))
    #expect(paired(x, first, y, second)[0] == .getPartsThenMultiply)
    #expect(paired(x, first, Instruction(.arrayGetPart, 7, 0, 6), second)[0] == .getPartThenMultiply)
    #expect(paired(x, first, y, Instruction(.multiplyDouble, 8, 7, 6))[0] == .getPartThenMultiply)
  }

  @Test func aQuotientByARoot() {
    let (root, product) = (Instruction(.squareRoot, 5, 1), Instruction(.multiplyDouble, 6, 1, 5))
    #expect(paired(root, product, Instruction(.divideDouble, 0, 2, 6))[0] == .divideByProductWithRoot)
    #expect(paired(root, product, Instruction(.divideDouble, 0, 6, 2))[0] == .squareRoot)
    #expect(paired(root, product, Instruction(.divideDouble, 0, 5, 6))[0] == .squareRoot)
    #expect(
      paired(root, Instruction(.multiplyDouble, 6, 5, 5), Instruction(.divideDouble, 0, 2, 6))[0]
        == .squareRoot)
  }

  @Test func whatIsReadLaterIsStored() {
    let group = [
      Instruction(.squareRoot, 5, 1), Instruction(.multiplyDouble, 6, 1, 5),
      Instruction(.divideDouble, 0, 2, 6),
    ]
    for register in [5, 6] {
      #expect(paired(group, then: [Instruction(.addDouble, 3, 2, register)])[0] == .squareRoot)
      let written = [Instruction(.loadSmall, register, wide: 0), Instruction(.addDouble, 3, 2, register)]
      #expect(paired(group, then: written)[0] == .divideByProductWithRoot)
    }
    let sum = [
      Instruction(.multiplyDouble, 5, 1, 1), Instruction(.multiplyDouble, 6, 2, 2),
      Instruction(.addDouble, 7, 5, 6), Instruction(.multiplyDouble, 8, 3, 3),
      Instruction(.addDouble, 0, 7, 8),
    ]
    #expect(paired(sum, then: [])[0] == .addThreeProducts)
    for register in 5...8 {
      #expect(paired(sum, then: [Instruction(.moveWord, 3, register)])[0] != .addThreeProducts)
    }
  }

  @Test func theRootOfASumDivides() {
    func opcode(root: Int = 4, by factor: Int = 4, of dividend: Int = 9, then rest: [Instruction] = [])
      -> Opcode
    {
      paired(
        [
          Instruction(.multiplyDouble, 5, 1, 1), Instruction(.multiplyDouble, 6, 2, 2),
          Instruction(.addDouble, 7, 5, 6), Instruction(.multiplyDouble, 8, 3, 3),
          Instruction(.addDouble, 4, 7, 8), Instruction(.squareRoot, 5, root),
          Instruction(.multiplyDouble, 6, factor, 5), Instruction(.divideDouble, 0, dividend, 6),
        ], then: rest)[0]
    }
    #expect(opcode() == .addThreeProductsThenDivide)
    // The sum stays where it is.
    #expect(opcode(then: [Instruction(.addDouble, 0, 0, 4)]) == .addThreeProductsThenDivide)
    #expect(opcode(then: [Instruction(.addDouble, 0, 0, 6)]) != .addThreeProductsThenDivide)
    #expect(opcode(root: 9) == .addThreeProducts)
    #expect(opcode(by: 9) == .addThreeProducts)
    #expect(opcode(of: 4) == .addThreeProducts)
  }

  @Test func aLoopBegins() {
    func loop(_ order: Instruction, _ room: Instruction, skip: Int = 2) -> [Instruction] {
      [
        order, Instruction(.jump, wide: skip), Instruction(.trap, 5, 1, 2), room, Instruction(.jump, wide: 5),
      ]
    }
    let (order, room) = (Instruction(.ifLessEqualInt, 1, 2), Instruction(.ifLessEqualInt, 2, 1))
    #expect(paired(loop(order, room), then: [])[0] == .enterRange)
    #expect(paired(loop(order, Instruction(.ifLessEqualInt, 1, 2)), then: [])[0] == .ifLessEqualInt)
    #expect(paired(loop(order, room, skip: 3), then: [])[0] == .ifLessEqualInt)
    let count = Instruction(.arrayCount, 2, 0), other = Instruction(.arrayCount, 3, 0)
    #expect(paired([count] + loop(order, room), then: [])[0] == .countThenEnterRange)
    #expect(paired([other] + loop(order, room), then: []).prefix(2) == [.arrayCount, .enterRange])
  }

  @Test func aWholeLoopIsOneStepOnlyIfItJumpsToItsStart() {
    let (number, set) = (Instruction(.loadSmall, 4, wide: 0), Instruction(.arraySetByte, 4, 0, 3))
    let (step, test) = (Instruction(.addInt, 3, 3, 2), Instruction(.ifLessInt, 3, 1))
    #expect(paired(number, set, step, test, Instruction(.jump, wide: -4)).first == .fillLoop)
    #expect(paired(number, set, step, test, Instruction(.jump, wide: -3)).first == .loadSmallThenSetByte)
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
