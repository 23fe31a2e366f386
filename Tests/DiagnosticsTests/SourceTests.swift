import Diagnostics
import Testing

@Suite struct SourceTests {
  private func file(_ text: String) -> SourceFile { SourceFile(id: FileID(0), path: "a.md", text: text) }

  @Test(arguments: [
    ("ab\ncd", 0, 1, 1), ("ab\ncd", 2, 1, 3), ("ab\ncd", 3, 2, 1), ("ab\ncd", 5, 2, 3),
    ("é∥x", 5, 1, 3), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("", 0, 1, 1), ("a\n", 2, 2, 1),
    ("ab", 99, 1, 3),
  ])
  func positionsCountFromOneInScalars(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    #expect(file(text).position(at: offset) == SourcePosition(line: line, column: column))
  }

  /// Columns are found by blocks of the file, which must not show.
  @Test func columnsOfLongLines() {
    let text = "ab\n" + String(repeating: "aé∥𝔽", count: 700) + "\n" + String(repeating: "é", count: 1100)
    let source = file(text), bytes = Array(text.utf8)
    var line = 1, column = 1
    for (offset, byte) in bytes.enumerated() {
      if byte & 0xC0 != 0x80 {
        #expect(source.position(at: offset) == SourcePosition(line: line, column: column))
        column += 1
      }
      if byte == 0x0A { (line, column) = (line + 1, 1) }
    }
    #expect(source.position(at: bytes.count) == SourcePosition(line: 3, column: 1101))
  }

  @Test func linesComeWithoutTheirEndings() {
    let file = file("one\r\ntwo\n\nthree")
    #expect(file.lineCount == 4)
    #expect((1...4).map { file.text(file.line($0)) } == ["one", "two", "", "three"])
  }

  @Test func aViewInPiecesKnowsWhereEachByteCameFrom() {
    let file = file("> let x = 1\n> x + y\n")
    let view = SourceView(file, ranges: [2..<12, 14..<20])
    #expect(view.text == "let x = 1\nx + y\n")
    #expect(view.fileOffset(0) == 2)
    #expect(view.fileOffset(10) == 14)
    #expect(view.span(14..<15).range == 18..<19)
    #expect(file.position(at: view.span(14..<15).start) == SourcePosition(line: 2, column: 7))
  }

  @Test func aPartOfAViewKeepsItsPlaces() {
    let file = file("> ab\n> cd\n")
    let part = SourceView(file, ranges: [2..<5, 7..<10])[1..<5]
    #expect(part.text == "b\ncd")
    #expect((0..<4).map(part.fileOffset) == [3, 4, 7, 8])
  }

  @Test func anEmptySpanLiesBetweenBytes() {
    let view = SourceView(file("abc"))
    #expect(view.span(3..<3).range == 3..<3)
    #expect(view.span(1..<1).range == 1..<1)
  }
}
