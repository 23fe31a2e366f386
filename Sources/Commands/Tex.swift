import ArgumentParser

struct Tex: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Converts TeX formulas to MathML.",
    discussion: """
      Each formula becomes a line on standard output, an empty one where it is wrong. With --format json the \
      lines are {"mathml": …} or {"error": …, "column": …, "hint": …}. Macros that one formula defines hold in \
      those after it.

      Examples:
        gibbs tex 'D(P \\parallel Q) \\ge 0'
        gibbs tex --display '\\sum_x p(x) \\log p(x)'
        gibbs tex -- '-x'                         one that begins with a sign
        gibbs tex --format json < formulas.txt    one formula a line
      """)

  @Flag(help: "Convert as displays rather than formulas in a line of text.")
  var display = false

  @Argument(help: ArgumentHelp("Formulas without their dollars; none reads them from standard input."))
  var formula: [String] = []

  @OptionGroup(title: "Report")
  var report: ReportOptions

  func run() throws {
    let job = TexJob(formulas: formula, isDisplay: display, report: report) { () throws(FileError) in
      try Files.read(0, "standard input")
    }
    try perform { job.run($0) }
  }
}
