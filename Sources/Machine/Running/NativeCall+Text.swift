extension NativeCall {
  func performText() throws(Trap) {
    switch site.intrinsic {
    case .stringAdd:
      let (a, b) = (try text(0), try text(1))
      try ensure(a.utf8.count + b.utf8.count <= engine.heap.limit - engine.heap.used)
      give(a + b)
    case .stringEqual: give(try text(0) == text(1))
    case .stringNotEqual: give(try text(0) != text(1))
    case .stringLess: give(try text(0) < text(1))
    case .stringCount: give(Int64(try text(0).count))
    case .stringIsEmpty: give(try text(0).isEmpty)
    case .stringHasPrefix: give(try text(0).hasPrefix(text(1)))
    case .stringHasSuffix: give(try text(0).hasSuffix(text(1)))
    case .stringContains: give(NativeCall.holds(Array(try text(0)), Array(try text(1))))
    case .stringUppercased: give(try text(0).uppercased())
    case .stringLowercased: give(try text(0).lowercased())
    case .stringRepeating: try repeatText()
    default:
      let scalar = UInt32(exactly: int(0)).flatMap(Unicode.Scalar.init)
      words.set(0, scalar != nil)
      references.pointee = scalar.map { StringObject(String($0), heap: engine.heap) }
    }
  }

  private func repeatText() throws(Trap) {
    let (text, count) = (try text(0), int(1))
    if count < 0 { throw .negativeCount(count) }
    let (bytes, overflow) = Int64(text.utf8.count).multipliedReportingOverflow(by: count)
    if overflow || bytes > Int64(engine.heap.limit - engine.heap.used) { throw noMemory }
    give(String(repeating: text, count: Int(count)))
  }

  /// Whether the second list occurs in the first.
  private static func holds(_ text: [Character], _ part: [Character]) -> Bool {
    if part.count > text.count { return false }
    return (0...(text.count - part.count)).contains { start in
      part.indices.allSatisfy { text[start + $0] == part[$0] }
    }
  }
}
