import Execution
import Testing

@Suite struct NotebookRunnerTests {
  @Test func cellsAndExpressionsRunFromTopToBottom() {
    let running = Running("# A\n\n`\\(print 1)`\n\n```swift\nprint 2\n```\n\n`\\(print 3)`\n")
    #expect(running.log == ["text 1", "print 2", "text 3"])
    #expect(running.result.expressions == ["1", "3"])
    #expect(running.problems == "")
  }

  @Test func printsAndValuesAreOneText() {
    let running = Running(cells("print a\nshow 7\nhost v"))
    #expect(running.texts == ["a\n7\nv\n"])
    #expect(running.result.cells[0].outputs.count == 1)
  }

  @Test func cellWithMistakesStopsWhatFollowsButNotItsCheck() {
    let running = Running(cells("mistake no such name", "print 1", "mistake another") + "\n`\\(print x)`\n")
    #expect(running.problems == "4:1 mistake: no such name\n12:1 mistake: another")
    #expect(running.log == [])
    #expect(running.result.cells.map(\.hasRun) == [false, false, false])
    #expect(running.result.expressions == [nil])
  }

  @Test func warningsStopNothing() {
    let running = Running(cells("warn careful\nprint 1"))
    #expect(running.problems == "4:1 doubt: careful")
    #expect(running.texts == ["1\n"])
  }

  @Test func failureShowsWhatCameBeforeAndStopsWhatFollows() {
    let running = Running(cells("print 1\ntrap broken", "print 2"))
    #expect(running.problems == "5:1 runtime-failure: broken")
    #expect(running.texts == ["1\n", ""])
    #expect(running.result.cells[0].failure == "broken")
    #expect(running.result.cells.map(\.hasRun) == [true, false])
  }

  @Test func cellsThatAreNotEvaluatedAreSkipped() {
    let running = Running(cells("//| eval: false\nmistake here", "print 2"))
    #expect(running.problems == "")
    #expect(running.result.cells.map(\.hasRun) == [false, true])
  }

  @Test func interruptionIsNoMistake() {
    let running = Running(cells("print 1\ninterrupt", "print 2"))
    #expect(running.problems == "")
    #expect(running.texts == ["1\n", ""])
  }

  @Test func failingExpressionLeavesTheRestAlone() {
    let running = Running("# A\n\n`\\(trap broken)`\n\n" + "```swift\nprint 1\n```\n")
    #expect(running.problems == "3:4 runtime-failure: broken")
    #expect(running.result.expressions == [nil])
    #expect(running.texts == ["1\n"])
  }

  @Test func repeatedCallsAreCounted() {
    let running = Running(cells("recurse"))
    #expect(running.result.diagnostics[0].notes.map(\.message) == ["in f, called here, 4 times in a row"])
  }
}
