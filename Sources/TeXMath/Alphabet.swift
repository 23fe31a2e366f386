/// The alphabets of Unicode's mathematical alphanumerics (block U+1D400), with their holes filled.
enum Alphabet: Hashable, Sendable {
  case upright, bold, italic, boldItalic, script, boldScript, fraktur, boldFraktur, doubleStruck
  case sansSerif, boldSansSerif, typewriter

  /// The alphabet with its letters bold; nil stands for the default, italic.
  static func bold(_ alphabet: Alphabet?) -> Alphabet {
    switch alphabet {
    case nil, .italic, .boldItalic: .boldItalic
    case .upright, .bold: .bold
    case .script, .boldScript: .boldScript
    case .fraktur, .boldFraktur: .boldFraktur
    case .sansSerif, .boldSansSerif: .boldSansSerif
    case .doubleStruck: .doubleStruck
    case .typewriter: .typewriter
    }
  }

  /// Whether neighbouring letters make a word: `\mathrm{KL}` is one name, `\mathcal{LF}` are two.
  var makesWords: Bool {
    switch self {
    case .upright, .bold, .italic, .sansSerif, .boldSansSerif, .typewriter: true
    case .boldItalic, .script, .boldScript, .fraktur, .boldFraktur, .doubleStruck: false
    }
  }

  /// The text in this alphabet; characters that it lacks stay as they are.
  func apply(_ text: String) -> String {
    guard self != .upright else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(map(scalar)) }
    return String(result)
  }

  private func map(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if let hole = hole(scalar) { return hole }
    let value = scalar.value
    let mapped: UInt32? =
      switch value {
      case 0x41...0x5A: latinStart.map { $0 + value - 0x41 }
      case 0x61...0x7A: latinStart.map { $0 + 26 + value - 0x61 }
      case 0x30...0x39: digitStart.map { $0 + value - 0x30 }
      case 0x391...0x3A9: greekStart.map { $0 + value - 0x391 }
      case 0x3B1...0x3C9: greekStart.map { $0 + 26 + value - 0x3B1 }
      default: greekVariant(scalar)
      }
    return mapped.flatMap(Unicode.Scalar.init) ?? scalar
  }

  private var latinStart: UInt32? {
    switch self {
    case .upright: nil
    case .bold: 0x1D400
    case .italic: 0x1D434
    case .boldItalic: 0x1D468
    case .script: 0x1D49C
    case .boldScript: 0x1D4D0
    case .fraktur: 0x1D504
    case .doubleStruck: 0x1D538
    case .boldFraktur: 0x1D56C
    case .sansSerif: 0x1D5A0
    case .boldSansSerif: 0x1D5D4
    case .typewriter: 0x1D670
    }
  }

  private var digitStart: UInt32? {
    switch self {
    case .bold, .boldItalic: 0x1D7CE
    case .doubleStruck: 0x1D7D8
    case .sansSerif: 0x1D7E2
    case .boldSansSerif: 0x1D7EC
    case .typewriter: 0x1D7F6
    case .upright, .italic, .script, .boldScript, .fraktur, .boldFraktur: nil
    }
  }

  /// Where capital alpha stands; small alpha is 26 further.
  private var greekStart: UInt32? {
    switch self {
    case .bold: 0x1D6A8
    case .italic: 0x1D6E2
    case .boldItalic: 0x1D71C
    case .boldSansSerif: 0x1D756
    case .upright, .script, .boldScript, .fraktur, .boldFraktur, .doubleStruck, .sansSerif, .typewriter: nil
    }
  }

  /// Nabla, ∂ and the variant letters, which follow the Greek alphabet in another order.
  private func greekVariant(_ scalar: Unicode.Scalar) -> UInt32? {
    let offset: UInt32? =
      switch scalar {
      case "∇": 25
      case "∂": 51
      case "ϵ": 52
      case "ϑ": 53
      case "ϰ": 54
      case "ϕ": 55
      case "ϱ": 56
      case "ϖ": 57
      default: nil
      }
    guard let start = greekStart, let offset else { return nil }
    return start + offset
  }

  /// Letters that Unicode had before the block, which left holes in it.
  private func hole(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch (self, scalar) {
    case (.italic, "h"): "ℎ"
    case (.italic, "ı"): "𝚤"
    case (.italic, "ȷ"): "𝚥"
    case (.script, "B"): "ℬ"
    case (.script, "E"): "ℰ"
    case (.script, "F"): "ℱ"
    case (.script, "H"): "ℋ"
    case (.script, "I"): "ℐ"
    case (.script, "L"): "ℒ"
    case (.script, "M"): "ℳ"
    case (.script, "R"): "ℛ"
    case (.script, "e"): "ℯ"
    case (.script, "g"): "ℊ"
    case (.script, "o"): "ℴ"
    case (.fraktur, "C"): "ℭ"
    case (.fraktur, "H"): "ℌ"
    case (.fraktur, "I"): "ℑ"
    case (.fraktur, "R"): "ℜ"
    case (.fraktur, "Z"): "ℨ"
    case (.doubleStruck, "C"): "ℂ"
    case (.doubleStruck, "H"): "ℍ"
    case (.doubleStruck, "N"): "ℕ"
    case (.doubleStruck, "P"): "ℙ"
    case (.doubleStruck, "Q"): "ℚ"
    case (.doubleStruck, "R"): "ℝ"
    case (.doubleStruck, "Z"): "ℤ"
    default: nil
    }
  }
}
