// Functions whose result has the type of an operand and may take its place: where nobody else holds the operand, its
// box is the result's, and nothing is allocated.

/// A function of one value:
/// `hostInPlace("func exp(_ x: Vector) -> Vector") { (x: inout Vector) in x = exp(consume x) }`.
@inlinable
public func hostInPlace<A: Reusable>(_ text: String, _ change: @escaping (inout A) -> Void) -> HostDeclaration
{
  .host(text) { call throws(Trap) in
    try call.change(at: Slot(0, 0) + A.layout, with: Nothing()) { (a: inout A, _: Nothing) throws(Never) in
      change(&a)
    }
  }
}

/// A function of two values, of which the first may be changed.
@inlinable
public func hostInPlace<A: Reusable, B: Bridged, Failure: HostError>(
  _ text: String, _ change: @escaping (inout A, consuming B) throws(Failure) -> Void
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    let first = Slot(0, 0) + A.layout
    try call.change(at: first, with: try B.read(at: first + A.layout, in: call), change)
  }
}

/// A function of two values, of which the second may be changed; it is given to `change` first.
@inlinable
public func hostInPlace<A: Bridged, B: Reusable>(
  _ text: String, second change: @escaping (inout B, consuming A) -> Void
) -> HostDeclaration {
  .host(text) { call throws(Trap) in
    let first = Slot(0, 0) + B.layout
    try call.change(at: first + A.layout, with: try A.read(at: first, in: call), change)
  }
}

extension HostCall {
  /// Makes a value the result, in the box of an operand that was `given`.
  @inlinable
  public func give<Value: HostBridged>(_ value: Value, inPlaceOf slot: Slot) {
    guard let object = references[slot.ref] else { return setObject(HostObject(value), Slot(0, 0)) }
    unsafeDowncast(object, to: HostObject<Value>.self).held = value
    move(slot, to: Slot(0, 0))
  }

  /// Makes the result of the operand and another value, in the operand's box where only the frame holds it.
  @inlinable @inline(__always)
  func change<A: Reusable, B, Failure: HostError>(
    at slot: Slot, with other: consuming B, _ change: (inout A, consuming B) throws(Failure) -> Void
  ) throws(Trap) {
    let isFree = isOnlyHolder(slot)
    let object = unsafeDowncast(try object(slot), to: HostObject<A>.self)
    do throws(Failure) {
      if isFree {
        try change(&object.held, consume other)
        return move(slot, to: Slot(0, 0))
      }
      var value = object.value
      try change(&value, consume other)
      setObject(HostObject(value), Slot(0, 0))
    } catch { try error.raise(in: self) }
  }
}
