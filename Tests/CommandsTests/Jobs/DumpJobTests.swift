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
        (var total: Int 0: Int)
        (for#1
          let:i: Int
          ...
          (Comparable....(a:b:)<Int> 1: Int 3: Int): ClosedRange<Int>
          (where (Int.!=(a:b:) i: Int 2: Int): Bool)
          [(Int.+=(a:b:) &total: Int (square(_:) i: Int): Int): ()])
        (print(_:separator:terminator:) (array (any total: Int): Any): [Any] " ": String "\\n": String): ()
        (func square(_:) [x: Int] -> Int [(return (Int.*(a:b:) x: Int x: Int): Int)])

        """)
  }

  @Test func bytecode() throws {
    #expect(try dump(.bytecode, program) == .success)
    #expect(
      recorder.output == """
        cell: 5 words, 3 references
          w0  total: Int
          w1  i: Int
          line 2
            0  loadSmall w0 0
          line 3
            1  loadSmall w1 1
            2  loadSmall w2 3
            3  ifLessEqualInt w1 w2
            4  jump → 6
            5  trap 5 w1 w2
            6  ifEqualSmall w1 2
            7  jump → 11
            8  moveWord w4 w1
          line 1
            9  multiplyIntThenAddTo w3 w4 w4
          line 3
            10  addInt w0 w0 w3
            11  loopClosedInBlocks w1 w2
            12  jump → 6
            13  loadObject r0 #0
            14  loadObject r1 #1
          line 4
            15  textNew r2
            16  textAppendInteger r2 w0
            17  textAppend r2 r1
            18  output r2
            19  clearRefs r0 3
          line 2
            20  halt
            21  trap 6 w0 w0
            22  halt

        square(_:): 2 words, 0 references
          w1  x: Int
          line 1
            0  multiplyInt w0 w1 w1
            1  leaveWords
            2  trap 4 w0 w0
            3  leaveWords
            4  leaveWords

        """)
  }

  @Test func longListsAreBrokenAtTheirParts() throws {
    let names = Array(repeating: "\"a longer (name\"", count: 7).joined(separator: ", ")
    #expect(try dump(.tree, "let names = [\(names)]") == .success)
    #expect(
      recorder.output == """
        (let
          let:names
          = (array
            (string "a longer (name")
            (string "a longer (name")
            (string "a longer (name")
            (string "a longer (name")
            (string "a longer (name")
            (string "a longer (name")
            (string "a longer (name")))

        """)
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
        --- line 9
        (let y: Int (Int.+(a:b:) x: Int 1: Int): Int)
        --- line 13
        (display y: Int)

        """)
    #expect(try dump(.bytecode, ScriptFile(path: folder["a.md"]) { [] }) == .success)
  }
}
