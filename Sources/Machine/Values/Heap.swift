/// Counts the bytes that a machine's values hold, so that a program meets its limit before the system's.
package final class Heap {
  @exclusivity(unchecked) private(set) var used = 0
  let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// Asks for room before it is taken; false when the limit would be passed.
  func reserve(_ bytes: Int) -> Bool {
    let (total, overflow) = used.addingReportingOverflow(bytes)
    if overflow || total > limit { return false }
    used = total
    return true
  }

  /// Counts what is allocated in any case: small objects, whose number steps and depth limit too.
  func add(_ bytes: Int) { used &+= bytes }

  func release(_ bytes: Int) { used &-= bytes }
  var isExhausted: Bool { used > limit }
}
