import Markup
import Notebooks

/// Quizzes, which work by keyboard and without a script: each option unfolds to its verdict.
extension PageWriter {
  mutating func write(_ quiz: Quiz, _ callout: Callout) -> Node {
    quizCount += 1
    let group = "~quiz-\(quizCount)"
    let (title, notes) = heading(of: callout)
    var body = notes + write(quiz.question)
    if !quiz.choices.isEmpty {
      body += lines([Node("p", [.class("quiz-task")], [.text(task(quiz))]), choices(quiz, group)])
    }
    for block in quiz.rest { body += write(revealing: block) }
    return box(callout, title, body, folding: callout.folding)
  }

  private func task(_ quiz: Quiz) -> String {
    quiz.isMultiple ? "Several answers are right. Open those you choose." : "Open the answer you choose."
  }

  private mutating func choices(_ quiz: Quiz, _ group: String) -> Node {
    let shared = quiz.isMultiple ? nil : group
    var items: [Node] = []
    for (index, choice) in quiz.choices.enumerated() {
      let letter = String(UnicodeScalar(UInt8(0x41 + index % 26)))
      items.append(Node("li", [], [write(choice, letter, group: shared)]))
    }
    return Node("ol", [.class("choices")], lines(items))
  }

  /// An option; in a group of which one is right, opening one closes the others.
  private mutating func write(_ choice: Quiz.Choice, _ letter: String, group: String?) -> Node {
    let (words, notes) = inlines.writeApart(choice.inlines)
    let summary = Node(
      "summary", [], [Node("span", [.class("letter")], [.text(letter)]), " ", Node("span", [], words)])
    let verdict = Node(
      "p", [.class(choice.isRight ? "verdict right" : "verdict wrong")],
      [mark(choice.isRight), .text(choice.isRight ? " Right" : " Wrong")])
    return Node(
      "details", group.map { [Attribute("name", $0)] } ?? [],
      [summary, Node("div", [.class("explanation")], [verdict] + notes + write(choice.explanation))])
  }

  /// The model answer of a short question is folded, whether its author said so or not.
  private mutating func write(revealing block: Block) -> [Node] {
    guard case .callout(let callout) = block, callout.kind == .answer, callout.folding == .fixed else {
      return write(block)
    }
    let (title, notes) = heading(of: callout)
    return [box(callout, title, notes + write(callout.blocks), folding: .closed)]
  }
}
