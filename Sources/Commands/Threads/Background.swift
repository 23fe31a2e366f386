/// A value that a second thread makes while this one goes on with something else.
final class Background<Value> {
  private let second: SecondThread
  private let make: () -> Value
  private let result = Result()

  private final class Result {
    var value: Value?
  }

  /// Begins at once.
  init(on second: SecondThread, _ make: @escaping () -> Value) {
    self.second = second
    self.make = make
    second.begin { [result] in result.value = make() }
  }

  /// Waits for it, if need be.
  var value: Value {
    second.finish()
    return result.value ?? make()
  }
}
