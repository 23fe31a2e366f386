import ArgumentParser

/// Measures Gibbs beside what an author would use instead.
@main
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Measures Gibbs beside its peers, in turn, and prints the ratios.",
    discussion: "Contests: " + Contests.names.joined(separator: ", ") + ".")

  @Argument(help: "The contests to hold; all of them where none is named.") var contests: [String] = []
  @Option(help: "How often each contestant runs.") var runs = 7
  @Option(help: "The release build of the tool.") var gibbs: String?
  @Option(help: "The Python that has the peers.") var python = "python3"
  @Option(help: "The node that runs KaTeX.") var node = "node"
  @Flag(help: "Fail where a goal is missed.") var strict = false
  @Option(help: .hidden) var kernels: String?

  func validate() throws {
    guard runs >= 1 else { throw ValidationError("--runs must be at least 1") }
    for name in contests where !Contests.names.contains(name) {
      throw ValidationError("no contest is named '\(name)'")
    }
  }

  func run() throws {
    if let kernels { return try Kernels.run(kernels) }
    guard let gibbs else { throw ValidationError("give the tool's path with --gibbs") }
    let tools = Tools(gibbs: gibbs, python: python, node: node)
    var missed = 0
    for contest in try Contests.named(contests.isEmpty ? Contests.names : contests, tools) {
      let standings = try Standings(of: contest, runs: runs)
      print(Report(contest, standings).text)
      missed += standings.missed(contest.goals, ours: contest.ours).count
    }
    if strict, missed > 0 { throw ExitCode(1) }
  }
}
