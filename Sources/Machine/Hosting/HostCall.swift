import Diagnostics

/// One call of a host function: reads the arguments from the frame and writes the results into it.
///
/// The frame holds the result, then the inout parameters, then the others, in order.
public struct HostCall {
  // The engine and the code, which hold both, outlive the call: nothing is counted where the call is handed on.
  unowned(unsafe) let engine: Engine
  @usableFromInline let words: UnsafeMutableRawPointer
  @usableFromInline let references: UnsafeMutablePointer<Object?>
  /// Whether these are the registers of the call, which end with it, and not an array's elements.
  @usableFromInline var isFrame = true
  /// The type of the errors that the declaration says are thrown.
  unowned(unsafe) var errorType: TypeDescriptor?
  /// The place of the call in the author's text.
  public var span: SourceSpan { engine.currentSpan }

  /// Leaves something for the runner, with the place of this call; where a library's own text makes the call,
  /// with the place at which the cell called the library.
  public func record(_ object: Object) {
    engine.output.append(.record(object, engine.placeInCell(span)))
  }

  /// Prints text as the cell would.
  public func print(_ text: String) throws(Trap) {
    try engine.print(text)
  }

  // MARK: Single registers, for conformances to `Bridged`

  @inlinable
  public func word(_ slot: Slot, _ index: Int = 0) -> Int64 {
    words.load(fromByteOffset: (slot.word + index) * 8, as: Int64.self)
  }

  @inlinable
  public func setWord(_ value: Int64, _ slot: Slot, _ index: Int = 0) {
    words.storeBytes(of: value, toByteOffset: (slot.word + index) * 8, as: Int64.self)
  }

  @inlinable
  public func object(_ slot: Slot) throws(Trap) -> Object {
    guard let object = references[slot.ref] else { throw .lostValue }
    return object
  }

  /// Whether nobody but the frame holds what lies there.
  @inlinable
  func isOnlyHolder(_ slot: Slot) -> Bool {
    isFrame && isKnownUniquelyReferenced(&references[slot.ref])
  }

  /// Lends the host value at a place, without counting a reference to it.
  @inlinable
  public func lend<Value: HostValue>(
    _ type: Value.Type, at slot: Slot, to use: (Value) -> Void
  ) throws(Trap) {
    let address = UnsafeRawPointer(references + slot.ref).load(as: UnsafeRawPointer?.self)
    guard let address else { throw .lostValue }
    Unmanaged<HostObject<Value>>.fromOpaque(address)._withUnsafeGuaranteedRef { use($0.value) }
  }

  @inlinable
  public func setObject(_ object: Object?, _ slot: Slot) {
    references[slot.ref] = object
  }

  /// Takes an object to another place of the frame, where it belongs to the result.
  @inlinable
  func move(_ slot: Slot, to target: Slot) {
    swap(&references[slot.ref], &references[target.ref])
  }

  /// Throws an error to the cell, if the declaration says that such are thrown.
  func raise<Failure: Bridged>(_ error: Failure) throws(Trap) -> Bool {
    guard let errorType, errorType.layout == Failure.layout else { return false }
    let box = BoxObject(layout: errorType.layout, heap: engine.heap)
    let place = HostCall(engine: engine, words: box.words, references: box.references, isFrame: false)
    try error.write(at: Slot(0, 0), in: place)
    engine.thrown = ExistentialObject(descriptor: errorType, payload: box)
    return true
  }

  /// Asks for room before the host allocates it.
  public func reserve(bytes: Int) throws(Trap) {
    if bytes > engine.heap.limit - engine.heap.used { throw .memory(limit: engine.limits.memory) }
  }
}
