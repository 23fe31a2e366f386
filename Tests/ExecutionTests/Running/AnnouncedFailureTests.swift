import Execution
import Testing

@Suite struct AnnouncedFailureTests {
  @Test func announcedFailureIsShownAndStopsNothing() {
    let running = Running(cells("//| error: bro\ntrap broken", "print 2"))
    #expect(running.problems == "")
    #expect(running.result.cells[0].failure == "broken")
    #expect(running.texts == ["", "2\n"])
  }

  @Test func anotherFailureNamesWhatCame() {
    let running = Running(cells("//| error: overflow\ntrap broken", "print 2"))
    #expect(
      running.problems == "4:12 other-failure: the cell fails, but not with 'overflow': broken")
    #expect(running.result.diagnostics[0].notes.map(\.message) == ["it fails here"])
  }

  @Test func cellThatShouldFailButDoesNot() {
    let running = Running(cells("//| error: overflow\nprint 1"))
    #expect(
      running.problems
        == "4:12 missing-failure: the cell should fail with 'overflow' but runs to its end")
  }

  @Test func announcedMistakeIsShown() {
    let running = Running(cells("//| error: such name\nmistake no such name", "print 2"))
    #expect(running.problems == "")
    #expect(running.result.cells[0].failure == "no such name")
    #expect(running.texts == ["", "2\n"])
  }

  @Test func failedCellIsNotCompared() {
    let running = Running("```swift\n//| error: bro\ntrap broken\n```\n```output\nnever\n```\n")
    #expect(running.problems == "")
  }
}
