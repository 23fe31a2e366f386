/// Counts the bytes that a machine's values hold, so that a program meets its limit before the system's.
package final class Heap {
  @exclusivity(unchecked) private(set) var used = 0
  /// Bytes taken, copied or looked at by single operations since the last `takeTouched`.
  @exclusivity(unchecked) private(set) var touched = 0
  /// How much values may hold in this run.
  private(set) var limit: Int
  private let usualLimit: Int

  init(limit: Int) {
    self.limit = limit
    usualLimit = limit
  }

  /// Gives each run some room of its own, since earlier ones may have left globals that fill the usual limit.
  func beginRun() { limit = max(usualLimit, used + usualLimit / 16) }

  /// Asks for room before it is taken; false when the limit would be passed.
  func reserve(_ bytes: Int) -> Bool {
    let (total, overflow) = used.addingReportingOverflow(bytes)
    if overflow || total > limit { return false }
    used = total
    touch(bytes)
    return true
  }

  /// Counts what is allocated in any case: small objects, whose number steps and depth limit too.
  func add(_ bytes: Int) {
    used &+= bytes
    touch(bytes)
  }

  /// Notes work on so many bytes, which counts as steps (`Engine.refuel`).
  func touch(_ bytes: Int) { touched &+= bytes }

  /// How many bytes have been touched, from now on none.
  func takeTouched() -> Int {
    defer { touched = 0 }
    return touched
  }

  func release(_ bytes: Int) { used &-= bytes }
  var isExhausted: Bool { used > limit }
}
