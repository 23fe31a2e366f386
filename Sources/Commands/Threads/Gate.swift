#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Lets one thread in at a time; who is inside may wait for what another one does.
final class Gate {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let arrival = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(lock, nil)
    pthread_cond_init(arrival, nil)
  }

  deinit {
    pthread_cond_destroy(arrival)
    pthread_mutex_destroy(lock)
    arrival.deallocate()
    lock.deallocate()
  }

  func enter() { pthread_mutex_lock(lock) }
  func leave() { pthread_mutex_unlock(lock) }

  /// Waits outside until something is true that another thread makes true by a change.
  func wait(_ isTrue: () -> Bool) {
    while !isTrue() { pthread_cond_wait(arrival, lock) }
  }

  /// Changes something inside that another thread may wait for. That one is woken when the gate is open again: it would
  /// else find it shut and sleep once more.
  func change(_ body: () -> Void) {
    enter()
    body()
    leave()
    pthread_cond_signal(arrival)
  }
}
