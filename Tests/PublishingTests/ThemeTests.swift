import Foundation
import Notebooks
import Testing

@testable import Publishing

@Suite struct ThemeTests {
  private func styleSheet(_ theme: Theme) -> String {
    theme.files.first { $0.path == "style.css" }.map { String(decoding: $0.contents, as: UTF8.self) } ?? ""
  }

  @Test func theRulesOfOthersComeFirst() {
    #expect(styleSheet(Theme(extraStyles: [".x{}"])).hasPrefix(".x{}\n"))
  }

  @Test func formulasHaveFontsOfTheSite() {
    let files = Theme().files
    for name in ["math", "primes"] {
      #expect(styleSheet(Theme()).contains("url(\"fonts/\(name).woff2\")"))
      let font = files.first { $0.path == "fonts/\(name).woff2" }?.contents ?? []
      #expect(font.starts(with: "wOF2OTTO".utf8))
      // The length stands in the header (WOFF2, section 4).
      let length = font.dropFirst(8).prefix(4).reduce(0) { $0 << 8 | Int($1) }
      #expect(length == font.count)
    }
    #expect(files.dropFirst().reduce(0) { $0 + $1.contents.count } <= 170_000)
  }

  /// WCAG 2.2, success criterion 1.4.3: 4.5 to 1 for text.
  @Test(arguments: [Palette.light, Palette.dark])
  func textHasContrast(colors: [(name: String, value: String)]) throws {
    let papers = try ["paper", "wash"].map { name in try #require(colors.first { $0.name == name }).value }
    let texts = colors.filter { !["paper", "wash", "line", "tint"].contains($0.name) }
    for text in texts {
      for paper in papers {
        let ratio = Contrast.ratio(text.value, paper)
        #expect(ratio >= 4.5, "\(text.name) \(text.value) on \(paper): \(ratio)")
      }
    }
  }

  /// Against the formula by the system's own power function.
  @Test func contrastIsThatOfWCAG() throws {
    #expect(abs(Contrast.ratio("#000000", "#ffffff") - 21) < 1e-12)
    for step in 0...255 {
      let digits = String(step, radix: 16)
      let gray = "#" + String(repeating: digits.count == 1 ? "0" + digits : digits, count: 3)
      let c = Double(step) / 255
      let luminance = c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4)
      #expect(abs(Contrast.ratio(gray, "#ffffff") - 1.05 / (luminance + 0.05)) < 1e-9)
    }
  }

  @Test func authorsChooseTheColourOfLinks() {
    var options = CourseFile.Theme()
    options.accent = Spanned("#7a1f5c", at: SourceSpanFixture.any)
    options.text = .sans
    let css = styleSheet(Theme(options))
    #expect(css.contains("--link: #7a1f5c;"))
    #expect(css.contains("body { font-family: var(--sans)"))
    #expect(Theme(options).diagnostics.isEmpty)
    options.accent = Spanned("#ffcc00", at: SourceSpanFixture.any)
    #expect(Theme(options).diagnostics.map(\.id) == ["low-contrast"])
  }
}
