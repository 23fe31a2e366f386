import Diagnostics
import Machine
import Testing

@Suite struct CaseTests {
  @Test(arguments: Case.all) func behavesAsSwift(_ expected: Case) {
    #expect(CaseRunner().complaints(expected) == [])
  }

  @Test func thereAreCases() {
    #expect(Case.all.count > 200)
    #expect(
      Case.all.allSatisfy {
        !$0.printed.isEmpty || !$0.errors.isEmpty || $0.trap != nil || !$0.warnings.isEmpty || $0.isQuiet
      })
  }

  /// Whatever an author mistypes, an answer comes, and soon.
  @Test(arguments: Case.all) func survivesAccidents(_ whole: Case) {
    let runner = CaseRunner(limits: Limits(steps: 20_000, memory: 1 << 26, depth: 200, output: 1 << 14))
    let text = whole.source.text(0..<whole.source.bytes.count)
    for seed in 0..<2 {
      var mutations = Mutations(seed: seed * 7919 + text.utf8.count)
      let mutant = mutations.mutate(text)
      let time = ProcessorTime.measure {
        _ = runner.run(SourceFile(id: FileID(1), path: whole.name, text: mutant))
      }
      #expect(time < .seconds(5), "\(mutant)")
    }
  }
}
