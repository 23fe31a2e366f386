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
        gibbs run primes.swift --dump types

      The stages that --dump shows: the syntax tree; the tree in which every value has its type and every name \
      what it means; the bytecode, with the registers of the variables. Functions that nothing calls have no \
      bytecode.
      """)

  @Argument(help: "A notebook (.md), a script (.swift), or - for a script on standard input.")
  var file: String

  @Option(
    help: ArgumentHelp(
      "Shows a stage of the code instead of running it: tree, types or bytecode.", valueName: "stage"))
  var dump: DumpStage?

  @OptionGroup(title: "Report")
  var report: ReportOptions

  func run() throws {
    let script = ScriptFile(path: file) { () throws(FileError) in try Files.read(0, "standard input") }
    try perform {
      if let dump {
        return DumpJob(stage: dump, script: script, report: report).run($0, interrupt: Interruption.flag)
      }
      return RunJob(script: script, report: report).run($0, interrupt: Interruption.flag)
    }
  }
}

extension DumpStage: ExpressibleByArgument {}
