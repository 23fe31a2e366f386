/// Small programs in the language of cells, in Python and in Lua; processor time of whole processes, which
/// work long enough for their start not to count.
func languageContest(_ tools: Tools) -> Contest {
  Contest(
    title: "The language: small programs", reading: .processor,
    entries: languageGoals.flatMap { goal in
      func file(_ suffix: String) -> String { Places.file("peers/language/\(goal.work).\(suffix)") }
      return [
        Entry(contestant: "gibbs run", work: goal.work, command: [tools.gibbs, "run", file("swift")]),
        Entry(contestant: "CPython", work: goal.work, command: [tools.python, file("py")]),
        Entry(contestant: "LuaJIT -joff", work: goal.work, command: ["luajit", "-joff", file("lua")]),
      ]
    },
    goals: languageGoals.flatMap { goal in
      [.times(goal.timesCPython, as: "CPython", at: goal.work)]
        + (goal.timesLuaJIT.map { [.times($0, as: "LuaJIT -joff", at: goal.work)] } ?? [])
    })
}

private let languageGoals: [(work: String, timesCPython: Double, timesLuaJIT: Double?)] = [
  ("float-loop", 10, 1 / 1.3), ("nested-loops", 10, nil), ("collatz", 10, nil), ("sieve", 10, nil),
  ("matrix-product", 10, nil), ("n-body", 10, nil), ("fibonacci", 8, nil), ("map-filter-reduce", 5, nil),
  ("dictionary-counting", 1, nil), ("string-building", 1, nil),
]
