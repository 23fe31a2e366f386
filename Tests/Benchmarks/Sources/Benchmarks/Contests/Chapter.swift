/// One chapter, cold: `gibbs build` beside a NumPy and Matplotlib script for the same computations.
func chapterContest(_ tools: Tools) throws -> Contest {
  let scratch = try Places.scratch()
  let work = "the chapter on KL divergence"
  return Contest(
    title: "A chapter, in a cold process", reading: .wall,
    entries: [
      Entry(
        contestant: "gibbs build", work: work,
        command: [
          tools.gibbs, "build", Places.notebook("ch289-kl-divergence"), "-o", scratch + "/site", "--timings",
        ]),
      Entry(
        contestant: "NumPy script", work: work,
        command: [tools.python, Places.file("peers/kl_chapter.py"), scratch + "/figures"]),
      Entry(contestant: "gibbs --version", work: work, command: [tools.gibbs, "--version"]),
    ],
    goals: [.milliseconds(40, at: work), .memory(60, at: work)], details: stages)
}

/// Medians stage by stage; what the process spends before and after its first and last look at the clock too.
private func stages(_ endings: [ChildProcess.Ending]) -> String {
  var spent: [(name: String, times: [Double])] = []
  func add(_ name: String, _ time: Double) {
    guard let index = spent.firstIndex(where: { $0.name == name }) else {
      return spent.append((name, [time]))
    }
    spent[index].times.append(time)
  }
  for ending in endings {
    let stages = ending.errors.matches(of: /timing: ([\d.]+) ms (.+)/).map {
      (name: String($0.2), time: Double($0.1) ?? .nan)
    }
    for stage in stages { add(stage.name, stage.time) }
    for beside in ending.errors.matches(of: /beside: ([\d.]+) ms (.+)/) {
      add("beside: " + beside.2, Double(beside.1) ?? .nan)
    }
    add("start and end of the process", ending.wall * 1000 - stages.reduce(0) { $0 + $1.time })
  }
  let whole = middle(endings.map { $0.wall * 1000 })
  let rows = spent.map { stage in
    let time = middle(stage.times)
    return "| \(stage.name) | \(decimal(time)) | \(decimal(100 * time / whole)) % |"
  }
  return (["| stage of gibbs build | ms | share |", "|---|--:|--:|"] + rows).joined(separator: "\n")
}
