import Machine

/// The call itself, for host functions that leave records or ask for room. It takes no place in the frame,
/// so the interface does not mention it.
struct Caller: Bridged {
  private let call: HostCall

  static var layout: Layout { .empty }
  static func read(at slot: Slot, in call: HostCall) -> Caller { Caller(call: call) }
  func write(at slot: Slot, in call: HostCall) {}

  /// Leaves a value for the page, with the place of this call.
  func record<Value: HostValue>(_ value: Value) { call.record(HostObject(value)) }

  /// Refuses what would pass the memory limit before it is allocated; a negative count is left to the callee.
  func reserve(doubles count: Int) throws(Trap) {
    let (bytes, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<Double>.stride)
    try call.reserve(bytes: overflow ? Int.max : max(bytes, 0))
  }
}
