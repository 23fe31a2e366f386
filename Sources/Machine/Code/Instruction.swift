/// One instruction, eight bytes: an operation and its operands.
///
/// `a`, `b` and `c` name registers of the running frame; some operations read `b` and `c` as one wide
/// number. Operations that need more take a second instruction, `extended`, behind them.
struct Instruction {
  var operation: Opcode
  /// A small count.
  let d: UInt8
  let a: UInt16
  let b: UInt16
  let c: UInt16

  init(_ operation: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, d: Int = 0) {
    self.operation = operation
    self.a = UInt16(truncatingIfNeeded: a)
    self.b = UInt16(truncatingIfNeeded: b)
    self.c = UInt16(truncatingIfNeeded: c)
    self.d = UInt8(truncatingIfNeeded: d)
  }

  init(_ operation: Opcode, _ a: Int = 0, wide: Int) {
    self.init(operation, a, wide & 0xFFFF, (wide >> 16) & 0xFFFF)
  }

  /// `b` and `c` as one signed number.
  @inline(__always) var wide: Int {
    Int(Int32(bitPattern: UInt32(b) | UInt32(c) << 16))
  }
  /// `c` as a signed number.
  @inline(__always) var immediate: Int64 { Int64(Int16(bitPattern: c)) }
  /// `b` as a signed number.
  @inline(__always) var immediateB: Int64 { Int64(Int16(bitPattern: b)) }

  // An `extended` instruction that follows an access to memory: `a` is a register, `b` holds the offset
  // within the element, `c` the number of words and references that are moved.
  @inline(__always) var wordOffset: Int { Int(b & 0xFF) }
  @inline(__always) var refOffset: Int { Int(b >> 8) }
  @inline(__always) var wordCount: Int { Int(c & 0xFF) }
  @inline(__always) var refCount: Int { Int(c >> 8) }
}
