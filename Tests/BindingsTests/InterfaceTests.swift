import Diagnostics
import Language
import Testing

@testable import Bindings

@Suite struct InterfaceTests {
  @Test func `the interfaces are read without a diagnostic`() {
    let (session, diagnostics) = Session.open(Notebook.interfaces)
    #expect(session != nil)
    for diagnostic in diagnostics + (session?.checkLibraries() ?? []) {
      let source = Notebook.interfaces.first { $0.source.id == diagnostic.span.file }
      Issue.record(
        "\(source?.module ?? "?"): \(diagnostic.message): \(line(of: diagnostic, in: source?.source))")
    }
  }

  private func line(of diagnostic: Diagnostic, in source: SourceFile?) -> String {
    guard let source else { return "" }
    return source.text(source.line(source.position(at: diagnostic.span.start).line))
  }
}
