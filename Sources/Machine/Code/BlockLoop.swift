/// A loop over whole numbers whose rounds are taken many at once: each step is done for a block of rounds before the
/// next step, so what it costs to choose a step is paid once a block, and the step itself is a loop of the processor.
///
/// Nothing outside is changed before all steps of a block have succeeded. Where one has not, the instructions take the
/// round by themselves, trapping too: they are all still there.
struct BlockLoop {
  /// In the order of a round.
  let steps: [Step]
  /// What is done to arrays when all steps have succeeded.
  let changes: [Change]
  /// The registers in which a round leaves something.
  let results: [Result]

  /// The rounds of a block.
  static let width = 128
  /// With fewer rounds to come, a block does not pay.
  static let shortest: Int64 = 16
  /// How many values a round may compute, and how many conditions may end it early.
  static let (mostValues, mostLevels) = (48, 8)

  /// Marks the number of a reference register as one of the bottom frame.
  static let global: Int64 = 1 << 24

  /// A value is made by one step. It is *uniform*, the same in all rounds of a block; *affine*, raised by the same
  /// amount each round; or *varying*. Behind each condition that ends a round early begins a level, in which only those
  /// rounds are left for which it did not.
  struct Step: Equatable {
    let action: Action
    var operation = Opcode.moveWord
    var level: UInt8 = 0
    /// Values.
    let target: UInt8
    var a: UInt8 = 0
    var b: UInt8 = 0
    var number: Int64 = 0
  }

  enum Action: UInt8 {
    /// Uniform: w[number], constant `number` of the pool, `number` itself, r[number].count, element a of r[number].
    case register, constant, number, count, same
    /// Affine: the loop's own number; a, raised by b each round; `a operation b`.
    case round, induction, affine
    /// A varying value of one that is not.
    case spread
    /// `a operation b` in each round; the elementary function of host site `number`, of a.
    case compute, apply
    /// What a round makes of the one before, `x = x operation b`: the last alone, or each; and `x = x * a + b`. The first
    /// round finds w[number].
    case fold, scan, recur
    /// Word `number >> 16` of element a of r[number & 0xFFFF], for which the array's own memory may serve, or may not
    /// since it will change; of an array of bytes.
    case view, fetch, fetchByte
    /// The rounds in which a is true (false), which begin the next level; and a in those.
    case keep, drop, select
    /// Sees to it that elements a of r[number] can be changed, or that r[number] has room for as many as there are rounds.
    case place, room
    /// Sees to it that a is another number each round.
    case distinct
  }

  /// Word `part` of element `index` of r[array] = value; or the same appended, or put in an array of bytes.
  struct Change: Equatable {
    enum Kind { case word, byte, append }

    let kind: Kind
    let array: UInt16
    let part: UInt8
    let index: UInt8
    let value: UInt8
    let level: UInt8
  }

  struct Result: Equatable {
    let register: UInt16
    let value: UInt8
    let level: UInt8
  }
}
