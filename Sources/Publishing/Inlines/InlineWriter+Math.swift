import Markup
import Notebooks

/// Formulas in the text and on lines of their own.
extension InlineWriter {
  /// A formula as MathML; its source where it was never converted.
  func formula(_ math: Math) -> Node {
    formulas[math]?.node.node ?? Node("code", [], [.text(math.tex.text)])
  }

  /// A formula in the text. A long one may be wider than a phone and then scrolls by itself.
  func inlineFormula(_ math: Math) -> Node {
    let node = formula(math)
    guard links != nil, math.tex.bytes.count > 40 else { return node }
    return Node("span", [.class("long-formula")] + scrolling("Formula"), [node])
  }

  /// Punctuation stays on the line of the formula before it: browsers would break between the two.
  func keepingPunctuation(_ nodes: [Node]) -> [Node] {
    var result: [Node] = []
    for node in nodes {
      guard case .text(let text) = node, let last = result.last, last.isFormula,
        let mark = text.first, ".,;:!?)".contains(mark)
      else {
        result.append(node)
        continue
      }
      let marks = text.prefix { ".,;:!?)".contains($0) }
      result[result.count - 1] = Node("span", [.class("unbroken")], [last, .text(String(marks))])
      if marks.count < text.count { result.append(.text(String(text.dropFirst(marks.count)))) }
    }
    return result
  }

  /// A formula on a line of its own, with its numbers beside it as links to themselves.
  func display(_ math: Math, in element: String) -> Node {
    guard links != nil else { return formula(math) }
    let lines = formulas[math]?.lines ?? []
    let numbers = lines.compactMap(\.number)
    let names = numbers.map { $0.map(\.plainText).joined() }
    let name = names.isEmpty ? "Formula" : "Formula " + names.joined(separator: ", ")
    let box = Node(element, [.class("formula")] + scrolling(name), [formula(math)])
    let id = math.id.map { [Attribute.id($0.value)] } ?? []
    guard !numbers.isEmpty else { return Node(element, [.class("equation")] + id, [box]) }
    let column = Node(element, [.class("numbers")], lines.map { number($0, of: math, in: element) })
    return Node(element, [.class("equation numbered")] + id, [box, column])
  }

  private func number(_ line: Formulas.Line, of math: Math, in element: String) -> Node {
    guard let number = line.number else { return Node(element, []) }
    let id = line.id.map { [Attribute.id($0)] } ?? []
    let words = number.map(\.plainText).joined()
    guard let name = line.id ?? math.id?.value else { return Node(element, id, number) }
    let link = Node(
      "a", [.href(fragment(name)), Attribute("aria-label", "Link to formula \(words)")], number)
    return Node(element, id, [link])
  }
}

/// What makes a box that may scroll sideways reachable by keyboard and known to screen readers.
func scrolling(_ name: String) -> [Attribute] {
  [Attribute("tabindex", "0"), Attribute("role", "group"), Attribute("aria-label", name)]
}

extension Node {
  /// Whether the node is a formula within a line.
  fileprivate var isFormula: Bool {
    guard case .element(let element) = self else { return false }
    return element.name == "math" || element[attribute: "class"] == "long-formula"
  }
}
