import Markup

/// A base with scripts at both sides.
struct Multiscripts: Hashable, Sendable {
  let base: MathNode
  let before: Scripts
  let after: Scripts
}

enum SideScripts {
  static let commands: [String: Command] = ["sideset": .sideset, "prescript": .prescript]
}

extension Parser {
  /// `\sideset{_a^b}{_c^d}\sum`.
  mutating func parseSideset(_ command: Token) -> MathNode {
    let before = parseSide("the scripts before it", command)
    let after = parseSide("the scripts after it", command)
    let base = MathNode.wrap(parseArgument("its operator", of: command))
    return .multiscripts(Multiscripts(base: base, before: before, after: after))
  }

  private mutating func parseSide(_ name: String, _ command: Token) -> Scripts {
    let content = parseArgument(name, of: command)
    if content.count == 1, case .scripts(let scripts) = content[0], scripts.base == nil { return scripts }
    if !content.isEmpty {
      reports.add(
        "invalid-scripts", command, "\\sideset takes scripts alone", hint: "\\sideset{_a^b}{_c^d}\\sum")
    }
    return Scripts(base: nil, subscripted: nil, superscripted: nil, placement: .noLimits)
  }

  /// `\prescript{above}{below}{base}`.
  mutating func parsePrescript(_ command: Token) -> MathNode {
    let above = MathNode.wrap(parseArgument("its upper script", of: command))
    let below = MathNode.wrap(parseArgument("its lower script", of: command))
    let base = MathNode.wrap(parseArgument("its base", of: command))
    let before = Scripts(base: nil, subscripted: below, superscripted: above, placement: .noLimits)
    let after = Scripts(base: nil, subscripted: nil, superscripted: nil, placement: .noLimits)
    return .multiscripts(Multiscripts(base: base, before: before, after: after))
  }
}

extension MathMLBuilder {
  func build(_ node: Multiscripts, _ spacing: OperatorSpacing?) -> Node {
    var children = [element([node.base], spacing)]
    children += pair(node.after)
    children.append(Node("mprescripts", []))
    children += pair(node.before)
    return Node("mmultiscripts", [], children)
  }

  /// Sub- and superscript, empty ones as empty rows; nothing where there are none.
  private func pair(_ scripts: Scripts) -> [Node] {
    if scripts.subscripted == nil, scripts.superscripted == nil { return [] }
    let small = with(.script)
    return [scripts.subscripted, scripts.superscripted].map {
      $0.map { small.element($0) } ?? Node("mrow", [])
    }
  }
}
