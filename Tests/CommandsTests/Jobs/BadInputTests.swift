import Machine
import Testing

@testable import Commands

/// What an author sees for each kind of mistake, as a whole: place, message, line, carets, hint.
@Suite struct BadInputTests {
  /// What building a course of one notebook complains of, with paths within the course.
  private func complaints(_ bytes: [UInt8]) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "course/a.md")
    let recorder = Recorder()
    let job = BuildJob(
      notebooks: folder["course"], output: folder["site"], report: try ReportOptions.parse([]))
    #expect(job.run(recorder.console(), interrupt: InterruptFlag()) == .problems)
    #expect(try folder.names() == ["course"])
    return recorder.errors.split(separator: folder["course"] + "/", omittingEmptySubsequences: false).joined()
  }

  private func complaints(_ notebook: String) throws -> String { try complaints(Array(notebook.utf8)) }

  @Test func unknownNameWithTheNearest() throws {
    #expect(
      try complaints(cells("let entropy = 1.5\nprint(entrpy)")) == """
        a.md:5:7: error: cannot find 'entrpy' in scope
         5 | print(entrpy)
           |       ^^^^^^
          hint: did you mean 'entropy'?

        """)
  }

  @Test func typesThatDoNotAgree() throws {
    #expect(
      try complaints(cells("let n = 3\nlet x: Double = n")) == """
        a.md:5:17: error: cannot convert value of type 'Int' to specified type 'Double'
         5 | let x: Double = n
           |                 ^
          hint: write 'Double(…)': Swift does not convert Int to Double by itself

        """)
  }

  @Test func mistakeInACellWithinAQuote() throws {
    let text = try complaints("> [!Example] E\n> text\n>\n> ```swift\n> let x = 1\n> print(y)\n> ```\n")
    #expect(text.hasPrefix("a.md:6:9: error: cannot find 'y' in scope\n 6 | > print(y)\n   |         ^\n"))
  }

  @Test func claimThatDoesNotHold() throws {
    let text = try complaints(cells("let x = 1.0\nverify(\"one is two\", x ≈ 2)"))
    #expect(text.hasPrefix("a.md:5:1: error: "))
    for part in ["'one is two' does not hold: 1.0 ≈ 2.0", "miss it by 1, the tolerance is"] {
      #expect(text.contains(part))
    }
  }

  @Test func outputThatDiffers() throws {
    let text = try complaints("# T\n\n```swift\nprint(1)\nprint(3)\n```\n```output\n1\n2\n```\n")
    #expect(text.hasPrefix("a.md:9:1: error: "))
    for part in ["  - 2\n", "  + 3\n", "gibbs check --update"] { #expect(text.contains(part)) }
  }

  @Test func optionThatDoesNotExist() throws {
    let text = try complaints("# T\n\n```swift\n//| captoin: A\nlet x = 1\n```\n")
    #expect(text.hasPrefix("a.md:4:5: error: "))
    #expect(text.contains("'captoin'") && text.contains("'caption'"))
  }

  @Test func unknownTeX() throws {
    let text = try complaints("# T\n\nWe write $a + \\fraq{1}{2}$ here.\n")
    #expect(text.hasPrefix("a.md:3:15: error: "))
    #expect(text.contains("\\fraq") && text.contains("\\frac"))
  }

  @Test func mistakeInTheFrontMatter() throws {
    let text = try complaints("---\ntitle: T\nsummary: It is \\(entrpy).\n---\n# T\n")
    #expect(text.hasPrefix("a.md:3:18: error: cannot find 'entrpy' in scope\n"))
  }

  @Test(arguments: [
    ("# T\n\nSee [](#nowhere).\n", "a.md:3:5: error: "),
    ("# T\n\nSee [](other).\n", "a.md:3:5: error: "),
    ("# T\n\n```swift\nlet x = 1\n", "a.md:3:1: error: "),
    ("", "a.md:1:1: error: the notebook is empty"),
    ("# T\n\n```swift\nlet a = [1]\nprint(a[3])\n```\n", "a.md:5:7: error: "),
  ])
  func placesOfOtherMistakes(_ notebook: String, _ start: String) throws {
    let text = try complaints(notebook)
    #expect(text.hasPrefix(start), "\(text)")
    #expect(text.split(separator: "\n").filter { $0.contains("error: ") }.count == 1)
  }

  @Test func bytesThatAreNoText() throws {
    let text = try complaints([0x23, 0x20, 0x54, 0x0A, 0x61, 0xFF, 0x62])
    #expect(text.hasPrefix("a.md:2:2: error: "), "\(text)")
  }

  @Test func allMistakesComeAtOnce() throws {
    let text = try complaints("# T\n\n$\\nope$\n\n```swift\nprint(a)\nprint(b)\n```\n\n[](#c)\n")
    let places = text.split(separator: "\n").filter { $0.contains(": error: ") }.map { $0.prefix(8) }
    #expect(places == ["a.md:3:2", "a.md:6:7", "a.md:7:7", "a.md:10:"])
  }
}
