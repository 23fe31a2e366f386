/// Widths of text without a browser: for each character the wider of the two most common sans-serif fonts
/// (Helvetica's metrics and DejaVu Sans), so that text is rather narrower than believed.
enum TextMetrics {
  /// The width in pixels at a font size in pixels.
  static func width(_ text: String, size: Double) -> Double {
    Double(text.unicodeScalars.reduce(0) { $0 + width($1) }) * size / 1000
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    let code = scalar.value
    switch code {
    case 0x20...0x7E: return basic[Int(code) - 0x20]
    case 0x300...0x36F, 0x200B...0x200F: return 0
    case 0xB2, 0xB3, 0xB9, 0x2070...0x209F: return code == 0x207B ? 528 : 410
    case 0xC0...0x24F: return 680
    case 0x370...0x3FF: return 690
    case 0x400...0x52F: return 780
    case 0x2000...0x206F: return code == 0x2026 ? 1000 : 640
    case 0x2100...0x23FF: return 1000
    case 0x1F000...0x1FFFF, 0x2E80...0xFFEF: return 1100
    default: return 850
    }
  }

  /// The printable characters of ASCII, in thousandths of the font size.
  private static let basic = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 556, 1015, 684, 686, 722, 770, 667, 611, 778,
    752, 295, 500, 667, 557, 863, 748, 787, 667, 787, 722, 667, 611, 732, 684, 989, 685, 667, 685, 390,
    337, 390, 838, 556, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
    635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
  ]

  /// Words broken into lines of at most a width; a word that is wider has a line of its own.
  static func lines(_ text: String, size: Double, width limit: Double) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, width(last + " " + word, size: size) <= limit {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
