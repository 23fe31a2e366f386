/// Three instructions and more.
extension Pairing {
  typealias Group = (operation: Opcode, count: Int)

  /// The group that begins at an index, if nobody needs what it does not store.
  static func group(at index: Int, _ liveness: Liveness) -> Group? {
    guard let group = group(liveness.instructions[index...]) else { return nil }
    let members = liveness.instructions[index..<index + group.count]
    let (spared, read) = traffic(of: group.operation, members)
    let isSound = spared.allSatisfy { position in
      let register = members[position].a
      let isStoredLater = members.indices.contains(where: {
        $0 > position && !spared.contains($0) && members[$0].a == register
      })
      return !read.contains(register)
        && (isStoredLater || liveness.isDead(register, from: index + group.count))
    }
    return isSound ? group : nil
  }

  /// Which instructions of a group do not store their results, and which registers it reads.
  private static func traffic(
    of operation: Opcode, _ members: ArraySlice<Instruction>
  ) -> (spared: [Int], read: [UInt16]) {
    let (start, end) = (members.startIndex, members.endIndex)
    func each(_ size: Int, spared count: Int, _ read: (Int) -> [UInt16]) -> (spared: [Int], read: [UInt16]) {
      let starts = Array(stride(from: start, to: end, by: size))
      return (starts.flatMap { $0..<$0 + count }, starts.flatMap(read))
    }
    switch operation {
    case .getPartsThenSubtract, .subtractParts, .addToPart, .subtractFromPart, .addToWord:
      return each(3, spared: 2) { [members[$0].c, members[$0 + 1].c] }
    case .multiplyThenAddToPart, .multiplyThenSubtractFromPart, .multiplyThenAddToParts,
      .multiplyThenSubtractFromParts:
      return each(4, spared: 3) { [members[$0].b, members[$0].c, members[$0 + 1].c] }
    case .addMultiplesToParts:
      return each(5, spared: 4) { [members[$0].c, members[$0 + 1].b, members[$0 + 2].c] }
    case .getPartsThenMultiply: return each(2, spared: 1) { [members[$0].c, members[$0 + 1].c] }
    case .divideByProductWithRoot:
      return each(3, spared: 2) { [members[$0].b, members[$0 + 1].b, members[$0 + 2].b] }
    case .addThreeProducts, .addThreeProductsThenDivide:
      let products = [members[start], members[start + 1], members[start + 3]]
      let read = products.flatMap { [$0.b, $0.c] }
      if operation == .addThreeProducts { return (Array(start..<start + 4), read) }
      return (Array(start..<start + 4) + [start + 5, start + 6], read + [members[start + 7].b])
    default: return ([], [])
    }
  }

  private static func group(_ instructions: ArraySlice<Instruction>) -> Group? {
    switch instructions[instructions.startIndex].operation {
    case .multiplyDouble: return groupOfProducts(instructions)
    case .arrayGetPart, .arrayGetWord:
      if let change = update(instructions) { return (change, 3) }
      if areMultiples(instructions) { return (.addMultiplesToParts, 15) }
      if areScaledParts(instructions) { return (.getPartsThenMultiply, 4) }
      if areDifferences(instructions) { return (.subtractParts, 9) }
      return isDifference(instructions) ? (.getPartsThenSubtract, 3) : nil
    case .doubleFromInt: return isLinear(instructions) ? (.doubleFromIntThenMultiplyThenAdd, 3) : nil
    case .multiplyInt: return isFlatIndex(instructions) ? (.multiplyThenAddThenGetWord, 3) : nil
    case .loadSmall: return isFill(instructions) ? (.fillLoop, 5) : nil
    case .squareRoot: return isQuotientByRoot(instructions) ? (.divideByProductWithRoot, 3) : nil
    case .ifLessEqualInt: return isRange(instructions) ? (.enterRange, 5) : nil
    case .arrayCount: return isRangeToCount(instructions) ? (.countThenEnterRange, 6) : nil
    default: return nil
    }
  }

  private static func groupOfProducts(_ instructions: ArraySlice<Instruction>) -> Group? {
    if let change = updateByProduct(instructions) {
      guard let all = threeUpdates(change, instructions) else { return (change, 4) }
      return (all, 12)
    }
    guard isSumOfProducts(instructions) else { return nil }
    return isQuotientBySum(instructions.dropFirst(4))
      ? (.addThreeProductsThenDivide, 8) : (.addThreeProducts, 5)
  }

