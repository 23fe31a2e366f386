import Machine
import Testing

@testable import Commands

@Suite struct DumpJobTests {
  private let recorder = Recorder()

  private func dump(_ stage: DumpStage, _ text: String) throws -> JobStatus {
    try dump(stage, ScriptFile(path: "-") { Array(text.utf8) })
  }

  private func dump(_ stage: DumpStage, _ script: ScriptFile) throws -> JobStatus {
    DumpJob(stage: stage, script: script, report: try reportOptions())
      .run(recorder.console(), interrupt: InterruptFlag())
  }

  private let program = """
    func square(_ x: Int) -> Int { x * x }
    var total = 0
    for i in 1...3 where i != 2 { total += square(i) }
    print(total)
    """

  @Test func tree() throws {
    #expect(try dump(.tree, program) == .success)
    #expect(
      recorder.output == """
        (func square [(_ x : Int)] -> Int [(* x x)])
        (var var:total = 0)
        (for let:i (... 1 3) (where (!= i 2)) [(+= total (call square i))])
        (call print total)

        """)
  }

  @Test func types() throws {
    #expect(try dump(.types, program) == .success)
    #expect(
      recorder.output == """
        TYPES
        """)
  }

  @Test func bytecode() throws {
    #expect(try dump(.bytecode, program) == .success)
    #expect(recorder.output == "CODE")
  }

  @Test func longListsAreBrokenAtTheirParts() throws {
    #expect(
      try dump(.tree, "let names = [\(String(repeating: "\"a long name\", ", count: 9))\"(\"]") == .success)
    #expect(recorder.output == "LONG")
  }

  @Test func nothingRuns() throws {
    for stage in DumpStage.allCases { #expect(try dump(stage, "while true { print(1) }") == .success) }
    #expect(recorder.errors == "")
  }

  @Test func mistakesAreToldInstead() throws {
    #expect(try dump(.types, "let x: Int = true") == .problems)
    #expect(recorder.output == "")
    #expect(recorder.errors.contains("<stdin>:1:14: error: cannot convert value of type 'Bool'"))
    #expect(try dump(.tree, "let x =") == .problems)
    #expect(try dump(.bytecode, ScriptFile(path: "x.txt") { [] }) == .problems)
    #expect(recorder.errors.contains("neither a notebook nor a script"))
  }

  /// What another notebook declares is known, and not shown.
  @Test func cellsOfANotebookStandBelowTheirLines() throws {
    let folder = try TemporaryFolder()
    try folder.write("---\ntitle: B\n---\n\n" + cells("let x = 1"), to: "b.md")
    try folder.write("---\ntitle: A\nuses: [b]\n---\n\n" + cells("let y = x + 1", "y"), to: "a.md")
    #expect(try dump(.types, ScriptFile(path: folder["a.md"]) { [] }) == .success)
    #expect(
      recorder.output == """
        --- line 7
        (let y: Int (Int.+(_:_:) x: Int 1: Int): Int)
        --- line 11
        (display y: Int)

        """)
    #expect(try dump(.bytecode, ScriptFile(path: folder["a.md"]) { [] }) == .success)
  }
}
