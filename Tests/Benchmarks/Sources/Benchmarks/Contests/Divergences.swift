/// The measures of the library beside scipy's and scikit-learn's; each process times its own calls.
func divergenceContest(_ tools: Tools) -> Contest {
  let peer = "scipy, scikit-learn"
  return Contest(
    title: "Measures of distributions of 10⁶ outcomes, and of samples", reading: .printed,
    entries: [
      Entry(
        contestant: "Divergence", work: "divergences",
        command: [Places.ownProgram, "--kernels", "divergences"]),
      Entry(
        contestant: peer, work: "divergences", command: [tools.python, Places.file("peers/divergences.py")]),
    ],
    goals: [
      .times(3, as: peer, at: "entropy"), .times(3, as: peer, at: "KL divergence"),
      .times(3, as: peer, at: "Jensen-Shannon divergence"),
      .times(50, as: peer, at: "100000 KL divergences of 8 outcomes"),
      .times(1, as: peer, at: "KSG, 10000 points"),
      .milliseconds(12, at: "bimodal search, 2 × 1600 candidates"),
    ])
}
