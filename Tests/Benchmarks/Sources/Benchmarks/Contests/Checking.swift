/// The checking of a dense cell beside that of Swift's own compiler, whose process starts anew each time.
func checkingContest(_ tools: Tools) -> Contest {
  let work = "a cell of 60 lines"
  return Contest(
    title: "Checking, from a cell's text to its types", reading: .printed,
    entries: [
      Entry(contestant: "Language", work: work, command: [Places.ownProgram, "--kernels", "checking"]),
      Entry(
        contestant: "swiftc", work: work,
        command: [tools.python, Places.file("peers/checking/swiftc.py"), Checking.cell]),
    ],
    goals: [.milliseconds(1, at: work), .times(100, as: "swiftc", at: work)])
}
