/// Brings the product of `x = x * k + …` behind what is computed beside it, next to the addition that wants it.
///
/// Then the two are one step (`Pairing`), and what a round of a loop must wait for from the round before passes
/// through memory once less. Only doubles are moved, past instructions that cannot trap, so nobody sees a
/// difference.
enum ProductSinking {
  static func sink(_ instructions: inout [Instruction]) {
    var targets: Set<Int>?
    for index in instructions.indices where instructions[index].operation.isProduct {
      guard let sum = sum(of: index, in: instructions), sum > index + 1 else { continue }
      let known = targets ?? Set(instructions.jumpTargets)
      targets = known
      if (index + 1...sum).contains(where: { known.contains($0) }) { continue }
      let product = instructions[index]
      for moved in index..<sum - 1 { instructions[moved] = instructions[moved + 1] }
      instructions[sum - 1] = product
    }
  }

  /// Where a product is added to something, for a variable that it is itself computed from.
  private static func sum(of index: Int, in instructions: [Instruction]) -> Int? {
    let product = instructions[index]
    for (position, other) in instructions.enumerated().dropFirst(index + 1).prefix(8) {
      if other.operation == .addDouble, (other.b == product.a) != (other.c == product.a) {
        return reads(product, other.a) ? position : nil
      }
      let touches = other.a == product.a || other.b == product.a || other.c == product.a
      guard other.operation.isPlain, !touches, !reads(product, other.a) else { return nil }
    }
    return nil
  }

  private static func reads(_ product: Instruction, _ register: UInt16) -> Bool {
    product.b == register || (product.operation == .multiplyDouble && product.c == register)
  }
}

extension Opcode {
  fileprivate var isProduct: Bool { self == .multiplyDouble || self == .multiplyConstant }

  /// Whether it does nothing but write w[a], and cannot trap.
  fileprivate var isPlain: Bool {
    switch self {
    case .moveWord, .loadConstant, .loadSmall, .andIntSmall, .andInt, .orInt, .xorInt, .doubleFromInt,
      .addDouble, .subtractDouble, .multiplyDouble, .divideDouble, .addConstant, .subtractConstant,
      .multiplyConstant, .divideConstant, .constantSubtract, .constantDivide, .negateDouble, .squareRoot:
      return true
    default: return false
    }
  }
}
