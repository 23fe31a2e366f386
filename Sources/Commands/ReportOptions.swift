import ArgumentParser

/// How a command reports: options that all commands share.
struct ReportOptions: ParsableArguments {
  @Option(help: "How problems are written: text, or json with one object a line.")
  var format: ReportFormat = .text

  @Option(help: "When text is coloured: auto, always or never.")
  var color: ColorChoice = .auto

  func reporter(_ console: Console) -> Reporter {
    Reporter(console: console, format: format, color: color)
  }
}

enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}

enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  /// Where standard error is a terminal and NO_COLOR is not set.
  case auto
  case always
  case never
}
