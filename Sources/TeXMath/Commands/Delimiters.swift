import Markup

/// `\left … \middle … \right`: fences as tall as what they hold.
struct Delimited: Hashable, Sendable {
  /// The fences; empty text for `.`. One more than the parts.
  let fences: [String]
  let parts: [[MathNode]]

  /// Bars need room behind a function's name: `\log\left|x\right|`.
  var beginsWithBar: Bool { fences[0] == "|" || fences[0] == "‖" }
}

/// `\big(` and its kin.
struct SizedDelimiter: Hashable, Sendable {
  let text: String
  let size: FenceSize.Form
  let atomClass: AtomClass
}

enum Delimiters {
  static let commands: [String: Command] = {
    var table: [String: Command] = ["left": .left]
    let sizes: [(String, FenceSize.Form)] = [
      ("big", .form119), ("Big", .form179), ("bigg", .form239), ("Bigg", .form299),
    ]
    let classes: [(String, AtomClass)] = [
      ("", .ordinary), ("l", .opening), ("r", .closing), ("m", .relation),
    ]
    for (name, size) in sizes {
      for (suffix, atomClass) in classes { table[name + suffix] = .sizedDelimiter(size, atomClass) }
    }
    return table
  }()
}

extension Parser {
  mutating func parseLeft(_ command: Token) -> MathNode {
    let opening = readDelimiter(after: command) ?? ""
    var fences = [opening]
    var parts = [parseList(in: .left)]
    while peek().isCommand("middle") {
      fences.append(readDelimiter(after: take()) ?? "")
      parts.append(parseList(in: .left))
    }
    if peek().isCommand("right") {
      fences.append(readDelimiter(after: take()) ?? "")
    } else {
      reports.add(
        "unbalanced-fence", command, "\\left without \\right",
        hint: "\\right. closes it without a visible fence")
      fences.append("")
    }
    return .delimited(Delimited(fences: fences, parts: parts))
  }

  mutating func parseSizedDelimiter(
    _ size: FenceSize.Form, _ atomClass: AtomClass, _ command: Token
  ) -> MathNode? {
    guard let text = readDelimiter(after: command) else { return nil }
    return .sizedDelimiter(SizedDelimiter(text: text, size: size, atomClass: atomClass))
  }

  /// The delimiter behind a command, or nil with a report.
  mutating func readDelimiter(after command: Token) -> String? {
    let token = peek()
    if let text = DelimiterSymbols.text(of: token) {
      take()
      return text
    }
    let found = token.kind == .end ? "the formula ends" : "\(token.spelling) is none"
    reports.add(
      "missing-delimiter", command, "\(command.spelling) needs a delimiter, and \(found)",
      hint: "such as ( [ \\{ | \\| \\langle, or . for none")
    return nil
  }
}

extension MathMLBuilder {
  func build(_ node: Delimited) -> Node {
    let barMeaning = meaning(of: node)
    let size = FenceSize(around: node.parts.reduce(Extent.none) { $0.joined(.of($1, level)) })
    var children: [Node] = []
    for (index, fence) in node.fences.enumerated() {
      if !fence.isEmpty {
        let position: FencePosition = index == 0 ? .opening : index == node.parts.count ? .closing : .middle
        children.append(self.fence(fence, position, size))
      }
      guard index < node.parts.count else { continue }
      children +=
        barMeaning == .none
        ? row(node.parts[index], after: .fence) : [element(node.parts[index], nil).marked("x")]
    }
    return Node("mrow", barMeaning.attributes, children)
  }

  private func meaning(of node: Delimited) -> Fenced.Meaning {
    guard node.parts.count == 1, node.fences[0] == node.fences[1] else { return .none }
    switch node.fences[0] {
    case "|": return .absoluteValue
    case "‖": return .norm
    default: return .none
    }
  }

  /// Where a fence stands.
  private enum FencePosition {
    case opening, middle, closing
  }

  /// A fence that browsers know at its place needs no words about its space and its stretching.
  private func fence(_ text: String, _ position: FencePosition, _ size: FenceSize) -> Node {
    var attributes = size.attributes
    if !isKnown(text, position) {
      if size != .plain { attributes += [Attribute("stretchy", "true"), Attribute("symmetric", "true")] }
      attributes += [Attribute("lspace", "0"), Attribute("rspace", "0")]
    }
    return Node("mo", attributes, [.text(text)])
  }

  private func isKnown(_ text: String, _ position: FencePosition) -> Bool {
    guard OperatorDictionary.entry(of: text).isFence, let fence = text.first else { return false }
    switch position {
    case .opening: return !"])}⟩⌉⌋⟧⟫⟯".contains(fence)
    case .closing: return !"[({⟨⌈⌊⟦⟪⟮".contains(fence)
    case .middle: return false
    }
  }

  func build(_ node: SizedDelimiter, _ spacing: OperatorSpacing?) -> Node {
    guard !node.text.isEmpty else { return Node("mrow", []) }
    let size = [Attribute("minsize", node.size.text), Attribute("maxsize", node.size.text)]
    return mo(node.text, spacing, [Attribute("stretchy", "true"), Attribute("symmetric", "true")] + size)
  }

  func build(_ node: Fenced) -> Node {
    guard node.meaning != .none else {
      return Node("mrow", [], row([node.opening] + node.body + [node.closing]))
    }
    let fences = (element(node.opening), element(node.closing))
    return Node("mrow", node.meaning.attributes, [fences.0, element(node.body, nil).marked("x"), fences.1])
  }
}

extension Fenced.Meaning {
  /// What a screen reader says (MathML 4's core intents).
  var attributes: [Attribute] {
    switch self {
    case .none: []
    case .absoluteValue: [Attribute("intent", "absolute-value($x)")]
    case .norm: [Attribute("intent", "norm($x)")]
    }
  }
}
