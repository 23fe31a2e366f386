/// A value that a second thread makes while this one goes on with something else.
final class Background<Value> {
  private let queue = HandOver<Value>()

  /// Begins at once.
  init(on second: SecondThread, _ make: @escaping () -> Value) {
    second.begin { [queue] in queue.put(make()) }
  }

  /// Waits for it the first time.
  private(set) lazy var value = queue.take()
}
