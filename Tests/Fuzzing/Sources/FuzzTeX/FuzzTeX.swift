import Diagnostics
import Markup
import TeXMath

/// What libFuzzer calls with each input: any bytes as a formula, displayed and in a line.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTeX(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let file = SourceFile(
    id: FileID(0), path: "formula.tex", bytes: Array(UnsafeBufferPointer(start: start, count: count)))
  for display in [true, false] {
    let formula = TeXConverter().convert(SourceView(file), display: display)
    for diagnostic in formula.diagnostics { precondition(diagnostic.span.end <= count) }
    precondition(!Serializer(.html).serialize(formula.node).isEmpty)
  }
  return 0
}
