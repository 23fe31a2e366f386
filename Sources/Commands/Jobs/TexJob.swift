import Diagnostics
import Markup
import TeXMath

/// `gibbs tex`: formulas as MathML, a line each.
struct TexJob {
  /// The formulas; where there are none, standard input holds one a line.
  let formulas: [String]
  let isDisplay: Bool
  let report: ReportOptions
  /// Reads standard input.
  let input: () throws(FileError) -> [UInt8]

  func run(_ console: Console) -> JobStatus {
    let reporter = report.reporter(console)
    do throws(FileError) {
      var sources = SourceMap()
      let views = formulas.isEmpty ? try lines(&sources) : arguments(&sources)
      return convert(views, sources, reporter)
    } catch {
      reporter.report([CommandError(error)])
      return .problems
    }
  }

  private func arguments(_ sources: inout SourceMap) -> [SourceView] {
    formulas.enumerated().map { index, formula in
      let name = formulas.count == 1 ? "<formula>" : "<formula \(index + 1)>"
      return SourceView(sources.add(path: name, bytes: Array(formula.utf8)))
    }
  }

  /// One view a line; an ending that closes the last line begins no other.
  private func lines(_ sources: inout SourceMap) throws(FileError) -> [SourceView] {
    let file = sources.add(path: "<stdin>", bytes: try input())
    let isClosed = file.lineStarts.last == file.bytes.count
    return (1...file.lineCount).dropLast(isClosed ? 1 : 0).map { SourceView(file, ranges: [file.line($0)]) }
  }

  /// What one formula defines, those after it know, as in a notebook.
  private func convert(_ views: [SourceView], _ sources: SourceMap, _ reporter: Reporter) -> JobStatus {
    var macros: [String: TeXMacro] = [:]
    var (text, diagnostics): (String, [Diagnostic]) = ("", [])
    for view in views {
      let formula = TeXConverter(macros: macros).convert(view, display: isDisplay)
      macros = formula.macros
      diagnostics += formula.diagnostics
      text += line(formula, sources) + "\n"
    }
    reporter.console.print(text)
    if report.format == .text { reporter.report([], diagnostics, in: sources) }
    return diagnostics.hasErrors ? .problems : .success
  }

  private func line(_ formula: TeXFormula, _ sources: SourceMap) -> String {
    let mathML = Serializer(.html).serialize(formula.node)
    guard let first = formula.diagnostics.first else {
      return report.format == .json ? "{\"mathml\":\(jsonString(mathML))}" : mathML
    }
    guard report.format == .json else { return "" }
    let column = sources[first.span.file]?.position(at: first.span.start).column ?? 1
    let hint = first.hint.map { ",\"hint\":\(jsonString($0))" } ?? ""
    return "{\"error\":\(jsonString(first.message)),\"column\":\(column)\(hint)}"
  }
}
