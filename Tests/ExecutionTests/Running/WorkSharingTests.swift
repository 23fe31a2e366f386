import Diagnostics
import Execution
import Notebooks
import Testing

/// Far ahead: everything is made before anything is used.
private struct FarAhead: WorkSharing {
  func ahead<Value>(_ count: Int, make: @escaping (Int) -> Value, use: (Value) -> Void) {
    for value in (0..<count).map(make) { use(value) }
  }

  func map<Value>(_ count: Int, _ make: @escaping (Int) -> Value) -> [Value] {
    Array((0..<count).reversed().map(make).reversed())
  }
}

@Suite struct WorkSharingTests {
  @Test(arguments: [
    cells("print 1", "figure", "claim holds", "print 2"),
    cells("print 1\ntrap broken", "print 2", "mistake x"),
    cells("mistake no", "print 1", "warn w"), cells("//| error: no\nmistake no", "print 1"),
    cells("//| error: broken\ntrap broken", "print 1"), cells("print 1\ninterrupt", "print 2"),
    cells("//| eval: false\nmistake x", "print 2") + "\n`\\(print 3)` `\\(trap t)` `\\(mistake m)`\n",
  ])
  func `how far the preparing is ahead changes nothing`(text: String) {
    let file = SourceFile(id: FileID(0), path: "test.md", text: text)
    let (notebook, problems) = NotebookReader().read(file)
    func run(_ sharing: any WorkSharing) -> (NotebookResult, [String]) {
      let evaluator = FakeEvaluator()
      let runner = NotebookRunner(evaluator: evaluator, presenter: Running.presenter, sharing: sharing)
      return (runner.run(notebook, problems: problems), evaluator.log)
    }
    let ((near, nearLog), (far, farLog)) = (run(OneThread()), run(FarAhead()))
    #expect(nearLog == farLog)
    #expect(near.diagnostics == far.diagnostics)
    #expect(near.cells.map(\.text) == far.cells.map(\.text))
    #expect(near.cells.map(\.hasRun) == far.cells.map(\.hasRun))
    #expect(near.expressions == far.expressions)
  }
}
