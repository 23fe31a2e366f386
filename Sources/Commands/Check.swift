import ArgumentParser

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Runs every notebook and reports what is wrong; writes no pages.",
    discussion: """
      With --update the expected outputs that differ are rewritten in place, each in the lines of its own \
      'output' fence; nothing else of a notebook changes. Look at the difference before you commit it.

      Examples:
        gibbs check                       everything in notebooks/
        gibbs check notebooks/intro.md    one notebook
        gibbs check --update              accepts what the cells print now
      """)

  @Argument(help: ArgumentHelp("The folder that holds the notebooks, or one notebook.", valueName: "dir"))
  var notebooks = "notebooks"

  @Flag(help: "Rewrite expected outputs that differ.")
  var update = false

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @OptionGroup(title: "Report")
  var report: ReportOptions

  func run() throws {
    let job = CheckJob(notebooks: notebooks, updates: update, isStrict: strict, report: report)
    try perform { job.run($0, interrupt: Interruption.flag) }
  }
}
