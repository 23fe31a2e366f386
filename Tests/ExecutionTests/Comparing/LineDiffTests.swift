import Testing

@testable import Execution

@Suite struct LineDiffTests {
  private func diff(_ old: String, _ new: String) -> LineDiff {
    LineDiff(old.split(separator: ","), new.split(separator: ",")) { $0 == $1 }
  }

  @Test func equalTextsHaveNone() {
    #expect(diff("a,b", "a,b").isEmpty)
    #expect(diff("", "").isEmpty)
  }

  @Test func changedLineStandsBetweenItsNeighbours() {
    let diff = diff("a,b,c,d,e", "a,b,x,d,e")
    #expect(diff.firstDifference == 2)
    #expect(diff.text == "    b\n  - c\n  + x\n    d")
  }

  @Test func addedAndRemovedLines() {
    #expect(diff("a,b", "a,b,c").text == "    b\n  + c")
    #expect(diff("a,b", "a,b,c").firstDifference == 2)
    #expect(diff("a,b,c", "b,c").text == "  - a\n    b")
    #expect(diff("a,b,c,d", "b,x,d").changes.count == 5)
  }

  @Test func distantChangesAreSeparated() {
    #expect(
      diff("a,b,c,d,e,f", "x,b,c,d,e,y").text == "  - a\n  + x\n    b\n  …\n    e\n  - f\n  + y")
  }

  @Test func longDifferencesAreCut() {
    let lines = diff((0..<50).map { "a\($0)" }.joined(separator: ","), "b").text.split(separator: "\n")
    #expect(lines.count == 25)
    #expect(lines.last == "  … and 27 more lines")
  }

  @Test func hugeTextsAreReplacedAsAWhole() {
    let old = (0..<2000).map { "a\($0)" }.joined(separator: ",")
    let new = (0..<2000).map { "b\($0)" }.joined(separator: ",")
    #expect(diff(old, new).changes.count == 4000)
  }

  @Test func controlCharactersAreNotWritten() {
    #expect(diff("a", "\u{1B}[2J").text == "  - a\n  + \u{FFFD}[2J")
  }
}
