/// Finds out how a loop's rounds can be taken in blocks (`BlockLoop`); nil where they cannot.
///
/// The loop goes over whole numbers, its body has no loops and no calls and changes nothing but word registers and
/// elements of arrays. What a round takes over from the one before is a sum or product of its own
/// (`BlockPlanner+Carried`), so every other step can be done for all rounds before the next one.
struct BlockPlanner {
  let liveness: Liveness
  let start: Int
  /// Where the instruction is that begins the next round.
  let end: Int
  var steps: [BlockLoop.Step] = []
  var changes: [BlockLoop.Change] = []
  /// What each register that has been written in this round holds, and behind how many conditions it was written.
  var definitions: [UInt16: (value: Value, level: UInt8)] = [:]
  /// Registers that are written behind different conditions.
  var mixed: Set<UInt16> = []
  /// A product of what is carried, which a later sum takes up.
  var product: Product?
  /// How often each register is written in a round, and which are written in the round after they are read.
  let writers: [UInt16: Int]
  var carried: Set<UInt16> = []
  /// Behind so many conditions; the positions of the rounds that are left, for each of them.
  var level: UInt8 = 0
  var positions: [UInt8] = []
  /// Values already made in another form.
  var uniforms: [Uniform: UInt8] = [:]
  var spreads: [UInt8: UInt8] = [:]
  var selections: [Selection: UInt8] = [:]
  var count = 0
  /// Reference registers that hold globals for a while.
  var globals: [UInt16: UInt16] = [:]
  /// Elements that are read and changed; arrays that are changed, and to which something is appended.
  var (reads, writes): ([Element], [Element]) = ([], [])
  let (changed, appended): (Set<UInt16>, Set<UInt16>)
  /// Values that are affine, or selected from such.
  var affine: Set<UInt8> = []

  enum Shape { case uniform, affine, varying }

  struct Value {
    let number: UInt8
    let shape: Shape
    let level: UInt8
    /// The value of which it is a selection, or itself.
    let origin: UInt8
  }

  struct Product {
    let register: UInt16
    let carried: UInt16
    let factor: Value
    let level: UInt8
    /// Where it is added to something.
    let sum: Int
  }

  struct Element {
    let array: Int64
    let part: UInt8
    let index: Value
    /// What it has been changed to.
    var value: Value?

    /// Whether it is the same word of elements of the same array.
    func isAlike(_ other: Element) -> Bool { array == other.array && part == other.part }
  }

  struct Uniform: Hashable {
    let action: BlockLoop.Action
    let number: Int64
  }

  struct Selection: Hashable {
    let value: UInt8
    let level: UInt8
  }

  /// The plan of the loop whose rounds begin at one instruction and end at another.
  static func plan(_ liveness: Liveness, from start: Int, to end: Int) -> BlockLoop? {
    var planner = BlockPlanner(liveness, start, end)
    return planner.plan()
  }

  private init(_ liveness: Liveness, _ start: Int, _ end: Int) {
    (self.liveness, self.start, self.end) = (liveness, start, end)
    let body = liveness.instructions[start..<end]
    var writers: [UInt16: Int] = [:]
    for i in body where i.operation.writesWord {
      for offset in 0..<(i.operation == .moveWords ? i.c : 1) { writers[i.a &+ offset, default: 0] += 1 }
    }
    self.writers = writers
    changed = Set(body.filter { $0.operation.changesArray }.map { $0.b })
    appended = Set(body.filter { $0.operation == .arrayAppendWord }.map { $0.b })
  }

  private mutating func plan() -> BlockLoop? {
    let loop = liveness.instructions[end]
    guard writers[loop.a] == nil, writers[loop.b] == nil,
      let round = make(.round, shape: .affine)
    else { return nil }
    define(loop.a, round)
    var index = start
    while index < end {
      guard let next = translate(index) else { return nil }
      index = next
    }
    guard product == nil, areApart(), let results = results(except: loop.a) else { return nil }
    return BlockLoop(steps: steps, changes: changes, results: results)
  }

  /// What a round leaves in registers, without what nobody reads afterwards.
  private func results(except round: UInt16) -> [BlockLoop.Result]? {
    var results: [BlockLoop.Result] = []
    for register in writers.keys.sorted() where carried.contains(register) || isWanted(register) {
      guard let (value, level) = definitions[register], !mixed.contains(register) else { return nil }
      results.append(BlockLoop.Result(register: register, value: value.number, level: level))
    }
    return results
  }

  /// Whether no round reads an element that another one changes, and none is changed at two places; an element that is
  /// read and changed must then be another one each round.
  private mutating func areApart() -> Bool {
    for (position, write) in writes.enumerated() {
      if writes[(position + 1)...].contains(where: write.isAlike) { return false }
      let others = reads.filter(write.isAlike)
      if others.isEmpty { continue }
      guard others.allSatisfy({ $0.index.origin == write.index.origin }), affine.contains(write.index.origin)
      else { return false }
      steps.append(BlockLoop.Step(action: .distinct, target: 0, a: write.index.origin))
    }
    return true
  }

  private func isWanted(_ register: UInt16) -> Bool { !liveness.isDead(register, from: end + 2) }
}

extension Opcode {
  /// Whether it writes w[a] and nothing else, as far as blocks know operations.
  fileprivate var writesWord: Bool {
    switch self {
    case .loadConstant, .loadSmall, .moveWords, .constantSubtract, .constantDivide, .arrayGetWord,
      .arrayGetPart,
      .arrayGetByte, .arrayCount:
      return true
    default: return isUnary || isBinary
    }
  }

  var changesArray: Bool {
    switch self {
    case .arraySetWord, .arraySetPart, .arraySetByte, .arrayAppendWord: return true
    default: return false
    }
  }
}
