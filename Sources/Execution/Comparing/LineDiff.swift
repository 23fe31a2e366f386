/// The difference of two texts, line by line: the fewest lines to take away and to add.
struct LineDiff {
  enum Change: Equatable {
    case kept(Substring)
    case removed(Substring)
    case added(Substring)
  }

  let changes: [Change]
  /// The first line of `old` that is not kept, or its count where lines are only added at the end.
  let firstDifference: Int

  var isEmpty: Bool { changes.allSatisfy { if case .kept = $0 { true } else { false } } }

  init(_ old: [Substring], _ new: [Substring], same: (Substring, Substring) -> Bool) {
    var start = 0
    while start < min(old.count, new.count), same(old[start], new[start]) { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start, same(old[old.count - 1 - end], new[new.count - 1 - end]) {
      end += 1
    }
    let middle = LineDiff.middle(
      Array(old[start..<(old.count - end)]), Array(new[start..<(new.count - end)]), same)
    changes = old[..<start].map { .kept($0) } + middle + old[(old.count - end)...].map { .kept($0) }
    firstDifference = start
  }

  /// A longest common subsequence by dynamic programming; where the table would be huge, all is replaced.
  private static func middle(
    _ old: [Substring], _ new: [Substring], _ same: (Substring, Substring) -> Bool
  ) -> [Change] {
    guard old.count * new.count <= largestTable else {
      return old.map { .removed($0) } + new.map { .added($0) }
    }
    let width = new.count + 1
    var lengths = [Int](repeating: 0, count: (old.count + 1) * width)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        let (here, below) = (i * width + j, (i + 1) * width + j)
        lengths[here] = same(old[i], new[j]) ? lengths[below + 1] + 1 : max(lengths[below], lengths[here + 1])
      }
    }
    return walk(old, new) {
      lengths[$0 * width + $1]
    } same: {
      same(old[$0], new[$1])
    }
  }

  private static func walk(
    _ old: [Substring], _ new: [Substring], length: (Int, Int) -> Int, same: (Int, Int) -> Bool
  ) -> [Change] {
    var changes: [Change] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, same(i, j) {
        changes.append(.kept(old[i]))
        (i, j) = (i + 1, j + 1)
      } else if i < old.count, j == new.count || length(i + 1, j) >= length(i, j + 1) {
        changes.append(.removed(old[i]))
        i += 1
      } else {
        changes.append(.added(new[j]))
        j += 1
      }
    }
    return changes
  }

  private static var largestTable: Int { 1_000_000 }
}

extension LineDiff {
  /// The changed lines marked `-` and `+`, each with one kept line before and after; cut where it is long.
  var text: String {
    var shown: [String] = []
    var hasGap = false
    for (index, change) in changes.enumerated() {
      guard isNearChange(index) else {
        hasGap = true
        continue
      }
      if hasGap, !shown.isEmpty { shown.append("  …") }
      hasGap = false
      shown.append(LineDiff.line(change))
    }
    let rest = shown.count - LineDiff.longestText
    if rest > 0 { shown = shown.prefix(LineDiff.longestText) + ["  … and \(rest) more lines"] }
    return shown.joined(separator: "\n")
  }

  private static var longestText: Int { 24 }

  private func isNearChange(_ index: Int) -> Bool {
    (max(0, index - 1)...min(changes.count - 1, index + 1)).contains {
      if case .kept = changes[$0] { false } else { true }
    }
  }

  private static func line(_ change: Change) -> String {
    switch change {
    case .kept(let line): "    " + printable(line)
    case .removed(let line): "  - " + printable(line)
    case .added(let line): "  + " + printable(line)
    }
  }

  /// Control characters would change the terminal's state, and long lines fill it.
  private static func printable(_ line: Substring) -> String {
    var text = ""
    for scalar in line.unicodeScalars.prefix(longestLine) {
      let isControl = scalar.value < 0x20 && scalar != "\t" || (0x7F..<0xA0).contains(scalar.value)
      text.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
    }
    return line.unicodeScalars.count > longestLine ? text + "…" : text
  }

  private static var longestLine: Int { 200 }
}
