/// The colours of the palette, with their values in light and in dark.
///
/// Blue, orange, green and purple are Okabe and Ito's (2008), which colour-blind readers can tell apart. All have a
/// contrast of at least 3 to 1 against the page, and words in them, which are mixed with ink, of 4.5 to 1.
enum PaletteColor: String, CaseIterable {
  case primary, secondary
  case red, orange, yellow, green, mint, teal, cyan, blue, indigo, purple, pink, brown, gray

  /// The colours given to series in turn, chosen to be told apart by colour-blind readers too.
  static let series: [PaletteColor] = [.blue, .orange, .green, .purple, .primary, .brown, .cyan, .red]

  var className: String { "gc-\(rawValue)" }

  var light: String {
    switch self {
    case .primary: "#1a1a1a"
    case .secondary: "#595f69"
    case .red: "#c4161c"
    case .orange: "#d55e00"
    case .yellow: "#8f7400"
    case .green: "#009e73"
    case .mint: "#00867d"
    case .teal: "#007a8a"
    case .cyan: "#0090b8"
    case .blue: "#0072b2"
    case .indigo: "#4646b4"
    case .purple: "#cc79a7"
    case .pink: "#d81b60"
    case .brown: "#7f4f24"
    case .gray: "#6b7280"
    }
  }

  var dark: String {
    switch self {
    case .primary: "#eceef1"
    case .secondary: "#a0a7b1"
    case .red: "#ff6f61"
    case .orange: "#e69f00"
    case .yellow: "#f0e442"
    case .green: "#3cc29a"
    case .mint: "#7fe0c9"
    case .teal: "#4cc3d0"
    case .cyan: "#7ad7f0"
    case .blue: "#56b4e9"
    case .indigo: "#a5a5ff"
    case .purple: "#e08fbf"
    case .pink: "#ff7aa8"
    case .brown: "#c99766"
    case .gray: "#9aa3ae"
    }
  }
}
