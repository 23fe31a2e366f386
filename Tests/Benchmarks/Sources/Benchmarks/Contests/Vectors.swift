/// Element-wise work on long vectors beside NumPy's; each process times its own calls.
func vectorContest(_ tools: Tools) -> Contest {
  Contest(
    title: "Vectors, 10⁶ elements", reading: .printed,
    entries: [
      Entry(contestant: "Divergence", work: "vectors", command: [Places.ownProgram, "--kernels", "vectors"]),
      Entry(contestant: "NumPy", work: "vectors", command: [tools.python, Places.file("peers/vectors.py")]),
    ],
    goals: [
      .times(1, as: "NumPy", at: "exp"), .times(1, as: "NumPy", at: "log"),
    ])
}

/// The search of the chapter on KL divergence, written with vectors: short ones, many operations. Processor
/// time of whole processes, which work long enough for their start not to count much.
func searchContest(_ tools: Tools) -> Contest {
  let work = "40 × 40 search on 1000 points, 40 times"
  return Contest(
    title: "A search written with vectors, in a cell", reading: .processor,
    entries: [
      Entry(
        contestant: "gibbs run", work: work,
        command: [tools.gibbs, "run", Places.file("peers/bimodal-search.swift")]),
      Entry(
        contestant: "NumPy", work: work, command: [tools.python, Places.file("peers/bimodal-search.py")]),
    ],
    goals: [.times(4, as: "NumPy", at: work)])
}
