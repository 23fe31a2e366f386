import Execution
import Markup
import Testing

@Suite struct OutputTests {
  @Test func claimThatFailsShowsBothSides() {
    let running = Running(cells("claim holds\nclaim fails"))
    #expect(running.problems == "5:1 failed-claim: the claim 'S' does not hold: 1.0 ≈ 1.5")
    #expect(
      running.result.diagnostics[0].notes.map(\.message)
        == ["the sides miss it by 0.5, the tolerance is 1e-15"])
    #expect(running.result.claims.map(\.holds) == [true, false])
  }

  @Test func recordThatIsAlsoTheValueIsShownOnceAtTheAuthorsPlace() {
    let running = Running(cells("print 1\nverify fails"))
    #expect(running.problems == "5:1 failed-claim: the claim 'S' does not hold: 1.0 ≈ 1.5")
    #expect(running.result.claims.count == 1)
  }

  @Test func figureWithoutWordsIsAWarning() {
    #expect(
      Running(cells("print 1\nfigure")).problems
        == "5:1 undescribed-figure: this figure has no caption and no alt text")
    #expect(
      Running(cells("//| caption: C\nfigure")).problems
        == "5:1 undescribed-figure: this figure has no alt text")
    #expect(Running(cells("//| caption: C\n//| alt: A\nfigure")).problems == "")
  }

  @Test func figuresHaveIdsAndTitles() {
    let running = Running(
      cells("//| id: fig-x\n//| caption: C\n//| alt: A `\\(print 3)`\nfigure\nfigure", "figure"))
    let images = running.result.cells.flatMap(\.outputs).map { output in
      if case .figure(let figure) = output, case .element(let svg) = figure.image {
        return (svg[attribute: "id"] ?? "") + ":" + figure.image.plainText
      }
      return ""
    }
    #expect(images == ["fig-x:A 3", "fig-x-2:A 3", "cell-2:"])
  }
}
