import Foundation

/// A contest's outcome as a Markdown table.
struct Report {
  private let contest: Contest
  private let standings: Standings

  init(_ contest: Contest, _ standings: Standings) {
    self.contest = contest
    self.standings = standings
  }

  var text: String {
    let missed = standings.missed(contest.goals, ours: contest.ours)
    let verdict =
      contest.goals.isEmpty
      ? "" : missed.isEmpty ? "Every goal is reached." : "Missed:\n- " + missed.joined(separator: "\n- ")
    let parts = [
      "## " + contest.title, ([head, rule] + standings.works.map(row)).joined(separator: "\n"),
      contest.details(standings.endings), verdict,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var peers: ArraySlice<String> { contest.contestants.dropFirst() }

  private var head: String {
    let memory = showsMemory ? ["MiB"] : []
    let columns =
      ["work", contest.ours + " ms"] + memory
      + peers.flatMap { [$0 + " ms"] + memory + ["times as long"] } + ["wanted"]
    return "| " + columns.joined(separator: " | ") + " |"
  }

  private var rule: String {
    let count = (showsMemory ? 3 : 2) * peers.count + (showsMemory ? 4 : 3)
    return "|---" + String(repeating: "|--:", count: count - 1) + "|"
  }

  private var showsMemory: Bool { contest.reading == .wall }

  private func row(_ work: String) -> String {
    let peers = peers.flatMap { peer in
      times(work, peer) + [standings.ratio(work, peer, to: contest.ours).map(decimal) ?? "–"]
    }
    return "| " + ([work] + times(work, contest.ours) + peers + [wanted(work)]).joined(separator: " | ")
      + " |"
  }

  private func times(_ work: String, _ contestant: String) -> [String] {
    let time = standings.median(work, contestant).map { decimal($0 * 1000) } ?? "–"
    let memory = standings.medianMemory(work, contestant).map(decimal) ?? "–"
    return showsMemory ? [time, memory] : [time]
  }

  private func wanted(_ work: String) -> String {
    contest.goals.compactMap { goal in
      switch goal {
      case .times(let wanted, let peer, work): "≥ \(decimal(wanted)) × \(peer)"
      case .milliseconds(let allowed, work): "≤ \(decimal(allowed)) ms"
      case .memory(let allowed, work): "≤ \(decimal(allowed)) MiB"
      default: nil
      }
    }.joined(separator: ", ")
  }
}

/// Three significant digits, more for what is larger.
func decimal(_ value: Double) -> String {
  let digits = abs(value) >= 100 ? 0 : abs(value) >= 10 ? 1 : abs(value) >= 1 ? 2 : 3
  return String(format: "%.\(digits)f", value)
}
