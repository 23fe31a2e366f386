import Foundation
import Testing

@testable import Charting

/// Contrast by WCAG 2.2: marks need 3:1 and text 4.5:1 against the surface.
@Test(arguments: [ChartStyle.light, ChartStyle.dark])
func paletteHasContrast(_ colors: [(name: String, value: String)]) {
  let surface = colors.first { $0.name == "surface" }?.value ?? ""
  for color in colors where color.name != "surface" && color.name != "grid" {
    let needed = color.name == "ink" || color.name == "soft" ? 4.5 : 3
    #expect(contrast(color.value, surface) >= needed, "\(color.name) on \(surface)")
  }
}

@Test func colorScaleGrowsLighterEvenly() {
  let lights = ColorScale.levels.map { luminance($0) }
  #expect(zip(lights, lights.dropFirst()).allSatisfy { $0 < $1 })
  #expect(ColorScale.levels.count == 24)
}

@Test func styleSheetIsOneForBothThemes() {
  #expect(ChartStyle.css.contains("prefers-color-scheme:dark"))
  #expect(ChartStyle.css.contains(":root[data-theme=dark]"))
  #expect(ChartStyle.css.utf8.count < 4000)
}

private func contrast(_ first: String, _ second: String) -> Double {
  let (a, b) = (luminance(first), luminance(second))
  return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

private func luminance(_ color: String) -> Double {
  let value = Int(color.dropFirst(), radix: 16) ?? 0
  let parts = [value >> 16, value >> 8 & 255, value & 255].map { byte in
    let share = Double(byte) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
}
