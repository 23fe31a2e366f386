/// A value that is made when it is first asked for; there may turn out to be none.
final class Lazy<Value> {
  @exclusivity(unchecked) private var state: State
  private let meantime: () -> Value?

  private enum State {
    case waiting(() -> Value?)
    case underWay
    case made(Value?)
  }

  /// `meantime` is what those find who need the value for its own making: nothing, unless they are told otherwise.
  init(_ make: @escaping () -> Value?, meantime: @escaping () -> Value? = { nil }) {
    state = .waiting(make)
    self.meantime = meantime
  }

  init(made value: Value?) {
    state = .made(value)
    meantime = { nil }
  }

  var value: Value? {
    switch state {
    case .made(let value): return value
    case .underWay: return meantime()
    case .waiting(let make):
      state = .underWay
      let value = make()
      state = .made(value)
      return value
    }
  }
}
