import Diagnostics
import Testing

@testable import Notebooks

@Suite struct NotebookTests {
  @Test func exampleHasNoProblems() {
    let reading = Reading(exampleNotebook)
    #expect(reading.problems == "")
    #expect(reading.notebook.cells.map { $0.id.rawValue } == [0, 1, 2, 3])
    #expect(
      reading.notebook.cells[0].expectedOutput?.text.text.hasPrefix("cost of the wrong code: 1.7370") == true)
    #expect(reading.notebook.cells[3].options.error?.value == "outcome 1")
    #expect(reading.notebook.expressions.map { $0.id.rawValue } == [0, 1, 2, 3])
    #expect(
      reading.notebook.identifiers.map { $0.value } == [
        "coding-with-the-wrong-code", "kl", "eq-kl", "fig-cost", "bound",
      ])
  }

  @Test func anAuthorsIDStandsBeforeOneMadeForAHeading() {
    let reading = Reading("# Entropy\n\n```swift\n//| id: entropy\nlet x = 1\n```\n\n`\\(x)`\n")
    #expect(reading.problems == "")
    #expect(reading.notebook.identifiers.map { $0.value } == ["entropy-1", "entropy"])
    #expect(reading.notebook.executables.count == 2)
  }

  @Test func frontMatter() throws {
    let reading = Reading(exampleNotebook)
    let matter = reading.notebook.frontMatter
    #expect(matter.title?.inlines.plainText == "Coding with the wrong code")
    #expect(matter.title.map { reading.text($0.span) } == "Coding with the wrong code")
    #expect(matter.requires.map { $0.value } == ["ch288-entropy"])
    #expect(matter.keywords.map { reading.text($0.span) } == ["KL divergence", "code length"])
    let last = try #require(reading.notebook.expressions.last)
    #expect(last.source.text == "D(fair ∥ biased, in: .bits), digits: 3")
    #expect(reading.text(last.span) == "\\(D(fair ∥ biased, in: .bits), digits: 3)")
    #expect(matter.summary?.inlines.count == 3)
  }

  @Test func frontMatterMacrosAndScalars() {
    let reading = Reading(
      "---\nmacros:\n  \\KL: 'D_{KL}'\nnumber: 288\ndate: 2026-01-02\nauthors: A. B.\n---\nx")
    let matter = reading.notebook.frontMatter
    #expect(reading.problems == "")
    #expect(matter.macros.map { $0.name.value } == ["\\KL"])
    #expect(matter.macros.map { reading.text($0.body.span) } == ["'D_{KL}'"])
    #expect(matter.number?.value == "288")
    #expect(matter.date?.value == "2026-01-02")
    #expect(matter.authors.map { $0.value } == ["A. B."])
  }

  @Test func quizzesComeApart() throws {
    let quiz = try #require(callouts(Reading(exampleNotebook)).compactMap { $0.quiz }.first)
    #expect(quiz.choices.map { $0.isRight } == [false, true])
    #expect(!quiz.isMultiple)
    #expect(quiz.choices.map { $0.explanation.count } == [1, 1])
    let short = try #require(callouts(Reading("> [!Quiz] q\n> why\n>\n> > [!Answer]\n> > so")).first?.quiz)
    #expect(short.choices.isEmpty)
    #expect(short.question.count == 1)
    #expect(short.rest.count == 1)
  }

  private func callouts(_ reading: Reading) -> [Callout] {
    reading.notebook.blocks.compactMap { if case .callout(let callout) = $0 { callout } else { nil } }
  }

  @Test func everyKindOfCalloutIsKnown() {
    for kind in Callout.Kind.allCases {
      let answer = kind == .quiz ? "- [x] b" : "b"
      checkProblems("> [!\(kind.name)] a\n> \(answer)", "")
      checkProblems("> [!\(kind.name.uppercased())] a\n> \(answer)", "")
    }
  }

  /// What `check --update` needs: replacing the range rewrites the block and nothing else.
  @Test(arguments: [
    ("```swift\n```\n```output\na\nb\n```\nc", "a\nb\n", ""),
    ("> ```swift\n> ```\n> ```output\n> a\n> ```\n", "> a\n", "> "),
    ("- x\n  ```swift\n  ```\n  ```output\n  a\n  ```\n", "  a\n", "  "),
    ("```swift\n```\n```output\n```\n", "", ""),
    ("```swift\r\n```\r\n```output\r\na\r\n```\r\n", "a\r\n", ""),
  ])
  func expectedOutputCanBeRewritten(text: String, content: String, prefix: String) throws {
    let reading = Reading(text)
    #expect(reading.problems == "")
    let output = try #require(reading.notebook.cells[0].expectedOutput)
    #expect(reading.text(output.contentSpan) == content)
    #expect(output.linePrefix == prefix)
  }

  @Test func captionExpressionsFollowTheirCell() {
    let reading = Reading("`\\(a)`\n\n```swift\n//| caption: \\(b)\n1\n```\n\n`\\(c)`")
    let order = reading.notebook.executables.map { executable in
      switch executable {
      case .cell(let cell): "cell \(cell.id.rawValue)"
      case .expression(let expression): expression.source.text
      }
    }
    #expect(order == ["a", "cell 0", "b", "c"])
  }
}
