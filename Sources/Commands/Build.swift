import ArgumentParser

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the course: runs every notebook and writes the pages.",
    discussion: """
      The output folder is replaced as a whole, and only if everything is right: after a failed or \
      interrupted build it is what it was before. A folder that no build has made is never replaced.

      Examples:
        gibbs build                               notebooks/ becomes output/
        gibbs build chapters -o site              another folder, another output
        gibbs build notebooks/intro.md -o draft   one notebook alone
        gibbs build --format json                 problems as JSON, one a line
      """)

  @Argument(help: ArgumentHelp("The folder that holds the notebooks, or one notebook.", valueName: "dir"))
  var notebooks = "notebooks"

  @Option(name: [.short, .long], help: ArgumentHelp("The folder to write.", valueName: "out"))
  var output = "output"

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Flag(help: ArgumentHelp("Show where the time goes, stage by stage.", visibility: .hidden))
  var timings = false

  @OptionGroup(title: "Report")
  var report: ReportOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("the output folder needs a name") }
  }

  func run() throws {
    let job = BuildJob(
      notebooks: notebooks, output: output, isStrict: strict, report: report, showsTimings: timings)
    try perform { job.run($0, interrupt: Interruption.flag) }
  }
}
