/// The candidate nearest to a mistyped name, or nil where none is near enough to be meant.
///
/// Nearness is the optimal string alignment distance (insertions, deletions, substitutions, swaps of
/// neighbours), with case counted at a third of a step; a third of the name's length may differ, of a single
/// letter only its case.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  var search = NearestName(name)
  for candidate in candidates where candidate != name { search.consider(candidate) }
  return search.best
}

/// A search through candidates, one after another.
private struct NearestName {
  private let typed: [Unicode.Scalar]
  private let allowed: Int
  private(set) var best: String?
  private var bestDistance = 0
  /// Three rows of the table of distances, used in turn.
  private var (beforeLast, last, row): ([Int], [Int], [Int]) = ([], [], [])

  init(_ name: String) {
    typed = Array(name.unicodeScalars)
    allowed = typed.count < 2 ? 1 : max(1, typed.count / 3) * caseStep
  }

  mutating func consider(_ candidate: String) {
    let scalars = Array(candidate.unicodeScalars)
    guard abs(scalars.count - typed.count) * caseStep <= allowed else { return }
    let distance = distance(to: scalars)
    guard distance <= allowed else { return }
    if let best, (bestDistance, best) <= (distance, candidate) { return }
    (best, bestDistance) = (candidate, distance)
  }

  /// The distance, or one above the allowed one where it is larger.
  private mutating func distance(to candidate: [Unicode.Scalar]) -> Int {
    last = (0...candidate.count).map { $0 * caseStep }
    (beforeLast, row) = (last, last)
    for i in typed.indices {
      row[0] = (i + 1) * caseStep
      fill(row: i, candidate)
      if row.allSatisfy({ $0 > allowed }), last.allSatisfy({ $0 > allowed }) { return allowed + 1 }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[candidate.count]
  }

  private mutating func fill(row i: Int, _ candidate: [Unicode.Scalar]) {
    for j in candidate.indices {
      let (x, y) = (typed[i], candidate[j])
      var least = min(last[j] + substitutionCost(x, y), last[j + 1] + caseStep, row[j] + caseStep)
      if i > 0, j > 0, x == candidate[j - 1], y == typed[i - 1] {
        least = min(least, beforeLast[j - 1] + caseStep)
      }
      row[j + 1] = least
    }
  }
}

/// Distances are counted in thirds of an edit, so that a change of case is one third.
private let caseStep = 3

private func substitutionCost(_ x: Unicode.Scalar, _ y: Unicode.Scalar) -> Int {
  if x == y { return 0 }
  if x.isASCII, y.isASCII {
    let isCase = x.value ^ y.value == 0x20 && (0x61...0x7A).contains(x.value | 0x20)
    return isCase ? 1 : caseStep
  }
  return x.properties.lowercaseMapping == y.properties.lowercaseMapping ? 1 : caseStep
}
