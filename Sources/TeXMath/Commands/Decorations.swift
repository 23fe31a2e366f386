import Diagnostics
import Markup

/// What is drawn around or through a part, or its colour.
enum Decoration: Hashable, Sendable {
  case boxed
  case cancel
  case backCancel
  case crossCancel
  case strikeOut
  /// A CSS colour.
  case color(String)
}

enum Decorations {
  static let commands: [String: Command] = [
    "boxed": .decoration(.boxed), "fbox": .decoration(.boxed), "cancel": .decoration(.cancel),
    "bcancel": .decoration(.backCancel), "xcancel": .decoration(.crossCancel),
    "sout": .decoration(.strikeOut),
    "textcolor": .color, "color": .colorSwitch,
  ]

  /// The colours that LaTeX's xcolor names.
  static let colors: Set<String> = [
    "black", "blue", "brown", "cyan", "darkgray", "gray", "green", "lightgray", "lime", "magenta", "olive",
    "orange",
    "pink", "purple", "red", "teal", "violet", "white", "yellow",
  ]
}

extension Parser {
  /// `\textcolor{red}{…}`.
  mutating func parseColor(_ command: Token) -> MathNode {
    let color = readColor(command)
    let content = parseArgument("what it colours", of: command)
    return .decoration(.color(color), content)
  }

  /// `\color{red}`, to the end of the group.
  mutating func parseColorSwitch(_ command: Token) -> MathNode {
    let color = readColor(command)
    return .decoration(.color(color), parseRest())
  }

  private mutating func readColor(_ command: Token) -> String {
    guard let words = readWords(of: command, what: "a colour in braces") else { return "black" }
    let name = words.text
    let isHex =
      name.hasPrefix("#") && [4, 7].contains(name.utf8.count) && name.dropFirst().allSatisfy { $0.isHexDigit }
    if isHex || Decorations.colors.contains(name) { return name }
    reports.add(
      "unknown-color", words, "unknown colour \(name)",
      hint: nearestName(to: name, among: Decorations.colors).map { "did you mean \($0)?" }
        ?? "a name such as red, or #RRGGBB")
    return "black"
  }
}

extension MathMLBuilder {
  func build(_ decoration: Decoration, _ nodes: [MathNode], _ spacing: OperatorSpacing?) -> Node {
    let content = nodes.count == 1 ? [build(nodes[0], spacing)] : row(nodes)
    switch decoration {
    case .boxed: return Node("mrow", [.class("tex-boxed")], content)
    case .cancel: return Node("mrow", [.class("tex-cancel")], content)
    case .backCancel: return Node("mrow", [.class("tex-bcancel")], content)
    case .crossCancel: return Node("mrow", [.class("tex-xcancel")], content)
    case .strikeOut: return Node("mrow", [.class("tex-sout")], content)
    case .color(let color): return Node("mrow", [Attribute("mathcolor", color)], content)
    }
  }
}
