import Machine

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Ends a command in good order when its user presses Control-C: the machine stops, and nothing is written.
enum Interruption {
  /// Raised by the signal. A signal handler can reach nothing but a global.
  static let flag = InterruptFlag()

  /// From now on the first SIGINT raises the flag; a second one ends the process at once.
  static func listen() {
    flag.isRaised = false
    signal(SIGINT) { number in
      Interruption.flag.isRaised = true
      signal(number, SIG_DFL)
    }
  }
}
