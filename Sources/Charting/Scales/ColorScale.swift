/// Numbers as colours, in steps that the eye can count.
struct ColorScale {
  let label: String
  let domain: ClosedRange<Double>
  let transform: Transform
  let isDiverging: Bool
  private let places: PositionScale

  init(label: String, domain: ClosedRange<Double>, transform: Transform, isDiverging: Bool) {
    self.label = label
    self.domain = domain
    self.transform = transform
    self.isDiverging = isDiverging
    places = PositionScale(
      kind: .continuous(domain, transform), start: 0, end: Double(Self.sequential.count))
  }

  var levels: [String] { isDiverging ? Self.diverging : Self.sequential }

  /// The level of a value, from 0 to 23; nil where it has none.
  func level(of value: Double) -> Int? {
    places.position(of: value).map { Int(min(max($0, 0), Double(levels.count) - 1)) }
  }

  /// Whether a level is so dark that lines and words on it should be light.
  func isDark(_ level: Int) -> Bool {
    isDiverging ? level < 5 || level > 18 : level < 13
  }

  /// A perceptually uniform scale from dark violet to light yellow.
  ///
  /// Recipe: OKLCH with lightness rising evenly from 0.26 to 0.94, hue falling evenly from 295° to 100°,
  /// chroma 0.14 or what sRGB can show, in 24 steps.
  static let sequential: [String] = [
    "#2d025e", "#2b136b", "#272177", "#1f2f81", "#103c8b", "#004a8a", "#005688", "#00618a",
    "#006c8c", "#04778f", "#018292", "#0a8d94", "#089896", "#0ca396", "#0daf94", "#13bb8e",
    "#46c389", "#67cb83", "#84d27d", "#9fd878", "#b8de74", "#d1e473", "#eae973", "#ffed86",
  ]

  /// From blue over light grey to red-brown, for values on both sides of zero.
  ///
  /// Recipe: OKLCH with lightness falling from 0.96 in the middle to 0.38 at either end, hue 252° below and 42°
  /// above zero, chroma rising from 0.012 to 0.14 or what sRGB can show, in 24 steps.
  static let diverging: [String] = [
    "#01437c", "#005093", "#135fa6", "#306eaf", "#487eb9", "#5e8dc2", "#739dcb", "#89acd4",
    "#9fbcdd", "#b5cbe5", "#cbdbee", "#e1ebf6", "#f5e6e0", "#ecd3c9", "#e3c0b3", "#d9ad9c",
    "#cf9b86", "#c58871", "#bb765b", "#b06345", "#a5512e", "#993d12", "#873000", "#712701",
  ]
}

/// How a colour scale runs.
public enum ColorRamp: Hashable, Sendable {
  /// From the middle to both sides if the values lie on both sides of zero, else from dark to light.
  case automatic
  case sequential
  /// Light at zero, blue below and red-brown above.
  case diverging
}
