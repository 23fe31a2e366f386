/// Values without a place on a logarithmic axis, in the words of their own channel.
func logarithmIssues(_ scene: Scene, _ options: ChartOptions) -> [ChartIssue] {
  var issues: [ChartIssue] = []
  for layer in scene.layers {
    if options.x.type == .log, scene.xCategories == nil {
      append(&issues, layer.labels.x, layer.lies ? layer.xEnd : layer.x)
    }
    if options.y.type == .log, scene.yCategories == nil {
      let isBased = (layer.shape == .bar || layer.shape == .area) && !layer.lies
      append(&issues, layer.labels.y, isBased ? layer.yEnd : layer.y)
    }
    if options.shades.type == .log, layer.isShaded { append(&issues, layer.labels.shade, layer.shade) }
  }
  return issues
}

private func append(_ issues: inout [ChartIssue], _ label: String, _ values: [Double]) {
  let wrong = values.filter { $0 <= 0 }
  guard let first = wrong.first else { return }
  issues.append(.nonPositive(label: label, count: wrong.count, first: first))
}
