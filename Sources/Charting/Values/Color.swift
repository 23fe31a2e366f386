/// A colour by its part in the palette; the page's style sheet gives it a value in light and in dark.
public struct Color: Hashable, Sendable {
  let hue: Hue
  /// From 0, invisible, to 1.
  let opacity: Double

  enum Hue: Hashable, Sendable {
    case named(PaletteColor)
    case fixed(red: Double, green: Double, blue: Double)
  }

  private init(_ hue: Hue, opacity: Double = 1) {
    self.hue = hue
    self.opacity = opacity
  }

  init(_ name: PaletteColor) { self.init(.named(name)) }

  /// A fixed colour with components from 0 to 1, the same in light and dark. Its contrast is the author's affair.
  public init(red: Double, green: Double, blue: Double) {
    self.init(.fixed(red: red, green: green, blue: blue))
  }

  /// The same colour, let through by so much.
  public func opacity(_ opacity: Double) -> Color {
    Color(hue, opacity: self.opacity * opacity)
  }

  /// The colour of text: for the reference that other curves are held against.
  public static let primary = Color(.primary)
  /// Softer than text: for rules and remarks.
  public static let secondary = Color(.secondary)
  public static let red = Color(.red)
  public static let orange = Color(.orange)
  public static let yellow = Color(.yellow)
  public static let green = Color(.green)
  public static let mint = Color(.mint)
  public static let teal = Color(.teal)
  public static let cyan = Color(.cyan)
  public static let blue = Color(.blue)
  public static let indigo = Color(.indigo)
  public static let purple = Color(.purple)
  public static let pink = Color(.pink)
  public static let brown = Color(.brown)
  public static let gray = Color(.gray)

  /// `#rrggbb` for a fixed colour.
  var hexadecimal: String? {
    guard case .fixed(let red, let green, let blue) = hue else { return nil }
    return "#" + [red, green, blue].map(hexadecimalByte).joined()
  }
}

extension Color: CustomStringConvertible {
  /// The name in the palette, or `#rrggbb`.
  public var description: String {
    let name =
      switch hue {
      case .named(let color): color.rawValue
      case .fixed: hexadecimal ?? ""
      }
    return opacity == 1 ? name : "\(NumberFormat.significant(opacity * 100, digits: 3))% \(name)"
  }
}

private func hexadecimalByte(_ component: Double) -> String {
  let clamped = component > 0 ? min(component, 1) : 0
  let text = String(Int((clamped * 255).rounded()), radix: 16)
  return text.utf8.count == 1 ? "0" + text : text
}
