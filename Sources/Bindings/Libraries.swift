import Machine

/// All that a cell can name.
public enum Libraries {
  /// In the order in which the checker and the machine must be given them.
  public static func all() -> [Library] {
    [
      Library(name: "Swift", interface: StandardLibrary.interface, functions: []),
      DivergenceLibrary.library,
      ChartingLibrary.library,
    ]
  }
}
