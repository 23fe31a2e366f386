import ArgumentParser

/// The tool.
public struct Gibbs: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "gibbs",
    abstract: "Turns Markdown notebooks with Swift cells into a verified course.",
    discussion: """
      A notebook is a Markdown file. Its cells are fenced Swift code; they run when the course is built, \
      and a build fails where a cell, an expected output or a claim does.

      Examples:
        gibbs build                     notebooks/ becomes output/
        gibbs check                     the same without writing anything
        gibbs run notebooks/intro.md    prints what the cells print
        gibbs render --fragment FILE    prints a notebook's HTML
        gibbs tex 'D(P \\parallel Q)'    prints a formula's MathML
        echo 'print(6 * 7)' | gibbs run -

      Exit status: 0 all well, 1 problems in notebooks or with files, 64 wrong usage, 130 interrupted.
      """,
    version: "\(gibbs.name) \(gibbs.version)",
    subcommands: [Build.self, Check.self, Run.self, Render.self, Tex.self])

  public init() {}
}

extension ParsableCommand {
  /// Does the work with the process's own streams and ends with its status.
  func perform(_ work: (Console) -> JobStatus) throws {
    Interruption.listen()
    FreedMemory.keep()
    let status = work(Console.standard { Interruption.flag.isRaised })
    if status != .success { throw ExitCode(status.rawValue) }
  }
}
