#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where a command writes, and what it must know of the world around it.
struct Console {
  /// Writes to standard output.
  let print: (String) -> Void
  /// Writes to standard error.
  let complain: (String) -> Void
  /// Whether standard error is a terminal that can move its cursor.
  let hasTerminal: Bool
  /// Whether colours are welcome there.
  let hasColor: Bool
  /// Milliseconds since some moment in the past.
  let milliseconds: () -> Int
  /// Whether somebody wants the command to end.
  let isInterrupted: () -> Bool

  /// The process's own streams, terminal and clock.
  static func standard(isInterrupted: @escaping () -> Bool) -> Console {
    let isCapable = isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb"
    return Console(
      print: { _ = Files.write(Array($0.utf8), to: STDOUT_FILENO) },
      complain: { _ = Files.write(Array($0.utf8), to: STDERR_FILENO) },
      hasTerminal: isCapable, hasColor: isCapable && (variable("NO_COLOR") ?? "").isEmpty,
      milliseconds: monotonicMilliseconds, isInterrupted: isInterrupted)
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static func monotonicMilliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}
