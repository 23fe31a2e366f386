/// A perceptually uniform scale from dark violet to light yellow, in steps that the eye can count.
///
/// Recipe: OKLCH with lightness rising evenly from 0.26 to 0.94, hue falling evenly from 295° to 100°,
/// chroma 0.14 or what sRGB can show, in 24 steps.
struct ColorScale: Hashable, Sendable {
  let label: String
  let domain: ClosedRange<Double>
  let type: ScaleType

  static let levels = [
    "#2d025e", "#2b136b", "#272177", "#1f2f81", "#103c8b", "#004a8a", "#005688", "#00618a",
    "#006c8c", "#04778f", "#018292", "#0a8d94", "#089896", "#0ca396", "#0daf94", "#13bb8e",
    "#46c389", "#67cb83", "#84d27d", "#9fd878", "#b8de74", "#d1e473", "#eae973", "#ffed86",
  ]

  /// The level of a value, from 0 to 23; nil where it has none.
  func level(of value: Double) -> Int? {
    let count = Double(Self.levels.count)
    let scale = PositionScale(kind: .continuous(domain, type), start: 0, end: count)
    guard let place = scale.position(of: value) else { return nil }
    return Int(min(max(place, 0), count - 1))
  }
}