  /// The operation that changes a number in an array where it lies, for `a[i].x += y` and the like.
  private static func update(_ instructions: ArraySlice<Instruction>) -> Opcode? {
    guard let (get, change, set) = three(instructions) else { return nil }
    let isSamePlace = get.a == set.a && get.b == set.b && get.c == set.c && get.d == set.d
    guard isSamePlace, change.a == get.a, change.b == get.a, change.c != get.a else { return nil }
    switch (get.operation, change.operation, set.operation) {
    case (.arrayGetPart, .addDouble, .arraySetPart): return .addToPart
    case (.arrayGetPart, .subtractDouble, .arraySetPart): return .subtractFromPart
    case (.arrayGetWord, .addDouble, .arraySetWord): return .addToWord
    default: return nil
    }
  }

  /// The same for `a[i].x += y * z`.
  private static func updateByProduct(_ instructions: ArraySlice<Instruction>) -> Opcode? {
    let rest = instructions.dropFirst()
    guard let product = instructions.first, product.operation == .multiplyDouble,
      let (_, change, _) = three(rest), change.c == product.a
    else { return nil }
    switch update(rest) {
    case .addToPart: return .multiplyThenAddToPart
    case .subtractFromPart: return .multiplyThenSubtractFromPart
    default: return nil
    }
  }

  /// Whether it is done three times to one element.
  private static func threeUpdates(_ change: Opcode, _ instructions: ArraySlice<Instruction>) -> Opcode? {
    let start = instructions.startIndex
    guard instructions.count >= 12 else { return nil }
    let (element, starts) = (instructions[start + 1], [start, start + 4, start + 8])
    for position in starts {
      let (product, get) = (instructions[position], instructions[position + 1])
      guard updateByProduct(instructions[position...]) == change, get.b == element.b, get.c == element.c,
        product.a != element.c, get.a != element.c
      else { return nil }
    }
    return change == .multiplyThenAddToPart ? .multiplyThenAddToParts : .multiplyThenSubtractFromParts
  }

  /// Whether three parts of one element change by the same multiple of parts of one other: `a[i].x += k * b[j].y`.
  private static func areMultiples(_ instructions: ArraySlice<Instruction>) -> Bool {
    let start = instructions.startIndex
    guard instructions.count >= 15 else { return false }
    let (other, product, element) = (instructions[start], instructions[start + 1], instructions[start + 2])
    return [start, start + 5, start + 10].allSatisfy { position in
      let (y, scaled, x) = (instructions[position], instructions[position + 1], instructions[position + 2])
      let written = [y.a, scaled.a, x.a]
      return y.operation == .arrayGetPart && y.b == other.b && y.c == other.c && x.b == element.b
        && x.c == element.c && scaled.b == product.b && scaled.c == y.a && scaled.b != y.a
        && updateByProduct(instructions[(position + 1)...]) == .multiplyThenAddToPart
        && ![other.c, element.c, product.b].contains(where: written.contains)
    }
  }

  /// Whether parts of two elements are multiplied by something, `(a[i].x * k, b[j].y * k)`.
  private static func areScaledParts(_ instructions: ArraySlice<Instruction>) -> Bool {
    guard let (x, first, y) = three(instructions), let second = instructions.dropFirst(3).first else {
      return false
    }
    return first.operation == .multiplyDouble && first.b == x.a && y.operation == .arrayGetPart
      && second.operation == .multiplyDouble && second.b == y.a && y.c != x.a && y.c != first.a
      && first.c != x.a && second.c != y.a && second.c != x.a && second.c != first.a
  }

  /// Whether it is `z / (x * y.squareRoot())`.
  private static func isQuotientByRoot(_ instructions: ArraySlice<Instruction>) -> Bool {
    guard let (root, product, quotient) = three(instructions) else { return false }
    return product.operation == .multiplyDouble && product.c == root.a && product.b != root.a
      && quotient.operation == .divideDouble && quotient.c == product.a && quotient.b != root.a
      && quotient.b != product.a
  }

  /// Whether the first's result is divided by with its own root, `z / (s * s.squareRoot())`.
  private static func isQuotientBySum(_ instructions: ArraySlice<Instruction>) -> Bool {
    let rest = instructions.dropFirst()
    guard let sum = instructions.first, let (root, product, quotient) = three(rest) else { return false }
    return root.operation == .squareRoot && isQuotientByRoot(rest) && root.b == sum.a && product.b == sum.a
      && root.a != sum.a && product.a != sum.a && quotient.b != sum.a
  }

