extension Array {
  /// Those that fit; no copy where all do.
  func keeping(where fits: (Element) -> Bool) -> [Element] {
    guard let unfit = firstIndex(where: { !fits($0) }) else { return self }
    var kept = Array(self[..<unfit])
    for element in self[(unfit + 1)...] where fits(element) { kept.append(element) }
    return kept
  }
}
