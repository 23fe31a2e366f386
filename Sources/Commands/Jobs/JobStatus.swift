/// What a command tells its caller. Wrong usage is 64, given by the argument parser.
enum JobStatus: Int32 {
  case success = 0
  /// Problems in notebooks, or with files.
  case problems = 1
  /// Ended by Control-C: 128 + SIGINT, as shells have it.
  case interrupted = 130
}
