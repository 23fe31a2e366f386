/// The checking of cells, a dense one beside that of Swift's own compiler, whose process starts anew each time.
func checkingContest(_ tools: Tools) -> Contest {
  let ours = [Places.ownProgram, "--kernels", "checking"]
  return Contest(
    title: "Checking, from a cell's text to its types", reading: .printed,
    entries: [
      Entry(contestant: "Language", work: Checking.dense, command: ours),
      Entry(
        contestant: "swiftc", work: Checking.dense,
        command: [tools.python, Places.file("peers/checking/swiftc.py"), Checking.denseCell]),
    ],
    goals: [
      .milliseconds(1, at: Checking.dense), .milliseconds(1, at: Checking.chapter),
      .times(100, as: "swiftc", at: Checking.dense),
    ])
}
