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
