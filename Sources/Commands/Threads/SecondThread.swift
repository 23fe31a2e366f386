/// A thread beside this one. What it is given it does in order; it ends with its owner.
final class SecondThread {
  private let jobs = Jobs()
  private let worker: Worker
  private let isRunning: Bool

  init() {
    worker = Worker { [jobs] in jobs.work() }
    isRunning = worker.start()
  }

  deinit {
    jobs.end()
    if isRunning { worker.join() }
  }

  /// Gives it a piece of work, which must share nothing with what this thread does before `finish()`. Where the system
  /// had no thread to give, the work is done now.
  func begin(_ job: @escaping () -> Void) {
    if isRunning { jobs.add(job) } else { job() }
  }

  /// Waits until all is done that it was given.
  func finish() { jobs.finish() }
}

/// What waits to be done, and whether something is being done.
private final class Jobs {
  private let gate = Gate()
  private var waiting: [() -> Void] = []
  private var isBusy = false
  private var isEnded = false

  func add(_ job: @escaping () -> Void) { gate.change { waiting.append(job) } }

  func end() { gate.change { isEnded = true } }

  func finish() {
    gate.enter()
    gate.wait { !isBusy && waiting.isEmpty }
    gate.leave()
  }

  /// Does one after another, until the end.
  func work() {
    while let job = next() { job() }
  }

  private func next() -> (() -> Void)? {
    gate.change { isBusy = false }
    gate.enter()
    defer { gate.leave() }
    gate.wait { !waiting.isEmpty || isEnded }
    guard !waiting.isEmpty else { return nil }
    isBusy = true
    return waiting.removeFirst()
  }
}
