/// The arguments of a host function, one after another as they lie in its frame.
public struct HostArguments {
  @usableFromInline let call: HostCall
  /// Where the next one lies.
  public var place: Slot

  @inlinable
  init(of call: HostCall, from place: Slot) {
    self.call = call
    self.place = place
  }

  /// Reads the next one.
  @inlinable
  public mutating func next<Value: Bridged>(_ type: Value.Type) throws(Trap) -> Value {
    let value = try Value.read(at: place, in: call)
    place = place + Value.layout
    return value
  }
}

extension HostCall {
  /// Behind a result of the type: inout parameters, then the others.
  @inlinable
  public func arguments<Result: Bridged>(behind result: Result.Type) -> HostArguments {
    HostArguments(of: self, from: Slot(0, 0) + Result.layout)
  }

  /// Puts the result into the frame.
  @inlinable
  public func give<Result: Bridged>(_ result: Result) throws(Trap) {
    try result.write(at: Slot(0, 0), in: self)
  }
}
