import Markup

/// `\left … \middle … \right`: fences as tall as what they hold.
struct Delimited: Hashable, Sendable {
  /// The fences; empty text for `.`. One more than the parts.
  let fences: [String]
  let parts: [[MathNode]]
}

/// `\big(` and its kin.
struct SizedDelimiter: Hashable, Sendable {
  enum Size: String, Hashable, Sendable {
    case big = "1.2em"
    case bigger = "1.8em"
    case bigg = "2.4em"
    case biggest = "3em"
  }
  let text: String
  let size: Size
  let atomClass: AtomClass
}

enum Delimiters {
  static let commands: [String: Command] = {
    var table: [String: Command] = ["left": .left]
    let sizes: [(String, SizedDelimiter.Size)] = [
      ("big", .big), ("Big", .bigger), ("bigg", .bigg), ("Bigg", .biggest),
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
    _ size: SizedDelimiter.Size, _ atomClass: AtomClass, _ command: Token
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
    var children: [Node] = []
    for (index, fence) in node.fences.enumerated() {
      if !fence.isEmpty {
        children.append(stretchyFence(fence, isOuter: index == 0 || index == node.parts.count))
      }
      guard index < node.parts.count else { continue }
      children += barMeaning == .none ? row(node.parts[index]) : [element(node.parts[index], nil).marked("x")]
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

  private func stretchyFence(_ text: String, isOuter: Bool) -> Node {
    if isOuter, OperatorDictionary.entry(of: text).isFence { return Node("mo", [], [.text(text)]) }
    let attributes = [
      Attribute("stretchy", "true"), Attribute("symmetric", "true"), Attribute("lspace", "0"),
      Attribute("rspace", "0"),
    ]
    return Node("mo", attributes, [.text(text)])
  }

  func build(_ node: SizedDelimiter, _ spacing: OperatorSpacing?) -> Node {
    guard !node.text.isEmpty else { return Node("mrow", []) }
    let size = node.size.rawValue
    let extra = [
      Attribute("stretchy", "true"), Attribute("symmetric", "true"), Attribute("minsize", size),
      Attribute("maxsize", size),
    ]
    return mo(node.text, spacing, extra)
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
