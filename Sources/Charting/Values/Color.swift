/// A colour by its part in the palette; the page's style sheet gives it a value in light and in dark.
public enum Color: Hashable, Sendable {
  /// The colour of text: for the reference that other curves are held against.
  case primary
  /// Softer than text: for rules and remarks.
  case secondary
  case blue
  case orange
  case green
  case purple
  /// A fixed colour with components from 0 to 1. Its contrast is the author's affair.
  case fixed(red: Double, green: Double, blue: Double)

  public init(red: Double, green: Double, blue: Double) {
    self = .fixed(red: red, green: green, blue: blue)
  }

  /// The colours given to series in turn, chosen to be told apart by colour-blind readers too.
  static let series: [Color] = [.blue, .orange, .green, .purple, .primary]

  /// The style sheet's class, or nil for a fixed colour.
  var className: String? {
    switch self {
    case .primary: "gc-ink"
    case .secondary: "gc-soft"
    case .blue: "gc-blue"
    case .orange: "gc-orange"
    case .green: "gc-green"
    case .purple: "gc-purple"
    case .fixed: nil
    }
  }

  /// `#rrggbb` for a fixed colour.
  var hexadecimal: String? {
    guard case .fixed(let red, let green, let blue) = self else { return nil }
    return "#" + [red, green, blue].map(hexadecimalByte).joined()
  }
}

private func hexadecimalByte(_ component: Double) -> String {
  let clamped = component > 0 ? min(component, 1) : 0
  let text = String(Int((clamped * 255).rounded()), radix: 16)
  return text.utf8.count == 1 ? "0" + text : text
}
