import Execution
import Testing

@Suite struct ExpectedOutputUpdateTests {
  private func update(_ text: String) -> (text: String, count: Int, problems: [String]) {
    let running = Running(text)
    let update = ExpectedOutputUpdate(of: running.file, running.result)
    return (
      String(decoding: update.bytes, as: UTF8.self), update.count, update.diagnostics.map(running.describe)
    )
  }

  @Test func everyBlockIsWrittenAndNothingElse() {
    let before =
      "# A\n\n```swift\nprint 1\nprint 2\n```\n```output\nx\n```\n\nText *as is*.\n\n```swift\nprint 3\n```\n```output\n```\nend"
    let after =
      "# A\n\n```swift\nprint 1\nprint 2\n```\n```output\n1\n2\n```\n\nText *as is*.\n\n```swift\nprint 3\n```\n```output\n3\n```\nend"
    #expect(update(before) == (after, 2, []))
    #expect(update(after) == (after, 0, []))
  }

  @Test func quotesAndListsKeepTheirMarks() {
    #expect(
      update("> ```swift\n> print 1\n> print \n> print 2\n> ```\n> ```output\n> x\n> ```\n").text
        == "> ```swift\n> print 1\n> print \n> print 2\n> ```\n> ```output\n> 1\n>\n> 2\n> ```\n")
    #expect(
      update("- a\n\n  ```swift\n  print 1\n  print \n  ```\n  ```output\n  x\n  ```\n").text
        == "- a\n\n  ```swift\n  print 1\n  print \n  ```\n  ```output\n  1\n\n  ```\n")
  }

  @Test func lineEndsOfWindowsStay() {
    #expect(
      update("```swift\nprint 1\n```\n```output\r\nx\r\n```\r\n").text
        == "```swift\nprint 1\n```\n```output\r\n1\r\n```\r\n")
  }

  @Test func withinToleranceNothingIsWritten() {
    #expect(update("```swift\nprint 1.0001\n```\n```output tolerance=1e-3\n1.0\n```\n").count == 0)
  }

  @Test func failedAndSkippedCellsAreLeftAlone() {
    #expect(update("```swift\n//| error: b\ntrap b\n```\n```output\nx\n```\n").count == 0)
    #expect(update("```swift\n//| eval: false\nprint 1\n```\n```output\nx\n```\n").count == 0)
  }

  @Test func outputThatWouldCloseItsFenceIsRefused() {
    let text = "```swift\nprint ````\n```\n```output\nx\n```\n"
    let result = update(text)
    #expect(result.text == text)
    #expect(result.problems == ["4:1 unwritable-output: the cell's output cannot stand in this fence"])
    #expect(update("`````swift\nprint ````\n`````\n`````output\nx\n`````\n").count == 1)
  }
}
