import Machine
import Testing

/// A cell that has filled the memory is stopped; those after it go on with what it has left in globals.
@Suite struct MemoryRecoveryTests {
  private static let limit = 1 << 20
  private let shortage = "trap: " + Trap.memory(limit: limit).message

  private func filled(by cell: String) throws -> Notebook {
    let notebook = try #require(Notebook(limits: Limits(memory: MemoryRecoveryTests.limit)))
    #expect(notebook.run("indirect enum List { case node(Int, List), end }") == "")
    #expect(notebook.run(cell) == shortage)
    return notebook
  }

  @Test(arguments: [
    "func f() { var a: [Int] = []; while true { a.append(1) } }\nf()",
    "func f() { var a: [[Int]] = []; while true { a.append([1]) } }\nf()",
    "func f() { var l = List.end; while true { l = .node(1, l) } }\nf()",
    "func f() { var t = \"ab\"; while true { t += t } }\nf()",
    "func f() { var d: [Int: [Int]] = [:]; while true { d[d.count] = [1] } }\nf()",
    "func f() { var a: [() -> Int] = []; while true { let n = a.count; a.append { n } } }\nf()",
  ])
  func temporariesAreGivenBack(_ cell: String) throws {
    let notebook = try filled(by: cell)
    #expect(notebook.run("print(Array(repeating: 1, count: 120_000).count)") == "120000\n")
  }

  @Test(arguments: [
    "var a: [Int] = []\nwhile true { a.append(1) }",
    "var a = List.end\nwhile true { a = .node(1, a) }",
    "var a = \"ab\"\nwhile true { a += \"\\(1)\" }",
    "var a: [Any] = []\nwhile true { a.append(1) }",
  ])
  func globalsStay(_ cell: String) throws {
    let notebook = try filled(by: cell)
    #expect(notebook.run("print([\"\\(6 * 7)\"][0])") == "42\n")
    #expect(notebook.run("print(Array(repeating: 1, count: 120_000).count)") == shortage)
  }
}
