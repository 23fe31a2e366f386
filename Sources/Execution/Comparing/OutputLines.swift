/// Text as lines without their endings. An end of line at the very end begins no further line.
struct OutputLines {
  let lines: [Substring]

  init(_ text: String) {
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    if lines.last?.isEmpty == true { lines.removeLast() }
    self.lines = lines
  }
}
