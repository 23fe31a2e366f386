import Foundation
import Testing

@testable import Publishing

@Suite struct ThemeTests {
  private func styleSheet(_ theme: Theme) -> String {
    theme.files.first { $0.path == "style.css" }.map { String(decoding: $0.contents, as: UTF8.self) } ?? ""
  }

  @Test func theRulesOfOthersComeFirst() {
    #expect(styleSheet(Theme(extraStyles: [".x{}"])).hasPrefix(".x{}\n"))
  }

  @Test func theMathFontIsUsedWhereItIsGiven() {
    let font = SitePage(path: Theme.mathFontPath, contents: [1])
    let theme = Theme(assets: [font])
    #expect(theme.files.last == font)
    #expect(styleSheet(theme).contains("src: url(\"fonts/math.woff2\")"))
    #expect(!styleSheet(Theme()).contains("@font-face"))
  }

  /// WCAG 2.2, success criterion 1.4.3: 4.5 to 1 for text.
  @Test(arguments: [Palette.light, Palette.dark])
  func textHasContrast(colors: [(name: String, value: String)]) throws {
    let papers = try ["paper", "wash"].map { name in try #require(colors.first { $0.name == name }).value }
    let texts = colors.filter { !["paper", "wash", "line", "tint"].contains($0.name) }
    for text in texts {
      for paper in papers {
        let ratio = try contrast(text.value, paper)
        #expect(ratio >= 4.5, "\(text.name) \(text.value) on \(paper): \(ratio)")
      }
    }
  }

  /// The contrast ratio of WCAG 2.2, from relative luminances.
  private func contrast(_ a: String, _ b: String) throws -> Double {
    let (x, y) = (try luminance(a), try luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  private func luminance(_ color: String) throws -> Double {
    let value = try #require(Int(color.dropFirst(), radix: 16))
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part in
      let c = Double(part) / 255
      return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
