/// What a cell has produced so far.
struct Output {
  private(set) var events: [Event] = []
  private var text = ""
  private(set) var bytes = 0

  mutating func print(_ more: String) {
    text += more
    bytes += more.utf8.count
  }

  /// Prints what fits into so many bytes.
  mutating func print(_ more: String, within room: Int) { print(more.cut(to: room)) }

  mutating func append(_ event: Event) {
    flush()
    events.append(event)
  }

  /// Everything since the last time.
  mutating func takeEvents() -> [Event] {
    flush()
    let taken = events
    self = Output()
    return taken
  }

  private mutating func flush() {
    if !text.isEmpty { events.append(.text(text)) }
    text = ""
  }
}

extension String {
  /// As much of the beginning as fits into so many bytes.
  fileprivate func cut(to bytes: Int) -> String {
    var end = utf8.index(startIndex, offsetBy: max(bytes, 0), limitedBy: endIndex) ?? endIndex
    while end > startIndex, end < endIndex, utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
    return String(self[..<end])
  }
}
