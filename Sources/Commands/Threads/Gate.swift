#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Lets one thread in at a time; who is inside may wait for a signal of another one.
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
  /// Leaves, waits and enters again.
  func wait() { pthread_cond_wait(arrival, lock) }
  func signal() { pthread_cond_signal(arrival) }
}
