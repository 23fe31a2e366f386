/// Charts from their data to the text of their SVG beside Matplotlib's; each process times its own calls, and imports
/// are not counted. Ours draws each chart for wide and for narrow pages, with its description.
func chartContest(_ tools: Tools) -> Contest {
  Contest(
    title: "Charts, from columns to SVG", reading: .printed,
    entries: [
      Entry(contestant: "Charting", work: "charts", command: [Places.ownProgram, "--kernels", "charts"]),
      Entry(
        contestant: "Matplotlib", work: "charts", command: [tools.python, Places.file("peers/charts.py")]),
    ],
    goals: [
      .milliseconds(1, at: "3 curves of 1000 points"),
      .times(20, as: "Matplotlib", at: "3 curves of 1000 points"),
    ])
}
