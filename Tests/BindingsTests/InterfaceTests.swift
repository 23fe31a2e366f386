import Diagnostics
import Testing

@testable import Bindings
@testable import Language

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

  @Test func `what is skimmed of an interface and read later is what is parsed at once`() {
    var operators = OperatorTable()
    for interface in Notebook.interfaces {
      let view = SourceView(interface.source)
      let skimmed = SyntaxDumper().dump(Parser.skimInterface(view).0)
      let parsed = SyntaxDumper().dump(Parser.parseInterface(view, operators: &operators).0)
      #expect(skimmed == parsed, "\(interface.module)")
    }
  }

  private func line(of diagnostic: Diagnostic, in source: SourceFile?) -> String {
    guard let source else { return "" }
    return source.text(source.line(source.position(at: diagnostic.span.start).line))
  }
}
