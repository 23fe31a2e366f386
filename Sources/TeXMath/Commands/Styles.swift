import Markup

/// How large a part is set.
enum Level: Hashable, Sendable {
  case display, text, script
}

/// A style that the author asks for.
enum StyleChange: Hashable, Sendable {
  case display, text, script, scriptScript

  var level: Level {
    switch self {
    case .display: .display
    case .text: .text
    case .script, .scriptScript: .script
    }
  }

  var attributes: [Attribute] {
    switch self {
    case .display: [Attribute("displaystyle", "true"), Attribute("scriptlevel", "0")]
    case .text: [Attribute("displaystyle", "false"), Attribute("scriptlevel", "0")]
    case .script: [Attribute("displaystyle", "false"), Attribute("scriptlevel", "1")]
    case .scriptScript: [Attribute("displaystyle", "false"), Attribute("scriptlevel", "2")]
    }
  }
}

/// Styles that hold to the end of the group, and classes of atoms.
enum Styles {
  static let commands: [String: Command] = [
    "displaystyle": .styleSwitch(.display), "textstyle": .styleSwitch(.text),
    "scriptstyle": .styleSwitch(.script), "scriptscriptstyle": .styleSwitch(.scriptScript),
    "mathord": .classed(.ordinary), "mathop": .classed(.operation), "mathbin": .classed(.binary),
    "mathrel": .classed(.relation), "mathopen": .classed(.opening), "mathclose": .classed(.closing),
    "mathpunct": .classed(.punctuation), "mathinner": .classed(.inner),
  ]
}

extension MathMLBuilder {
  func build(_ change: StyleChange, _ nodes: [MathNode]) -> Node {
    Node("mstyle", change.attributes, with(change.level).row(nodes))
  }
}
