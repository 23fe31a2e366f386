import Markup

/// How far an italic letter leans over what follows it: TeX's italic correction, by the measures of Latin Modern Math,
/// rounded to four classes. Browsers leave it out, so that `V^2` and `f(x)` would collide.
///
/// TeX leaves it out before a subscript, which goes under the lean.
enum Slant: Int, CaseIterable, Hashable, Sendable {
  case slight = 1, some, much, most

  /// In thousandths of an em.
  var width: Int {
    switch self {
    case .slight: 60
    case .some: 100
    case .much: 140
    case .most: 210
    }
  }

  var styleClass: String { "tex-slant\(rawValue)" }

  /// The same width as a space in a script.
  var scriptSpace: Node { Slant.scriptSpaces[rawValue - 1] }

  private static let scriptSpaces = allCases.map { slant in
    Node.mspace(.em(Double(slant.width) / 1000 / Extent.script))
  }

  /// The lean of an italic letter; nil for those that hardly have one.
  static func of(_ letter: String) -> Slant? {
    guard let scalar = letter.onlyScalar else { return nil }
    switch scalar {
    case "V", "Y": return .most
    case "F", "P", "T", "W": return .much
    case "H", "I", "J", "M", "N", "U", "f", "τ": return .some
    case "C", "E", "K", "S", "X", "Z", "γ", "ζ", "ν", "ς": return .slight
    default: return nil
    }
  }
}

extension MathNode {
  /// The lean of a letter that stands alone, perhaps with a mark over it.
  var slant: Slant? {
    switch self {
    case .symbol(let symbol): symbol.form == .letter ? Slant.of(symbol.text) : nil
    case .accent(_, let base): base.slant
    default: nil
    }
  }
}
