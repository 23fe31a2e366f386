import Notebooks

/// A notebook whose cells run before those of another one, which sees what they declare (`uses:`).
public struct UsedNotebook {
  /// Where the using notebook names it, or names the one through which it comes.
  public let name: Identifier
  public let notebook: Notebook

  public init(name: Identifier, notebook: Notebook) {
    self.name = name
    self.notebook = notebook
  }
}
