import Diagnostics

/// What a formula says about its number.
enum Annotation: Hashable, Sendable {
  case tag, label, noNumber
}

/// A line of a formula that can carry a number.
public struct Equation: Hashable, Sendable {
  /// A name for references, from `\label{…}`.
  public struct Label: Hashable, Sendable {
    public let name: String
    public let span: SourceSpan
  }
  /// What the page writes beside the line: `(\tag)`; nil where it counts itself.
  public fileprivate(set) var tag: String?
  /// Whether the tag stands without parentheses: `\tag*`.
  public fileprivate(set) var isBareTag = false
  public fileprivate(set) var label: Label?
  /// Whether the page counts this line: those of `equation`, `align`, `gather` without `\nonumber`.
  public fileprivate(set) var isNumbered: Bool
}

enum Annotations {
  static let commands: [String: Command] = [
    "tag": .annotation(.tag), "label": .annotation(.label), "nonumber": .annotation(.noNumber),
    "notag": .annotation(.noNumber),
  ]
}

/// Gathers the lines of a formula with their numbers.
struct EquationCollector {
  private(set) var equations: [Equation] = []
  private var current = Equation(isNumbered: false)
  private var suppressed = false

  /// Ends a line of a formula; a numbering environment counts it unless told otherwise.
  mutating func endLine(isNumbered: Bool) {
    current.isNumbered = isNumbered && !suppressed && current.tag == nil
    equations.append(current)
    current = Equation(isNumbered: false)
    suppressed = false
  }

  /// All lines; a formula without a numbering environment is one line.
  func finish() -> [Equation] {
    if equations.isEmpty { return [current] }
    return equations
  }

  mutating func suppress() { suppressed = true }

  /// Sets the tag; false where the line has one.
  mutating func setTag(_ tag: String, isBare: Bool) -> Bool {
    guard current.tag == nil else { return false }
    current.tag = tag
    current.isBareTag = isBare
    return true
  }

  /// Sets the label; false where the line has one.
  mutating func setLabel(_ label: Equation.Label) -> Bool {
    guard current.label == nil else { return false }
    current.label = label
    return true
  }
}

extension Parser {
  /// `\tag{…}`, `\tag*{…}`, `\label{…}`, `\nonumber`: they leave nothing in the formula.
  mutating func parseAnnotation(_ annotation: Annotation, _ command: Token) -> MathNode? {
    if !isDisplay {
      reports.add(
        "misplaced-annotation", command, "\(command.spelling) in a formula within a line of text",
        hint: "only displays carry numbers: $$ … $$")
    }
    switch annotation {
    case .noNumber: equations.suppress()
    case .tag: parseTag(command)
    case .label: parseLabel(command)
    }
    return nil
  }

  private mutating func parseTag(_ command: Token) {
    let isBare = take(character: "*") != nil
    guard let tag = readWords(of: command, what: "its text in braces") else { return }
    if !equations.setTag(tag.text, isBare: isBare) {
      reports.add("double-tag", command, "a second \\tag in one line")
    }
  }

  private mutating func parseLabel(_ command: Token) {
    guard let tokens = readTokens(of: command, what: "its name in braces"), let first = tokens.first,
      let last = tokens.last
    else { return }
    let span = reports.span(first.start..<max(last.end, first.end))
    let label = Equation.Label(name: Parser.spelling(of: tokens), span: span)
    if !equations.setLabel(label) { reports.add("double-label", command, "a second \\label in one line") }
  }
}
