/// Text: a `String` or a `Character` of the language.
///
/// What is appended to a long text waits in a buffer of bytes until there is much of it or somebody reads the text:
/// to append a few bytes to a `String` costs ten times what it costs to copy them.
package final class StringObject: Object {
  @exclusivity(unchecked) private var waitingCount: UInt16 = 0
  @exclusivity(unchecked) private var waiting: UnsafeMutablePointer<UInt8>?
  /// All of the text but what waits.
  @exclusivity(unchecked) private var whole: String
  private let heap: Heap

  package init(_ text: String, heap: Heap) {
    self.whole = text
    self.heap = heap
    super.init(isContainer: false)
    heap.add(StringObject.overhead + text.utf8.count)
  }

  deinit {
    waiting?.deallocate()
    let buffer = waiting == nil ? 0 : StringObject.room
    heap.release(StringObject.overhead + whole.utf8.count + Int(waitingCount) + buffer)
  }

  private static let overhead = 64
  /// How many bytes may wait; shorter texts go without a buffer, which is never longer than its text.
  private static let room = 256

  package var text: String {
    if waitingCount > 0 { settle() }
    return whole
  }

  // MARK: Appending; false where memory does not suffice

  func append(_ other: String) -> Bool {
    let bytes = other.utf8.count
    guard heap.reserve(bytes) else { return false }
    if let place = place(for: bytes) {
      var other = other
      other.withUTF8 { UnsafeMutableRawBufferPointer(start: place, count: bytes).copyBytes(from: $0) }
    } else {
      whole.append(other)
    }
    return true
  }

  /// Appends a whole number in decimal.
  func append(_ number: Int64) -> Bool {
    let digits = Decimal(number)
    guard heap.reserve(digits.count) else { return false }
    if let place = place(for: digits.count) {
      digits.write(to: place)
    } else {
      whole.append(digits.text)
    }
    return true
  }

  /// Where so many bytes may wait, which are then to be written there; nil where they are to be appended at once, and
  /// nothing waits.
  private func place(for bytes: Int) -> UnsafeMutablePointer<UInt8>? {
    if Int(waitingCount) + bytes > StringObject.room { settle() }
    guard bytes <= StringObject.room, let waiting = waiting ?? newBuffer() else {
      settle()
      return nil
    }
    defer { waitingCount += UInt16(truncatingIfNeeded: bytes) }
    return waiting + Int(waitingCount)
  }

  private func newBuffer() -> UnsafeMutablePointer<UInt8>? {
    guard whole.utf8.count >= StringObject.room, heap.reserve(StringObject.room) else { return nil }
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: StringObject.room)
    waiting = buffer
    return buffer
  }

  /// Appends what waits.
  @inline(never)
  private func settle() {
    guard let waiting, waitingCount > 0 else { return }
    whole.append(
      String(decoding: UnsafeBufferPointer(start: waiting, count: Int(waitingCount)), as: UTF8.self))
    waitingCount = 0
  }
}
