import ArgumentParser

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs a notebook or a script and prints what it prints.",
    discussion: """
      Standard output gets what the code prints and the values that stand alone at a cell's end, and nothing \
      else; problems go to standard error. A .swift file is run like one cell, and so is standard input.

      Examples:
        gibbs run notebooks/intro.md
        gibbs run primes.swift
        echo 'print(6 * 7)' | gibbs run -
      """)

  @Argument(help: "A notebook (.md), a script (.swift), or - for a script on standard input.")
  var file: String

  @OptionGroup(title: "Report")
  var report: ReportOptions

  func run() throws {
    let job = RunJob(path: file, report: report) { () throws(FileError) in try Files.read(0, "standard input")
    }
    try perform { job.run($0, interrupt: Interruption.flag) }
  }
}
