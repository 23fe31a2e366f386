/// A place in a line as CommonMark counts: in bytes and in columns, where a tab goes to the next
/// multiple of four and may be taken in part.
struct LineCursor {
  private(set) var offset: Int
  private(set) var column = 0
  /// Just after the line's text, before its line ending.
  let end: Int
  /// How many columns of the tab at `offset` are left, where some were taken.
  private(set) var tabRemainder = 0

  init(_ line: Range<Int>) {
    offset = line.lowerBound
    end = line.upperBound
  }

  /// The first byte that is no blank, and the columns up to it.
  func indentation(_ bytes: [UInt8]) -> (columns: Int, offset: Int) {
    var (at, column) = (offset, column)
    while at < end, bytes[at].isBlank {
      column += bytes[at] == ASCII.tab ? 4 - column % 4 : 1
      at += 1
    }
    return (column - self.column, at)
  }

  func isBlank(_ bytes: [UInt8]) -> Bool { indentation(bytes).offset == end }

  /// Takes up to `count` columns of blanks; returns how many it took.
  @discardableResult
  mutating func skipColumns(_ count: Int, _ bytes: [UInt8]) -> Int {
    var left = count
    while left > 0, offset < end, bytes[offset].isBlank {
      let width = bytes[offset] == ASCII.tab ? 4 - column % 4 : 1
      let taken = min(width, left)
      column += taken
      left -= taken
      tabRemainder = width - taken
      if tabRemainder == 0 { offset += 1 }
    }
    return count - left
  }

  /// Takes all blanks and then `count` bytes of a marker.
  mutating func skipMarker(_ count: Int, _ bytes: [UInt8]) {
    let (columns, start) = indentation(bytes)
    column += columns + count
    offset = min(start + count, end)
    tabRemainder = 0
  }

  /// Where the text begins once a tab taken in part is counted as the spaces it leaves.
  var contentStart: Int { tabRemainder > 0 ? offset + 1 : offset }
}
