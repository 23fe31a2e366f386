import Testing

@testable import Commands

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct InterruptionTests {
  /// The signal goes to the process, as from a terminal: threads of a test may have it blocked.
  @Test func signalRaisesTheFlag() {
    Interruption.listen()
    #expect(!Interruption.flag.isRaised)
    kill(getpid(), SIGINT)
    for _ in 0..<2000 where !Interruption.flag.isRaised { usleep(1000) }
    #expect(Interruption.flag.isRaised)
    signal(SIGINT, SIG_DFL)
  }
}
