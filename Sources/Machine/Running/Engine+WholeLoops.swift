// Loops that are one step of the dispatch loop. Each function takes rounds until its loop ends, then says where to go
// on and how many steps are left. Where a round cannot be taken (no such element, an overflow, no steps) it says so by
// the place of the instruction that could not: it is still there, and does what it does by itself, trapping too.

extension Engine {
  typealias GoingOn = (pc: UnsafePointer<Instruction>, fuel: Int)

  /// `while i < n { a[i] = k; i += j }`: five instructions; the array is nobody else's.
  @inline(never)
  func fill(_ array: Unmanaged<ArrayObject>, _ i: Current, _ w: Words, _ steps: Int) -> GoingOn {
    let (set, step) = (Current(address: i.address + 1), Current(address: i.address + 2))
    let test = Current(address: i.address + 3), value = UInt8(truncatingIfNeeded: i.wide)
    let (bytes, count) = array._withUnsafeGuaranteedRef { ($0.bytes, UInt64($0.count)) }
    var fuel = steps
    repeat {
      let index = w.int(set.c)
      if UInt64(bitPattern: index) >= count { return (set.address, fuel) }
      bytes[Int(index)] = value
      guard let next = added(step, w) else { return (step.address, fuel) }
      if next >= w.int(test.b) { return (i.address + 5, fuel) }
      fuel &-= 1
    } while fuel >= 0
    return (i.address, fuel)
  }

  /// Rounds of a recurrence, of which each depends on the one before: its number stays in a register of the processor.
  @inline(never)
  func recur(
    _ recurrence: UnsafeMutablePointer<Recurrence>, _ i: Current, _ w: Words, _ steps: Int
  ) -> GoingOn {
    let (test, step) = (
      Current(address: i.address + 1), Current(address: i.address + recurrence.pointee.step)
    )
    let (equal, unequal) = (recurrence.pointee.equal, recurrence.pointee.unequal)
    let (mask, wanted) = (recurrence.pointee.mask, test.immediateB)
    let (increment, last) = (step.immediate, Current(address: step.address + 1).immediateB)
    var (number, count, fuel) = (w.int(i.b), w.int(step.a), steps)
    var overflows = false
    repeat {
      let isEqual = number & mask == wanted
      let (product, a) = number.multipliedReportingOverflow(by: isEqual ? equal.factor : unequal.factor)
      let (sum, b) = product.addingReportingOverflow(isEqual ? equal.summand : unequal.summand)
      let (next, c) = count.addingReportingOverflow(increment)
      overflows = a || b || c
      if overflows { break }
      number = sum.divided(byPower: isEqual ? equal.power : unequal.power)
      count = next
      fuel &-= 2
    } while number != last && fuel >= 0
    w.set(i.a, recurrence.pointee.bits(of: number))
    w.set(i.b, number)
    w.set(step.a, count)
    return (overflows ? test.address : number == last ? step.address + 3 : i.address, fuel)
  }
}
