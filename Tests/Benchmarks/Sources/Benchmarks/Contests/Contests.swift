/// Where the contestants' programs are.
struct Tools {
  let gibbs: String
  let python: String
  let node: String
}

/// All contests by name.
enum Contests {
  private static let all: [(name: String, make: @Sendable (Tools) throws -> [Contest])] = [
    ("chapter", { try [chapterContest($0)] }),
    ("language", { [languageContest($0)] }),
    ("checking", { [checkingContest($0)] }),
    ("vectors", { [vectorContest($0), searchContest($0)] }),
    ("divergences", { [divergenceContest($0)] }),
    ("charts", { [chartContest($0)] }),
    ("texts", { try [formulaContest($0), chapterTextContest($0)] }),
  ]

  static var names: [String] { all.map(\.name) }

  static func named(_ names: [String], _ tools: Tools) throws -> [Contest] {
    try all.filter { names.contains($0.name) }.flatMap { try $0.make(tools) }
  }
}
