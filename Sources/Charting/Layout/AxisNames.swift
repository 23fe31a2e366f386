/// The marks' own labels as names of the axes.
struct AxisNames {
  var x = ""
  var y = ""

  init() {}

  init(_ scene: Scene) {
    x = Self.name(scene) { $0.x }
    y = Self.name(scene) { $0.y }
  }

  /// The labels if there are few different ones; rules, and points and bands beside other marks, do not count.
  private static func name(_ scene: Scene, _ label: (ChannelLabels) -> String) -> String {
    let data = scene.layers.filter { $0.shape != .rule && $0.shape != .sector }
    let main = data.filter { $0.shape != .point && !($0.shape == .area && $0.isBand) }
    var labels: [String] = []
    for layer in main.isEmpty ? (data.isEmpty ? scene.layers : data) : main {
      let text = label(layer.labels)
      if !text.isEmpty, !labels.contains(text) { labels.append(text) }
    }
    return labels.count <= 2 ? labels.joined(separator: ", ") : labels[0]
  }
}
