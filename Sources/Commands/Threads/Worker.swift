#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A thread with a piece of work. Whoever starts it waits for its end.
final class Worker {
  private let work: () -> Void
  #if canImport(Darwin)
    private var thread: pthread_t?
  #else
    private var thread = pthread_t()
  #endif

  init(_ work: @escaping () -> Void) {
    self.work = work
  }

  /// False where the system has no thread to give, and nothing is done.
  func start() -> Bool {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, Worker.stackSize)
    let own = Unmanaged.passRetained(self)
    let status = pthread_create(&thread, &attributes, { Worker.work($0) }, own.toOpaque())
    if status != 0 { own.release() }
    return status == 0
  }

  private static func work(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let argument { Unmanaged<Worker>.fromOpaque(argument).takeRetainedValue().work() }
    return nil
  }

  func join() {
    #if canImport(Darwin)
      if let thread { pthread_join(thread, nil) }
    #else
      pthread_join(thread, nil)
    #endif
  }

  /// The checker recurses as deeply as expressions nest.
  private static let stackSize = 16 << 20
}
