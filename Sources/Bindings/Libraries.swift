import Machine

/// All that a cell can name.
public enum Libraries {
  /// In the order in which the checker and the machine must be given them.
  public static func all() -> [Library] { (0..<count).map(make) }

  /// How many there are.
  public static var count: Int { 3 }

  /// One of them, by its place in that order.
  public static func make(_ index: Int) -> Library {
    switch index {
    case 0: Library(name: "Swift", interface: StandardLibrary.interface, functions: [])
    case 1: DivergenceLibrary.library
    default: ChartingLibrary.library
    }
  }
}
