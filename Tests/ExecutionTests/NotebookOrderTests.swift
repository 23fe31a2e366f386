import Execution
import Testing

@Suite struct NotebookOrderTests {
  @Test func namesAreOrderedScalarByScalar() {
    #expect(NotebookOrder.sorted(["é.md", "b.md", "a.md", "B.md"]) == ["B.md", "a.md", "b.md", "é.md"])
  }
}
