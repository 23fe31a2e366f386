import Foundation
import Testing

@testable import Charting

@Suite struct PaletteTests {
  private static let schemes: [(name: String, surface: String, value: @Sendable (PaletteColor) -> String)] = [
    ("light", "#ffffff", { $0.light }), ("dark", "#14171c", { $0.dark }),
  ]

  /// Contrast by WCAG 2.2: marks need 3 to 1 against the page, text 4.5 to 1.
  @Test(arguments: PaletteColor.allCases) func `marks and words have contrast`(color: PaletteColor) {
    for scheme in Self.schemes {
      let value = scheme.value(color)
      let isText = color == .primary || color == .secondary
      #expect(contrast(value, scheme.surface) >= (isText ? 4.5 : 3), "\(color) in \(scheme.name)")
      // Words at line ends are mixed with ink, as the style sheet does.
      let words = mixed(value, scheme.value(.primary), 0.7)
      #expect(contrast(words, scheme.surface) >= 4.5, "words in \(color) in \(scheme.name)")
    }
  }

  @Test func `the style sheet mixes and paints as measured`() {
    #expect(ChartStyle.css.contains("color-mix(in srgb,currentColor 70%,var(--gc-primary))"))
    #expect(ChartStyle.css.contains("--gc-surface:#fff;") || ChartStyle.css.contains("--gc-surface:#fff}"))
    #expect(ChartStyle.css.contains("--gc-surface:#14171c"))
  }

  @Test func `grid lines stay behind`() {
    #expect(contrast("#e3e6ea", "#ffffff") < 1.5 && contrast("#2b3038", "#14171c") < 1.5)
  }

  @Test func `the colour scales grow lighter evenly`() {
    let lights = ColorScale.sequential.map { luminance($0) }
    #expect(zip(lights, lights.dropFirst()).allSatisfy { $0 < $1 })
    let diverging = ColorScale.diverging.map { luminance($0) }
    #expect(zip(diverging.prefix(12), diverging.prefix(12).dropFirst()).allSatisfy { $0 < $1 })
    #expect(zip(diverging.suffix(12), diverging.suffix(12).dropFirst()).allSatisfy { $0 > $1 })
    #expect(ColorScale.sequential.count == 24 && ColorScale.diverging.count == 24)
  }

  @Test func `lines and words on a map are seen`() {
    for isDiverging in [false, true] {
      let scale = ColorScale(label: "", domain: -1...1, transform: .linear, isDiverging: isDiverging)
      for (level, color) in scale.levels.enumerated() {
        let ink = scale.isDark(level) ? "#ffffff" : "#111111"
        #expect(contrast(color, ink) >= 3, "level \(level)")
      }
    }
  }

  @Test func `the style sheet serves both themes, print and forced colours`() {
    #expect(ChartStyle.css.contains("@media screen and (prefers-color-scheme:dark)"))
    #expect(ChartStyle.css.contains(":root[data-theme=dark]"))
    #expect(ChartStyle.css.contains("(forced-colors:active)"))
    #expect(ChartStyle.css.utf8.count < 7000)
  }

  /// No chart is shown so small that its text falls below 12 pixels, and none is made wider than it is.
  @Test func `the smallest width of a chart keeps its text legible`() throws {
    #expect(ChartStyle.widthClass(200) == "gc-fixed" && ChartStyle.widthClass(1200) == "gc-fixed")
    #expect(ChartStyle.css.contains(".gc-fixed{max-width:none}"))
    for width in stride(from: 240.0, to: 1000, by: 1) {
      let name = ChartStyle.widthClass(width)
      let rule = try #require(ChartStyle.css.split(separator: ".\(name){min-width:").dropFirst().first)
      let smallest = try #require(Double(rule.prefix { $0.isNumber }))
      #expect(smallest <= width && smallest * ChartStyle.textSize / width >= 12 - 0.1, "\(width)")
    }
  }
}

private func components(_ color: String) -> [Double] {
  let value = Int(color.dropFirst(), radix: 16) ?? 0
  return [value >> 16, value >> 8 & 255, value & 255].map { Double($0) }
}

private func mixed(_ first: String, _ second: String, _ share: Double) -> String {
  let parts = zip(components(first), components(second)).map {
    Int(($0 * share + $1 * (1 - share)).rounded())
  }
  return "#" + parts.map { String($0 + 256, radix: 16).suffix(2) }.joined()
}

private func contrast(_ first: String, _ second: String) -> Double {
  let (a, b) = (luminance(first), luminance(second))
  return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

private func luminance(_ color: String) -> Double {
  let parts = components(color).map { byte in
    let share = byte / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
}
