// The parts of which the dispatch loop's cases are made; all of them come into it (`Engine+Execute`).

/// The instruction being performed; its parts are read where they are needed, not all beforehand.
struct Current {
  let address: UnsafePointer<Instruction>

  @inline(__always) var operation: Opcode { address.pointee.operation }
  @inline(__always) var a: UInt16 { address.pointee.a }
  @inline(__always) var b: UInt16 { address.pointee.b }
  @inline(__always) var c: UInt16 { address.pointee.c }
  @inline(__always) var d: UInt8 { address.pointee.d }
  @inline(__always) var wide: Int { address.pointee.wide }
  @inline(__always) var immediate: Int64 { address.pointee.immediate }
  @inline(__always) var immediateB: Int64 { address.pointee.immediateB }
}

extension Engine {
  // MARK: Calls

  /// Whether the base case of the function called holds; then its answer is there, and no frame is needed.
  @inline(__always)
  func answers(_ entry: UnsafeMutablePointer<CodeEntry>, _ i: Current, _ w: Words) -> Bool {
    let frame = w.at(i.a)
    let distance = frame.int(entry.pointee.baseCase.argument) &- entry.pointee.baseCase.lowest
    if UInt64(bitPattern: distance) >= entry.pointee.baseCase.width { return false }
    switch entry.pointee.baseCase.answer {
    case .register(let register): frame.word = frame.int(register)
    case .number(let number): frame.word = number
    }
    return true
  }

  /// Goes on at the start of a code, whose frame begins where the instruction says; false where there is no room for it.
  @inline(__always)
  func call(
    _ entry: UnsafeMutablePointer<CodeEntry>, _ start: UnsafeMutablePointer<Instruction>, _ callee: Int,
    _ i: Current, _ pc: inout UnsafePointer<Instruction>, _ w: inout Words, _ r: inout References,
    _ code: inout Int
  ) -> Bool {
    let (newW, newR, frame) = (w.at(i.a), r + Int(i.b), top)
    if frame == frameEnd || (entry.pointee.isLarge && !hasRoom(for: callee, newW, newR)) { return false }
    frame.initialize(to: Frame(resume: pc, words: w, references: r, code: code))
    top = frame + 1
    (w, r, code) = (newW, newR, callee)
    pc = UnsafePointer(start)
    return true
  }

  /// What goes on when the innermost call is done.
  @inline(__always)
  func leave() -> (UnsafePointer<Instruction>, Words, References, code: Int) {
    let frame = top - 1
    top = frame
    return (frame.pointee.resume, frame.pointee.words, frame.pointee.references, frame.pointee.code)
  }

  // MARK: Arithmetic

  /// w[a] = w[b] + w[c]; nil on overflow, which leaves all as it was.
  @inline(__always)
  func added(_ i: Current, _ w: Words) -> Int64? {
    let (sum, overflow) = w.int(i.b).addingReportingOverflow(w.int(i.c))
    if overflow { return nil }
    w.set(i.a, sum)
    return sum
  }

  /// The same with immediate c.
  @inline(__always)
  func addedSmall(_ i: Current, _ w: Words) -> Int64? {
    let (sum, overflow) = w.int(i.b).addingReportingOverflow(i.immediate)
    if overflow { return nil }
    w.set(i.a, sum)
    return sum
  }

  /// w[a] = w[b] * w[c]; nil on overflow.
  @inline(__always)
  func multiplied(_ i: Current, _ w: Words) -> Int64? {
    let (product, overflow) = w.int(i.b).multipliedReportingOverflow(by: w.int(i.c))
    if overflow { return nil }
    w.set(i.a, product)
    return product
  }

  /// The same with immediate c.
  @inline(__always)
  func multipliedSmall(_ i: Current, _ w: Words) -> Int64? {
    let (product, overflow) = w.int(i.b).multipliedReportingOverflow(by: i.immediate)
    if overflow { return nil }
    w.set(i.a, product)
    return product
  }

  /// `x * x + y * y + z * z`: the five instructions from i on.
  @inline(__always)
  func threeProducts(_ i: Current, _ w: Words) -> Double {
    let (y, z) = (Current(address: i.address + 1), Current(address: i.address + 3))
    return (w.real(i.b) * w.real(i.c) + w.real(y.b) * w.real(y.c)) + w.real(z.b) * w.real(z.c)
  }

  // MARK: Jumps

  /// w[a] += 1; whether it is still below w[b].
  @inline(__always)
  func advances(_ i: Current, _ w: Words) -> Bool {
    let next = w.int(i.a) &+ 1
    w.set(i.a, next)
    return next < w.int(i.b)
  }

  /// Takes or skips the jump at `pc`; false where no more steps are granted.
  @inline(__always)
  func jumps(if condition: Bool, _ pc: inout UnsafePointer<Instruction>, _ fuel: inout Int) -> Bool {
    if !condition {
      pc += 1
      return true
    }
    pc += pc.pointee.wide
    return spends(&fuel)
  }

  /// Takes a step; false where no more are granted.
  @inline(__always)
  func spends(_ fuel: inout Int) -> Bool {
    fuel &-= 1
    return goesOn(&fuel)
  }

  /// Whether steps are left or granted.
  @inline(__always)
  func goesOn(_ fuel: inout Int) -> Bool {
    if fuel < 0 { fuel = refuel() }
    return fuel >= 0
  }

  @inline(__always)
  func real(_ constants: UnsafeMutablePointer<Int64>, _ index: UInt16) -> Double {
    Double(bitPattern: UInt64(bitPattern: constants[Int(index)]))
  }
}

extension Int64 {
  /// The number divided by a power of two, towards zero: negative ones are raised by the divisor less one first.
  @inline(__always)
  func divided(byPower power: Int64) -> Int64 {
    (self &+ ((self &>> 63) & ((1 &<< power) &- 1))) &>> power
  }

  /// What such a division leaves, with the number's sign.
  @inline(__always)
  func remainder(byPower power: Int64) -> Int64 {
    let mask = (1 &<< power) &- 1
    let bias = (self &>> 63) & mask
    return ((self &+ bias) & mask) &- bias
  }
}
