/// Contestants that do the same work, and what the first of them should reach.
struct Contest {
  let title: String
  let reading: Reading
  /// In the order in which they run, again and again.
  let entries: [Entry]
  var goals: [Goal] = []
  /// Lines under the table made of what one contestant wrote to standard error.
  var details: ([ChildProcess.Ending]) -> String = { _ in "" }

  /// Ours comes first; the others are measured against it.
  var contestants: [String] { firsts(entries.map(\.contestant)) }
  var ours: String { contestants[0] }

  /// What is read off a run.
  enum Reading {
    /// From the start of the process to its end.
    case wall
    /// Of the whole process, user and system together.
    case processor
    /// What it prints: a line a case, its name and the seconds.
    case printed
  }
}

/// One process to run.
struct Entry {
  let contestant: String
  /// The name of the work; where the process prints its times, it names the work itself.
  let work: String
  let command: [String]
}

/// What ours should reach at some work.
enum Goal {
  /// At least so many times as fast as a peer.
  case times(Double, as: String, at: String)
  /// At most so many milliseconds.
  case milliseconds(Double, at: String)
  /// At most so many MiB of memory.
  case memory(Double, at: String)
}

/// Each element where it first occurs.
func firsts(_ names: [String]) -> [String] {
  names.enumerated().filter { names.firstIndex(of: $0.element) == $0.offset }.map(\.element)
}
