/// Contrast between colours (WCAG 2.2, "contrast ratio" and "relative luminance").
enum Contrast {
  /// Success criterion 1.4.3.
  static let leastForText = 4.5

  /// From 1 to 21, for colours written `#rrggbb`.
  static func ratio(_ a: String, _ b: String) -> Double {
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  /// With one decimal, never rounded up.
  static func shown(_ ratio: Double) -> String {
    let tenths = Int(ratio * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func luminance(_ color: String) -> Double {
    let value = Int(color.dropFirst(), radix: 16) ?? 0
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { linear(Double($0) / 255) }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// A part of a colour without its gamma: ((c + 0.055) / 1.055)^2.4.
  private static func linear(_ part: Double) -> Double {
    if part <= 0.04045 { return part / 12.92 }
    let root = fifthRoot((part + 0.055) / 1.055)
    let cube = root * root * root
    return cube * cube * cube * cube
  }

  /// By Newton's method, which for numbers up to 1 comes down from 1: no library decides a digit.
  private static func fifthRoot(_ x: Double) -> Double {
    var root = 1.0
    for _ in 0..<20 { root -= (root - x / (root * root * root * root)) / 5 }
    return root
  }
}
