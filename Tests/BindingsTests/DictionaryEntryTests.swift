import Machine
import Testing

/// Entries are changed where they lie, within the limits.
@Suite struct DictionaryEntryTests {
  private func run(_ cells: [String], limits: Limits) throws -> [String] {
    let notebook = try #require(Notebook(limits: limits))
    return cells.map { notebook.run($0) }
  }

  /// A copy of a group for each value would take a hundred times these steps.
  @Test func groupsGrowWithoutBeingCopied() throws {
    let cell = """
      var groups: [Int: [Int]] = [:], named: [String: [Int]] = [:]
      for i in 0..<20_000 {
        groups[i % 2, default: []].append(i)
        named["x", default: []].append(i)
      }
      print(groups[1]!.count, named["x"]!.count)
      """
    #expect(try run([cell], limits: Limits(steps: 1_000_000)) == ["10000 20000\n"])
  }

  @Test func newEntriesCountAsMemory() throws {
    let cell = "var counts: [Int: Int] = [:]\nfor i in 0..<1_000_000 { counts[i, default: 0] += 1 }"
    let limits = Limits(memory: 1 << 20)
    #expect(try run([cell], limits: limits) == ["trap: " + Trap.memory(limit: 1 << 20).message])
  }

  @Test func othersKeepTheirCopy() throws {
    let cells = [
      "var a = [1: 1, 2: 2]\nlet b = a\na[1, default: 0] += 10\na[3, default: 5] += 1\nprint(a, b)",
      "var c = a\nfor _ in 0..<2 { let d = c; c[2, default: 0] *= 3; print(c[2]!, d[2]!) }\nprint(a[2]!)",
    ]
    let expected = ["[1: 11, 2: 2, 3: 6] [1: 1, 2: 2]\n", "6 2\n18 6\n2\n"]
    #expect(try run(cells, limits: Limits()) == expected)
  }

  /// A trap in the middle of a change may cost the value, never the process.
  @Test func aTrapLeavesTheTableInOrder() throws {
    let cells = [
      "var a = [1: Int.max, 2: 2]\na[1, default: 0] += 1", "print(a[2, default: 0], a.count)",
      "func f() -> Int { a[1] = nil; a = [:]; return 3 }\na[5, default: f()] += 1\nprint(a.count)",
      "print(a.count)",
    ]
    let results = try run(cells, limits: Limits())
    #expect(results[0].hasPrefix("trap: "))
    #expect(results[1] == "2 2\n")
  }
}
