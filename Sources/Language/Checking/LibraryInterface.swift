import Diagnostics

/// The text of a library's interface.
public struct LibraryInterface {
  /// The module that declares it: `Swift`, `Divergence`.
  public let module: String
  public let source: SourceFile

  public init(module: String, source: SourceFile) {
    self.module = module
    self.source = source
  }

  /// Reads it as far as names and types. That of one library does not wait for another's.
  public func skimmed() -> SkimmedInterface {
    let (tree, operators, diagnostics) = Parser.skimInterface(SourceView(source))
    return SkimmedInterface(
      module: module, file: source.id, tree: tree, operators: operators, diagnostics: diagnostics)
  }
}

/// An interface of which names and types have been read.
public struct SkimmedInterface: Sendable {
  let module: String
  let file: FileID
  let tree: SyntaxTree
  let operators: OperatorTable
  let diagnostics: [Diagnostic]
}
