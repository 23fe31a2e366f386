/// What came of a contest: a time for each run of each contestant at each work.
struct Standings {
  /// Seconds, by work and contestant, one a run.
  private(set) var times: [String: [String: [Double]]] = [:]
  /// MiB at the peak, likewise.
  private(set) var memory: [String: [String: [Double]]] = [:]
  /// Every run of ours.
  private(set) var endings: [ChildProcess.Ending] = []
  /// The names of the work, in the order in which they came.
  private(set) var works: [String] = []

  /// The contestants take turns, so that whatever else the machine does falls on all of them. A first turn
  /// fills the file caches and is not counted.
  init(of contest: Contest, runs: Int) throws {
    for turn in 0...runs {
      for entry in contest.entries {
        let ending = try ChildProcess.run(entry.command)
        guard turn > 0 else { continue }
        note(ending, entry, contest.reading)
        if entry.contestant == contest.ours { endings.append(ending) }
      }
    }
  }

  func median(_ work: String, _ contestant: String) -> Double? {
    times[work]?[contestant].map(middle)
  }

  func medianMemory(_ work: String, _ contestant: String) -> Double? {
    memory[work]?[contestant].map(middle)
  }

  /// How many times as long a peer takes as ours: the median of the ratios within each turn.
  func ratio(_ work: String, _ peer: String, to ours: String) -> Double? {
    guard let theirs = times[work]?[peer], let own = times[work]?[ours] else { return nil }
    return middle(zip(theirs, own).map { $0 / $1 })
  }

  private mutating func note(_ ending: ChildProcess.Ending, _ entry: Entry, _ reading: Contest.Reading) {
    switch reading {
    case .wall: add(ending.wall, entry.work, entry.contestant)
    case .processor: add(ending.processor, entry.work, entry.contestant)
    case .printed:
      for line in ending.output.split(separator: "\n") {
        guard let space = line.lastIndex(of: " "), let time = Double(line[line.index(after: space)...]) else {
          continue
        }
        add(time, String(line[..<space]), entry.contestant)
      }
    }
    memory[entry.work, default: [:]][entry.contestant, default: []].append(ending.memory)
  }

  private mutating func add(_ time: Double, _ work: String, _ contestant: String) {
    if times[work] == nil { works.append(work) }
    times[work, default: [:]][contestant, default: []].append(time)
  }
}

/// The median.
func middle(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return .nan }
  return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}
