/// The order in which the notebooks of a course run.
public enum NotebookOrder {
  /// By name, scalar by scalar: the same on every machine, whatever its language.
  public static func sorted(_ names: [String]) -> [String] {
    names.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }
}
