import ArgumentParser

struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs one notebook and prints its HTML.",
    discussion: """
      With --fragment only what the notebook itself says is printed, for embedding in the pages of another \
      generator; they need the rules in the 'style.css' of any build. References to other notebooks lead to \
      NAME.html. Where something is wrong nothing is printed.

      Examples:
        gibbs render notebooks/intro.md > intro.html
        gibbs render --fragment notebooks/intro.md
        echo 'Euler: $e^{i\\pi} = -1$' | gibbs render --fragment -
      """)

  @Argument(help: "A notebook (.md), or - for one on standard input.")
  var file: String

  @Flag(help: "Print only the body's HTML, without a page around it.")
  var fragment = false

  @Flag(
    help: ArgumentHelp(
      "Read CommonMark and nothing else: no cells, no math; raw HTML as it stands.", visibility: .hidden))
  var commonmark = false

  @OptionGroup(title: "Report")
  var report: ReportOptions

  func run() throws {
    let job = RenderJob(
      path: file, isFragment: fragment, dialect: commonmark ? .commonMark : .notebook, report: report
    ) { () throws(FileError) in try Files.read(0, "standard input") }
    try perform { job.run($0, interrupt: Interruption.flag) }
  }
}
