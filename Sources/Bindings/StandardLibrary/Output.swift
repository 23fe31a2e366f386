extension StandardLibrary {
  /// Printing and stopping.
  static let output = #"""
    @intrinsic("print") func print(_ items: Any..., separator: String = " ", terminator: String = "\n")
    func print<Target: TextOutputStream>(
      _ items: Any..., separator: String = " ", terminator: String = "\n", to output: inout Target
    ) {
      var isFirst = true
      for item in items {
        if isFirst { isFirst = false } else { output.write(separator) }
        output.write(String(describing: item))
      }
      output.write(terminator)
    }
    func debugPrint(_ items: Any..., separator: String = " ", terminator: String = "\n") {
      print(items.map { String(reflecting: $0) }.joined(separator: separator), terminator: terminator)
    }
    func debugPrint<Target: TextOutputStream>(
      _ items: Any..., separator: String = " ", terminator: String = "\n", to output: inout Target
    ) {
      output.write(items.map { String(reflecting: $0) }.joined(separator: separator) + terminator)
    }

    @intrinsic("trap.precondition") func precondition(_ condition: @autoclosure () -> Bool)
    @intrinsic("trap.precondition")
    func precondition(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String)
    @intrinsic("trap.assert") func assert(_ condition: @autoclosure () -> Bool)
    @intrinsic("trap.assert") func assert(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String)
    @intrinsic("trap.assertionFailure") func assertionFailure()
    @intrinsic("trap.assertionFailure") func assertionFailure(_ message: @autoclosure () -> String)
    @intrinsic("trap.preconditionFailure") func preconditionFailure() -> Never
    @intrinsic("trap.preconditionFailure") func preconditionFailure(_ message: @autoclosure () -> String) -> Never
    @intrinsic("trap.fatalError") func fatalError() -> Never
    @intrinsic("trap.fatalError") func fatalError(_ message: @autoclosure () -> String) -> Never

    """#
}
