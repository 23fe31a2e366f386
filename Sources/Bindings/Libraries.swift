import Diagnostics
import Language
import Machine

/// All that a cell can name.
public enum Libraries {
  /// In the order in which the checker and the machine must be given them.
  public static func all() -> [Library] { makers.map { $0() } }

  /// What makes each of them, in that order.
  public static var makers: [() -> Library] {
    [
      { Library(name: "Swift", interface: StandardLibrary.interface, functions: []) },
      { DivergenceLibrary.library },
      { ChartingLibrary.library },
    ]
  }
}

extension LibraryInterface {
  /// The interface of a library by its place among all. The text belongs to no file of a run: its number lies below 0.
  public init(of library: Library, at place: Int) {
    let file = SourceFile(id: FileID(Int32(-2 - place)), path: library.name, text: library.interface)
    self.init(module: library.name, source: file)
  }
}
