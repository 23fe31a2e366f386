/// How many threads share the work on a notebook. What comes of it does not depend on that.
public protocol WorkSharing {
  /// Makes `count` values and hands each to `use`, both in order.
  ///
  /// `make` may be ahead of `use` and on another thread, but is never called by two at a time, nor after the return.
  func ahead<Value>(_ count: Int, make: @escaping (Int) -> Value, use: (Value) -> Void)

  /// The values for the numbers below `count`, in order. `make` may be called by several threads at a time.
  func map<Value>(_ count: Int, _ make: @escaping (Int) -> Value) -> [Value]
}

/// One after the other.
public struct OneThread: WorkSharing {
  public init() {}

  /// Each value is used before the next is made.
  public func ahead<Value>(_ count: Int, make: @escaping (Int) -> Value, use: (Value) -> Void) {
    for index in 0..<count { use(make(index)) }
  }

  public func map<Value>(_ count: Int, _ make: @escaping (Int) -> Value) -> [Value] { (0..<count).map(make) }
}
