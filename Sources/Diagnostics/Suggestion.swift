/// The candidate nearest to a mistyped name, or nil where none is near enough to be meant.
///
/// Nearness is the optimal string alignment distance (insertions, deletions, substitutions, swaps of
/// neighbours), with case counted at a third of a step; a third of the name's length may differ, of a single
/// letter only its case.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let typed = Array(name)
  let allowed = typed.count < 2 ? 1 : max(1, typed.count / 3) * caseStep
  var best: (name: String, distance: Int)?
  for candidate in candidates where candidate != name {
    guard abs(candidate.count - typed.count) * caseStep <= allowed else { continue }
    let distance = alignmentDistance(typed, Array(candidate))
    guard distance <= allowed else { continue }
    let isBetter = best.map { (distance, candidate) < ($0.distance, $0.name) } ?? true
    if isBetter { best = (candidate, distance) }
  }
  return best?.name
}

/// Distances are counted in thirds of an edit, so that a change of case is one third.
private let caseStep = 3

private func alignmentDistance(_ a: [Character], _ b: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = (0...b.count).map { $0 * caseStep }
  for (i, x) in a.enumerated() {
    var row = [(i + 1) * caseStep]
    for (j, y) in b.enumerated() {
      var best = min(last[j] + substitutionCost(x, y), last[j + 1] + caseStep, row[j] + caseStep)
      if i > 0, j > 0, x == b[j - 1], y == a[i - 1] { best = min(best, beforeLast[j - 1] + caseStep) }
      row.append(best)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}

private func substitutionCost(_ x: Character, _ y: Character) -> Int {
  if x == y { return 0 }
  return x.lowercased() == y.lowercased() ? 1 : caseStep
}
