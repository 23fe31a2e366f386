// What is likely wrong with marks, before anything is drawn.

/// Columns of one mark with different numbers of values.
func lengthIssue(_ mark: Mark) -> ChartIssue? {
  if mark.shape == .contour { return surfaceIssue(mark) }
  let long = (mark.channels.all + mark.channels.shares).filter { $0.column.count != 1 }
  guard let first = long.first, long.contains(where: { $0.column.count != first.column.count }) else {
    return nil
  }
  return .mismatchedLengths(labels: long.map { $0.label }, counts: long.map { $0.column.count })
}

/// Heights that are neither one for each pair of places nor one for each row.
private func surfaceIssue(_ mark: Mark) -> ChartIssue? {
  guard let x = mark.channels.x, let y = mark.channels.y, let z = mark.channels.z,
    x.column.count * y.column.count != z.column.count
  else { return nil }
  return .mismatchedLengths(
    labels: [x.label, y.label, z.label], counts: [x.column.count, y.column.count, z.column.count])
}

/// Marks that have no place in their kind of chart, and shares that are none.
func placeIssues(_ marks: [Mark], _ options: ChartOptions) -> [ChartIssue] {
  var issues: [ChartIssue] = []
  let isTernary = options.corners != nil
  let strange = marks.first { mark in isOfSimplex(mark) != isTernary }
  if strange != nil { issues.append(isTernary ? .placesInSimplex : .sharesInPlane) }
  for mark in marks where !mark.channels.shares.isEmpty {
    if let issue = shareIssue(mark.channels.shares) { issues.append(issue) }
  }
  for mark in marks where mark.shape == .sector {
    if let issue = sectorIssue(mark) { issues.append(issue) }
  }
  return issues
}

private func isOfSimplex(_ mark: Mark) -> Bool {
  !mark.channels.shares.isEmpty || mark.style.contours?.simplexSteps != nil
}

private func shareIssue(_ shares: [PlottableValue]) -> ChartIssue? {
  let count = shares.map { $0.column.count }.max() ?? 0
  let wrong = (0..<count).filter { row in
    let values = shares.map { $0.column[row]?.number ?? .nan }
    return !values.allSatisfy { $0 >= 0 && $0.isFinite } || !values.contains { $0 > 0 }
  }
  guard let first = wrong.first else { return nil }
  return .notShares(count: wrong.count, first: shares.map { $0.column[first]?.number ?? .nan })
}

private func sectorIssue(_ mark: Mark) -> ChartIssue? {
  guard let angle = mark.channels.z, case .numbers(let values) = angle.column,
    let first = values.first(where: { !($0 >= 0 && $0.isFinite) })
  else { return nil }
  return .notAnAngle(label: angle.label, first: first)
}

/// Lines and areas made of single marks without a name, whose vertices go one way and then back, or take turns at
/// each place.
func joinIssues(_ layers: [Layer]) -> [ChartIssue] {
  for layer in layers where (layer.shape == .line || layer.shape == .area) && layer.key.plot == nil {
    guard layer.name == nil, layer.shares.isEmpty else { continue }
    let (along, across) = layer.lies ? (layer.y, layer.x) : (layer.x, layer.y)
    if runsBack(along) || takesTurns(along, across) {
      return [.joinedSeries(axis: layer.lies ? layer.labels.y : layer.labels.x)]
    }
  }
  return []
}

private func runsBack(_ places: [Double]) -> Bool {
  let steps = zip(places, places.dropFirst())
  return steps.contains { $0 < $1 } && steps.contains { $0 > $1 }
}

/// Whether there are as many vertices at each place, more than one, and no steps: a step begins where the last ended.
private func takesTurns(_ places: [Double], _ heights: [Double]) -> Bool {
  let starts = places.indices.filter { $0 == 0 || places[$0] != places[$0 - 1] }
  guard starts.count > 1, heights.count == places.count else { return false }
  let size = starts[1]
  guard size > 1, zip(starts, starts.dropFirst() + [places.count]).allSatisfy({ $1 - $0 == size }) else {
    return false
  }
  return starts.dropFirst().contains { heights[$0] != heights[$0 - 1] }
}

/// Areas that are to stand on one another, with vertices at different places.
func stackIssues(_ layers: [Layer]) -> [ChartIssue] {
  let stacked = layers.filter { $0.shape == .area && $0.style.stacking != .unstacked && !$0.isBand }
  guard let first = stacked.first, stacked.contains(where: { $0.drawnPlaces != first.drawnPlaces }) else {
    return []
  }
  return [.unalignedAreas(axis: first.labels.x)]
}

extension Layer {
  fileprivate var drawnPlaces: [Double] { x.filter { $0.isFinite } }
}
