/// What a cell has produced so far.
struct Output {
  private(set) var events: [Event] = []
  private var text = ""
  private(set) var bytes = 0

  mutating func print(_ more: String) {
    text += more
    bytes += more.utf8.count
  }

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
