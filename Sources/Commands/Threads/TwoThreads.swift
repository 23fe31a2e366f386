import Execution

/// A second thread prepares what this one runs, and helps it with what comes in any order.
struct TwoThreads: WorkSharing {
  let stopwatch: Stopwatch
  let second = SecondThread()

  func ahead<Value>(_ count: Int, make: @escaping (Int) -> Value, use: (Value) -> Void) {
    let queue = HandOver<Value>()
    second.begin { for index in 0..<count { queue.put(make(index)) } }
    for _ in 0..<count { use(stopwatch.time(.wait) { queue.take() }) }
    second.finish()
  }

  func map<Value>(_ count: Int, _ make: @escaping (Int) -> Value) -> [Value] {
    let shared = SharedWork(count, make)
    if count > 1 { second.begin { shared.work() } }
    shared.work()
    second.finish()
    return shared.values
  }
}

/// Values on their way from one thread to another, first in, first out.
final class HandOver<Value> {
  private let gate = Gate()
  private var values: [Value] = []
  private var taken = 0

  func put(_ value: Value) { gate.change { values.append(value) } }

  func take() -> Value {
    gate.enter()
    defer { gate.leave() }
    gate.wait { taken < values.count }
    taken += 1
    return values[taken - 1]
  }
}

/// Work that several threads take piece by piece.
private final class SharedWork<Value> {
  private let gate = Gate()
  private let make: (Int) -> Value
  private var next = 0
  private var made: [Value?]

  init(_ count: Int, _ make: @escaping (Int) -> Value) {
    self.make = make
    made = Array(repeating: nil, count: count)
  }

  /// Until nothing is left to begin.
  func work() {
    while let index = begin() {
      let value = make(index)
      gate.enter()
      made[index] = value
      gate.leave()
    }
  }

  private func begin() -> Int? {
    gate.enter()
    defer { gate.leave() }
    guard next < made.count else { return nil }
    next += 1
    return next - 1
  }

  /// When all have ended.
  var values: [Value] { made.compactMap { $0 } }
}
