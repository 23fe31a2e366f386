import Machine
import Testing

/// Pieces are appended to text where it lies, within the limits.
@Suite struct TextAppendingTests {
  private func run(_ cells: [String], limits: Limits) throws -> [String] {
    let notebook = try #require(Notebook(limits: limits))
    return cells.map { notebook.run($0) }
  }

  private let small = Limits(memory: 1 << 20)
  private let shortage = "trap: " + Trap.memory(limit: 1 << 20).message

  @Test func whatIsAppendedCountsAsMemory() throws {
    let cell = "var t = \"\"\nfor i in 0..<1_000_000 { t += \"\\(i), \" }"
    #expect(try run([cell], limits: small) == [shortage])
  }

  /// What waits to be appended is given back with the text.
  @Test func textsGiveTheirMemoryBack() throws {
    let cell = """
      var last = ""
      for i in 0..<10_000 {
        var t = String(repeating: "-", count: 300)
        t += "\\(i)"
        last = t
      }
      print(last.count)
      """
    #expect(try run([cell], limits: small) == ["304\n"])
  }

  @Test func shortTextsCountAsMemory() throws {
    let cell = "var words: [String] = []\nfor i in 0..<1_000_000 { words.append(\"w\\(i)\") }"
    #expect(try run([cell], limits: small) == [shortage])
  }

  /// To double a text that waits for its own end.
  @Test func aLongTextIsAppendedToItself() throws {
    let cell = """
      var t = String(repeating: "ab", count: 200) + "!"
      t += "\\(t)"
      t += "?"
      t += t
      print(t.count, t.suffix(3), t.prefix(802) + "?" == t.suffix(803))
      """
    #expect(try run([cell], limits: Limits()) == ["1606 b!? true\n"])
  }
}
