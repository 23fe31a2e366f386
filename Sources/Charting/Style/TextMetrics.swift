/// Widths of text without a browser: for each character the widest of four common sans-serif fonts (Helvetica's
/// metrics, DejaVu Sans, Inter and Roboto), so that text is rather narrower than believed.
enum TextMetrics {
  /// The width in pixels at a font size in pixels; of the widest line if there are several.
  static func width(_ text: String, size: Double) -> Double {
    var widest = 0
    var width = 0
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        widest = max(widest, width)
        width = 0
      } else {
        width += self.width(scalar)
        // A hyphen before a digit is drawn as a minus sign, which is wider.
        if previous == "-", ("0"..."9").contains(scalar) { width += 838 - 361 }
      }
      previous = scalar
    }
    return Double(max(widest, width)) * size / 1000
  }

  /// The same for semi-bold type.
  static func boldWidth(_ text: String, size: Double) -> Double { width(text, size: size) * 1.08 }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    let code = scalar.value
    switch code {
    case 0x20...0x7E: return basic[Int(code) - 0x20]
    case 0x300...0x36F, 0x200B...0x200F, 0x20D0...0x20F0: return 0
    case 0xB2, 0xB3, 0xB9, 0x2070...0x209F, 0x1D62...0x1D6A: return code == 0x207B ? 528 : 440
    case 0xB7: return 340
    case 0xD7, 0xB1, 0xF7: return 838
    case 0xA0...0xBF: return 640
    case 0xC0...0x24F: return 730
    case 0x391...0x3A9: return 840
    case 0x3B1...0x3C9: return lowerGreek[Int(code) - 0x3B1]
    case 0x300...0x3FF: return 780
    case 0x400...0x52F: return 900
    case 0x2000...0x200A, 0x202F, 0x205F: return code == 0x2003 ? 1000 : code == 0x2002 ? 500 : 330
    case 0x2010...0x2012: return 500
    case 0x2013, 0x2018...0x201F, 0x2022: return 660
    case 0x2014, 0x2015, 0x2026: return 1000
    case 0x2016, 0x2225, 0x2223: return 510
    case 0x2030...0x205E: return 640
    case 0x2113: return 480
    case 0x221E: return 1030
    case 0x2100...0x214F, 0x2190...0x21FF: return 1000
    case 0x2200...0x22FF: return 880
    case 0x27E8, 0x27E9: return 400
    case 0x1D400...0x1D7FF: return 850
    case 0x1F000...0x1FFFF, 0x2E80...0xFFEF: return 1100
    default: return 850
    }
  }

  /// The printable characters of ASCII, in thousandths of the font size.
  private static let basic: [Int] = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 556, 1015, 684, 686, 722, 770, 667, 611, 778,
    752, 295, 500, 667, 557, 863, 748, 787, 667, 787, 722, 667, 611, 732, 684, 989, 685, 667, 685, 390,
    337, 390, 838, 556, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
    635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
  ]

  /// α to ω.
  private static let lowerGreek: [Int] = [
    659, 638, 592, 612, 544, 544, 634, 612, 338, 631, 592, 636, 580, 558, 612, 690, 635, 587, 634, 602,
    585, 732, 599, 747, 837,
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

  /// The beginning of words that are too wide, with an ellipsis.
  static func shortened(_ text: String, size: Double, width limit: Double) -> String {
    guard width(text, size: size) > limit else { return text }
    var text = text
    while !text.isEmpty, width(text + "…", size: size) > limit { text.removeLast() }
    return text + "…"
  }
}