  /// Whether a loop over whole numbers begins: bounds in order, or a trap; none at all, and on behind it.
  private static func isRange(_ instructions: ArraySlice<Instruction>) -> Bool {
    guard let (order, skip, trap) = three(instructions),
      let (_, room, leave) = three(instructions.dropFirst(2))
    else { return false }
    return order.operation == .ifLessEqualInt && skip.wide == 2 && trap.operation == .trap
      && room.operation == .ifLessEqualInt && room.a == order.b && room.b == order.a
      && leave.operation == .jump
  }

  private static func isRangeToCount(_ instructions: ArraySlice<Instruction>) -> Bool {
    let rest = instructions.dropFirst()
    guard let count = instructions.first, let order = rest.first else { return false }
    return isRange(rest) && order.b == count.a && order.a != count.a
  }

  /// Whether it is `a[i].x - b[j].y`.
  private static func isDifference(_ instructions: ArraySlice<Instruction>) -> Bool {
    guard let (x, y, difference) = three(instructions) else { return false }
    return x.operation == .arrayGetPart && y.operation == .arrayGetPart && x.a != y.a && y.c != x.a
      && difference.operation == .subtractDouble && difference.b == x.a && difference.c == y.a
  }

  /// Whether there are three such differences of the same two elements.
  private static func areDifferences(_ instructions: ArraySlice<Instruction>) -> Bool {
    let start = instructions.startIndex
    guard instructions.count >= 9 else { return false }
    let (one, other) = (instructions[start], instructions[start + 1])
    return [start, start + 3, start + 6].allSatisfy { position in
      let (x, y) = (instructions[position], instructions[position + 1])
      let written = [x.a, y.a, instructions[position + 2].a]
      return isDifference(instructions[position...]) && x.b == one.b && x.c == one.c && y.b == other.b
        && y.c == other.c && !written.contains(one.c) && !written.contains(other.c)
    }
  }

  /// Whether it is `x * x + y * y + z * z`.
  private static func isSumOfProducts(_ instructions: ArraySlice<Instruction>) -> Bool {
    let start = instructions.startIndex
    guard instructions.count >= 5 else { return false }
    let (x, y, z) = (instructions[start], instructions[start + 1], instructions[start + 3])
    let (first, second) = (instructions[start + 2], instructions[start + 4])
    return y.operation == .multiplyDouble && z.operation == .multiplyDouble && first.operation == .addDouble
      && second.operation == .addDouble && x.a != y.a && x.a != y.b && x.a != y.c && first.b == x.a
      && first.c == y.a && second.b == first.a && second.c == z.a && first.a != z.a && first.a != z.b
      && first.a != z.c && first.a != x.a
  }

  /// Whether it is `a[i * n + j]`.
  private static func isFlatIndex(_ instructions: ArraySlice<Instruction>) -> Bool {
    guard let (product, sum, get) = three(instructions) else { return false }
    return sum.operation == .addInt && sum.b == product.a && get.operation == .arrayGetWord && get.c == sum.a
  }

  /// Whether it is all of `while i < n { a[i] = k; i += j }`.
  private static func isFill(_ instructions: ArraySlice<Instruction>) -> Bool {
    guard let (number, set, step) = three(instructions),
      let (_, test, jump) = three(instructions.dropFirst(2))
    else { return false }
    return set.operation == .arraySetByte && set.a == number.a && set.c != number.a
      && step.operation == .addInt && step.a != number.a && test.operation == .ifLessInt && test.a == step.a
      && jump.wide == -4
  }

  /// Whether it is `x + Double(i) * constant`.
  private static func isLinear(_ instructions: ArraySlice<Instruction>) -> Bool {
    guard let (number, product, sum) = three(instructions) else { return false }
    return number.operation == .doubleFromInt && product.operation == .multiplyConstant
      && product.b == number.a && sum.operation == .addDouble && sum.c == product.a
  }

  private static func three(
    _ instructions: ArraySlice<Instruction>
  ) -> (Instruction, Instruction, Instruction)? {
    let start = instructions.startIndex
    guard instructions.count >= 3 else { return nil }
    return (instructions[start], instructions[start + 1], instructions[start + 2])
  }
}
