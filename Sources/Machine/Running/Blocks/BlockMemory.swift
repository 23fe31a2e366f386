/// Where the steps of a `BlockLoop` work: its values, room for a varying one each, and how many rounds each level has.
struct BlockMemory {
  let values: UnsafeMutablePointer<Value>
  let counts: UnsafeMutablePointer<Int>
  private let room: Lanes

  /// The numbers of a varying value, one for each round; doubles as their bits.
  typealias Lanes = UnsafeMutablePointer<Int64>

  /// In the rounds of a block `first`, `first + stride` … `last`; or what the lanes say.
  struct Value {
    var first: Int64 = 0
    var last: Int64 = 0
    var stride: Int64 = 0
    var lanes: Lanes?
  }

  init() {
    values = .allocate(capacity: BlockLoop.mostValues)
    values.initialize(repeating: Value(), count: BlockLoop.mostValues)
    counts = .allocate(capacity: BlockLoop.mostLevels + 1)
    counts.initialize(repeating: 0, count: BlockLoop.mostLevels + 1)
    room = .allocate(capacity: BlockLoop.mostValues * BlockLoop.width)
  }

  func deallocate() {
    values.deallocate()
    counts.deallocate()
    room.deallocate()
  }

  /// Makes a value uniform.
  @inline(__always) func set(_ value: UInt8, _ number: Int64) {
    values[Int(value)] = Value(first: number, last: number, stride: 0, lanes: nil)
  }

  /// Makes a value varying, and says where its numbers go.
  @inline(__always) func lanes(of value: UInt8) -> Lanes {
    let lanes = room + Int(value) &* BlockLoop.width
    values[Int(value)].lanes = lanes
    return lanes
  }

  @inline(__always) subscript(_ value: UInt8) -> Value { values[Int(value)] }

  /// What a value is in the last of so many rounds.
  func last(of value: UInt8, _ count: Int) -> Int64 {
    let value = self[value]
    return value.lanes.map { $0[count - 1] } ?? value.last
  }
}
