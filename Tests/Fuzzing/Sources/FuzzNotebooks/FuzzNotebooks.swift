import Diagnostics
import Notebooks

/// What libFuzzer calls with each input: any bytes as a notebook.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzNotebooks(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let file = SourceFile(
    id: FileID(0), path: "notebook.md", bytes: Array(UnsafeBufferPointer(start: start, count: count)))
  let (notebook, diagnostics) = NotebookReader().read(file)
  for diagnostic in diagnostics {
    precondition(diagnostic.span.start <= diagnostic.span.end && diagnostic.span.end <= count)
  }
  precondition(notebook.file == file.id)
  return 0
}
