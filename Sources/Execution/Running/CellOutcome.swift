import Machine

/// How far a cell came.
enum CellOutcome {
  /// `eval: false`, mistakes, or something above it that failed.
  case notRun
  /// Mistakes that the author had announced, in the checker's words.
  case refused(message: String)
  case finished([Event])
  case trapped([Event], TrapReport)

  /// What came of it, up to where it stopped.
  var events: [Event] {
    switch self {
    case .notRun, .refused: []
    case .finished(let events), .trapped(let events, _): events
    }
  }
}
