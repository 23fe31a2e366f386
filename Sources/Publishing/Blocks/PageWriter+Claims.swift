import Execution
import Markup

/// Claims as lines that show what was compared.
extension PageWriter {
  /// The statement with its verdict, below it the evidence; a claim without words is stated by its sides.
  func write(_ claim: ClaimResult) -> Node {
    let verdict = Node(
      "span", [.class("verdict")], [mark(claim.holds), .text(claim.holds ? " verified" : " failed")])
    var evidence: [Node] = []
    var title: Node = .text(claim.statement)
    if let sides = claim.comparison.map({ self.comparison($0) }) {
      if claim.statement.isEmpty { title = sides } else { evidence.append(sides) }
    } else if claim.statement.isEmpty {
      title = "The claim"
    }
    evidence += facts(claim)
    let statement = Node("p", [.class("statement")], [Node("span", [], [title]), " ", verdict])
    let details = evidence.isEmpty ? [] : [Node("p", [.class("evidence")], spaced(evidence))]
    return Node("div", [.class(claim.holds ? "claim holds" : "claim fails")], [statement] + details)
  }

  private func comparison(_ comparison: ClaimResult.Comparison) -> Node {
    Node(
      "span", [.class("comparison")],
      [
        number(comparison.left), .text(" \(comparison.relation) "), number(comparison.right),
      ])
  }

  private func facts(_ claim: ClaimResult) -> [Node] {
    var facts: [Node] = []
    if let residual = claim.comparison?.residual { facts.append(fact("residual", residual)) }
    if let tolerance = claim.comparison?.tolerance { facts.append(fact("tolerance", tolerance)) }
    if let sweep = claim.sweep {
      facts.append(
        Node("span", [], [number("\(sweep.count)"), .text(sweep.count == 1 ? " case" : " cases")]))
      if let detail = sweep.detail { facts.append(Node("span", [], [.text(detail)])) }
    }
    return facts
  }

  private func fact(_ name: String, _ value: String) -> Node {
    Node("span", [], [.text(name + " "), number(value)])
  }

  private func number(_ text: String) -> Node {
    Node("span", [.class("number")], [.text(text)])
  }

  private func spaced(_ nodes: [Node]) -> [Node] {
    Array(nodes.map { [$0] }.joined(separator: [" "]))
  }
}
